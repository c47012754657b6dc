import { beforeEach, describe, expect, test } from 'vitest';
import type { Archive } from '../../../src/archive/archive.ts';
import { plainArticle } from '../../support/plain-reader.ts';
import { noon, type Rig } from './rig.ts';

/** Actors: one person one actor, however written; names found as they are typed. */
export function actorsContract(rig: Rig): void {
  let archive: Archive;
  beforeEach(() => {
    archive = rig.archive();
  });
  const { open, close } = rig;

  describe('actors', () => {
    const person = (article: string, line: string) =>
      plainArticle(article, [`person: ${line}`, `meeting held: ${line.split(/ [=|] /)[0]}`]);
    test('one person in two spellings and two scripts is one actor, whose facts come together', async () => {
      await archive.add(person('a', 'Abdellatif Hammouchi = Hammouchi | director | MA'), noon);
      await archive.add(person('b', 'Abdelatif Hamouchi | director | MA'), noon);
      await archive.add(person('c', 'عبد اللطيف حموشي | | MA'), noon);
      const hits = await archive.findActors('Hammouchi', 5);
      expect(hits).toHaveLength(1);
      expect(hits[0]?.actor).toMatchObject({ kind: 'person', name: 'Abdellatif Hammouchi', country: 'MA' });
      expect(hits[0]?.actor.names.map(({ asWritten }) => asWritten).sort()).toEqual([
        'Abdelatif Hamouchi',
        'Abdellatif Hammouchi',
        'Hammouchi',
        'عبد اللطيف حموشي',
      ]);
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
}
