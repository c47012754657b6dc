import type { InstrumentFound } from '../instruments/instruments.ts';
import type { Line } from '../parsed.ts';
import type { Phrase } from '../phrases/phrase.ts';
import { someIn } from '../words/stretches.ts';
import { isAny } from '../words/tokens.ts';

/** `The cabinet approved it`: one organ of a state alone does it, so that nothing was settled with anybody. */
export function isApproval({ sentence: { tokens } }: Line, signers: readonly Phrase[]): boolean {
  const [only, ...more] = signers;
  if (someIn(tokens, 0, 3, ['state-body'])) return true;
  if (only === undefined) return false;
  return more.length === 0 && only.kind === 'organisation' && isAny(tokens, only.from, ['state-body', 'national']);
}

/** In words: so far behind an instrument or before it stands with how many it was made. */
const near = 8;

/** `has concluded treaties with many countries, from Kenya to Ghana`: with so many that none of them is told of. */
export function withMany({ sentence: { tokens } }: Line, { from, to, count }: InstrumentFound): boolean {
  // `Abkommen` is alike for one and for several.
  if (count === null && [1, 2, 3].some((back) => isAny(tokens, from - back, ['indefinite', 'article']))) return false;
  for (let i = Math.max(0, from - 2 * near); i < Math.min(tokens.length, to + near); i++) {
    if (!isAny(tokens, i, ['with']) || (i >= from && i < to)) continue;
    for (let k = i + 1; k < i + 6 && /^\s$/u.test(tokens[k]?.gap ?? ''); k++) {
      if (isAny(tokens, k, ['article', 'both', 'nationality', 'country', 'organisation', 'role', 'three'])) break;
      if (isAny(tokens, k, ['members']) && !isAny(tokens, k + 1, ['country']) && !isAny(tokens, i + 1, ['bilateral']))
        return true;
    }
  }
  return false;
}
