import { z } from 'zod';
import type { Draft } from './format.ts';

const words = z.preprocess(
  (value) => (typeof value === 'string' && value.trim() !== '' ? value : null),
  z.string().nullable(),
);
/** Schema.org lets most properties be a word, a thing with a name or an address, or a list of either. */
const named = z.preprocess((value) => {
  const first: unknown = Array.isArray(value) ? value[0] : value;
  if (typeof first !== 'object' || first === null) return first;
  return 'name' in first ? first.name : '@id' in first ? first['@id'] : null;
}, words);

/** An article in the names of schema.org's NewsArticle (https://schema.org/NewsArticle); other names are ignored. */
export const articleData = z.object({
  headline: words,
  name: words,
  title: words,
  articleBody: words,
  text: words,
  url: named,
  mainEntityOfPage: named,
  datePublished: words,
  published: words,
  inLanguage: named,
  language: words,
  publisher: named,
  outlet: words,
});
export type ArticleData = z.infer<typeof articleData>;

/** The draft that such data gives; `text` is null when it holds none. */
export function draftOf(data: ArticleData): Omit<Draft, 'part' | 'text'> & { readonly text: string | null } {
  const published = data.datePublished ?? data.published;
  return {
    title: data.headline ?? data.name ?? data.title,
    outlet: data.publisher ?? data.outlet,
    url: data.url ?? data.mainEntityOfPage,
    published: published === null ? [] : [{ words: published, from: 'metadata' }],
    language: data.inLanguage ?? data.language,
    text: data.articleBody ?? data.text,
  };
}
