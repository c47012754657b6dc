import { endsBefore, isAny, type Token } from '../words/tokens.ts';

/**
 * `adopted the bill on the agreement`, `die Botschaft zum neuen Abkommen`: what is done is done with the paper. Nothing but
 * an article and adjectives parts the instrument from the preposition, and nothing that from the paper.
 */
export function isOfPaper(tokens: readonly Token[], from: number): boolean {
  let articled = false;
  for (let i = from; from - i < farthest && /^\s$/u.test(tokens[i]?.gap ?? ''); i--) {
    const length = Math.max(...(['about', 'of', 'to', 'other'] as const).map((is) => endsBefore(tokens, i, is)));
    if (length > 0) return endsBefore(tokens, i - length, 'paper') > 0;
    if (articled || isAny(tokens, i - 1, parting) || (tokens[i - 1]?.capital && !isAny(tokens, i - 1, ['nationality'])))
      return false;
    articled = isAny(tokens, i - 1, ['article', 'indefinite', 'possessive']);
  }
  return false;
}

/** In words. */
const farthest = 4;

const parting = ['and', 'verb', 'have', 'be', 'speech', 'noun', 'weekday', 'month'] as const;
