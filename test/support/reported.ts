import type { LanguageCode } from '../../src/languages/language.ts';
import type { Fact, Reading } from '../../src/reading/fact.ts';
import { readArticle } from '../../src/reading/read.ts';

/** The reading of a text that nothing else is known of. */
export function readingOf(language: LanguageCode, text: string, published: string | null = null): Reading {
  return readArticle({
    id: 'a1',
    url: null,
    path: 'a.txt',
    title: null,
    outlet: null,
    published,
    publishedFrom: null,
    language,
    text,
    sourceSha256: '',
    textSha256: '',
    addedAt: '',
    updatedAt: '',
  });
}

/** The facts of a short text, published on Monday 10 March 2025. */
export function reported(language: LanguageCode, text: string): readonly Fact[] {
  return readingOf(language, text, '2025-03-10').facts;
}
