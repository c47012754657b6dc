import type { Labels } from '../../languages/labels.ts';
import type { Article } from '../../reading/article.ts';
import type { Quote } from '../../reading/fact.ts';
import { memoOf } from '../../text/memo.ts';
import { type Span, wordsOf } from '../../text/span.ts';
import type { Citation, ShownCitation } from '../answer.ts';
import { dateInWords } from '../edtf.ts';
import { inARow, inLine } from '../phrases.ts';
import { type Marking, marksIn } from './marks.ts';

/**
 * The quote as a reader sees it. The words are taken anew from the article's text, so that a quote that does not stand
 * there can never be shown.
 */
export function citationOf(article: Article, quote: Quote): Citation {
  const { start, end } = quote;
  const { id: articleId, path, url, title, outlet, published, language } = article;
  const printed = wordsOf(article.text, quote);
  // The same string where it is the same: what was found in it before is found again without reading it.
  const words = printed === quote.words ? quote.words : printed;
  return { articleId, path, url, title, outlet, published, language, start, end, words };
}

/** A citation with its source line and its matched words, which are sought when they are first asked for. */
export function shown(article: Article, quote: Quote, marking: () => Marking, labels: Labels): ShownCitation {
  const citation = citationOf(article, quote);
  let marks: readonly Span[] | undefined;
  return {
    citation,
    get marks() {
      marks ??= marksIn(citation.words, citation.language, marking());
      return marks;
    },
    source: sourceLine(article, labels),
  };
}

/** The title, else what the file is called. */
export const titleOf = (
  { title, path }: Pick<Citation, 'title' | 'path'>,
  { noTitle }: Pick<Labels, 'noTitle'>,
): string => title ?? path ?? noTitle;

/** Title, outlet, date or "date not stated", and the language of the words: `Title, Outlet, 3 May 2025 [fr]`. */
export function sourceLine(article: Article, labels: Labels): string {
  return linesIn(labels)(article);
}

/** A long answer cites the same articles again and again. */
const linesIn = memoOf((labels: Labels) => memoOf((article: Article) => lineOf(article, labels)));

function lineOf(article: Article, labels: Labels): string {
  const { outlet, published, language } = article;
  const date = published === null ? labels.dateNotStated : dateInWords(published, labels);
  const parts = [titleOf(article, labels), outlet, date].filter((part) => part !== null);
  return inLine(`${inARow(parts, labels)} [${language}]`, labels);
}
