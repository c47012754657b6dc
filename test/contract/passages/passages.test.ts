import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { numbered } from '../../support/numbered-articles.ts';
import { plainArticle } from '../../support/plain-reader.ts';
import { noon } from '../archive/rig.ts';
import { found, passagesContract, press, questions, shelf } from './contract.ts';

passagesContract('minisearch', Number.POSITIVE_INFINITY);
passagesContract('fts5', 0);

describe('an archive that grows past what is searched in memory', () => {
  let place: ReturnType<typeof shelf>;
  beforeEach(() => {
    place = shelf();
  });
  afterEach(() => place.clear());

  test('both indexes give the same answers', async () => {
    const archive = await place.open(Number.POSITIVE_INFINITY);
    for (const article of press) await archive.add(article, noon);
    const inMemory = await Promise.all(questions.map((question) => found(archive, question)));
    expect(await archive.searchedBy()).toBe('minisearch');
    const grown = await place.open(0);
    await grown.refresh();
    expect(await grown.searchedBy()).toBe('fts5');
    for (const [n, question] of questions.entries()) {
      expect(await found(grown, question)).toEqual(inMemory[n]);
      // Whoever has it open already goes over to the file's index by itself.
      expect(await found(archive, question)).toEqual(inMemory[n]);
    }
  });

  test('the more is asked of it the same is found, whatever is stored, edited and removed between two questions', async () => {
    const plain = await place.open(0);
    for (const article of press) await plain.add(article, noon);
    const often = await place.open(0);
    const asked = async () => {
      for (const question of [...questions, ...questions]) {
        const now = await found(often, question);
        const once = await place.open(0, true);
        expect(now).toEqual(await found(once, question));
        await once.close();
      }
    };
    await asked();
    const { articleId } = await plain.add(numbered(1), noon);
    await asked();
    await plain.add(plainArticle('en1', ['The harbour was closed in Dakhla, Dakhla, Dakhla.']), noon);
    await asked();
    await plain.remove(articleId, null, noon);
    await plain.add(numbered(2), noon);
    await asked();
  });

  test('goes over by itself, and finds everything before, meanwhile and after', async () => {
    const archive = await place.open(60);
    const reader = await place.open(60, true);
    const engines = new Set<string>();
    for (let n = 1; n <= 40; n++) {
      await archive.add(numbered(n), noon);
      for (const handle of [archive, reader]) {
        engines.add(await handle.searchedBy());
        for (const earlier of new Set([1, Math.ceil(n / 2), n])) {
          const hits = await handle.findPassages({ words: `word${earlier}x`, zones: ['body'], limit: 9 });
          expect(hits).toHaveLength(1);
        }
      }
    }
    expect([...engines]).toEqual(['minisearch', 'fts5']);
  });

  test('closed half way, it goes on where it was; what changed meanwhile is found as it is now', async () => {
    const changed = (n: number) => {
      const article = numbered(n);
      return { ...article, text: article.text.replace('word', 'other'), sourceSha256: 'other' };
    };
    const small = await place.open(Number.POSITIVE_INFINITY);
    for (let n = 1; n <= 30; n++) await small.add(numbered(n), noon);
    await small.close();
    const growing = await place.open(0);
    // Each addition takes a few more articles over, here twelve of thirty-one.
    await growing.add(numbered(31), noon);
    expect(await growing.searchedBy()).toBe('minisearch');
    await growing.close();
    const between = await place.open(Number.POSITIVE_INFINITY);
    for (const n of [2, 29]) await between.add(changed(n), noon);
    await between.close();
    const grown = await place.open(0);
    await grown.refresh();
    expect(await grown.searchedBy()).toBe('fts5');
    const find = (words: string) => grown.findPassages({ words, zones: ['body'], limit: 9, exactly: true });
    for (const n of [1, 12, 13, 30, 31]) expect(await find(`word${n}x`)).toHaveLength(1);
    for (const n of [2, 29]) {
      expect(await find(`word${n}x`)).toEqual([]);
      expect(await find(`other${n}x`)).toHaveLength(1);
    }
  });
});
