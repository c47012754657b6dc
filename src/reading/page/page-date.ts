import type { Language } from '../../languages/language.ts';
import type { Span } from '../../text/span.ts';
import { resolveDate } from '../dates/calendar.ts';
import { type DateFound, datesIn } from '../dates/dates.ts';
import type { Zone } from '../fact.ts';
import { type Lexicon, lexiconOf } from '../words/lexicon.ts';
import { at, type Sentence, tokenise } from '../words/tokens.ts';
import { paragraphsOf } from './zones.ts';

/** What a line about the article has at the most, in words: `Published 6 March 2024 at 10.14 | 2 min read`. */
const longest = 20;
/** Above the title, or below it, nothing but such lines stands for so many lines. */
const reach = 6;
/** So many words at the most stand between what a page calls the publication and its day: `Published on: Thursday, `. */
const beside = 4;
/** What dates an article behind its end, in words: `Rabat, Thursday, 16 May 2024 - 17:44`. */
const closingLine = 8;
/** In how many sentences an article says on which day it was written. */
const opening = 3;

/** A sentence of the article with its dates. */
interface Dated {
  readonly sentence: Sentence;
  readonly dates: readonly DateFound[];
}

/**
 * The day on which an article says that it was written: `today, 22 February 2023`, in one of its first sentences, as EDTF.
 */
export function writtenToday(body: readonly Dated[]): string | null {
  for (const { sentence, dates } of body.slice(0, opening))
    for (const date of dates)
      if (at(sentence.tokens, date.from, 'today') && isFull(date)) return resolveDate(alone(date), null, false);
  return null;
}

/** What a page prints around the article, line by line. */
interface Around {
  readonly lines: readonly { readonly span: Span; readonly kind: Zone['kind'] }[];
  readonly title: number;
  /** The title, or the first paragraph where there is none. */
  readonly head: number;
  readonly first: number;
  /** The last line of the article itself. */
  readonly last: number;
}

/**
 * The day of publication that a page prints around its article, as EDTF: what it calls so (`Published: 3 December 2025`), or
 * a full date right above or below the title (`21/09/2022`), or right behind the article. What stands above the title can be
 * the day on which the page was copied: it counts right above, with the time of day, or where the article itself speaks of
 * that day, in its dateline or by a weekday; behind the article only on the line right behind it.
 */
export function pageDateOf(
  text: string,
  zones: readonly Zone[],
  body: readonly Dated[],
  dateline: DateFound | null,
  lexicon: Lexicon,
): string | null {
  const around = aroundOf(text, zones);
  if (around.head < 0) return null;
  const spoken = daysIn(body);
  const dayOf = ({ span }: { readonly span: Span }) => dayIn(text, span, spoken.today, lexicon);
  return (
    stampIn(text, around, lexicon) ??
    aboveTitle(text, around, spoken, dateline, dayOf, lexicon) ??
    belowTitle(text, around, dayOf, lexicon) ??
    behindArticle(text, around, dayOf, lexicon)
  );
}

function aroundOf(text: string, zones: readonly Zone[]): Around {
  const lines = zones.flatMap((zone) => paragraphsOf(text, zone).map((span) => ({ span, kind: zone.kind })));
  const title = lines.findIndex(({ kind }) => kind === 'title');
  const isText = ({ span, kind }: Around['lines'][number]) => kind === 'body' && isParagraph(text, span);
  const first = lines.findIndex(isText);
  return { lines, title, head: title < 0 ? first : title, first, last: lines.findLastIndex(isText) };
}

/** `Publié le jeudi 16 mai 2024`: what a line before the article or behind it calls the day of publication. */
function stampIn(text: string, { lines, first, last }: Around, lexicon: Lexicon): string | null {
  const before = lines.slice(0, first < 0 ? reach : first + 1);
  for (const { span, kind } of [...before, ...lines.slice(last + 1, last + 2)]) {
    if (kind === 'body' && isParagraph(text, span)) continue;
    const tokens = tokenise(text, span, lexicon);
    const folded = tokens.map((token) => token.folded);
    const stamp = folded.findIndex((_, i) => lexicon.stamps.at(folded, i).length > 0);
    if (stamp < 0) continue;
    const end = stamp + (lexicon.stamps.at(folded, stamp)[0]?.length ?? 1);
    const date = datesIn(text, tokens, lexicon).find((found) => isFull(found) && found.from - end < beside);
    if (date && date.from >= end) return resolveDate(alone(date), null, false);
  }
  return null;
}

function aboveTitle(
  text: string,
  { lines, head }: Around,
  spoken: ReturnType<typeof daysIn>,
  dateline: DateFound | null,
  dayOf: (line: Around['lines'][number]) => string | null,
  lexicon: Lexicon,
): string | null {
  const above = lines.slice(Math.max(0, head - reach), head).toReversed();
  for (const [i, line] of above.entries()) {
    const day = dayOf(line);
    if (day === null) continue;
    const timed = clock.test(text.slice(line.span.start, line.span.end));
    const named = spoken.weekdays.has(weekdayOf(day));
    const right = i === 0 ? named || timed || opensWithTown(text, line.span, lexicon) : named && timed;
    if (right || (dateline !== null && resolveDate(alone(dateline), day, false) === day)) return day;
  }
  return null;
}

/** `Rabat, 16 May 2024`: a dateline on a line of its own. */
const opensWithTown = (text: string, line: Span, lexicon: Lexicon): boolean =>
  at(tokenise(text, line, lexicon), 0, 'place') !== undefined;

function belowTitle(
  text: string,
  { lines, title, head }: Around,
  dayOf: (line: Around['lines'][number]) => string | null,
  lexicon: Lexicon,
): string | null {
  let told = title < 0;
  for (const line of lines.slice(head, head + 1 + reach)) {
    const isTitle = line === lines[title];
    if (isParagraph(text, line.span)) {
      told ||= stop.test(text.slice(line.span.start, line.span.end));
      continue;
    }
    const day = dayOf(line);
    const timed = clock.test(text.slice(line.span.start, line.span.end));
    if (day !== null && (isTitle ? timed || opensWithTown(text, line.span, lexicon) : timed || !told)) return day;
  }
  return null;
}

/** `… he said.` and then `16 May 2024`, `Rabat, 16 May 2024` or `MAP 16 May 2024`: the only such line behind the article. */
function behindArticle(
  text: string,
  { lines, last }: Around,
  dayOf: (line: Around['lines'][number]) => string | null,
  lexicon: Lexicon,
): string | null {
  const [next, ...more] = last < 0 ? [] : lines.slice(last + 1);
  if (!next) return null;
  const tokens = tokenise(text, next.span, lexicon);
  const day = datesIn(text, tokens, lexicon)[0]?.from ?? tokens.length;
  const agency = day === 1 && tokens[0]?.allCapitals === true;
  const opens = day === 0 || agency || opensWithTown(text, next.span, lexicon);
  if (tokens.length > closingLine || !opens) return null;
  return more.some((line) => dayOf(line) !== null) ? null : dayOf(next);
}

/** The weekdays that the article's first sentences name, and the one that they call today. */
function daysIn(body: readonly Dated[]): { readonly weekdays: ReadonlySet<number>; readonly today: number | null } {
  const meanings = body.slice(0, opening).flatMap(({ dates }) => dates.map(({ meaning }) => meaning));
  const today = meanings.find((meaning) => meaning.is === 'offset' && meaning.days === 0 && meaning.weekday !== null);
  return {
    weekdays: new Set(
      meanings.flatMap((meaning) =>
        meaning.is === 'weekday'
          ? [meaning.number]
          : meaning.is === 'offset' && meaning.weekday
            ? [meaning.weekday]
            : [],
      ),
    ),
    today: today?.is === 'offset' ? today.weekday : null,
  };
}

const weekdayOf = (day: string): number => new Date(day).getUTCDay() || 7;

/** `12:11`, `12h11`: a page stamps its articles with it, and no calendar. */
const clock = /(?<!\d)(?:20\d\d)?[012]?\d(?::|h|\.)[0-5]\d(?![\d.])/u;

/** The full day in a line about the article; the weekday that the article calls today tells `10/11` from `11/10`. */
function dayIn(text: string, line: Span, today: number | null, lexicon: Lexicon): string | null {
  const tokens = tokenise(text, line, lexicon);
  if (tokens.length > longest) return null;
  const date = datesIn(text, tokens, lexicon, today).find(isFull);
  return date ? resolveDate(alone(date), null, false) : null;
}

/** The full day that a line around an article prints (`Rabat, 4 March 2025 | 10:14`), as EDTF; null without one. */
export function dayPrinted(line: string, language: Language): string | null {
  return dayIn(line, { start: 0, end: line.length }, null, lexiconOf(language));
}

/** A day with its month and year. */
const isFull = ({ meaning }: DateFound): boolean =>
  meaning.is === 'day' && meaning.day.year !== null && meaning.day.day !== null;

const alone = (date: DateFound): DateFound => ({ ...date, endOnly: false, startOnly: false });

const stop = /[.!?…؟]["'”’»)“‘«]*$/u;

/** A sentence of the article itself. */
function isParagraph(text: string, { start, end }: Span): boolean {
  const printed = text.slice(start, end);
  return printed.length > 160 || (stop.test(printed) && printed.split(/\s+/u).length >= 12);
}
