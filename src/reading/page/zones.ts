import { fold, type Word, words, wordsWithin } from '../../text/fold.ts';
import { keyOf } from '../../text/patterns.ts';
import { trim } from '../../text/sentences.ts';
import type { Span } from '../../text/span.ts';
import type { Zone } from '../fact.ts';
import type { Lexicon } from '../words/lexicon.ts';
import type { Tag } from '../words/tags.ts';
import { titleOf } from './page-title.ts';

/** A line of a page; one that was wrapped at the width of a mail or a column is one line. */
export interface PageLine extends Span {
  /** The line without white space at its ends. */
  readonly content: Span;
  readonly printed: string;
}

/**
 * Parts a text into title, body and furniture, line by line; the zones tile the text. A page as it was pasted has menus,
 * tickers, counters and share buttons around the article: what looks like one is furniture, what stands among furniture
 * with no sentence of its own is furniture too. `written` are the words of the text.
 */
export function zonesOf(
  text: string,
  written: readonly Word[],
  title: string | null,
  lexicon: Lexicon,
): readonly Zone[] {
  const lines = linesOf(text, (printed) => isCredit(printed, lexicon));
  const folded = lines.map(({ content }) => wordsWithin(written, content).map(keyOf));
  const kinds = lines.map((line, i) => kindOf(line, folded[i] ?? [], lexicon));
  const last = kinds.findLastIndex((kind) => kind !== 'blank');
  if (kinds[last] === 'glued') kinds[last] = 'body';
  for (const [i, kind] of kinds.entries())
    if (kind === 'glued') kinds[i] = isUnended(lines, kinds, i) ? 'body' : 'furniture';
  listItems(lines, kinds, folded, lexicon);
  endArticle(kinds, folded, lexicon);
  const chosen = titleOf(lines, folded, kinds, title, (line = []) => opensByline(line, lexicon));
  if (chosen !== null) {
    kinds[chosen] = 'title';
    aboveTitle(kinds, folded, chosen);
  }
  spreadFurniture(lines, kinds);
  return merge(lines, kinds);
}

/** What opens an item of a list: a stroke, a dot or a number. */
export const itemMark = /^\s*(?:[-–—•*·▪◦]|\d{1,2}\s?[.)])\s*/u;

/** A stretch of a line of its own that a stroke, a dot or a number opens. */
export const isItem = (text: string, { start, end }: Span): boolean =>
  itemMark.test(text.slice(text.lastIndexOf('\n', start) + 1, end));

/** `The following were signed:` and then, a line each, `- An agreement on trade`: items without a stop are the article's, where they name an instrument or somebody's office. */
function listItems(
  lines: readonly PageLine[],
  kinds: LineKind[],
  folded: readonly (readonly string[])[],
  lexicon: Lexicon,
): void {
  let listed = false;
  for (const [i, { printed }] of lines.entries()) {
    if (kinds[i] === 'blank') continue;
    const words = folded[i] ?? [];
    const has = (is: 'instrument' | 'role', upTo: number) =>
      words.some((_, k) => k < upTo && lexicon.tags.at(words, k).some(({ value }) => value.is === is));
    const named = () => has('instrument', 5) || has('role', 9);
    const item = listed && itemMark.test(printed);
    if (item && named()) kinds[i] = 'body';
    else if (!item) listed = /:$/u.test(printed) && (kinds[i] === 'body' || kinds[i] === 'short');
    if (listed && kinds[i] === 'short') kinds[i] = 'body';
  }
}

/** What a line is before its neighbours are looked at; a `glued` one is a row of headlines, or the last line cut off. */
export type LineKind = Zone['kind'] | 'blank' | 'short' | 'glued';

function linesOf(text: string, isCredit: (printed: string) => boolean = () => false): PageLine[] {
  const lines: PageLine[] = [];
  let start = 0;
  while (start < text.length) {
    const newline = text.indexOf('\n', start);
    const end = newline < 0 ? text.length : newline + 1;
    const content = trim(text, { start, end });
    lines.push({ start, end, content, printed: text.slice(content.start, content.end) });
    start = end;
  }
  return joined(text, lines, isCredit);
}

/** Shorter lines are headings, names and buttons: what follows them is not their other half. */
const wrappedFrom = 45;

/**
 * Lines that go on in the next one, also over an empty line: no stop at the end, and a small letter after it; in the middle
 * of a paragraph that is wrapped so, also where the next line begins with a name.
 */
function joined(text: string, lines: readonly PageLine[], isCredit: (printed: string) => boolean): PageLine[] {
  const out: PageLine[] = [];
  for (let i = 0; i < lines.length; i++) {
    const line = lines[i] as PageLine;
    let end = line;
    let next = i + 1;
    while (end.printed.length >= wrappedFrom && /[\p{Ll}\d,]$/u.test(end.printed)) {
      const gap = lines[next]?.printed === '' ? 1 : 0;
      const follower = lines[next + gap];
      // `(20.9.2018) Der Minister …`: behind an empty line a bracket opens a paragraph.
      const begins = gap === 0 ? /^[\p{Ll}(]/u : /^\p{Ll}/u;
      // `… bieden geloofsbrieven aan`: a heading ends with a short word too, and an empty line follows it.
      const heading = i === 0 && gap === 1;
      const short = !heading && /(?:^|\s)\p{Ll}{1,3}$/u.test(end.printed);
      const goesOn = short || begins.test(follower?.printed ?? '');
      const long = stop.test(follower?.printed ?? '') || (follower?.printed.length ?? 0) >= wrappedFrom;
      const within = end !== line && gap === 0 && long && /^\p{Lu}/u.test(follower?.printed ?? '');
      if (!follower || follower.printed === '' || !(goesOn || within) || isCredit(follower.printed)) break;
      end = follower;
      next += gap + 1;
    }
    if (end === line) {
      out.push(line);
      continue;
    }
    const content = { start: line.content.start, end: end.content.end };
    out.push({ start: line.start, end: end.end, content, printed: text.slice(content.start, content.end) });
    i = next - 1;
  }
  return out;
}

const clock = /^[-–—•*·|\s]*\d{1,2}\s?[:hH.]\s?\d{2}(?=\D|$)/u;
const counter = /^[\s\d.,KkMm+()#%:/|-]+$/u;
const counted = /^\p{L}[\p{L}\s]{0,24}[\s:]*\(?\s*\d+\s*\)?$/u;
/** What is longer is no counter; looking for one in a page's worth of blanks would take minutes. */
const longestCounter = 120;
// In German and some others `“`, `‘` and `«` close.
const stop = /[.!?…؟。]["'”’»)“‘«]*$/u;
const stopInside = /[.!?…؟。]["'”’»)“‘«]*\s+["'“„‘‚«»(]*[\p{Lu}\p{Lo}]/u;

function kindOf({ printed }: PageLine, folded: readonly string[], lexicon: Lexicon): LineKind {
  if (printed === '') return 'blank';
  if (counter.test(printed) || isDay(folded, lexicon)) return 'furniture';
  if (clock.test(printed) && printed.length < 240) return 'furniture';
  const ends = stop.test(printed);
  if (startsAsFurniture(printed, folded, ends, lexicon)) return 'furniture';
  if (/^[©×☰✕]/u.test(printed) || isRow(printed, ends)) return 'furniture';
  if (folded.length <= 4 && printed.length <= longestCounter && counted.test(printed)) return 'furniture';
  if (folded.length <= 1 && !/\s[-–—:]$/u.test(printed)) return 'furniture';
  if (/^[-–—•*·»>]\s/u.test(printed) && !ends) return 'furniture';
  if (!ends && folded.length <= 24) return 'short';
  const closes = ends || stopInside.test(printed) || /[:"'”’»)\]“‘«]$/u.test(printed);
  // Where no capital tells a headline from the next, a long line is a paragraph whose stop was left out.
  return closes || /^[^\p{Lu}\p{Ll}]*$/u.test(printed) ? 'body' : 'glued';
}

/** A paragraph whose stop was left out: beside another one, and with commas as they stand in sentences and not in headlines. */
function isUnended(lines: readonly PageLine[], kinds: readonly LineKind[], i: number): boolean {
  const printed = lines[i]?.printed ?? '';
  if (!/,\s\p{Ll}/u.test(printed) || /[|•]|\p{Ll}:\s|\p{Lu}{3}:|\p{Ll}\p{Lu}\p{Ll}/u.test(printed)) return false;
  const before = kinds.findLast((kind, k) => k < i && kind !== 'blank');
  const after = kinds.find((kind, k) => k > i && kind !== 'blank');
  return before === 'body' || after === 'body';
}

/** `Tuesday, 4 March 2025`, `17/05/2022 7:42 pm`: a line of nothing but a day. */
function isDay(folded: readonly string[], lexicon: Lexicon): boolean {
  if (folded.length < 2 || folded.length > 9 || !folded.some((word) => /\d/u.test(word))) return false;
  return folded.every(
    (word, i) => /^\d|^(?:am|pm|uhr|hrs?|hs?|gmt|utc)$/u.test(word) || lexicon.tags.at(folded, i).some(isOfDay),
  );
}

const ofDay: ReadonlySet<string> = new Set(['month', 'weekday', 'of', 'at', 'article', 'calendar', 'today']);
const isOfDay = ({ value }: { readonly value: Tag }): boolean => ofDay.has(value.is);

/** A menu, a path of sections or a line about the article: parted by bars, dots, arrows or wide gaps, without a stop. */
function isRow(printed: string, ends: boolean): boolean {
  const gaps = printed.match(/\S(?:\t| {3,})(?=\S)/gu)?.length ?? 0;
  if (gaps >= 3) return true;
  if (ends) return false;
  const bars = printed.match(/\s[|•·›>]\s|\s\|/gu)?.length ?? 0;
  const arrows = (printed.match(/»/gu)?.length ?? 0) - (printed.match(/«/gu)?.length ?? 0);
  return bars >= 2 || arrows >= 1 || (gaps >= 1 && printed.length < 80);
}

/** `Share`, `Read also: …`, `Comments (0)`: the line begins with such words, and is short or goes on after a colon. */
function startsAsFurniture(printed: string, folded: readonly string[], ends: boolean, lexicon: Lexicon): boolean {
  const match = lexicon.furniture.at(folded, 0)[0];
  if (!match) return false;
  const rest = folded.length - match.length;
  if (rest <= 2) return true;
  if (match.length >= 2 && (rest <= 18 || /[:>|]/u.test(printed.slice(0, 40))))
    return !ends || match.length >= 3 || /[:>|]/u.test(printed.slice(0, 40));
  const opening = fold(printed).slice(0, 30);
  return /^[^.:]{2,24}\s*[:|>.]/u.test(opening) && !ends;
}

/** `By our reporter`, `Par la rédaction`: what says who wrote it. */
function opensByline(folded: readonly string[], lexicon: Lexicon): boolean {
  return folded.length <= 8 && lexicon.tags.at(folded, 0).some(({ value }) => value.is === 'by');
}

/** A line without a stop that says who wrote the article (`by Staff writer`) or when (`date 2025-02-06`). */
function isCredit(printed: string, lexicon: Lexicon): boolean {
  if (printed.length > 60 || stop.test(printed)) return false;
  return /(?<!\d)(?:19|20)\d\d[-/.]\d/u.test(printed) || opensByline(words(printed).map(keyOf), lexicon);
}

const isLong = (kind: LineKind | undefined, folded: readonly string[] | undefined) =>
  kind === 'body' && (folded?.length ?? 0) >= 12;

/** After the comments, or a list of other articles, nothing is the article's, when most of it stands before them. */
function endArticle(kinds: LineKind[], folded: readonly (readonly string[])[], lexicon: Lexicon): void {
  const total = kinds.filter((kind, i) => isLong(kind, folded[i])).length;
  let before = 0;
  for (const [i, kind] of kinds.entries()) {
    if (isLong(kind, folded[i])) before++;
    const after = total - before;
    if (kind !== 'furniture' || before < 2 || after > before / 2) continue;
    const line = folded[i] ?? [];
    const match = lexicon.articleEnds.at(line, 0)[0];
    if (!match || line.length - match.length > 3) continue;
    for (let k = i + 1; k < kinds.length; k++) if (kinds[k] !== 'blank') kinds[k] = 'furniture';
    return;
  }
}

/** Above the title only a whole paragraph can be the article's. */
function aboveTitle(kinds: LineKind[], folded: readonly (readonly string[])[], title: number): void {
  for (let i = 0; i < title; i++)
    if (kinds[i] === 'short' || (kinds[i] === 'body' && !isLong(kinds[i], folded[i]))) kinds[i] = 'furniture';
}

/** Short lines between furniture lines, and runs of three or more short lines, are headlines of other articles. */
function spreadFurniture(lines: readonly PageLine[], kinds: LineKind[]): void {
  const seen = new Map<string, number>();
  for (const line of lines) seen.set(line.printed, (seen.get(line.printed) ?? 0) + 1);
  for (let i = 0; i < kinds.length; i++) {
    if (kinds[i] !== 'short') continue;
    let end = i;
    while (end < kinds.length && kinds[end] === 'short') end++;
    if (end - i >= 4) for (let k = i; k < end; k++) kinds[k] = 'furniture';
    i = end;
  }
  const lastBody = kinds.lastIndexOf('body');
  for (let i = 0; i < kinds.length; i++) {
    if (kinds[i] !== 'short') continue;
    if (i > lastBody && lastBody >= 0) kinds[i] = 'furniture';
    else if ((seen.get(lines[i]?.printed ?? '') ?? 0) > 1) kinds[i] = 'furniture';
  }
}

function merge(lines: readonly PageLine[], kinds: readonly LineKind[]): Zone[] {
  const zones: Zone[] = [];
  for (const [i, line] of lines.entries()) {
    const found = kinds[i] ?? 'blank';
    const last = zones.at(-1);
    const kind: Zone['kind'] =
      found === 'blank' ? (last?.kind ?? 'furniture') : found === 'short' || found === 'glued' ? 'body' : found;
    if (last && last.kind === kind) zones[zones.length - 1] = { ...last, end: line.end };
    else zones.push({ kind, start: line.start, end: line.end });
  }
  return zones;
}

/** The stretches of a zone that no line break parts: what sentences are sought in. */
export function paragraphsOf(text: string, zone: Zone): readonly Span[] {
  return linesOf(text.slice(zone.start, zone.end))
    .map((line) => ({ start: zone.start + line.content.start, end: zone.start + line.content.end }))
    .filter((span) => span.end > span.start);
}
