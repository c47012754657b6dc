import type { Answer, Answered, Asked, ThreadContext } from '../../answering/answer.ts';
import type { Archive } from '../../archive/archive.ts';
import type { Article } from '../../reading/article.ts';
import type { Bench } from '../bench.ts';
import { checkQuotes, quotesOf, UntrueQuote } from '../blocks/check-quotes.ts';

/** Throws UntrueQuote unless every quote of the answer stands in its article as it is stored now. */
export async function checkAnswer(answer: Answer, archive: Pick<Archive, 'article'>): Promise<void> {
  const quotes = quotesOf(answer);
  const articles = new Map<string, Article>();
  for (const id of new Set(quotes.map((quote) => quote.articleId))) {
    const article = await archive.article(id);
    if (article !== null) articles.set(id, article);
  }
  checkQuotes(quotes, articles);
}

/** An answer whose quotes were checked. Asked once more when an article was edited between answering and checking. */
export async function askChecked(asked: Asked, bench: Pick<Bench, 'ask' | 'archive'>): Promise<Answered> {
  const first = await bench.ask(asked);
  try {
    await checkAnswer(first.answer, bench.archive);
    return first;
  } catch (error) {
    if (!(error instanceof UntrueQuote)) throw error;
  }
  const second = await bench.ask(asked);
  await checkAnswer(second.answer, bench.archive);
  return second;
}

/** What a conversation left for its next question, with the page of the kept answer that was shown last. */
export interface Left extends ThreadContext {
  readonly shown?: { readonly id: string; readonly page: number };
}

/** What the thread's earlier question left, if any. */
export async function threadContext(key: string, archive: Pick<Archive, 'thread'>): Promise<Left | undefined> {
  const json = await archive.thread(key);
  if (json === null) return undefined;
  const kept: unknown = JSON.parse(json);
  return isContext(kept) ? kept : undefined;
}

/** The day that "today" counts from, as ISO date. */
export function dayOf(at: Date): string {
  return at.toISOString().slice(0, 10);
}

function isContext(value: unknown): value is Left {
  return (
    typeof value === 'object' &&
    value !== null &&
    'question' in value &&
    typeof value.question === 'string' &&
    'json' in value &&
    typeof value.json === 'string'
  );
}
