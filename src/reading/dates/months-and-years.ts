import type { DateWords } from '../../languages/date-words.ts';
import { alternatives } from '../../text/patterns.ts';
import type { Lexicon } from '../words/lexicon.ts';
import { at, isAny, type Token } from '../words/tokens.ts';
import type { Day } from './dates.ts';
import { dayNumber, yearAt } from './printed-dates.ts';

/** The month in figures right after its day: `(15.04.)`, `24. und 25.08.`; null where it may be a time or a number. */
function monthInFigures(tokens: readonly Token[], i: number, order: DateWords['numeric']): number | null {
  const token = tokens[i];
  if (order !== 'day-first' || !token || !/^\d{1,2}$/u.test(token.folded)) return null;
  // `am 30. 10. 2008`.
  const apart = token.gap === '. ' && yearAt(tokens[i + 1]) !== null;
  if ((token.gap !== '.' && !apart) || !/^\./u.test(tokens[i + 1]?.gap ?? '.')) return null;
  const month = Number(token.folded);
  const sure = token.folded.length === 2 || apart || isAny(tokens, i - 2, ['at', 'range-from']);
  return sure && month >= 1 && month <= 12 ? month : null;
}

/** The month that stands at a token, by its name or in figures, and the token after it; `opens`: nothing stands before it. */
export function monthAt(
  tokens: readonly Token[],
  i: number,
  lexicon: Lexicon,
  opens = false,
): { number: number; to: number } | null {
  const linked = isAny(tokens, i, opens ? ['of'] : ['of', 'from']);
  const opened = linked && !at(tokens, i, 'month') ? i + 1 : i;
  // `12 del mes de mayo`
  const part = opens ? undefined : (at(tokens, opened, 'part-of-month') ?? at(tokens, i, 'part-of-month'));
  const named = part ? (isAny(tokens, opened, ['part-of-month']) ? opened : i) + part.length : opened;
  const start = part && at(tokens, named, 'month') ? named : opened;
  const figures = opens ? null : monthInFigures(tokens, start, lexicon.language.dates.numeric);
  if (figures !== null) return { number: figures, to: start + 1 };
  const month = at(tokens, start, 'month');
  if (!month || !(opens && start === i ? /^[^\p{L}\p{N}]*$/u : /^[\s.,-]*$/u).test(tokens[start]?.gap ?? ''))
    return null;
  const token = tokens[start];
  if (
    token &&
    token.folded.length <= 3 &&
    !token.capital &&
    isShortened(lexicon, month.value.number, token.folded) &&
    dayNumber(tokens[start - 1], lexicon.ordinals) === null &&
    dayNumber(tokens[start - 2], lexicon.ordinals) === null
  )
    return null;
  const to = start + month.length;
  // `شباط/فبراير`, `تشرين الثاني (نوفمبر)`: the month in both of its names.
  const again = /^\s?[/(]?\s?$/u.test(tokens[to]?.gap ?? '') ? at(tokens, to, 'month') : undefined;
  return { number: month.value.number, to: again?.value.number === month.value.number ? to + again.length : to };
}

/** `mar` of `marzo`, but not `mai`: the month has a longer name as well. */
const isShortened = ({ language }: Lexicon, month: number, word: string): boolean =>
  alternatives(language.dates.months[month - 1] ?? '').some(([name = '']) => name.length > word.length);

/** `16 May 202416:33`: the year that the time of day is glued to, as pages print it that were copied. */
function gluedYear(tokens: readonly Token[], i: number): number | null {
  const [token, next] = [tokens[i], tokens[i + 1]];
  const glued = /^((?:19|20)\d\d)[0-2]\d$/u.exec(token?.folded ?? '');
  return glued && next?.gap === ':' && /^\d\d$/u.test(next.folded) ? Number(glued[1]) : null;
}

/** The day with the year that is printed after it, if one is, and the token after both. */
export function withYear(tokens: readonly Token[], i: number, day: Day): { day: Day; to: number } {
  const stated = yearBehind(tokens, i);
  if (stated !== null && /^[,.]?\s$/u.test(tokens[stated.to - 1]?.gap ?? ''))
    return { day: { ...day, ...stated.told }, to: stated.to };
  return { day, to: i };
}

/** What tells the year right behind a day or a month: `2017`, `del año 2017`, `last year`; and the token after it. */
export function yearBehind(
  tokens: readonly Token[],
  i: number,
): { told: { year: number } | { yearBy: number }; to: number } | null {
  let next = isAny(tokens, i, ['of', 'from']) && yearAt(tokens[i]) === null ? i + 1 : i;
  const counted = yearCounted(tokens, i) ?? (next > i ? yearCounted(tokens, next) : null);
  if (counted !== null) return counted;
  if (yearAt(tokens[next]) === null) next += at(tokens, next, 'year-word')?.length ?? 0;
  const year = yearAt(tokens[next]) ?? gluedYear(tokens, next);
  return year === null ? null : { told: { year }, to: next + 1 };
}

/** `last year`, `this year`. */
function yearCounted(tokens: readonly Token[], i: number): { told: { yearBy: number }; to: number } | null {
  if (!/^\s$/u.test(tokens[i]?.gap ?? '')) return null;
  const now = at(tokens, i, 'this-year');
  if (now) return { told: { yearBy: 0 }, to: i + now.length };
  const counted = at(tokens, i, 'counted');
  const { unit, by, from } = counted?.value.date ?? {};
  if (!counted || unit !== 'year' || by === undefined || from !== 'publication') return null;
  return { told: { yearBy: by }, to: i + counted.length };
}

/** A month that no day stands beside: no short form, which is a word besides (`mar`, `set`), and in lower case no verb (`may`). */
export function isMonthAlone(tokens: readonly Token[], i: number, month: number, lexicon: Lexicon): boolean {
  const token = tokens[i];
  if (token?.folded.length !== 3 || token.caseless) return true;
  return !isShortened(lexicon, month, token.folded) && (token.capital || !isAny(tokens, i, ['may']));
}
