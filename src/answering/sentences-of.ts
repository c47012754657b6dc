import { languageOf } from '../languages/all.ts';
import type { Article } from '../reading/article.ts';
import type { Quote } from '../reading/fact.ts';
import { lexiconOf } from '../reading/lexicon.ts';
import { paragraphsOf, zonesOf } from '../reading/zones.ts';
import { sentences } from '../text/sentences.ts';

/** The sentences of an article's running text, in order, as the reader parted them, or of its title: never furniture. */
export function sentencesOf(article: Article, zone: 'title' | 'body' = 'body'): readonly Quote[] {
  const { id: articleId, text, title } = article;
  const language = languageOf(article.language);
  if (!language) return [];
  const lexicon = lexiconOf(language);
  return zonesOf(text, title, lexicon)
    .filter(({ kind }) => kind === zone)
    .flatMap((one) => paragraphsOf(text, one))
    .flatMap((paragraph) => sentences(text, paragraph, lexicon))
    .map(({ start, end }) => ({ articleId, start, end, words: text.slice(start, end) }));
}
