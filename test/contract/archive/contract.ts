import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { Archive, ArchiveOptions } from '../../../src/archive/archive.ts';
import type { ArticleInput } from '../../../src/reading/article.ts';
import { plainArticle, readPlainly } from '../../support/plain-reader.ts';

/** A place where one archive can be opened several times; `open` may be called again while another handle is open. */
export interface Shelf {
  open(options?: Partial<Omit<ArchiveOptions, 'path'>>): Promise<Archive>;
  clear(): Promise<void>;
}

const noon = new Date('2026-01-20T12:00:00Z');
const later = (hours: number) => new Date(noon.getTime() + hours * 3_600_000);

const meeting = plainArticle(
  'meeting',
  [
    'person: Ada Testova = Testova | minister of tests | PK',
    'person: Bob Oldman = Oldman | director of checks | MA',
    'meeting held: Ada Testova, Bob Oldman | MA | cybersecurity | MA, PK',
    'The two officials discussed fisheries in the harbour.',
    'menu: Carl Sidebar opens a bridge',
  ],
  { url: 'https://news.example/one', published: '2026-01-13', publishedFrom: 'url' },
);
const pledge = plainArticle(
  'pledge',
  [
    'person: Ada Testova | minister of tests | PK',
    'cooperation pledged: Ada Testova | PK | fisheries | PK, MA',
    'De minister beloofde steun aan de havens.',
  ],
  { language: 'nl' },
);

const all = async <T>(items: AsyncIterable<T>): Promise<readonly T[]> => {
  const out: T[] = [];
  for await (const item of items) out.push(item);
  return out;
};

/** What every archive must do, whatever stands behind it. */
export function archiveContract(name: string, shelf: () => Promise<Shelf>): void {
  describe(`${name}: an archive`, () => {
    let place: Shelf;
    let archive: Archive;
    const opened: Archive[] = [];
    const open = async (options?: Partial<Omit<ArchiveOptions, 'path'>>) => {
      const handle = await place.open({ read: readPlainly, rules: '1', ...options });
      opened.push(handle);
      return handle;
    };
    const close = async (handle: Archive) => {
      opened.splice(opened.indexOf(handle), 1);
      await handle.close();
    };
    beforeEach(async () => {
      place = await shelf();
      archive = await open();
    });
    afterEach(async () => {
      for (const handle of opened.splice(0)) await handle.close();
      await place.clear();
    });

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
        expect(await archive.add({ ...pledge, text, sourceSha256: 'other' }, noon)).toEqual({ articleId, outcome: 'updated' });
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
            const facts = reading.facts.map((fact) => ({ ...fact, quotes: fact.quotes.map((quote) => ({ ...quote, words: 'never said' })) }));
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
        const { articleId } = await archive.add(plainArticle('dated', ['DATELINE 2026-02-03', 'Rain.']), noon);
        expect(await archive.article(articleId)).toMatchObject({ published: '2026-02-03', publishedFrom: 'dateline' });
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
      test('have ids of their own across articles, and name their actors by the archive', async () => {
        const found = await archive.facts({});
        expect(new Set(found.map(({ fact }) => fact.id)).size).toBe(2);
        expect(found[0]?.fact.participants.map(({ actorId }) => actorId)).toEqual(['person:ada-testova', 'person:bob-oldman']);
      });
    });

    describe('actors', () => {
      const person = (article: string, line: string) => plainArticle(article, [`person: ${line}`, `meeting held: ${line.split(/ [=|] /)[0]}`]);
      test('one person in two spellings and two scripts is one actor, whose facts come together', async () => {
        await archive.add(person('a', 'Abdellatif Hammouchi = Hammouchi | director | MA'), noon);
        await archive.add(person('b', 'Abdelatif Hamouchi | director | MA'), noon);
        await archive.add(person('c', 'عبد اللطيف حموشي | | MA'), noon);
        const hits = await archive.findActors('Hammouchi', 5);
        expect(hits).toHaveLength(1);
        expect(hits[0]?.actor).toMatchObject({ kind: 'person', name: 'Abdellatif Hammouchi', country: 'MA' });
        expect(hits[0]?.actor.names.map(({ asWritten }) => asWritten).sort()).toEqual(
          ['Abdelatif Hamouchi', 'Abdellatif Hammouchi', 'Hammouchi', 'عبد اللطيف حموشي'],
        );
        expect(await archive.facts({ actorIds: [hits[0]?.actor.id ?? ''] })).toHaveLength(3);
      });
      test('people who share a surname stay apart', async () => {
        await archive.add(person('a', 'Ada Testova | minister | PK'), noon);
        await archive.add(person('b', 'Carla Testova | singer | PK'), noon);
        expect((await archive.findActors('Testova', 5)).map(({ actor, how }) => [actor.name, how])).toEqual([
          ['Ada Testova', 'surname'],
          ['Carla Testova', 'surname'],
        ]);
      });
      test('a reader of the names says how each was matched, best first', async () => {
        await archive.add(person('a', 'Abdellatif Hammouchi | director | MA'), noon);
        await archive.add(person('b', 'Salman Hamouchi | singer | MA'), noon);
        const how = async (words: string) => (await archive.findActors(words, 5)).map((hit) => [hit.actor.name, hit.how]);
        expect(await how('abdellatif hammouchi')).toEqual([['Abdellatif Hammouchi', 'exact']]);
        expect(await how('Hamouchi')).toEqual([
          ['Salman Hamouchi', 'surname'],
          ['Abdellatif Hammouchi', 'spelling'],
        ]);
        expect(await how('الحموشي')).toEqual([
          ['Abdellatif Hammouchi', 'spelling'],
          ['Salman Hamouchi', 'spelling'],
        ]);
        expect(await how('abdell')).toEqual([['Abdellatif Hammouchi', 'prefix']]);
        expect(await how('Nobody')).toEqual([]);
        expect(await how('')).toEqual([]);
      });
      test('a name that only an older version of an article had is forgotten', async () => {
        await archive.add(person('a', 'Ada Testova | minister | PK'), noon);
        await archive.add(person('a', 'Carla Newby | minister | PK'), noon);
        expect(await archive.findActors('Testova', 5)).toEqual([]);
        expect(await archive.findActors('Newby', 5)).toHaveLength(1);
      });
      test('what is said of the actors by hand holds, also for articles stored before', async () => {
        await archive.add(person('a', 'Ada Testova | minister | PK'), noon);
        await archive.add(person('b', 'Adela Tosteva | minister | PK'), noon);
        expect(await archive.findActors('Testova', 5)).toHaveLength(1);
        const actors = { people: [{ name: 'Ada Testova', country: 'PK', also: ['Adela Tosteva'] }], organisations: [] };
        const told = await open({ actors });
        const [hit] = await told.findActors('Testova', 5);
        expect(hit?.actor.names.map(({ asWritten }) => asWritten)).toEqual(['Adela Tosteva', 'Ada Testova']);
        await close(told);
        const without = await open();
        expect((await without.findActors('Testova', 5))[0]?.actor.names).toHaveLength(1);
      });
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
        expect((await find('haven steunen')).map(({ article }) => article.language)).toEqual(['nl']);
        expect(await find('haven steunen', { languages: ['en'] })).toEqual([]);
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

    describe('several handles', () => {
      test('see what another stored once they refresh', async () => {
        const other = await open();
        expect(await other.refresh()).toBe(false);
        await archive.add(meeting, noon);
        expect(await other.refresh()).toBe(true);
        expect(await other.findActors('Testova', 5)).toHaveLength(1);
        expect(await other.findPassages({ words: 'fisheries', zones: ['body'], limit: 5 })).toHaveLength(1);
        expect(await other.refresh()).toBe(false);
        await archive.add({ ...meeting, text: meeting.text.replace('fisheries', 'railways'), sourceSha256: 'x' }, noon);
        expect(await other.refresh()).toBe(true);
        expect(await other.findPassages({ words: 'fisheries', zones: ['body'], limit: 5 })).toEqual([]);
      });
      test('that add one article at the same time end with one', async () => {
        const other = await open();
        const done = await Promise.all([archive.add(meeting, noon), other.add(meeting, noon), archive.add(meeting, noon)]);
        expect(done.map(({ outcome }) => outcome).sort()).toEqual(['added', 'unchanged', 'unchanged']);
        expect((await archive.coverage()).articles).toBe(1);
      });
      test('find everything again after all were closed', async () => {
        await archive.add(meeting, noon);
        await archive.refresh();
        await close(archive);
        const again = await open();
        expect(await again.findActors('Testova', 5)).toHaveLength(1);
        expect(await again.findPassages({ words: 'fisheries', zones: ['body'], limit: 5 })).toHaveLength(1);
        await again.add(pledge, noon);
        expect(await again.findPassages({ words: 'havens', zones: ['body'], limit: 5 })).toHaveLength(1);
      });
    });

    test('the order in which articles were added changes no answer', async () => {
      const cast: readonly ArticleInput[] = [
        meeting,
        pledge,
        plainArticle('x1', ['person: Khawaja Muhammad Asif | defence minister | PK', 'meeting held: Khawaja Muhammad Asif | MA']),
        plainArticle('x2', ['person: Khawaja Asif | | PK', 'The minister spoke of fisheries and harbours.']),
        plainArticle('x3', ['person: Muhammad Asif Khawaja | | ', 'meeting held: Muhammad Asif Khawaja']),
        plainArticle('x4', ['person: Asif | defence minister | PK', 'meeting held: Asif | FR']),
        plainArticle('x5', ['person: Asif Ali Khan | singer | IN']),
      ];
      const ask = async (handle: Archive) => ({
        actors: (await handle.findActors('Asif', 9)).map(({ actor, how, score }) => [actor.id, how, score, actor.names]),
        facts: (await handle.facts({})).map(({ fact }) => [fact.id, fact.participants.map(({ actorId }) => actorId)]),
        passages: (await handle.findPassages({ words: 'minister fisheries harbour', zones: ['body'], limit: 9 })).map(
          ({ quote, score }) => [quote.words, score],
        ),
      });
      for (const article of cast) await archive.add(article, noon);
      const expected = await ask(archive);
      expect(expected.actors.length).toBeGreaterThan(1);
      await fc.assert(
        fc.asyncProperty(fc.shuffledSubarray([...cast], { minLength: cast.length }), fc.nat(6), async (order, edited) => {
          const other = await shelf();
          const handle = await other.open({ read: readPlainly, rules: '1' });
          try {
            for (const [at, article] of order.entries()) {
              // One of them first comes in another version, and the index already follows.
              if (at === edited) await handle.add({ ...article, text: `person: Asif Wrong | | PK\n${article.text}`, sourceSha256: 'old' }, noon);
              if (at === 3) await handle.refresh();
              await handle.add(article, noon);
            }
            expect(await ask(handle)).toEqual(expected);
          } finally {
            await handle.close();
            await other.clear();
          }
        }),
        { numRuns: 12 },
      );
    });

    describe('the desk', () => {
      const post = { key: 'article:a1:T1:C1', teamId: 'T1', channelId: 'C1', articleId: 'a1', seq: 1 };
      const watch = { id: 'w1', teamId: 'T1', channelId: 'C1', madeBy: 'U1', delivery: 'live', madeAt: noon.toISOString() } as const;

      test('a key is claimed once, also after everything was closed, and is free again after two days', async () => {
        expect(await archive.claim('k', noon)).toBe(true);
        expect(await archive.claim('k', later(1))).toBe(false);
        await close(archive);
        const again = await open();
        expect(await again.claim('k', later(47))).toBe(false);
        expect(await again.claim('other', later(49))).toBe(true);
        expect(await again.claim('k', later(49))).toBe(true);
      });
      test('two handles that claim one key at the same time: one gets it', async () => {
        const other = await open();
        const got = await Promise.all([archive.claim('k', noon), other.claim('k', noon), archive.claim('k', noon)]);
        expect(got.filter(Boolean)).toHaveLength(1);
      });
      test('answers and threads are kept, the latest of each', async () => {
        const answer = { id: 'x', teamId: 'T1', channelId: 'C1', userId: 'U1', question: 'who?', json: '{"a":1}' };
        await archive.keepAnswer(answer, noon);
        await archive.rememberThread('t', '1', noon);
        await archive.rememberThread('t', '2', noon);
        expect(await archive.keptAnswer('x')).toEqual(answer);
        expect(await archive.keptAnswer('y')).toBeNull();
        expect(await archive.thread('t')).toBe('2');
        expect(await archive.thread('u')).toBeNull();
      });
      test('a channel has one watch of a kind, which starts after what was there', async () => {
        await archive.add(meeting, noon);
        expect(await archive.addWatch(watch)).toBe(true);
        expect(await archive.addWatch({ ...watch, id: 'w2' })).toBe(false);
        expect(await archive.addWatch({ ...watch, id: 'w3', delivery: 'digest' })).toBe(true);
        expect(await archive.addWatch({ ...watch, id: 'w4', teamId: 'T2' })).toBe(true);
        expect(await archive.watches('T1')).toEqual([
          { ...watch, afterSeq: 1 },
          { ...watch, id: 'w3', delivery: 'digest', afterSeq: 1 },
        ]);
        expect(await archive.watches()).toHaveLength(3);
        expect(await archive.removeWatch('T1', 'C1')).toBe(true);
        expect(await archive.removeWatch('T1', 'C1')).toBe(false);
        expect((await archive.watches()).map(({ id }) => id)).toEqual(['w4']);
      });
      test('a post is due until it was sent, and again when its article changes', async () => {
        await archive.writePost(post, noon);
        await archive.writePost({ ...post, key: 'b' }, noon);
        expect((await archive.duePosts(9)).map(({ key, state }) => [key, state])).toEqual([
          [post.key, 'waiting'],
          ['b', 'waiting'],
        ]);
        expect(await archive.duePosts(1)).toHaveLength(1);
        await archive.markPost(post.key, { state: 'sending' }, noon);
        expect((await archive.duePosts(9)).map(({ key }) => key)).toEqual(['b']);
        await archive.markPost(post.key, { state: 'sent', ts: '17.1', sentSeq: 1 }, noon);
        expect((await archive.duePosts(9)).map(({ key }) => key)).toEqual(['b']);
        await archive.writePost({ ...post, seq: 3 }, noon);
        await archive.writePost({ ...post, seq: 2 }, noon);
        expect((await archive.duePosts(9))[0]).toEqual({
          ...post,
          ...{ seq: 3, sentSeq: 1, state: 'sent', ts: '17.1', attempts: 1, error: null },
        });
      });
      test('a failed post stays failed, with its reason', async () => {
        await archive.writePost(post, noon);
        await archive.markPost(post.key, { state: 'failed', error: 'channel_not_found' }, noon);
        await archive.writePost({ ...post, seq: 5 }, noon);
        expect(await archive.duePosts(9)).toEqual([]);
        expect(await archive.posts({ state: 'failed' })).toMatchObject([{ error: 'channel_not_found', seq: 5 }]);
      });
      test('what a dead process was sending becomes unknown and is never sent by itself', async () => {
        await archive.writePost(post, noon);
        await archive.writePost({ ...post, key: 'b' }, noon);
        await archive.markPost(post.key, { state: 'sending' }, noon);
        await close(archive);
        const again = await open();
        expect(await again.recoverPosts(later(1))).toBe(1);
        expect(await again.recoverPosts(later(1))).toBe(0);
        expect((await again.posts({ state: 'unknown' })).map(({ key }) => key)).toEqual([post.key]);
        expect((await again.duePosts(9)).map(({ key }) => key)).toEqual(['b']);
        expect(await again.posts()).toHaveLength(2);
      });
      test('a cursor is where it was set', async () => {
        expect(await archive.cursor('announcer')).toBe(0);
        await archive.setCursor('announcer', 7);
        await archive.setCursor('announcer', 9);
        expect(await archive.cursor('announcer')).toBe(9);
      });
    });

    test('a handle for reading answers and stores nothing', async () => {
      await archive.add(meeting, noon);
      const reader = await open({ readOnly: true });
      expect(await reader.findActors('Testova', 5)).toHaveLength(1);
      await expect(reader.add(pledge, noon)).rejects.toMatchObject({ code: 'bad-use' });
      await expect(reader.claim('k', noon)).rejects.toMatchObject({ code: 'bad-use' });
      await archive.add(pledge, noon);
      expect(await reader.refresh()).toBe(true);
      expect((await reader.coverage()).articles).toBe(2);
    });
  });
}
