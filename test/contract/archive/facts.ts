import { beforeEach, describe, expect, test } from 'vitest';
import type { Archive } from '../../../src/archive/archive.ts';
import type { FactKind } from '../../../src/reading/fact.ts';
import { meeting, noon, pledge, type Rig } from './rig.ts';

/** Facts: quoted truly, found by every filter. */
export function factsContract(rig: Rig): void {
  let archive: Archive;
  beforeEach(() => {
    archive = rig.archive();
  });

  describe('facts', () => {
    beforeEach(async () => {
      await archive.add(meeting, noon);
      await archive.add(pledge, noon);
    });
    const kinds = async (filter: Parameters<Archive['facts']>[0]) =>
      (await archive.facts(filter)).map(({ fact }) => fact.kind);

    test('every quote is what stands in the article at its span', async () => {
      for (const { fact, article } of await archive.facts({})) {
        for (const quote of fact.quotes) {
          expect(quote.articleId).toBe(article.id);
          expect(article.text.slice(quote.start, quote.end)).toBe(quote.words);
        }
      }
      expect(await kinds({})).toEqual(['meeting', 'cooperation']);
    });
    test('are found by kind, actor, country, area, article and language', async () => {
      expect(await kinds({ kinds: ['meeting'] })).toEqual(['meeting']);
      expect(await kinds({ actorIds: ['person:ada-testova'] })).toEqual(['meeting', 'cooperation']);
      expect(await kinds({ actorIds: ['person:ada-testova', 'person:bob-oldman'] })).toEqual(['meeting']);
      expect(await kinds({ countries: ['MA', 'PK'] })).toEqual(['meeting', 'cooperation']);
      expect(await kinds({ countries: ['FR'] })).toEqual([]);
      expect(await kinds({ areas: ['fisheries', 'energy'] })).toEqual(['cooperation']);
      expect(await kinds({ languages: ['nl'] })).toEqual(['cooperation']);
      expect(await kinds({ languages: ['nl'], kinds: ['meeting'] })).toEqual([]);
      const [first] = await archive.facts({ kinds: ['meeting'] });
      expect(await kinds({ articleIds: [first?.article.id ?? ''] })).toEqual(['meeting']);
      expect(await kinds({ kinds: [] })).toEqual([]);
    });
    test('the foremost of some countries come furthest, then latest; whether there are any is told without them', async () => {
      await archive.add({ ...meeting, url: 'https://news.example/later', published: '2026-01-20' }, noon);
      const all: readonly FactKind[] = ['meeting', 'cooperation'];
      const found = await archive.foremost(all, ['MA']);
      expect(found.map(({ fact, article }) => [fact.kind, article.published])).toEqual([['meeting', '2026-01-20']]);
      expect(await archive.foremost(['cooperation'], ['MA', 'PK'])).toEqual(
        await archive.facts({ kinds: ['cooperation'], countries: ['MA', 'PK'] }),
      );
      expect(await archive.foremost(all, ['FR'])).toEqual([]);
      expect(await archive.concerns(['MA', 'PK'])).toBe(true);
      expect(await archive.concerns(['MA', 'FR'])).toBe(false);
    });
    test('have ids of their own across articles, and name their actors by the archive', async () => {
      const found = await archive.facts({});
      expect(new Set(found.map(({ fact }) => fact.id)).size).toBe(2);
      expect(found[0]?.fact.participants.map(({ actorId }) => actorId)).toEqual([
        'person:ada-testova',
        'person:bob-oldman',
      ]);
    });
  });
}
