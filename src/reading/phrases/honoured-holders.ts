import { isAny, type Token } from '../words/tokens.ts';
import type { PhraseDraft } from './phrase.ts';

/** In words: so much may stand between an office and its holder. */
const longest = 10;

/**
 * `Kenya’s minister of justice and Keeper of the Seals, Mr X`, `Minister of State, Ministry of Law, Mr X`, `Kenya’s minister for
 * law and second minister for trade Mr X`: an office that goes on, and its one holder behind an honorific. Gives which of those
 * before holds the office, null where there is none.
 */
export function honouredOffice(
  tokens: readonly Token[],
  before: readonly PhraseDraft[],
  holder: PhraseDraft,
): number | null {
  const { kind, name, titles } = holder;
  if (kind !== 'person' || !name || tokens[name.from]?.caseless || !isAny(tokens, name.from - 1, ['honorific']))
    return null;
  const k = before.findLastIndex((one) => !isPassed(one));
  const office = before[k];
  if (office?.kind !== 'description' || office.plural || office.name || holder.from - office.to > longest) return null;
  if (office.titles.some(({ counterpart }) => counterpart) || !goesOn(tokens, office.to, holder.from)) return null;
  if (titles.every(({ named }) => named)) return holder.from - office.to > 1 ? k : null;
  const owned = isAny(tokens, office.from, ['country']);
  return owned && holder.country === null ? k : null;
}

/** A body, or one word that only looks like a name. */
const isPassed = ({ kind, from, to, titles }: PhraseDraft): boolean =>
  kind === 'organisation' || (kind === 'maybe' && titles.length === 0 && to - from === 1);

/** Behind `and`, or a comma and a ministry, nothing but words with capitals and those that join them. */
function goesOn(tokens: readonly Token[], from: number, to: number): boolean {
  const ministry = /^,\s$/u.test(tokens[from]?.gap ?? '') && isAny(tokens, from, ['state-body']);
  if (!ministry && !(isAny(tokens, from, ['and']) && tokens[from]?.gap === ' ')) return false;
  const joins = (i: number) => isAny(tokens, i, ['of', 'article', 'and', 'rank']);
  for (let i = from; i < to; i++)
    if (
      !/^,?\s$/u.test(tokens[i]?.gap ?? '') ||
      !(tokens[i]?.capital || joins(i)) ||
      isAny(tokens, i, ['role', 'given'])
    )
      return false;
  // `the minister and Parliament, Mr X`: what `and` alone joins to the holder is a list of two.
  return /^,?\s$/u.test(tokens[to]?.gap ?? '') && !isAny(tokens, to - 1, ['of', 'article']);
}
