import type { PhraseDraft } from '../phrases/phrase.ts';
import { isAny, type Token } from '../words/tokens.ts';

/** In words: the longest name that several states share before they are named. */
const longest = 4;

/** `the Mercosur countries Argentina and Brazil`: where the first state stands that such words open; the index itself where they open none. */
export function pastMembers(tokens: readonly Token[], from: number): number {
  for (let i = from; i < Math.min(tokens.length - 1, from + longest + 1); i++) {
    if (i > from && !/^[\s-]$/u.test(tokens[i]?.gap ?? '')) return from;
    if (opensMembers(tokens, i + 1)) return i + 1;
    if (isAny(tokens, i, ['and', 'verb', 'with', 'between', 'country'])) return from;
  }
  return from;
}

/** Where a phrase begins with the words that open a list of states, else where the phrase does. */
export function startWithMembers(
  tokens: readonly Token[],
  { kind, from: at }: Pick<PhraseDraft, 'kind' | 'from'>,
): number {
  if (kind !== 'country' || !opensMembers(tokens, at)) return at;
  let from = at - 1;
  while (at - from <= longest && /^[\s-]$/u.test(tokens[from]?.gap ?? '') && tokens[from - 1]?.capital) from--;
  // `the so-called Mercosur countries`.
  if (tokens[from - 1]?.matches.length === 0 && isAny(tokens, from - 2, ['article'])) from--;
  return isAny(tokens, from - 1, ['article']) ? from - 1 : from;
}

/** A noun for several states stands right before the name of one. */
const opensMembers = (tokens: readonly Token[], at: number): boolean =>
  isAny(tokens, at - 1, ['members']) &&
  isAny(tokens, at, ['country']) &&
  /^(?::?\s|\s\()$/u.test(tokens[at]?.gap ?? '');
