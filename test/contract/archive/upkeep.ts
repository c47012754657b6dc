import { beforeEach, describe, expect, test } from 'vitest';
import type { Archive } from '../../../src/archive/archive.ts';
import { CoopError } from '../../../src/text/error.ts';
import { plainArticle, readPlainly } from '../../support/plain-reader.ts';
import { later, meeting, noon, pledge, type Rig } from './rig.ts';

/** Some three hundred different words, so that a fingerprint has something to go by. */
const agencyText = (from = 0, to = 300) =>
  Array.from({ length: to - from }, (_, i) => `word${from + i}${(from + i) % 12 === 11 ? '.\n' : ''}`).join(' ');

/** Taking out, bringing back, what was edited, near-copies, who did what. */
export function upkeepContract(rig: Rig): void {
  let archive: Archive;
  beforeEach(() => {
    archive = rig.archive();
  });
  const { open, close } = rig;
  const passages = (words: string, from = archive) => from.findPassages({ words, zones: ['body'], limit: 5 });

  describe('removing', () => {
    test('takes the article, its facts, its people and its passages out, for every handle and after a restart', async () => {
      const { articleId } = await archive.add(meeting, noon);
      await archive.add(pledge, noon);
      const other = await open();
      expect(await passages('cybersecurity', other)).toHaveLength(1);
      expect(await archive.remove(articleId, 'U1', later(1))).toBe(true);
      expect(await archive.remove(articleId, 'U1', later(1))).toBe(false);
      for (const handle of [archive, other]) {
        await handle.refresh();
        expect(await handle.article(articleId)).toBeNull();
        expect((await handle.facts({})).map(({ fact }) => fact.kind)).toEqual(['cooperation']);
        expect(await passages('cybersecurity', handle)).toEqual([]);
        expect(await handle.findActors('Oldman', 5)).toEqual([]);
        expect(await handle.findActors('Testova', 5)).toHaveLength(1);
      }
      expect(await archive.coverage()).toMatchObject({ articles: 1, facts: 1, languages: ['nl'] });
      expect((await archive.changesAfter(0, 10)).at(-1)).toMatchObject({ articleId, what: 'removed' });
      await close(other);
      expect(await passages('cybersecurity', await open())).toEqual([]);
    });

    test("takes it out of the file's own index too", async () => {
      const inFile = await open({ inMemoryUpTo: 0 });
      const { articleId } = await inFile.add(meeting, noon);
      await inFile.add(pledge, noon);
      expect(await passages('cybersecurity', inFile)).toHaveLength(1);
      expect(await inFile.searchedBy()).toBe('fts5');
      await inFile.remove(articleId, null, later(1));
      expect(await passages('cybersecurity', inFile)).toEqual([]);
      expect(await passages('steun', inFile)).toHaveLength(1);
    });

    test('takes its quotes out of kept answers', async () => {
      const { articleId } = await archive.add(meeting, noon);
      const kept = { teamId: 'T', channelId: 'C', userId: 'U', question: 'q', refusal: null };
      const quotes = [articleId, 'other'].map((id) => ({ articleId: id, start: 0, end: 5, words: `of ${id}` }));
      await archive.keepAnswer({ id: 'k1', ...kept, json: JSON.stringify({ quotes }), quotes }, noon);
      await archive.keepAnswer({ id: 'k2', ...kept, json: '{}', quotes: [] }, noon);
      await archive.remove(articleId, null, noon);
      expect(await archive.keptAnswer('k1')).toBeNull();
      expect(await archive.keptAnswer('k2')).not.toBeNull();
      expect((await archive.answerRecord('k1'))?.quotes.map(({ words }) => words)).toEqual(['', 'of other']);
    });

    test('leaves a tombstone: the same address in other clothes is refused until it is brought back', async () => {
      const { articleId } = await archive.add(meeting, noon);
      await archive.remove(articleId, 'U1', later(1));
      const dressed = { ...meeting, url: 'http://news.example/one?utm_source=x', sourceSha256: 'other' };
      await expect(archive.add(dressed, later(2))).rejects.toThrow(/removed on 2026-01-20.*coop remove --undo/);
      await expect(archive.add(dressed, later(2))).rejects.toMatchObject({ code: 'removed' });
      expect(await archive.removals()).toEqual([
        { articleId, url: meeting.url, path: meeting.path, at: later(1).toISOString(), by: 'U1' },
      ]);
      expect(await archive.restore('https://news.example/one#top')).toMatchObject({ articleId });
      expect(await archive.restore('https://news.example/one')).toBeNull();
      expect(await archive.add(meeting, later(3))).toEqual({ articleId, outcome: 'added' });
      expect(await passages('cybersecurity')).toHaveLength(1);
    });

    test('of an article without an address is by its path', async () => {
      const { articleId } = await archive.add({ ...pledge, path: 'sub/pledge.txt' }, noon);
      await archive.remove(articleId, null, noon);
      await expect(archive.add({ ...pledge, path: 'sub/pledge.txt' }, noon)).rejects.toMatchObject({ code: 'removed' });
      expect(await archive.restore('somewhere/sub/pledge.txt')).toMatchObject({ articleId });
      expect((await archive.add({ ...pledge, path: 'sub/pledge.txt' }, noon)).outcome).toBe('added');
    });

    test('finds what is meant by id, by address in any clothes and by path', async () => {
      const { articleId } = await archive.add(meeting, noon);
      await archive.add({ ...pledge, path: 'sub/pledge.txt' }, noon);
      await archive.add({ ...pledge, path: 'other/pledge.txt', sourceSha256: 'x' }, noon);
      const ids = async (words: string) => (await archive.locate(words)).map(({ path }) => path);
      expect(await ids(articleId)).toEqual([meeting.path]);
      expect(await ids('HTTP://news.example/one/?fbclid=1')).toEqual([meeting.path]);
      expect(await ids('./sub/pledge.txt')).toEqual(['sub/pledge.txt']);
      expect(await ids('/srv/articles/sub/pledge.txt')).toEqual(['sub/pledge.txt']);
      expect(await ids('pledge.txt')).toEqual([]);
      expect(await ids('https://news.example/two')).toEqual([]);
    });
  });

  describe('an edit', () => {
    test('keeps when the earlier version stood and what changed, without its words', async () => {
      const { articleId } = await archive.add(meeting, noon);
      expect(await archive.history(articleId)).toEqual([]);
      const text = meeting.text.replace('meeting held', 'meeting planned');
      await archive.add({ ...meeting, text, title: 'Corrected', sourceSha256: 'b' }, later(1));
      await archive.add({ ...meeting, text, title: 'Corrected again', sourceSha256: 'c' }, later(2));
      const history = await archive.history(articleId);
      expect(history).toMatchObject([
        { from: noon.toISOString(), until: later(1).toISOString(), changed: ['text', 'title'] },
        { from: later(1).toISOString(), until: later(2).toISOString(), changed: ['title'] },
      ]);
      expect(history.map(({ factsGone, factsNew }) => [factsGone, factsNew])).toEqual([
        [1, 1],
        [0, 0],
      ]);
      expect(new Set(history.map(({ textSha256 }) => textSha256)).size).toBe(2);
    });
  });

  describe('near-copies', () => {
    const piece = (path: string, text: string) => plainArticle(path, [text], { title: path });

    test('are found whatever the headline, case and punctuation, also cut; and none is dropped', async () => {
      const { articleId: whole } = await archive.add(piece('whole', agencyText()), noon);
      const { articleId: cut } = await archive.add(piece('cut', agencyText(0, 220).toUpperCase()), noon);
      const { articleId: other } = await archive.add(piece('other', agencyText(1_000, 1_300)), noon);
      expect(await archive.copiesOf([whole, cut, other])).toEqual(
        new Map([
          [whole, [cut]],
          [cut, [whole]],
        ]),
      );
      expect((await archive.coverage()).articles).toBe(3);
    });

    test('are no copies any more once one is rewritten or removed', async () => {
      const { articleId: one } = await archive.add(piece('one', agencyText()), noon);
      const { articleId: two } = await archive.add(piece('two', agencyText()), noon);
      const { articleId: three } = await archive.add(piece('three', agencyText()), noon);
      await archive.add(piece('two', agencyText(2_000, 2_300)), later(1));
      expect((await archive.copiesOf([one])).get(one)).toEqual([three]);
      await archive.remove(three, null, later(2));
      expect(await archive.copiesOf([one, two])).toEqual(new Map());
    });

    test('of a short text or of a passing quotation there are none', async () => {
      await archive.add(piece('short', 'The two ministers met in the harbour on Monday.'), noon);
      const { articleId } = await archive.add(piece('same', 'The two ministers met in the harbour on Monday.'), noon);
      await archive.add(piece('long', agencyText()), noon);
      const { articleId: quoting } = await archive.add(
        piece('quoting', `${agencyText(0, 40)} ${agencyText(5_000, 5_300)}`),
        noon,
      );
      expect(await archive.copiesOf([articleId, quoting])).toEqual(new Map());
    });
  });

  describe('better rules', () => {
    test('read stored articles again in the background, some at a time, and what is the same is no news', async () => {
      await archive.add(meeting, noon);
      await archive.add(plainArticle('dated', ['DATELINE 2026-01-13', 'Rain.'], { title: null }), noon);
      await archive.add(pledge, noon);
      const better = await open({
        rules: '2',
        read: (article) => {
          const reading = readPlainly(article);
          return article.path === 'pledge.txt' ? { ...reading, facts: [] } : { ...reading, title: 'Found' };
        },
      });
      expect(await better.readAgain(2, later(1))).toBe(1);
      expect(await better.readAgain(2, later(1))).toBe(0);
      expect(await better.readAgain(2, later(1))).toBe(0);
      const [dated] = await better.locate('dated.txt');
      expect(dated).toMatchObject({ title: 'Found', published: '2026-01-13', publishedFrom: 'dateline' });
      // The same file added again is still the same: its title and date were never the source's.
      const again = await better.add(
        plainArticle('dated', ['DATELINE 2026-01-13', 'Rain.'], { title: null }),
        later(2),
      );
      expect(again.outcome).toBe('unchanged');
      expect((await better.facts({})).map(({ fact }) => fact.kind)).toEqual(['meeting']);
      expect(await better.history(again.articleId)).toEqual([]);
    });

    test('leave an article that could not be begun to be read, and mark one that cannot be read', async () => {
      await archive.add(meeting, noon);
      let [code, started]: ['not-started' | 'unreadable', number] = ['not-started', 0];
      const better = await open({
        rules: '2',
        read: () => {
          started += 1;
          throw new CoopError(code, 'Not now, or never.');
        },
      });
      await expect(better.readAgain(2, later(1))).rejects.toMatchObject({ code });
      expect(await better.readAgain(0, later(1))).toBe(1);
      code = 'unreadable';
      expect(await better.readAgain(2, later(1))).toBe(0);
      expect([await better.readAgain(2, later(1)), started]).toEqual([0, 2]);
      expect((await better.facts({})).map(({ fact }) => fact.kind)).toEqual(['meeting']);
    });
  });

  describe('the history', () => {
    test('tells what came with a feed that was new', async () => {
      await archive.add(meeting, noon, { backlog: true });
      await archive.add(pledge, noon);
      expect((await archive.changesAfter(0, 10)).map(({ backlog }) => backlog)).toEqual([true, undefined]);
    });

    test('of one article is told by itself', async () => {
      const { articleId } = await archive.add(meeting, noon, { backlog: true });
      await archive.add(pledge, noon);
      await archive.add({ ...meeting, title: 'A better title' }, later(1));
      await archive.remove(articleId, null, later(2));
      expect((await archive.changesOf(articleId)).map(({ seq, what, backlog }) => [seq, what, backlog])).toEqual([
        [1, 'added', true],
        [3, 'updated', undefined],
        [4, 'removed', undefined],
      ]);
      expect(await archive.changesOf('a000000000000')).toEqual([]);
    });

    test('of who did what keeps ids and addresses, the latest first', async () => {
      const entry = { teamId: 'T1', userId: 'U1', target: 'a1', outcome: 'done' } as const;
      await archive.audit({ ...entry, action: 'add' }, noon);
      await archive.audit({ ...entry, action: 'remove', teamId: null, userId: null }, later(1));
      expect(await archive.audits(5)).toEqual([
        { ...entry, action: 'remove', teamId: null, userId: null, at: later(1).toISOString() },
        { ...entry, action: 'add', at: noon.toISOString() },
      ]);
      expect(await archive.audits(1)).toHaveLength(1);
    });
  });
}
