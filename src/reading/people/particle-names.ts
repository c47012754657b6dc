import { at, isAny, type Token } from '../words/tokens.ts';

/** `minister Van Ark`: a preposition with a capital between a small word and a word that no list knows is part of a name. */
export function beginsName(tokens: readonly Token[], i: number): boolean {
  if (isSurnameBefore(tokens, i)) return true;
  const particle = tokens[i]?.capital === true && !tokens[i]?.allCapitals && isAny(tokens, i, ['particle']);
  if (!particle || tokens[i]?.caseless || tokens[i]?.gap !== ' ') return false;
  let next = i + 1;
  while (isAny(tokens, next, ['particle', 'article']) && next < i + 3) next++;
  const town = tokens[i - 1]?.capital === false && at(tokens, next, 'place')?.length === 1;
  return tokens[next]?.capital === true && (town || (tokens[next]?.matches.length ?? 1) === 0);
}

/** `Minister van Aartsen heeft`, `minister van Aartsen (Buitenlandse Zaken)`: a word that no list knows, where the office ends. */
function isSurnameBefore(tokens: readonly Token[], i: number): boolean {
  const name = tokens[i + 1];
  if (!isAny(tokens, i, ['particle']) || isAny(tokens, i, ['article']) || isAny(tokens, i - 1, ['given'])) return false;
  if (at(tokens, i - 1, 'role')?.value.sector !== 'GOV' || tokens[i]?.gap !== ' ') return false;
  if (!name?.capital || name.caseless || name.allCapitals || name.matches.length > 0 || name.gap !== ' ') return false;
  const next = tokens[i + 2];
  if (/^\s\($/u.test(next?.gap ?? '')) return true;
  return next?.gap === ' ' && isAny(tokens, i + 2, ['have', 'be', 'verb', 'speech', 'future', 'support']);
}
