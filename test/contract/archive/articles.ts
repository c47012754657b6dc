import { beforeEach, describe, expect, test } from 'vitest';
import type { Archive } from '../../../src/archive/archive.ts';
import { plainArticle, readPlainly } from '../../support/plain-reader.ts';
import { later, meeting, noon, pledge, type Rig } from './rig.ts';

const all = async <T>(items: AsyncIterable<T>): Promise<readonly T[]> => {
  const out: T[] = [];
  for await (const item of items) out.push(item);
  return out;
};

/** Articles: stored whole, known again, edited in place. */
export function articlesContract(rig: Rig): void {
  let archive: Archive;
  beforeEach(() => {
    archive = rig.archive();
  });
  const { open } = rig;

  describe('articles', () => {
    test('the same article again is unchanged and leaves no trace', async () => {
      const first = await archive.add(meeting, noon);
      expect(first.outcome).toBe('added');
      expect(await archive.add(meeting, later(1))).toEqual({ articleId: first.articleId, outcome: 'unchanged' });
      expect(await archive.changesAfter(0, 10)).toHaveLength(1);
      expect((await archive.article(first.articleId))?.addedAt).toBe(noon.toISOString());
    });

    test('an edited article keeps its id and its first date, and its facts are those of the new text', async () => {
      const { articleId } = await archive.add(meeting, noon);
      const text = meeting.text.replace('meeting held', 'meeting planned').replace('fisheries', 'railways');
      const edited = { ...meeting, text, sourceSha256: 'other' };
      expect(await archive.add(edited, later(2))).toEqual({ articleId, outcome: 'updated' });
      const article = await archive.article(articleId);
      expect(article).toMatchObject({ addedAt: noon.toISOString(), updatedAt: later(2).toISOString(), text });
      expect((await archive.facts({})).map(({ fact }) => fact.status)).toEqual(['planned']);
      const find = (words: string) => archive.findPassages({ words, zones: ['body'], limit: 5 });
      expect(await find('fisheries')).toEqual([]);
      expect(await find('railways')).toHaveLength(1);
      expect((await archive.changesAfter(0, 10)).map(({ what }) => what)).toEqual(['added', 'updated']);
    });

    test('what was first stored since a time is listed in that order, whatever was edited since', async () => {
      await archive.add(meeting, noon);
      const { articleId } = await archive.add(pledge, later(2));
      await archive.add({ ...meeting, title: 'A better title' }, later(3));
      expect(await archive.addedSince(later(1))).toEqual([articleId]);
      expect(await archive.addedSince(noon)).toHaveLength(2);
      expect(await archive.addedSince(later(4))).toEqual([]);
    });

    test('an edit of the title alone is an update', async () => {
      await archive.add(meeting, noon);
      expect((await archive.add({ ...meeting, title: 'A better title' }, noon)).outcome).toBe('updated');
    });

    test('one address in other clothes is one article, and its address is kept as given', async () => {
      const { articleId } = await archive.add(meeting, noon);
      const dressed = 'HTTPS://NEWS.example:443/one/?utm_source=x&fbclid=y#top';
      const again = await archive.add({ ...meeting, url: dressed }, noon);
      expect(again).toEqual({ articleId, outcome: 'updated' });
      expect((await archive.article(articleId))?.url).toBe(dressed);
    });

    test('an article without an address is known by its path', async () => {
      const { articleId } = await archive.add(pledge, noon);
      const text = pledge.text.replace('steun', 'hulp');
      expect(await archive.add({ ...pledge, text, sourceSha256: 'other' }, noon)).toEqual({
        articleId,
        outcome: 'updated',
      });
      const elsewhere = await archive.add({ ...pledge, path: 'other/pledge.txt' }, noon);
      expect(elsewhere.outcome).toBe('added');
      expect(elsewhere.articleId).not.toBe(articleId);
    });

    test('an article that cannot be read is not stored at all', async () => {
      const fails = await open({
        rules: '2',
        read: () => {
          throw new Error('cannot read this');
        },
      });
      await expect(fails.add(meeting, noon)).rejects.toThrow('cannot read this');
      expect(await archive.coverage()).toMatchObject({ articles: 0, facts: 0 });
    });

    test('a quotation that is not in the text is refused', async () => {
      const lies = await open({
        rules: '2',
        read: (article) => {
          const reading = readPlainly(article);
          const facts = reading.facts.map((fact) => ({
            ...fact,
            quotes: fact.quotes.map((quote) => ({ ...quote, words: 'never said' })),
          }));
          return { ...reading, facts };
        },
      });
      await expect(lies.add(meeting, noon)).rejects.toThrow('never said');
      expect(await archive.coverage()).toMatchObject({ articles: 0 });
    });

    test('better rules read an old article again; the same reading is no news', async () => {
      const { articleId } = await archive.add(meeting, noon);
      const same = await open({ rules: '2' });
      expect((await same.add(meeting, later(1))).outcome).toBe('unchanged');
      const blind = await open({ rules: '3', read: (article) => ({ ...readPlainly(article), facts: [] }) });
      expect(await blind.add(meeting, later(2))).toEqual({ articleId, outcome: 'updated' });
      expect(await blind.facts({})).toEqual([]);
      expect((await blind.article(articleId))?.updatedAt).toBe(noon.toISOString());
    });

    test('what the reading finds fills what the source left out', async () => {
      const { articleId } = await archive.add(plainArticle('dated', ['DATELINE 2026-01-13', 'Rain.']), noon);
      expect(await archive.article(articleId)).toMatchObject({ published: '2026-01-13', publishedFrom: 'dateline' });
    });

    test.each([
      ['more than a day ahead is not believed', '2026-01-23', null],
      ['of a month or year to come is not believed', '2026-03', null],
      ['that has begun elsewhere is', '2026-01-21', '2026-01-21'],
      ['of this year is', '2026', '2026'],
    ])('a date of publication %s', async (_name, stated, published) => {
      const dated = plainArticle('ahead', ['Rain.'], { published: stated, publishedFrom: 'metadata' });
      const { articleId, disbelieved } = await archive.add(dated, noon);
      expect(disbelieved).toBe(published === null ? stated : undefined);
      const publishedFrom = published === null ? null : 'metadata';
      expect(await archive.article(articleId)).toMatchObject({ published, publishedFrom });
      expect((await archive.add(dated, later(1))).outcome).toBe('unchanged');
    });

    test('an article whose stated date lies ahead is dated by what else states one', async () => {
      const dated = plainArticle('ahead', ['DATELINE 2026-01-13', 'Rain.'], {
        published: '2062-01-13',
        publishedFrom: 'url',
        otherDates: [
          { published: '2027-01-13', publishedFrom: 'metadata' },
          { published: '2026-01-12', publishedFrom: 'metadata' },
        ],
      });
      const { articleId, disbelieved } = await archive.add(dated, noon);
      expect(disbelieved).toBe('2062-01-13');
      expect(await archive.article(articleId)).toMatchObject({ published: '2026-01-12', publishedFrom: 'metadata' });
      expect((await archive.add(dated, later(1))).outcome).toBe('unchanged');
    });

    test('an article whose stated date lies ahead is dated by its dateline, if that does not', async () => {
      const ahead = { published: '2062-01-13', publishedFrom: 'front matter' } as const;
      const lines = ['DATELINE 2026-01-13', 'DATELINE 2062-01-13'];
      const dates: (string | null | undefined)[] = [];
      for (const [n, line] of lines.entries()) {
        const { articleId } = await archive.add(plainArticle(`ahead-${n}`, [line, 'Rain.'], ahead), noon);
        const article = await archive.article(articleId);
        dates.push(article?.published, article?.publishedFrom);
      }
      expect(dates).toEqual(['2026-01-13', 'dateline', null, null]);
    });

    test('no date is judged by a clock that cannot be right', async () => {
      const dated = plainArticle('sound', ['Rain.'], { published: '2026-01-13', publishedFrom: 'metadata' });
      const { articleId } = await archive.add(dated, new Date('1970-01-02'));
      expect(await archive.article(articleId)).toMatchObject({ published: '2026-01-13' });
    });

    test('an unknown id gives nothing', async () => {
      expect(await archive.article('a000000000000')).toBeNull();
      expect(await archive.actors(['person:nobody'])).toEqual([]);
    });

    test('reports come in the order of first storing, all or those asked for', async () => {
      const { articleId: one } = await archive.add(pledge, noon);
      const { articleId: two } = await archive.add(meeting, noon);
      await archive.add({ ...pledge, title: 'Again' }, noon);
      const reports = await all(archive.reports());
      expect(reports.map(({ article }) => article.id)).toEqual([one, two]);
      expect(reports[1]?.actors.map(({ id }) => id)).toEqual(['person:ada-testova', 'person:bob-oldman']);
      expect((await all(archive.reports([two]))).map(({ article }) => article.id)).toEqual([two]);
      expect(await all(archive.reports([]))).toEqual([]);
    });

    test('says what it covers', async () => {
      expect(await archive.coverage()).toEqual({
        ...{ articles: 0, facts: 0, languages: [], earliest: null, latest: null, undated: 0 },
      });
      await archive.add(meeting, noon);
      await archive.add(pledge, noon);
      await archive.add(plainArticle('vague', ['Rain.'], { published: 'XXXX-02-28' }), noon);
      await archive.add(plainArticle('old', ['Rain.'], { published: '2020-02' }), noon);
      expect(await archive.coverage()).toEqual({
        ...{ articles: 4, facts: 2, languages: ['en', 'nl'], earliest: '2020-02', latest: '2026-01-13', undated: 1 },
      });
    });
  });
}
