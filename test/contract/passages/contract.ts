import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { Archive } from '../../../src/archive/archive.ts';
import { openArchive } from '../../../src/archive/sqlite.ts';
import type { ArticleInput } from '../../../src/reading/article.ts';
import { plainArticle, readPlainly } from '../../support/plain-reader.ts';
import { noon } from '../archive/rig.ts';

/** An archive in a file of its own; it may be opened several times, by either index. */
export function shelf() {
  const folder = mkdtempSync(join(tmpdir(), 'coop-passages-'));
  const opened: Archive[] = [];
  return {
    open: async (inMemoryUpTo: number, readOnly = false): Promise<Archive> => {
      const path = join(folder, 'coop.sqlite');
      const actors = { people: [], organisations: [] };
      const archive = await openArchive({ path, read: readPlainly, rules: '1', actors, inMemoryUpTo, readOnly });
      opened.push(archive);
      return archive;
    },
    clear: async () => {
      for (const archive of opened.splice(0)) await archive.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** Articles in three languages about a few things, with menus. */
export const press: readonly ArticleInput[] = [
  plainArticle('en1', ['The ministers signed a fisheries agreement in Dakhla.', 'menu: Fisheries news of the day']),
  plainArticle('en2', ['Talks on fisheries were opened by the two ministers.', 'Nobody spoke of the harbour.']),
  plainArticle('fr1', ['Les ministres ont signé un accord de pêche à Dakhla.'], { language: 'fr' }),
  plainArticle('fr2', ['Le ministre Testovaux a visité le port de Kénitra.'], { language: 'fr' }),
  plainArticle('nl1', ['De ministers tekenden een visserijovereenkomst met Marokko.'], { language: 'nl' }),
  plainArticle('nl2', ['Het havenbedrijf sprak met de Marokkaanse delegatie.'], { language: 'nl' }),
];

/** The sentence that an article of `press` begins with. */
const sentence = (n: number) => press[n]?.text.split('\n')[0];

/** What is found, in its order, to be held against what another index finds. */
export async function found(archive: Archive, words: string, more: object = {}) {
  const hits = await archive.findPassages({ words, zones: ['title', 'body'], limit: 9, ...more });
  return hits.map(({ quote, score, terms }) => [quote.words, score, terms] as const);
}

export const questions = [
  'fisheries agreement',
  'accord de pêche',
  'Marokko',
  'ministers',
  'Testovo',
  'haven',
  'Dakhla',
];

/** What every index of passages must do, seen through the archive that uses it. */
export function passagesContract(engine: 'minisearch' | 'fts5', inMemoryUpTo: number): void {
  describe(`passages searched by ${engine}`, () => {
    let place: ReturnType<typeof shelf>;
    let archive: Archive;
    beforeEach(async () => {
      place = shelf();
      archive = await place.open(inMemoryUpTo);
      for (const article of press) await archive.add(article, noon);
    });
    afterEach(() => place.clear());
    const first = async (words: string) => (await found(archive, words))[0]?.[0];

    test('the archive says so', async () => {
      expect(await archive.searchedBy()).toBe(engine);
    });
    test('the passage that says most of what was asked comes first', async () => {
      expect(await first('who signed the fishery agreement in Dakhla?')).toBe(sentence(0));
    });
    test('a part of a compound is found by what it is made of, a word by its other forms', async () => {
      expect(await first('visserijovereenkomsten')).toBe(sentence(4));
      expect(await first('Kénitra visites')).toBe(sentence(3));
    });
    test('a word that is printed nowhere alone is found in the compounds that begin with it', async () => {
      const quotes = async (words: string) => (await found(archive, words, { exactly: true })).map(([words]) => words);
      expect(await quotes('visserij')).toEqual([sentence(4)]);
      expect(await quotes('havens')).toEqual([]);
    });
    test('a country asked for in one language is found in another', async () => {
      const quotes = (await found(archive, 'Morocco')).map(([words]) => words);
      expect(quotes.toSorted()).toEqual([sentence(4), sentence(5)].toSorted());
    });
    test('furniture is not found unless it is asked for', async () => {
      expect((await found(archive, 'news of the day')).map(([words]) => words)).toEqual([]);
      expect(await found(archive, 'news of the day', { zones: ['furniture'] })).toHaveLength(1);
    });
    test('what an article no longer says is no longer found, and does not weigh on the rest', async () => {
      const before = await found(archive, 'fisheries ministers');
      const [changed] = press;
      if (!changed) throw new Error('no article');
      await archive.add({ ...changed, text: 'Zebras and gnus.', sourceSha256: 'other' }, noon);
      expect(await found(archive, 'signed in Dakhla', { languages: ['en'] })).toEqual([]);
      expect(await first('zebras')).toBe('Zebras and gnus.');
      await archive.add(changed, noon);
      expect(await found(archive, 'fisheries ministers')).toEqual(before);
    });
    test('the order in which articles came changes nothing', async () => {
      const expected = await Promise.all(questions.map((question) => found(archive, question)));
      await fc.assert(
        fc.asyncProperty(fc.shuffledSubarray([...press], { minLength: press.length }), async (order) => {
          const other = shelf();
          try {
            const handle = await other.open(inMemoryUpTo);
            for (const article of order) await handle.add(article, noon);
            expect(await Promise.all(questions.map((question) => found(handle, question)))).toEqual(expected);
          } finally {
            await other.clear();
          }
        }),
        { numRuns: 5 },
      );
    });
    test('an index opened later finds the same', async () => {
      const expected = await found(archive, 'fisheries agreement');
      const reader = await place.open(inMemoryUpTo, true);
      expect(await reader.searchedBy()).toBe(engine);
      expect(await found(reader, 'fisheries agreement')).toEqual(expected);
    });
  });
}
