import type { PhraseDraft } from '../phrases/phrase.ts';
import { at, isAny, isBehindComma, type Token } from '../words/tokens.ts';

/** `X, deputy premier and minister of defence of Kenya,`: behind the name, its comma and an office `and` alone joins one more without an article. */
export function isSecondOffice(tokens: readonly Token[], holder: PhraseDraft, office: PhraseDraft): boolean {
  if (holder.kind !== 'person' || !holder.name || office.kind !== 'description' || office.plural) return false;
  const first = holder.name.to;
  if (holder.to <= first || !/^,\s$/u.test(tokens[first]?.gap ?? '') || !isAny(tokens, first, ['role', 'portfolio']))
    return false;
  const and = at(tokens, holder.to, 'and');
  if (!and || holder.to + and.length !== office.from || isBehindComma(tokens, holder.to)) return false;
  return !isAny(tokens, office.from, ['article', 'possessive', 'honorific', 'nationality']);
}

/** `du A et du B`: only `and` and `of` stand between the two titles. */
export function sharesDeterminer(tokens: readonly Token[], first: PhraseDraft, second: PhraseDraft): boolean {
  if (second.from - first.to < 1 || second.from - first.to > 3) return false;
  for (let i = first.to; i < second.from; i++) if (!isAny(tokens, i, ['and', 'of', 'article'])) return false;
  return isAny(tokens, first.to, ['and']);
}
