import type { Phrase } from './phrase.ts';
import { isAny, type Token } from './tokens.ts';

/** `Ricardo Lagos Escobar`: a town's name among those of a person. */
export function isSurname(tokens: readonly Token[], { from, to }: Phrase): boolean {
  const space = (i: number) => /^[ \u00a0]$/u.test(tokens[i]?.gap ?? '');
  const [before, after] = [tokens[from - 1], tokens[to]];
  return (
    (space(from) && before?.capital === true && (before.matches.length === 0 || isAny(tokens, from - 1, ['given']))) ||
    (space(to) && after?.capital === true && after.matches.length === 0 && !after.caseless)
  );
}
