import type { Language } from '../languages/language.ts';
import type { Span } from '../text/span.ts';
import { resolveDate } from './calendar.ts';
import { type DateFound, datesIn } from './dates.ts';
import type { Zone } from './fact.ts';
import { type Lexicon, lexiconOf } from './lexicon.ts';
import { at, type Sentence, tokenise } from './tokens.ts';
import { paragraphsOf } from './zones.ts';

/** What a line about the article has at the most, in words: `Published 6 March 2024 at 10.14 | 2 min read`. */
const longest = 20;
/** Above the title, or below it, nothing but such lines stands for so many lines. */
const reach = 6;
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

/**
 * The day of publication that a page prints around its title (`Published: 3 December 2025`, `21/09/2022`), as EDTF. Only a
 * full date before the first paragraph counts. What stands above the title can be the day on which the page was copied:
 * it counts right above, with the time of day, or where the article itself speaks of that day, in its dateline or by a
 * weekday.
 */
export function pageDateOf(
  text: string,
  zones: readonly Zone[],
  body: readonly Dated[],
  dateline: DateFound | null,
  lexicon: Lexicon,
): string | null {
  const lines = zones.flatMap((zone) => paragraphsOf(text, zone).map((span) => ({ span, kind: zone.kind })));
  const title = lines.findIndex(({ kind }) => kind === 'title');
  const first = lines.findIndex(({ span, kind }) => kind === 'body' && isParagraph(text, span));
  const head = title < 0 ? first : title;
  if (head < 0) return null;
  const spoken = daysIn(body);
  const dayOf = ({ span }: { readonly span: Span }) => dayIn(text, span, spoken.today, lexicon);
  const above = lines.slice(Math.max(0, head - reach), head).toReversed();
  for (const [i, line] of above.entries()) {
    const day = dayOf(line);
    if (day === null) continue;
    const right =
      i === 0 && (spoken.weekdays.has(weekdayOf(day)) || clock.test(text.slice(line.span.start, line.span.end)));
    if (right || (dateline !== null && resolveDate(alone(dateline), day, false) === day)) return day;
  }
  if (title < 0) return null;
  for (const line of lines.slice(title + 1, title + 1 + reach)) {
    if (isParagraph(text, line.span)) return null;
    const day = dayOf(line);
    if (day !== null) return day;
  }
  return null;
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
const clock = /(?<!\d)[012]?\d(?::|h|\.)[0-5]\d(?![\d.])/u;

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

/** A sentence of the article itself. */
function isParagraph(text: string, { start, end }: Span): boolean {
  const printed = text.slice(start, end);
  return printed.length > 160 || (/[.!?…؟]["'”’»)“‘«]*$/u.test(printed) && printed.split(/\s+/u).length >= 12);
}
