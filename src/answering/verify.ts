import type { Archive } from '../archive/archive.ts';
import type { Article } from '../reading/article.ts';
import type { Quote } from '../reading/fact.ts';

export const verdicts = ['there', 'changed', 'removed'] as const;
/** Whether the stored article still has the words (at their place or another), has been edited there since, or is gone. */
export type Verdict = (typeof verdicts)[number];

/** A quote of an answer, held against its article as it is stored now. */
export interface VerifiedQuote {
  /** As it was quoted; its words are empty when the article was removed. */
  readonly quote: Quote;
  readonly verdict: Verdict;
  readonly article: Article | null;
}

/** Reads the articles of the quotes again and judges each quote, in their order. */
export async function verifyQuotes(
  quotes: readonly Quote[],
  archive: Pick<Archive, 'article'>,
): Promise<readonly VerifiedQuote[]> {
  const articles = new Map<string, Article | null>();
  for (const id of new Set(quotes.map(({ articleId }) => articleId))) articles.set(id, await archive.article(id));
  return quotes.map((quote) => {
    const article = articles.get(quote.articleId) ?? null;
    return { quote, article, verdict: verdictOf(quote, article) };
  });
}

/** How many quotes have each verdict. */
export function countVerdicts(verified: readonly VerifiedQuote[]): Readonly<Record<Verdict, number>> {
  const count = (verdict: Verdict) => verified.filter((each) => each.verdict === verdict).length;
  return { there: count('there'), changed: count('changed'), removed: count('removed') };
}

function verdictOf({ start, end, words }: Quote, article: Article | null): Verdict {
  // Without words the article was removed; one that came back since has nothing to be compared with.
  if (article === null || words === '') return 'removed';
  return article.text.slice(start, end) === words || article.text.includes(words) ? 'there' : 'changed';
}
