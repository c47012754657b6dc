import type { AnswerItem } from '../../answering/answer.ts';
import type { ArticleReport } from '../../archive/archive.ts';
import type { LanguageCode } from '../../languages/language.ts';
import type { Article } from '../../reading/article.ts';
import type { Quote } from '../../reading/fact.ts';

/** What a channel is told of one article: the article with its facts, each with the quotes that prove it. */
export interface Announcement {
  readonly article: Article;
  /** Outlet, date or "date not stated", language: one line. */
  readonly source: string;
  /** One item a fact, in the order of the text; empty when nothing was found. */
  readonly items: readonly AnswerItem[];
  readonly language: LanguageCode;
  /** Every quote that the items show. */
  readonly quotes: readonly Quote[];
}

/** Puts an article's facts into words; pure. */
export type Describe = (
  report: ArticleReport,
  language: LanguageCode,
) => { readonly source: string; readonly items: readonly AnswerItem[] };

/** The announcement of an article as it is known now. */
export function announcementOf(report: ArticleReport, language: LanguageCode, describe: Describe): Announcement {
  const { source, items } = describe(report, language);
  const quotes = items.flatMap((item) => item.citations.map(({ citation }) => citation));
  return { article: report.article, source, items, language, quotes };
}
