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

/**
 * `استقبل X Y المدير العام للأمن، المدير العام للديوان، الذي يزور`: without capitals and behind somebody else, between commas one more
 * office of whom the clause behind it is about.
 */
export function isOfficeOfClause(tokens: readonly Token[], out: readonly PhraseDraft[], office: PhraseDraft): boolean {
  const { name = null, to = -1, country = null } = out.at(-1) ?? {};
  if (!name || to <= name.to || to !== office.from || !tokens[to]?.caseless) return false;
  if (office.kind !== 'description' || office.plural || !out.slice(0, -1).some(({ kind }) => kind === 'person'))
    return false;
  const one = country === null || office.country === null || country === office.country;
  const closed = /^,\s$/u.test(tokens[to]?.gap ?? '') && /^,\s$/u.test(tokens[office.to]?.gap ?? '');
  return one && closed && isAny(tokens, office.to, ['relative']);
}

/** `du A et du B`: only `and` and `of` stand between the two titles. */
export function sharesDeterminer(tokens: readonly Token[], first: PhraseDraft, second: PhraseDraft): boolean {
  if (second.from - first.to < 1 || second.from - first.to > 3) return false;
  for (let i = first.to; i < second.from; i++) if (!isAny(tokens, i, ['and', 'of', 'article'])) return false;
  return isAny(tokens, first.to, ['and']);
}
