import type { Phrase } from '../phrases/phrase.ts';
import { someIn } from '../words/stretches.ts';
import { isAny, type Token } from '../words/tokens.ts';

/**
 * `sent the minister X to Accra, where he met Y`, `envió a X a Accra, donde se reunió con Y`: whoever the verb before the name sends
 * does what follows the word for where, unless another verb stands between.
 */
export function isSent(tokens: readonly Token[], { kind, from, to, governor }: Phrase, where: number): boolean {
  if (kind !== 'person' || someIn(tokens, to, where, ['verb'])) return false;
  // `sent the minister X a letter from Accra`
  if (![0, 1, 2, 3].some((on) => isAny(tokens, to + on, ['to']))) return false;
  const sends = (i: number) =>
    tokens[i]?.matches.some(({ value }) => value.is === 'verb' && value.cue.sends === true) === true;
  // `envió una carta al ministro X`: then it is no person that is sent.
  if (governor === 'to') return sends(isAny(tokens, from, ['to']) ? from - 1 : from - 2);
  return governor === null && [1, 2, 3].some((back) => sends(from - back));
}
