import { isAny, type Token } from '../words/tokens.ts';
import type { Phrase } from './phrase.ts';

/** In words: so long at the most is the name of a party in brackets, `CD&V`. */
const longest = 3;

/** `minister X (N-VA) tekende`: the party in brackets right behind whom it says nothing more of, and nobody who does what is told. */
export function isAffiliation(tokens: readonly Token[], phrases: readonly Phrase[], phrase: Phrase): boolean {
  if (phrase.kind !== 'organisation') return false;
  let open = phrase.from;
  while (open > phrase.from - longest && !/\($/u.test(tokens[open]?.gap ?? '')) open--;
  if (!/^\s?\($/u.test(tokens[open]?.gap ?? '') || !phrases.some(({ kind, to }) => kind === 'person' && to === open))
    return false;
  let close = phrase.to;
  while (close < open + longest && !/^\)/u.test(tokens[close]?.gap ?? '')) close++;
  if (!/^\)/u.test(tokens[close]?.gap ?? '')) return false;
  for (let i = open; i < close; i++) {
    const official = isAny(tokens, i, [
      'world-body',
      'state-body',
      'national',
      'role',
      'portfolio',
      'country',
      'place',
    ]);
    if (official || !/^\p{Lu}/u.test(tokens[i]?.printed ?? '')) return false;
  }
  return tokens.slice(open, close).some(({ printed }) => /\p{Lu}$/u.test(printed));
}
