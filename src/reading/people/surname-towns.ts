import type { Phrase } from '../phrases/phrase.ts';
import { at, isAny, type Token } from '../words/tokens.ts';

/** `Ricardo Lagos Escobar`: a town's name among those of a person. */
export function isSurname(tokens: readonly Token[], { from, to }: Phrase): boolean {
  const space = (i: number) => /^[ \u00a0]$/u.test(tokens[i]?.gap ?? '');
  const [before, after] = [tokens[from - 1], tokens[to]];
  return (
    (space(from) && before?.capital === true && (before.matches.length === 0 || isAny(tokens, from - 1, ['given']))) ||
    (space(to) && after?.capital === true && after.matches.length === 0 && !after.caseless)
  );
}

/** `Mr Linz Exampleh`: a town right behind a form of address and before a word that only a name is. */
export const isTownFirst = (tokens: readonly Token[], i: number): boolean =>
  at(tokens, i, 'place')?.length === 1 &&
  isAny(tokens, i - 1, ['honorific']) &&
  tokens[i + 1]?.capital === true &&
  tokens[i + 1]?.matches.length === 0 &&
  tokens[i + 1]?.gap === ' ';
