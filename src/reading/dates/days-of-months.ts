import type { Lexicon } from '../words/lexicon.ts';
import { at, endsBefore, isAny, type Token } from '../words/tokens.ts';
import type { Day, Meaning } from './dates.ts';
import { isMonthAlone, monthAt, withYear, yearBehind } from './months-and-years.ts';
import {
  believableDay,
  dayNumber,
  figuresAt,
  isNamedAfter,
  isRankOfOther,
  lastOfRow,
  opensRange,
  rangeDivider,
} from './printed-dates.ts';

/** What a date says, and the token after it. */
export interface DateAt {
  readonly to: number;
  readonly meaning: Meaning;
}

/** `20/01/2025`; the weekday that stands before it tells a day from a month. */
export function inFigures(
  tokens: readonly Token[],
  i: number,
  lexicon: Lexicon,
  weekday: number | null = null,
): DateAt | null {
  const found = figuresAt(tokens, i, lexicon.language.dates.numeric, weekday);
  return found && { to: found.to, meaning: { is: 'day', day: found.day } };
}

/** `23 February 2020`, `February 23, 2020`, `19-23 février`, `February 19 to 23`, `November 2020`. */
export function dayMonthAt(tokens: readonly Token[], i: number, lexicon: Lexicon): DateAt | null {
  const { ordinals } = lexicon;
  if (isRankOfOther(tokens, i)) return null;
  const worded = at(tokens, i, 'day-word');
  if (worded && worded.length > 1) {
    const month = monthAt(tokens, i + worded.length, lexicon);
    if (!month) return null;
    const day = { year: null, month: month.number, day: worded.value.number };
    const found = withYear(tokens, month.to, day);
    return { to: found.to, meaning: { is: 'day', day: found.day } };
  }
  const first = dayNumber(tokens[i], ordinals);
  if (first !== null) {
    if (!believableDay(tokens, i) || isNamedAfter(tokens, i)) return null;
    const row = lastOfRow(tokens, i, ordinals);
    const range = row ?? rangeDivider(tokens, i + 1);
    const second = range === null ? null : dayNumber(tokens[range], ordinals);
    if (range !== null && second !== null) {
      const month = monthAt(tokens, range + 1, lexicon);
      if (month) {
        const end = withYear(tokens, month.to, { year: null, month: month.number, day: second });
        const from = { year: end.day.year, month: month.number, day: first };
        // `on 3 and 10 October` are two days.
        if (row === null && isAny(tokens, i + 1, ['and']) && second !== first + 1 && !opensRange(tokens, i))
          return { to: i + 1, meaning: { is: 'day', day: from } };
        return { to: end.to, meaning: { is: 'range', from, to: end.day } };
      }
    }
    const month = monthAt(tokens, i + 1, lexicon);
    if (!month) return null;
    const start = withYear(tokens, month.to, { year: null, month: month.number, day: first });
    return throughLater(tokens, i, start, lexicon) ?? { to: start.to, meaning: { is: 'day', day: start.day } };
  }
  const month = monthAt(tokens, i, lexicon, true);
  if (!month) return null;
  const day = dayNumber(tokens[month.to], ordinals);
  if (day !== null && /^\.?\s$/u.test(tokens[month.to]?.gap ?? '')) {
    const divider = rangeDivider(tokens, month.to + 1);
    const second = divider === null ? null : dayNumber(tokens[divider], ordinals);
    if (divider !== null && second !== null && second > day) {
      const end = withYear(tokens, divider + 1, { year: null, month: month.number, day: second });
      return { to: end.to, meaning: { is: 'range', from: { ...end.day, day }, to: end.day } };
    }
    const found = withYear(tokens, month.to + 1, { year: null, month: month.number, day });
    return throughLater(tokens, i, found, lexicon) ?? { to: found.to, meaning: { is: 'day', day: found.day } };
  }
  const alone = { year: null, month: month.number, day: null };
  const stated = yearBehind(tokens, month.to);
  if (stated !== null) return { to: stated.to, meaning: { is: 'day', day: { ...alone, ...stated.told } } };
  const inMonth =
    endsBefore(tokens, i, 'at') > 0 ||
    endsBefore(tokens, i, 'since') > 0 ||
    endsBefore(tokens, i, 'part-of-month', 6) > 0 ||
    isAny(tokens, month.to, ['date-past', 'date-future']) ||
    isAny(tokens, i - 1, ['date-past', 'date-future']);
  return inMonth && isMonthAlone(tokens, i, month.number, lexicon)
    ? { to: month.to, meaning: { is: 'day', day: alone } }
    : null;
}

/** `30 mai au 2 juin`, `May 30 – June 2`: a range over the end of a month. */
function throughLater(
  tokens: readonly Token[],
  i: number,
  start: { readonly day: Day; readonly to: number },
  lexicon: Lexicon,
): DateAt | null {
  const divider = rangeDivider(tokens, start.to);
  if (divider === null || !(opensRange(tokens, i) || /[-–—]/u.test(tokens[start.to]?.gap ?? ''))) return null;
  const later = inFigures(tokens, divider, lexicon) ?? dayMonthAt(tokens, divider, lexicon);
  if (later?.meaning.is !== 'day' || later.meaning.day.day === null) return null;
  const from = { ...start.day, year: start.day.year ?? later.meaning.day.year };
  return { to: later.to, meaning: { is: 'range', from, to: later.meaning.day } };
}
