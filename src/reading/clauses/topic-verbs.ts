import { isAny, type Token } from '../words/tokens.ts';

/** `The talks between X and Y touched on the coming summit`: the verb behind a noun that says what it was about; null where none stands in the stretch. */
export function topicVerb(tokens: readonly Token[], from: number, to: number): number | null {
  for (let i = from; i < Math.min(to, tokens.length); i++) {
    if (/[;:()“”"]/u.test(tokens[i]?.gap ?? '') || isAny(tokens, i, ['relative', 'subordinate', 'speech'])) return null;
    if (isAny(tokens, i, ['discussed'])) return isAny(tokens, i - 1, ['to', 'be', 'have', 'future', 'may']) ? null : i;
  }
  return null;
}
