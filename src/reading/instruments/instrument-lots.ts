import { isAny, type Token } from '../words/tokens.ts';
import type { InstrumentFound } from './instruments.ts';

/**
 * `sixteen accords and protocols`, `agreements, memoranda and protocols`: plurals in one row, of which only the first may have
 * a number, are one lot, from its first word to its last.
 */
export function inLots(tokens: readonly Token[], instruments: readonly InstrumentFound[]): readonly InstrumentFound[] {
  const out: InstrumentFound[] = [];
  for (const one of instruments) {
    const before = out.at(-1);
    const more = before && isBare(one) ? before.count !== null : before && isOneOfMany(tokens, before, one);
    const joined = before && more && inRow(tokens, before.to, one.from);
    if (joined) out[out.length - 1] = { ...before, to: one.to, again: false, loose: before.loose && one.loose };
    else out.push(one);
  }
  return out;
}

/** `25 اتفاقية ومذكرة تفاهم`: behind a number above ten Arabic has the singular, which is as many. */
const isOneOfMany = (tokens: readonly Token[], { from, count }: InstrumentFound, one: InstrumentFound): boolean =>
  tokens[from]?.caseless === true &&
  /^\d{2,}$/u.test(count?.trim() ?? '') &&
  one.count === null &&
  !one.definite &&
  !one.another &&
  !one.again;

/** A plural with neither a number nor an article of its own. */
const isBare = ({ count, definite, another, again }: InstrumentFound): boolean =>
  count === '' && !definite && !another && !again;

/** A comma or `and`, and one word more at the most: `agreements and bilateral protocols`. */
function inRow(tokens: readonly Token[], from: number, to: number): boolean {
  if (to - from > 2) return false;
  let joined = false;
  for (let i = from; i <= to; i++) {
    const gap = tokens[i]?.gap ?? '';
    if (/[;:.()]/u.test(gap)) return false;
    const and = i < to && isAny(tokens, i, ['and']);
    joined ||= /,/u.test(gap) || and;
    if (i < to && !and && isAny(tokens, i, ['of', 'about', 'at', 'to', 'with', 'by', 'verb', 'relative', 'be', 'have']))
      return false;
  }
  return joined;
}
