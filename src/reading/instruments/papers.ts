import { endsBefore, type Token } from '../words/tokens.ts';

/** `adopted the bill on the agreement`, `die Botschaft zum neuen Abkommen`: what is done is done with the paper. */
export function isOfPaper(tokens: readonly Token[], from: number): boolean {
  for (let i = from; from - i < 4 && /^\s$/u.test(tokens[i]?.gap ?? ''); i--) {
    const length = Math.max(...(['about', 'of', 'to', 'other'] as const).map((is) => endsBefore(tokens, i, is)));
    if (length > 0) return endsBefore(tokens, i - length, 'paper') > 0;
  }
  return false;
}
