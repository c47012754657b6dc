import type { CueFound } from '../clauses/cues.ts';
import type { Line } from '../parsed.ts';
import { isPeople, type Phrase } from '../phrases/phrase.ts';
import { isAny, type Token } from '../words/tokens.ts';
import type { InstrumentFound } from './instruments.ts';

const signing: ReadonlySet<Phrase['kind']> = new Set(['country', 'organisation', 'pair', 'parties']);

/**
 * `The agreement (that) Kenya and Ghana signed on Monday will …`: right behind the instrument those who did it, then the verb, and
 * nothing that it would be done with.
 */
export function isContactClause(
  { sentence: { tokens }, phrases }: Line,
  cue: CueFound,
  { to }: InstrumentFound,
): boolean {
  if (cue.is !== 'verb' || cue.form !== 'finite' || cue.passive || cue.cue.itself) return false;
  // `any accord Kenya signs`: of no one text.
  if (cue.auxiliary === null && isAny(tokens, cue.from, ['present'])) return false;
  const that = isAny(tokens, to, ['subordinate']) && isAny(tokens, to, ['same-kind']);
  const from = that ? to + 1 : to;
  const verb = cue.auxiliary !== null && cue.auxiliary >= from ? cue.auxiliary : cue.from;
  if (!isSpace(tokens, to) || verb <= from || cue.from - from > longest) return false;
  for (let i = from; i < verb; i++) {
    const subject = phrases.find((one) => one.from <= i && i < one.to && (isPeople(one) || signing.has(one.kind)));
    if (subject) i = subject.to - 1;
    else if (!isSpace(tokens, i) || !isAny(tokens, i, ['article', 'and'])) return false;
  }
  return endsWith(tokens, cue.to);
}

/** In words: the longest subject of such a clause. */
const longest = 14;

const isSpace = (tokens: readonly Token[], i: number): boolean => /^\s$/u.test(tokens[i]?.gap ?? '');

/** Behind the verb stands when, where or with whom it was, or the verb of the sentence. */
function endsWith(tokens: readonly Token[], i: number): boolean {
  if (!isSpace(tokens, i)) return true;
  return (
    isAny(tokens, i, ['other', 'at', 'weekday', 'today', 'yesterday', 'with', 'be', 'have', 'future', 'may', 'verb']) &&
    !isAny(tokens, i, ['article', 'indefinite', 'instrument'])
  );
}
