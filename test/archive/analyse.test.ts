import { expect, test } from 'vitest';
import { analyser, analysisVersion } from '../../src/archive/search/analyse.ts';

test('a text becomes the stems of its words, without stop words, accents or elisions', () => {
  expect(analyser('fr').terms("L'accord d’entente a été signé par les ministères")).toEqual(
    analyser('fr').terms('accords ententes signe ministere'),
  );
  expect(analyser('nl').terms('De ministers ontvingen')).toHaveLength(2);
  expect(analyser('en').terms("Pakistan's agreements were signed")).toEqual(
    analyser('en').terms('Pakistan agreement signing'),
  );
});

test('a language without rules of its own is searched by its folded words', () => {
  expect(analyser('xx').terms('Één Два')).toEqual(['een', 'два']);
});

test('other stop words or stemmers ask for other terms', () => {
  const language = { code: 'en', stemmer: 'english', stopWords: 'the' };
  expect(analysisVersion([language])).toBe(analysisVersion([{ ...language }]));
  expect(analysisVersion([language])).not.toBe(analysisVersion([{ ...language, stopWords: 'the | a' }]));
  expect(analysisVersion([language])).not.toBe(analysisVersion([{ ...language, stemmer: 'porter' }]));
});
