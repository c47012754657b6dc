import type { Lexicon } from '../words/lexicon.ts';
import { at, isAny, type Token } from '../words/tokens.ts';
import type { Meaning } from './dates.ts';
import { believableDay, dayNumber } from './printed-dates.ts';

interface Found {
  readonly to: number;
  readonly meaning: Meaning;
}

/** `el lunes 27`, `on Thursday (12)`: a weekday with its number and no month; no time of day, and no number of something. */
export function onNumberedDay(tokens: readonly Token[], i: number, weekday: number): Found | null {
  const token = tokens[i];
  if (!token || !/^\d{1,2}$/u.test(token.folded) || !/^ \(?$/u.test(token.gap)) return null;
  const day = Number(token.folded);
  const next = tokens[i + 1];
  const closes =
    next === undefined || /^[,;:.)،]/u.test(next.gap) || (next.gap === ' ' && isAny(tokens, i + 1, ['stop']));
  if (day < 1 || day > 31 || !closes || /^[:.,]\d?$/u.test(next?.gap ?? '')) return null;
  return { to: i + 1, meaning: { is: 'weekday', number: weekday, week: null, day } };
}

/** `el próximo día 20`, `el pasado día 10`: a day of the month of publication or of the one beside it; `el día 20`: of that named last. */
export function numberedDay(tokens: readonly Token[], i: number, { ordinals, language }: Lexicon): Found | null {
  const noun = at(tokens, i, 'day-noun');
  if (!noun || !language.dates.numberedDays) return null;
  const day = dayNumber(tokens[i + noun.length], ordinals);
  if (day === null || !believableDay(tokens, i + noun.length)) return null;
  const beside = isAny(tokens, i - 1, ['date-past', 'date-future']);
  // `el día 20 de la guerra`
  const behind = isAny(tokens, i + noun.length + 1, ['of']) && !isAny(tokens, i + noun.length + 1, ['article']);
  if (!beside && (behind || !isAny(tokens, i - 1, ['article']))) return null;
  const date = { words: '', unit: 'month', by: 0, from: beside ? 'publication' : 'text' } as const;
  return { to: i + noun.length + 1, meaning: { is: 'counted', date, days: [day, day] } };
}
