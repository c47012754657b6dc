import type { Archive } from '../archive/archive.ts';
import { sha256 } from '../archive/articles/known-by.ts';
import type { KeptQuote } from '../archive/desk/kept-answers.ts';
import type { Article } from '../reading/article.ts';
import type { Quote } from '../reading/fact.ts';

export const verdicts = ['there', 'changed', 'removed'] as const;
/** Whether the stored article still has the words (at their place or another), has been edited there since, or is gone. */
export type Verdict = (typeof verdicts)[number];

/** A quote of an answer, held against its article as it is stored now. */
export interface VerifiedQuote {
  /** As it was quoted; its words are empty when the article was removed, and has not come back with them. */
  readonly quote: Quote;
  readonly verdict: Verdict;
  readonly article: Article | null;
}

/** Reads the articles of the quotes again and judges each quote, in their order. */
export async function verifyQuotes(
  quotes: readonly KeptQuote[],
  archive: Pick<Archive, 'article'>,
): Promise<readonly VerifiedQuote[]> {
  const articles = new Map<string, Article | null>();
  for (const id of new Set(quotes.map(({ articleId }) => articleId))) articles.set(id, await archive.article(id));
  return quotes.map((kept) => {
    const article = articles.get(kept.articleId) ?? null;
    const quote = article === null ? kept : recognised(kept, article);
    return { quote, article, verdict: verdictOf(quote, article) };
  });
}

/** A quote with its words again, if its article was brought back since it was removed and has them. */
function recognised(kept: KeptQuote, { text }: Article): KeptQuote {
  const { start, end, words, hash } = kept;
  if (words !== '' || hash === undefined) return kept;
  const length = end - start;
  const starts = [start, ...Array.from({ length: Math.max(0, text.length - length + 1) }, (_, at) => at)];
  const found = starts.find((at) => sha256(text.slice(at, at + length)) === hash);
  return found === undefined ? kept : { ...kept, words: text.slice(found, found + length) };
}

/** How many quotes have each verdict. */
export function countVerdicts(verified: readonly VerifiedQuote[]): Readonly<Record<Verdict, number>> {
  const count = (verdict: Verdict) => verified.filter((each) => each.verdict === verdict).length;
  return { there: count('there'), changed: count('changed'), removed: count('removed') };
}

function verdictOf({ start, end, words, hash }: KeptQuote, article: Article | null): Verdict {
  if (article === null) return 'removed';
  // Of quotes that were forgotten before they had hashes nothing more is known.
  if (words === '') return hash === undefined ? 'removed' : 'changed';
  return article.text.slice(start, end) === words || article.text.includes(words) ? 'there' : 'changed';
}
