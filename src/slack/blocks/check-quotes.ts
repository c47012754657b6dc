import type { Answer, Citation } from '../../answering/answer.ts';
import type { Article } from '../../reading/article.ts';
import type { Quote } from '../../reading/fact.ts';

/** A quote that is not what its article says: nothing that holds one is posted. */
export class UntrueQuote extends Error {
  readonly articleId: string;

  constructor(articleId: string, start: number, end: number) {
    super(`The words quoted from article ${articleId} are not what stands there from ${start} to ${end}.`);
    this.name = 'UntrueQuote';
    this.articleId = articleId;
  }
}

/** Throws UntrueQuote unless every quote equals `article.text.slice(start, end)` of the article given for it. */
export function checkQuotes(quotes: readonly Quote[], articles: ReadonlyMap<string, Pick<Article, 'text'>>): void {
  for (const { articleId, start, end, words } of quotes) {
    if (articles.get(articleId)?.text.slice(start, end) !== words) throw new UntrueQuote(articleId, start, end);
  }
}

/** Every quote that an answer may show, in the order of its items. */
export function shownQuotes(answer: Answer): readonly Citation[] {
  return [
    ...answer.items.flatMap((item) => item.citations.map(({ citation }) => citation)),
    ...answer.citations,
    ...(answer.nearest === null ? [] : [answer.nearest.citation]),
    ...(answer.refusal?.nearest ? [answer.refusal.nearest] : []),
  ];
}

/** Every quote that an answer may show, and those of its facts. */
export function quotesOf(answer: Answer): readonly Quote[] {
  const ofFacts = answer.facts.flatMap((fact) => [
    ...fact.quotes,
    ...fact.scope,
    ...(fact.followUp === null ? [] : [fact.followUp]),
  ]);
  return [...shownQuotes(answer), ...ofFacts];
}
