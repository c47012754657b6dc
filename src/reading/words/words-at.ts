import { closed, type Sentence, spanOf } from './tokens.ts';

/** The words of a phrase as printed; a bracket opened in it is closed. */
export function wordsAt(
  text: string,
  sentence: Sentence,
  phrase: { readonly from: number; readonly to: number },
): string {
  const span = spanOf(sentence.tokens, phrase.from, phrase.to);
  return closed(text, span);
}
