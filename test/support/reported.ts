import type { LanguageCode } from '../../src/languages/language.ts';
import type { Fact } from '../../src/reading/fact.ts';
import { readArticle } from '../../src/reading/read.ts';

/** The facts of a short text, published on Monday 10 March 2025. */
export function reported(language: LanguageCode, text: string): readonly Fact[] {
  const article = {
    id: 'a1',
    url: null,
    path: 'a.txt',
    title: null,
    outlet: null,
    published: '2025-03-10',
    publishedFrom: null,
    language,
    text,
    sourceSha256: '',
    textSha256: '',
    addedAt: '',
    updatedAt: '',
  };
  return readArticle(article).facts;
}
