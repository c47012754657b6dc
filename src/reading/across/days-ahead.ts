import { toldIn } from '../clauses/around.ts';
import { isOneDay } from '../dates/one-day.ts';
import { type Draft, isPlan } from '../drafts.ts';
import type { Line, Parsed } from '../parsed.ts';
import { isAny } from '../words/tokens.ts';
import { isThe } from './occasions.ts';

/** In sentences: so far behind a plan the text still says on which day it is to take place. */
const reach = 2;

/** In words: so near the beginning stands the noun that the sentence is about. */
const opening = 4;

/**
 * `X will meet Y. The meeting will take place on Friday`: the day that one of the next sentences tells of a meeting which is
 * still to come. That sentence proves it too.
 */
export function datePlans(parsed: Parsed, drafts: readonly Draft[]): void {
  for (const one of drafts) {
    if (one.kind !== 'meeting' || !isPlan(one) || one.date !== null) continue;
    for (const line of parsed.lines.slice(one.sentence + 1, one.sentence + 1 + reach)) {
      const { index } = line.sentence;
      if (toldIn(drafts, index).some(({ kind }) => kind === 'meeting')) break;
      const [date, ...more] = line.dates;
      if (!date || more.length > 0 || !isOneDay(date) || !isHeldThen(line, date.from)) continue;
      one.date = date;
      one.status = 'planned';
      one.quotes.add(index);
      break;
    }
  }
}

/** The noun is the subject, and a verb says that it takes place or is to. */
function isHeldThen(line: Line, date: number): boolean {
  const { tokens } = line.sentence;
  const noun = tokens.findIndex((_, i) => i < opening && isThe(line, i, 'meeting'));
  if (noun < 0 || isAny(tokens, 0, ['at', 'other', 'thereafter'])) return false;
  for (let i = 0; i < date; i++) {
    if (/[;:.()“”«»"]/u.test(tokens[i]?.gap ?? '') && i > 0) return false;
    if (isAny(tokens, i, ['takes-place', 'will-take-place', 'future', 'expected'])) return true;
  }
  return false;
}
