import { at, isAny, type Token } from '../words/tokens.ts';

/**
 * `وزير المهجرين X`, `رئيس بعثة الشرف X`: right behind a noun without an article, of an office or a body, what has one says whose
 * it is and begins no name; where that ends, and `i` itself where nothing of the kind stands there.
 */
export function genitiveEnd(tokens: readonly Token[], i: number): number {
  const [noun, owner] = [tokens[i - 1], tokens[i]];
  if (!owner?.caseless || !owner.definite || !noun || noun.definite || owner.gap !== ' ') return i;
  if (!owner.matches.every(({ value }) => saysWhose.has(value.is))) return i;
  if (!isAny(tokens, i - 1, ['portfolio', 'organisation', 'role']) || isAny(tokens, i - 1, ['given', 'honorific']))
    return i;
  // `قائد المكون الطبي`, but not `عقيد المرزوق`.
  const unit = tokens[i + 1]?.definite === true && tokens[i + 1]?.gap === ' ' && !isAny(tokens, i + 1, ['given']);
  if (at(tokens, i - 1, 'role')?.value.sector === 'MIL' && unit) return i + 2;
  if (at(tokens, i - 1, 'role')?.value.sector === 'MIL' || isAny(tokens, i - 1, ['royal', 'rank'])) return i;
  let end = i + 1;
  while (tokens[end]?.definite && tokens[end]?.gap === ' ' && isAny(tokens, end, ['portfolio'])) end++;
  return end;
}

/** What such an owner may be besides a word that no list knows. */
const saysWhose: ReadonlySet<string> = new Set(['surname', 'given', 'ordinary']);

/** `Republik`, `Königreiches`: a word for a state, or one that no list knows. */
export const isKindOfState = (tokens: readonly Token[], i: number): boolean =>
  tokens[i]?.matches.every(({ value }) => value.is === 'state-body' || value.is === 'common') === true;
