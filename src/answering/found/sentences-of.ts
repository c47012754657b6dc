import { languageOf } from '../../languages/all.ts';
import type { Article } from '../../reading/article.ts';
import type { Quote } from '../../reading/fact.ts';
import { lexiconOf } from '../../reading/words/lexicon.ts';
import { sentences } from '../../text/sentences.ts';
import type { Span } from '../../text/span.ts';
import type { ArchiveView } from '../archive-view.ts';

/** The sentences of an article, in order, as the reader parted them: those of its running text and of its title. */
export interface Sentences {
  readonly body: readonly Quote[];
  readonly title: readonly Quote[];
}

/** The sentences of the articles of these reports, never furniture. */
export async function sentencesOf(
  archive: ArchiveView,
  reports: readonly { readonly article: Article }[],
): Promise<(article: Article) => Sentences> {
  const passages = await archive.passagesOf([...new Set(reports.map(({ article }) => article.id))]);
  return (article) => {
    const { id: articleId, text } = article;
    const own = passages.get(articleId) ?? [];
    const language = languageOf(article.language);
    const quote = ({ start, end }: Span): Quote => ({ articleId, start, end, words: text.slice(start, end) });
    const inTitle = (line: Span) => (language ? sentences(text, line, lexiconOf(language)) : []);
    return {
      body: own.filter(({ zone }) => zone === 'body').map(quote),
      title: own
        .filter(({ zone }) => zone === 'title')
        .flatMap(inTitle)
        .map(quote),
    };
  };
}
