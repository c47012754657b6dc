import { beforeEach, describe, expect, test } from 'vitest';
import type { Archive } from '../../../src/archive/archive.ts';
import { mutesNothing, type WatchFilter, wantsAll } from '../../../src/archive/desk/watch.ts';
import { newWatch } from '../../support/made-up-watch.ts';
import { plainArticle } from '../../support/plain-reader.ts';
import { meeting, noon, pledge, type Rig } from './rig.ts';

const on = { state: 'on', stateReason: null } as const;
const filter: WatchFilter = {
  actorIds: ['person:ada-testova'],
  countries: ['PK', 'MA'],
  pairs: [['PK', 'MA']],
  areas: ['cybersecurity'],
  kinds: ['meeting', 'agreement'],
  languages: ['fr'],
  outlets: ['The Sample Gazette'],
  words: ['port of tests'],
  without: { ...mutesNothing, areas: ['water', 'fisheries'], words: ['arms fair'] },
};

/** What channels asked to be told. */
export function watchesContract(rig: Rig): void {
  let archive: Archive;
  beforeEach(() => {
    archive = rig.archive();
  });

  describe('watches', () => {
    test('that are changed to want something else begin anew, and others go on', async () => {
      await archive.addWatch(newWatch({ delivery: 'live' }));
      await archive.add(meeting, noon);
      await archive.changeWatch('w1', { zone: 'Asia/Karachi' });
      expect(await archive.watch('w1')).toMatchObject({ afterSeq: 0 });
      await archive.changeWatch('w1', { delivery: 'digest' });
      expect(await archive.watch('w1')).toMatchObject({ afterSeq: 1 });
      await archive.add(pledge, noon);
      await archive.changeWatch('w1', { filter });
      expect(await archive.watch('w1')).toMatchObject({ afterSeq: 2 });
    });

    test('are kept whole, also after everything was closed, and start after what was there', async () => {
      await archive.add(meeting, noon);
      const watch = newWatch({
        ...{ delivery: 'digest', language: 'fr', zone: 'Asia/Karachi', days: [5, 1], at: '06:30' },
        ...{ quiet: { from: '22:00', to: '07:00' }, cap: 5, filter },
      });
      expect(await archive.addWatch(watch)).toBe(true);
      await rig.close(archive);
      const again = await rig.open();
      expect(await again.watch('w1')).toEqual({
        ...{ ...watch, ...on, afterSeq: 1, days: [1, 5] },
        filter: {
          ...{ ...filter, countries: ['MA', 'PK'], pairs: [['MA', 'PK']], kinds: ['agreement', 'meeting'] },
          without: { ...filter.without, areas: ['fisheries', 'water'] },
        },
      });
      expect(await again.watch('w2')).toBeNull();
    });
    test('of one channel differ in what they want or how they deliver it', async () => {
      expect(await archive.addWatch(newWatch({ filter }))).toBe(true);
      const turned = { ...filter, countries: ['MA', 'PK', 'PK'], kinds: filter.kinds.toReversed() };
      expect(await archive.addWatch(newWatch({ id: 'w2', filter: turned }))).toBe(false);
      expect(await archive.addWatch(newWatch({ id: 'w3', filter, delivery: 'digest' }))).toBe(true);
      expect(await archive.addWatch(newWatch({ id: 'w4' }))).toBe(true);
      const louder = { ...filter, without: mutesNothing };
      expect(await archive.addWatch(newWatch({ id: 'w6', filter: louder }))).toBe(true);
      expect(await archive.addWatch(newWatch({ id: 'w5', filter, channelId: 'C2' }))).toBe(true);
      expect((await archive.watches()).map(({ id }) => id)).toEqual(['w1', 'w3', 'w4', 'w6', 'w5']);
    });
    test('are listed by workspace, channel and maker', async () => {
      await archive.addWatch(newWatch());
      await archive.addWatch(newWatch({ id: 'w2', channelId: 'C2' }));
      await archive.addWatch(newWatch({ id: 'w3', teamId: 'T2', madeBy: 'U2' }));
      const ids = async (of: Parameters<Archive['watches']>[0]) => (await archive.watches(of)).map(({ id }) => id);
      expect(await ids({ teamId: 'T1' })).toEqual(['w1', 'w2']);
      expect(await ids({ teamId: 'T1', channelId: 'C2' })).toEqual(['w2']);
      expect(await ids({ channelId: 'C1' })).toEqual(['w1', 'w3']);
      expect(await ids({ teamId: 'T1', madeBy: 'U2' })).toEqual([]);
    });
    test('change in what is given and in nothing else', async () => {
      await archive.addWatch(newWatch({ quiet: { from: '22:00', to: '07:00' }, cap: 5 }));
      const change = { filter: { ...wantsAll, areas: ['water'] }, delivery: 'digest', quiet: null, cap: null } as const;
      expect(await archive.changeWatch('w1', change)).toBe(true);
      expect(await archive.watch('w1')).toEqual({ ...newWatch(), ...on, ...change, afterSeq: 0 });
      expect(await archive.changeWatch('w1', {})).toBe(true);
      expect(await archive.changeWatch('w9', change)).toBe(false);
    });
    test('that were paused start again after what came meanwhile', async () => {
      await archive.addWatch(newWatch());
      await archive.changeWatch('w1', { state: 'disabled', stateReason: 'is_archived' });
      await archive.add(meeting, noon);
      expect(await archive.watch('w1')).toMatchObject({ state: 'disabled', stateReason: 'is_archived', afterSeq: 0 });
      await archive.changeWatch('w1', on);
      expect(await archive.watch('w1')).toMatchObject({ ...on, afterSeq: 1 });
      await archive.add(pledge, noon);
      await archive.changeWatch('w1', on);
      expect(await archive.watch('w1')).toMatchObject({ ...on, afterSeq: 1 });
    });
    test('of somebody go on with them under each id that their names give, and begin nothing anew', async () => {
      const named = (article: string, name: string) =>
        plainArticle(article, [`person: ${name} | foreign minister | NL`, `meeting held: ${name}`]);
      await archive.add(named('a', 'Tom Voorbeeld'), noon);
      const tom = ['person:tom-voorbeeld'];
      const about = { ...wantsAll, actorIds: tom, without: { ...mutesNothing, actorIds: tom } };
      await archive.addWatch(newWatch({ filter: about }));
      const { articleId } = await archive.add(named('b', 'Tom Jan Voorbeeld'), noon);
      const fuller = ['person:tom-jan-voorbeeld'];
      const { actorIds, without } = (await archive.watch('w1'))?.filter ?? wantsAll;
      expect([actorIds, without.actorIds]).toEqual([fuller, fuller]);
      expect(await archive.watch('w1')).toMatchObject({ afterSeq: 1 });
      await archive.remove(articleId, null, noon);
      expect(await archive.watch('w1')).toMatchObject({ filter: about, afterSeq: 1 });
      await rig.close(archive);
      const people = [{ name: 'Tom of Tests', also: ['Tom Voorbeeld'] }];
      const again = await rig.open({ actors: { people, organisations: [] } });
      expect(await again.watch('w1')).toMatchObject({ filter: { actorIds: ['person:tom-of-tests'] } });
    });
    test('are removed one by one', async () => {
      await archive.addWatch(newWatch());
      await archive.addWatch(newWatch({ id: 'w2', delivery: 'digest' }));
      expect(await archive.removeWatch('w1')).toBe(true);
      expect(await archive.removeWatch('w1')).toBe(false);
      expect((await archive.watches()).map(({ id }) => id)).toEqual(['w2']);
    });
  });
}
