import { fold, words } from '../text/fold.ts';
import { keyOf } from '../text/patterns.ts';
import { trim } from '../text/sentences.ts';
import type { Span } from '../text/span.ts';
import type { Zone } from './fact.ts';
import type { Lexicon } from './lexicon.ts';

interface Line extends Span {
  /** The line without white space at its ends. */
  readonly content: Span;
  readonly printed: string;
}

/**
 * Parts a text into title, body and furniture, line by line; the zones tile the text. A page as it was pasted has menus,
 * tickers, counters and share buttons around the article: what looks like one is furniture, what stands among furniture
 * with no sentence of its own is furniture too.
 */
export function zonesOf(text: string, title: string | null, lexicon: Lexicon): readonly Zone[] {
  const lines = linesOf(text);
  const kinds = lines.map((line) => kindOf(line, lexicon));
  spreadFurniture(lines, kinds);
  markTitle(lines, kinds, title);
  return merge(lines, kinds);
}

type Kind = Zone['kind'] | 'blank' | 'short';

function linesOf(text: string): Line[] {
  const lines: Line[] = [];
  let start = 0;
  while (start < text.length) {
    const newline = text.indexOf('\n', start);
    const end = newline < 0 ? text.length : newline + 1;
    const content = trim(text, { start, end });
    lines.push({ start, end, content, printed: text.slice(content.start, content.end) });
    start = end;
  }
  return lines;
}

const clock = /^[-–—•*·|\s]*\d{1,2}\s?[:hH.]\s?\d{2}(?=\D|$)/u;
const counter = /^[\s\d.,KkMm+()#%:/|-]+$/u;
const counted = /^\p{L}[\p{L}\s]{0,24}[\s:]*\(?\s*\d+\s*\)?$/u;

function kindOf(line: Line, lexicon: Lexicon): Kind {
  const { printed } = line;
  if (printed === '') return 'blank';
  if (counter.test(printed)) return 'furniture';
  if (clock.test(printed) && printed.length < 240) return 'furniture';
  const folded = words(printed).map((word) => keyOf(printed, word));
  const ends = /[.!?…؟。]["'”’»)]*$/u.test(printed);
  if (startsAsFurniture(printed, folded, ends, lexicon)) return 'furniture';
  if (counted.test(printed) && folded.length <= 4) return 'furniture';
  if (folded.length <= 1) return 'furniture';
  if (/^[-–—•*·»>]\s/u.test(printed) && !ends) return 'furniture';
  if (!ends && folded.length <= 24) return 'short';
  return 'body';
}

/** `Share`, `Read also: …`, `Comments (0)`: the line begins with such words, and is short or goes on after a colon. */
function startsAsFurniture(printed: string, folded: readonly string[], ends: boolean, lexicon: Lexicon): boolean {
  const match = lexicon.furniture.at(folded, 0)[0];
  if (!match) return false;
  const rest = folded.length - match.length;
  if (rest <= 2) return true;
  if (match.length >= 2 && (rest <= 18 || /[:>|]/u.test(printed.slice(0, 40))))
    return !ends || /[:>|]/u.test(printed.slice(0, 40));
  const opening = fold(printed).slice(0, 30);
  return /^[^.:]{2,24}\s*[:|>]/u.test(opening) && !ends;
}

/** Short lines between furniture lines, and runs of three or more short lines, are headlines of other articles. */
function spreadFurniture(lines: readonly Line[], kinds: Kind[]): void {
  const seen = new Map<string, number>();
  for (const line of lines) seen.set(line.printed, (seen.get(line.printed) ?? 0) + 1);
  for (let i = 0; i < kinds.length; i++) {
    if (kinds[i] !== 'short') continue;
    let end = i;
    while (end < kinds.length && kinds[end] === 'short') end++;
    if (end - i >= 4) for (let k = i; k < end - 1; k++) kinds[k] = 'furniture';
    i = end;
  }
  const lastBody = kinds.lastIndexOf('body');
  for (let i = 0; i < kinds.length; i++) {
    if (kinds[i] !== 'short') continue;
    if (i > lastBody && lastBody >= 0) kinds[i] = 'furniture';
    else if ((seen.get(lines[i]?.printed ?? '') ?? 0) > 1) kinds[i] = 'furniture';
  }
}

/** The title is the given one where it stands in the text, else the first short line before the first body line. */
function markTitle(lines: readonly Line[], kinds: Kind[], title: string | null): void {
  const firstBody = kinds.indexOf('body');
  const wanted = title === null ? null : fold(title).trim();
  if (wanted !== null) {
    const given = lines.findIndex((line, i) => fold(line.printed) === wanted && (firstBody < 0 || i <= firstBody));
    if (given >= 0) kinds[given] = 'title';
    return;
  }
  const before = firstBody < 0 ? kinds.length : firstBody;
  const candidates = kinds.slice(0, before).flatMap((kind, i) => (kind === 'short' ? [i] : []));
  const chosen = candidates[0];
  if (chosen === undefined) return;
  kinds[chosen] = 'title';
}

function merge(lines: readonly Line[], kinds: readonly Kind[]): Zone[] {
  const zones: Zone[] = [];
  for (const [i, line] of lines.entries()) {
    const found = kinds[i] ?? 'blank';
    const last = zones.at(-1);
    const kind: Zone['kind'] = found === 'blank' ? (last?.kind ?? 'furniture') : found === 'short' ? 'body' : found;
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
