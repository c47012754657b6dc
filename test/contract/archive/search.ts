import { beforeEach, describe, expect, test } from 'vitest';
import type { Archive } from '../../../src/archive/archive.ts';
import { meeting, noon, pledge, type Rig } from './rig.ts';

/** Full text: found by other forms of a word, in every language. */
export function searchContract(rig: Rig): void {
  let archive: Archive;
  beforeEach(() => {
    archive = rig.archive();
  });

  describe('full text', () => {
    const find = (words: string, more = {}) => archive.findPassages({ words, zones: ['body'], limit: 5, ...more });
    beforeEach(async () => {
      await archive.add(meeting, noon);
      await archive.add(pledge, noon);
    });
    test('finds a passage by other forms of its words, and quotes it as it stands', async () => {
      const [hit] = await find('who is discussing a fishery?');
      expect(hit?.quote.words).toBe('The two officials discussed fisheries in the harbour.');
      expect(hit?.article.text.slice(hit.passage.start, hit.passage.end)).toBe(hit?.quote.words);
      expect(hit?.terms).toEqual(['discussing', 'fishery']);
    });
    test('reads a question in every language, or in those asked for', async () => {
      expect((await find('steunen')).map(({ article }) => article.language)).toEqual(['nl']);
      expect(await find('steunen', { languages: ['en'] })).toEqual([]);
    });
    test("finds other languages' words for the same behind those of the question, unless it is asked for exactly", async () => {
      expect((await find('haven steunen')).map(({ article }) => article.language)).toEqual(['nl', 'en']);
      expect(await find('haven', { languages: ['en'] })).toHaveLength(1);
      expect((await find('havens', { exactly: true })).map(({ article }) => article.language)).toEqual(['nl']);
    });
    test('finds a name in another spelling, unless it is asked for exactly', async () => {
      expect((await find('Testoova')).map(({ quote }) => quote.words)).toContain(
        'person: Ada Testova = Testova | minister of tests | PK',
      );
      expect(await find('Testoova', { exactly: true })).toEqual([]);
    });
    test('furniture is found only when it is asked for', async () => {
      expect(await find('Sidebar bridge')).toEqual([]);
      expect(await find('Sidebar bridge', { zones: ['furniture'] })).toHaveLength(1);
    });
    test('other words for the same weigh half', async () => {
      const [full] = await find('harbour');
      const [half] = await find('zzz', { alsoWords: ['harbour'] });
      expect(half?.score).toBeCloseTo((full?.score ?? 0) / 2, 6);
    });
    test('a question of stop words finds nothing, and never more comes than was asked for', async () => {
      expect(await find('the of and')).toEqual([]);
      expect(await find('minister', { limit: 1 })).toHaveLength(1);
    });
  });
}
