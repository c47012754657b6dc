import { beforeEach, describe, expect, test } from 'vitest';
import type { Archive } from '../../../src/archive/archive.ts';
import type { FactKind } from '../../../src/reading/fact.ts';
import { plainArticle } from '../../support/plain-reader.ts';
import { later, meeting, noon, pledge, type Rig } from './rig.ts';

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
      expect(
        await kinds({ areas: ['fisheries', 'energy'], countries: ['PK'], actorIds: ['person:ada-testova'] }),
      ).toEqual(['cooperation']);
      expect(await kinds({ areas: ['fisheries'], actorIds: ['person:bob-oldman'] })).toEqual([]);
      expect(await kinds({ countries: ['MA'], kinds: ['cooperation', 'visit'] })).toEqual(['cooperation']);
      expect(await archive.countFacts({ countries: ['MA', 'PK'], kinds: ['meeting'] })).toBe(1);
      expect(await kinds({ languages: ['nl'] })).toEqual(['cooperation']);
      expect(await kinds({ languages: ['nl'], kinds: ['meeting'] })).toEqual([]);
      const [first] = await archive.facts({ kinds: ['meeting'] });
      expect(await kinds({ articleIds: [first?.article.id ?? ''] })).toEqual(['meeting']);
      expect(await kinds({ kinds: [] })).toEqual([]);
    });
    test('are found by what the text of their article names anywhere, and by the day on which it came', async () => {
      expect(await kinds({ naming: [['area fisheries', 'area energy']] })).toEqual(['meeting']);
      expect(await kinds({ naming: [['area fisheries'], ['instrument treaty']] })).toEqual([]);
      await archive.add({ ...meeting, text: meeting.text.replace('fisheries', 'a treaty') }, later(48));
      expect(await kinds({ naming: [['instrument treaty']], countries: ['PK'] })).toEqual(['meeting']);
      expect(await kinds({ naming: [['area fisheries']] })).toEqual([]);
      await archive.add({ ...meeting, url: 'https://news.example/two' }, later(24));
      expect(await kinds({ stored: { from: '2026-01-20', to: null } })).toEqual(['meeting', 'meeting', 'cooperation']);
      expect(await kinds({ stored: { from: '2026-01-21', to: null } })).toEqual(['meeting']);
      expect(await kinds({ stored: { from: '2026-01-01', to: '2026-01-20' } })).toEqual(['meeting', 'cooperation']);
      expect(await kinds({ stored: { from: '2026-01-22', to: null } })).toEqual([]);
    });
    test('are found by how whoever speaks is introduced, and by who bears a title elsewhere', async () => {
      const lines = ['person: Cyra Proefsma = Proefsma | minister of checks | NL', 'statement held: Cyra Proefsma'];
      const said = plainArticle('said', [...lines, 'statement held: the director of tests']);
      const { articleId } = await archive.add(said, noon);
      const { speakers, roles } = await archive.titles();
      const unnamed = ' the director of tests the director of tests';
      expect(speakers.toSorted()).toEqual([unnamed, 'minister of checks Cyra Proefsma Cyra Proefsma']);
      expect(roles.toSorted()).toEqual(['director of checks', 'minister of checks', 'minister of tests']);
      expect(await archive.bearing(['minister of checks'])).toEqual(['person:cyra-proefsma']);
      const spoken = async (introduced: readonly string[], actorIds: readonly string[]) =>
        (await archive.facts({ kinds: ['statement'], spokenBy: { introduced, actorIds } })).map(
          ({ fact }) => fact.participants[0]?.name,
        );
      expect(await spoken([unnamed], [])).toEqual(['the director of tests']);
      expect(await spoken([], ['person:cyra-proefsma'])).toEqual(['Cyra Proefsma']);
      expect(await spoken([], [])).toEqual([]);
      await archive.remove(articleId, null, later(1));
      expect((await archive.titles()).speakers).toEqual([]);
    });
    test('of an article that was removed are found by nothing that it named', async () => {
      const { articleId } = await archive.add(meeting, noon);
      await archive.remove(articleId, null, later(1));
      expect(await kinds({ naming: [['area fisheries']] })).toEqual([]);
      expect(await kinds({ stored: { from: '2026-01-20', to: null } })).toEqual(['cooperation']);
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
      expect(await archive.foremost(all, [], ['cybersecurity', 'fisheries'])).toEqual(found);
      expect((await archive.foremost(all, ['PK'], ['fisheries'])).map(({ fact }) => fact.kind)).toEqual([
        'cooperation',
      ]);
      expect(await archive.foremost(all, ['FR'], ['fisheries'])).toEqual([]);
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
