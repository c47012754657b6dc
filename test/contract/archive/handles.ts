import fc from 'fast-check';
import { beforeEach, describe, expect, test } from 'vitest';
import type { Archive } from '../../../src/archive/archive.ts';
import type { ArticleInput } from '../../../src/reading/article.ts';
import { plainArticle, readPlainly } from '../../support/plain-reader.ts';
import { meeting, noon, pledge, type Rig } from './rig.ts';

/** Several handles on one archive, and any order of additions. */
export function handlesContract(rig: Rig): void {
  let archive: Archive;
  beforeEach(() => {
    archive = rig.archive();
  });
  const { open, close, shelf } = rig;

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
      const done = await Promise.all([
        archive.add(meeting, noon),
        other.add(meeting, noon),
        archive.add(meeting, noon),
      ]);
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
      expect(await again.findPassages({ words: 'steun', zones: ['body'], limit: 5 })).toHaveLength(1);
    });
  });

  test('the order in which articles were added changes no answer', async () => {
    const cast: readonly ArticleInput[] = [
      meeting,
      pledge,
      plainArticle('x1', [
        'person: Khawaja Muhammad Asif | defence minister | PK',
        'meeting held: Khawaja Muhammad Asif | MA',
      ]),
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
            if (at === edited)
              await handle.add(
                { ...article, text: `person: Asif Wrong | | PK\n${article.text}`, sourceSha256: 'old' },
                noon,
              );
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
}
