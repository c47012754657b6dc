import { resolveDate } from '../dates/calendar.ts';
import type { DateFound } from '../dates/dates.ts';
import type { Phrase } from '../phrases/phrase.ts';
import type { Lexicon } from '../words/lexicon.ts';
import { at, closed, isAny, type Sentence, spanOf, type Token } from '../words/tokens.ts';

/** Where and when an article says it was written: `Rabat, 28 February 2020 –`. The date only if its year is printed. */
export interface Dateline {
  readonly place: string | null;
  readonly country: string | null;
  readonly date: string | null;
  /** Its day as printed, also without a year. */
  readonly day: DateFound | null;
  /** Where the article itself begins; dates before it are the dateline's. */
  readonly until: number;
  /** Index of its sentence, -1 without one. */
  readonly sentence: number;
}

/** How far a dateline reaches at the most, in UTF-16 units after the town. */
const longest = 72;

/** What closes it: a dash (`(EFE).-`), a colon, a bracket or the name of an agency between strokes (`/ WAM /`). */
const closing =
  /^[^\n]{0,70}?(?:\.?\s?[-–—]+\s|:\s|\)\.?\s(?:[-–—:]+\s)?|\/\s?\p{L}[\p{L} ]{1,14}\s?\/[.:]?\s(?:[-–—]+\s)?)/u;

interface Opening {
  readonly sentence: Sentence;
  readonly phrases: readonly Phrase[];
  readonly dates: readonly DateFound[];
}

/** A town at the very start, before a dash or a colon: `Rabat –`, `RABAT, 12 mars (APS) -`, `KARACHI, Nov 12, 2024 (Staff report):`, `Accra, 3. März 2026.` */
export function datelineOf(lines: readonly Opening[], text: string, lexicon: Lexicon): Dateline {
  for (const line of lines.slice(0, 2)) {
    const { sentence, dates } = line;
    const alone = dayAlone(line, text);
    if (alone) return { place: null, country: null, ...alone, sentence: sentence.index };
    const opens = behindBracket(sentence, text);
    const town = at(sentence.tokens, opens, 'place') ?? at(sentence.tokens, opens, 'country');
    if (!town || ('country' in town.value && town.value.is === 'country' && dates.length === 0)) continue;
    const to = opens + town.length;
    const until = closesAt(line, to, text) ?? (opens === 0 ? standsAlone(line, to, lines) : null);
    if (until === null) continue;
    const date = dates.find((found) => found.start < until);
    const full = date?.meaning.is === 'day' && date.meaning.day.year !== null ? resolveDate(date, null, false) : null;
    const phrase = line.phrases.find(({ from }) => from === opens);
    const country = phrase ? phrase.country : town.value.country;
    return {
      place: town.value.is === 'place' ? townAt({ text, lexicon }, sentence, { from: opens, to, country }) : null,
      country,
      date: full,
      day: date ?? null,
      until,
      sentence: sentence.index,
    };
  }
  return { place: null, country: null, date: null, day: null, until: 0, sentence: -1 };
}

/** `(Kenya Example News) ACCRA, March 3 –`: the first word behind whoever passed the article on. */
function behindBracket({ tokens, start }: Sentence, text: string): number {
  const bracket = /^\((?:[^()\n]|\([^()\n]*\)){1,60}\)\s/u.exec(text.slice(start, start + longest));
  return bracket
    ? Math.max(
        0,
        tokens.findIndex((token) => token.start >= start + bracket[0].length),
      )
    : 0;
}

/** `10 March 2026 – `: a full day before a dash, with no town. */
function dayAlone({ dates }: Opening, text: string): Pick<Dateline, 'date' | 'day' | 'until'> | null {
  const day = dates[0];
  if (day?.from !== 0 || day.meaning.is !== 'day' || day.meaning.day.year === null) return null;
  const dash = /^\.?\s?[-–—]+\s/u.exec(text.slice(day.end, day.end + 5));
  return dash ? { date: resolveDate(day, null, false), day, until: day.end + dash[0].length } : null;
}

/** Where the dateline that the town opens ends; null when what follows the town is the article itself. */
function closesAt({ sentence, dates }: Opening, from: number, text: string): number | null {
  const { tokens } = sentence;
  const start = tokens[from - 1]?.end ?? 0;
  const end = closing.exec(text.slice(start, start + longest));
  const dated = dates.find((found) => found.start - start <= 12);
  // `La Habana, 20 nov. El ministro …`: a day and a stop close it too.
  const stop = dated ? /^\.?(?:\s|$)/u.exec(text.slice(dated.end, dated.end + 2)) : null;
  const next = dated ? tokens[dated.to] : undefined;
  const stopped = stop !== null && (next === undefined || /^\.\s/u.test(next.gap));
  const until = end ? start + end[0].length : stopped && dated ? dated.end + (stop?.[0].length ?? 0) : null;
  if (until === null) return null;
  for (let i = from; i < tokens.length; i++) {
    const token = tokens[i] as Token;
    if (token.start >= until) break;
    const bracketed = /[(/]/u.test(text.slice(start, token.start));
    // `Riyadh, Safar 06, 1445, 23 August 2023 --`: in two calendars.
    const figure = /^\d+$/u.test(token.folded) && (token.caseless || dates.length > 0);
    const named = figure || (token.caseless ? lastOf(tokens, i, until) : token.capital);
    const within = dates.some((date) => date.from <= i && i < date.to);
    if (
      !bracketed &&
      !named &&
      !within &&
      !isAny(tokens, i, ['place', 'country', 'article', 'of', 'at', 'to', 'from', 'calendar'])
    )
      return null;
  }
  return until;
}

/** `SANTIAGO.`, `Bogotá, oct. 9/24.`: a town, and at the most when, before the stop that the first sentence ends with. */
function standsAlone({ sentence }: Opening, from: number, lines: readonly Opening[]): number | null {
  const { tokens, paragraph, index, tail } = sentence;
  const next = lines.find((line) => line.sentence.index === index + 1);
  if (index > 0 || next?.sentence.paragraph !== paragraph || !tail.startsWith('.')) return null;
  const dated = tokens
    .slice(from)
    .every((token, i) => /^\d+$/u.test(token.folded) || isAny(tokens, from + i, ['month']));
  return dated ? sentence.end : null;
}

/** The name of an agency right before the dash. */
const lastOf = (tokens: readonly Token[], i: number, until: number): boolean =>
  tokens[i]?.capital === true && (tokens[i + 1]?.start ?? until) >= until;

/** In days: so long before its publication an article may have been written where its dateline says. */
const onTheWay = 3;

/** The day that an article calls today: that of its dateline where it lies right before the publication, else the latter. */
export function writtenOn(stated: string | null, { date, day }: Dateline): string | null {
  if (stated === null || day === null) return stated ?? date;
  const written = day.meaning.is === 'day' ? resolveDate(day, stated, false) : null;
  const before = written === null ? Number.NaN : (Date.parse(stated) - Date.parse(written)) / 86_400_000;
  return stated.length === 10 && written?.length === 10 && before >= 0 && before <= onTheWay ? written : stated;
}

/** A town as it is named elsewhere: `RABAT` is Rabat, and `the Moroccan capital` the town that it is. */
export function townAt(
  parsed: { readonly text: string; readonly lexicon: Lexicon },
  sentence: Sentence,
  phrase: Pick<Phrase, 'from' | 'to' | 'country'>,
): string {
  const words = closed(parsed.text, spanOf(sentence.tokens, phrase.from, phrase.to));
  const described = sentence.tokens
    .slice(phrase.from, phrase.to)
    .some((_, i) => at(sentence.tokens, phrase.from + i, 'capital'));
  const capital = described ? parsed.lexicon.language.places[phrase.country ?? '']?.split('|')[0]?.trim() : undefined;
  if (capital) return capital;
  return words === words.toUpperCase() && words.length > 3
    ? words.toLowerCase().replace(/(^|[\s-])\p{L}/gu, (letter) => letter.toUpperCase())
    : words;
}
