import { clauseOf } from '../clauses/clause.ts';
import type { InstrumentFound } from '../instruments/instruments.ts';
import type { Tie } from '../instruments/ties.ts';
import type { Line, Parsed } from '../parsed.ts';
import type { Phrase } from '../phrases/phrase.ts';
import { someIn } from '../words/stretches.ts';
import { isAny, type Token } from '../words/tokens.ts';

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

/** `hat die Unterzeichnung des Abkommens genehmigt`: the signing is the object of a verb that closes the clause, and was only allowed. */
export function isApprovedBehind(
  { lexicon: { language } }: Parsed,
  tokens: readonly Token[],
  { cue, instrument, describes }: Tie,
): boolean {
  if (!language.participleLast || cue.is !== 'noun' || describes) return false;
  let opens = cue.from;
  while (opens > 0 && cue.from - opens < 3 && isAny(tokens, opens - 1, ['article', 'possessive'])) opens--;
  if (opens === cue.from || isAny(tokens, opens - 1, ['other', 'at', 'with', 'of'])) return false;
  const { to } = clauseOf(tokens, cue);
  for (let i = instrument.to; i < to && !/[,;:]/u.test(tokens[i]?.gap ?? ''); i++)
    if (isAny(tokens, i, ['agreed']) && !isAny(tokens, i, ['noun'])) return true;
  return false;
}
