import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Archive } from '../../src/archive/archive.ts';
import { mutesNothing, wantsAll } from '../../src/archive/desk/watch.ts';
import { openArchive } from '../../src/archive/sqlite.ts';
import { asTyped } from '../../src/slack/blocks/in-words.ts';
import { readWish } from '../../src/slack/watching/read-wish.ts';
import { plainWish } from '../../src/slack/watching/wish.ts';
import { plainArticle, readPlainly } from '../support/plain-reader.ts';

let folder = '';
let archive: Archive;
const at = new Date('2026-01-20T12:00:00Z');
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'coop-wish-'));
  archive = await openArchive({ path: join(folder, 'archive.sqlite'), read: readPlainly, rules: '1' });
  const lines = (who: string, country: string) => [`person: ${who} | minister of tests | ${country}`];
  await archive.add(plainArticle('one', lines('Ada Testova', 'PK')), at);
  await archive.add(plainArticle('two', lines('Cas Voorbeeld', 'NL')), at);
  await archive.add(plainArticle('three', lines('Dot Voorbeeld', 'BE')), at);
});
afterAll(async () => {
  await archive.close();
  rmSync(folder, { recursive: true, force: true });
});

const read = (text: string) => readWish(text, 'UTC', archive);
const filterOf = async (text: string) => {
  const { wish, problems } = await read(text);
  expect(problems).toEqual([]);
  return wish.filter;
};
const filter = (different: object) => ({ ...wantsAll, ...different });

describe('what is typed after /coop watch', () => {
  test('nothing said of delivery means a digest on weekday mornings', async () => {
    expect(await read('area:cybersecurity')).toEqual({
      wish: { ...plainWish('UTC'), filter: filter({ areas: ['cybersecurity'] }) },
      problems: [],
      given: new Set(['filter']),
    });
  });

  test('a filter, a digest, its days, hour and zone', async () => {
    const { wish, problems } = await read('area:cybersecurity country:pk digest mon-wed,fri 7:30 africa/casablanca');
    expect(problems).toEqual([]);
    expect(wish).toMatchObject({ delivery: 'digest', days: [1, 2, 3, 5], at: '07:30', zone: 'Africa/Casablanca' });
    expect(wish.filter).toEqual(filter({ areas: ['cybersecurity'], countries: ['PK'] }));
  });

  test('the days of the working week by one word, and letters for a zone by the places they may mean', async () => {
    for (const word of ['weekdays', 'werktags', 'laborables'])
      expect((await read(`digest ${word} 09:00 Europe/Brussels`)).wish).toMatchObject({ days: [1, 2, 3, 4, 5] });
    for (const typed of ['digest daily 09:00 CET', 'digest daily 09:00 zone:cet']) {
      const [problem] = (await read(typed)).problems;
      expect(problem).toMatchObject({ kind: 'zone', like: expect.arrayContaining(['Europe/Brussels']) });
      for (const zone of problem?.like ?? []) expect((await read(`digest daily 09:00 ${zone}`)).problems).toEqual([]);
    }
  });

  test('everything else', async () => {
    const { wish, problems } = await read(
      'live person:"Ada Testova" kind:agreement,visit lang:fr outlet:"The Sample Gazette" "port of tests" pair:pk-ma quiet 22:00-07:00 cap 5 karachi',
    );
    expect(problems).toEqual([]);
    expect(wish).toMatchObject({
      delivery: 'live',
      quiet: { from: '22:00', to: '07:00' },
      cap: 5,
      zone: 'Asia/Karachi',
    });
    expect(wish.filter).toEqual(
      filter({
        ...{
          actorIds: ['person:ada-testova'],
          kinds: ['agreement', 'visit'],
          languages: ['fr'],
          pairs: [['MA', 'PK']],
        },
        ...{ outlets: ['The Sample Gazette'], words: ['port of tests'] },
      }),
    );
  });

  test.each([
    [
      'pays:Maroc domaine:cybersécurité langue:français genre:accord',
      { countries: ['MA'], areas: ['cybersecurity'], languages: ['fr'], kinds: ['agreement'] },
    ],
    ['land:Marokko soort:bezoek', { countries: ['MA'], kinds: ['visit'] }],
    ['país:Marruecos tipo:reunión', { countries: ['MA'], kinds: ['meeting'] }],
    ['land:Spanien art:Abkommen sofort', { countries: ['ES'], kinds: ['agreement'] }],
    ['country:المغرب', { countries: ['MA'] }],
    ['pair:"Guinea-Bissau-Morocco"', { pairs: [['GW', 'MA']] }],
    // As the form's hint prints it, so that no line breaks in it.
    ['pair:ma‑pk', { pairs: [['MA', 'PK']] }],
    ['area:"joint exercises" words:"a, b"', { areas: ['joint-exercises'], words: ['a, b'] }],
    ['“exact words” «mots exacts»', { words: ['exact words', 'mots exacts'] }],
    ['country:morocco,pakistan', { countries: ['MA', 'PK'] }],
    ['country:ma, pk, live', { countries: ['MA', 'PK'] }],
    ['country:ma, de mon', { countries: ['MA', 'DE'] }],
    ['area:water, fisheries lang:fr, nl', { areas: ['water', 'fisheries'], languages: ['fr', 'nl'] }],
    ['person:cas-voorbeeld', { actorIds: ['person:cas-voorbeeld'] }],
    ['everything', {}],
    [
      'area:water -person:"Ada Testova" -area:fisheries,water -kind:statement -land:es -outlet:"A, B" -"arms fair" -word:parade',
      {
        areas: ['water'],
        without: {
          ...{
            actorIds: ['person:ada-testova'],
            areas: ['fisheries', 'water'],
            kinds: ['statement'],
            countries: ['ES'],
          },
          ...{ outlets: ['A, B'], words: ['arms fair', 'parade'] },
        },
      },
    ],
    ['-«foire aux armes» mon-fri', { without: { ...mutesNothing, words: ['foire aux armes'] } }],
  ])('is understood in each language: %s', async (text, wanted) => {
    expect(await filterOf(text)).toEqual(filter(wanted));
  });

  test.each([
    ['lun-ven', [1, 2, 3, 4, 5]],
    ['ma,do', [1, 4]],
    ['Samstag-Montag', [1, 6, 7]],
    ['quotidien', [1, 2, 3, 4, 5, 6, 7]],
    ['الاثنين', [1]],
    ['mon wed fri 7:15', [1, 3, 5]],
    ['digest mon, wed, fri 08:00', [1, 3, 5]],
    ['lun mer ven', [1, 3, 5]],
    ['mon-wed fri', [1, 2, 3, 5]],
    ['Monday to Friday 08:00', [1, 2, 3, 4, 5]],
    ['from mon - wed and fri', [1, 2, 3, 5]],
    ['du lundi au vendredi 8h', [1, 2, 3, 4, 5]],
    ['de lunes a jueves a las 8', [1, 2, 3, 4]],
    ['von Montag bis Mittwoch um 8 Uhr', [1, 2, 3]],
    ['maandag tot en met donderdag 8 uur', [1, 2, 3, 4]],
    ['من الاثنين إلى الجمعة', [1, 2, 3, 4, 5]],
    ['الاثنين والأربعاء', [1, 3]],
    ['tous les lundis à 9h', [1]],
    ['mondays and thursdays at 9', [1, 4]],
    ...['every day', 'chaque jour', 'elke dag', 'cada día', 'jeden Tag', 'كل يوم'].map(
      (typed) => [typed, [1, 2, 3, 4, 5, 6, 7]] as const,
    ),
  ] as const)('days: %s', async (text, days) => {
    const { wish, problems } = await read(text);
    expect(problems).toEqual([]);
    expect(wish.days).toEqual(days);
  });

  test.each([
    ['8am', '08:00'],
    ['6pm', '18:00'],
    ['18h30', '18:30'],
    ['8h', '08:00'],
    ['09.15', '09:15'],
    ['12am', '00:00'],
    ['8 a.m.', '08:00'],
    ['8 pm', '20:00'],
    ['mon 8 uur', '08:00'],
    ['8:30 Uhr', '08:30'],
    ['18 heures', '18:00'],
    ['at 8', '08:00'],
    ['todos los días a las 9', '09:00'],
    ['الساعة 8', '08:00'],
  ])('times: %s', async (text, time) => {
    const { wish, problems } = await read(text);
    expect(problems).toEqual([]);
    expect(wish.at).toBe(time);
  });

  test.each([
    ['area:cyborgs', 'area', 'cyborgs', []],
    ['area:fishries', 'area', 'fishries', ['fisheries']],
    ['country:Atlantis', 'country', 'Atlantis', []],
    ['country:zz', 'country', 'zz', []],
    ['pair:ma', 'pair', 'ma', []],
    ['pair:ma-ma', 'pair', 'ma-ma', []],
    ['person:"Nobody Atall"', 'person', 'Nobody Atall', []],
    [
      'person:Voorbeeld',
      'several',
      'Voorbeeld',
      ['person:cas-voorbeeld (Cas Voorbeeld, NL)', 'person:dot-voorbeeld (Dot Voorbeeld, BE)'],
    ],
    ['lang:klingon', 'language', 'klingon', []],
    ['kind:wedding', 'kind', 'wedding', []],
    ['Africa/Atlantis', 'zone', 'Africa/Atlantis', []],
    ['UTC+1', 'zone', 'UTC+1', []],
    ['zone:Casablnca', 'zone', 'Casablnca', ['Africa/Casablanca']],
    ['25:00', 'time', '25:00', []],
    ['quiet 22:00', 'quiet', '22:00', []],
    ['cap many', 'cap', 'many', []],
    ['colour:red', 'key', 'colour', []],
    ['-fisheries', 'leaveOut', 'fisheries', []],
    ['-lang:fr', 'leaveOut', 'lang:fr', []],
    ['-area:cyborgs', 'area', 'cyborgs', []],
    ['-colour:red', 'key', 'colour', []],
    ['"', 'word', '"', []],
    ['"" live', 'word', '""', []],
    ['live outlet:""', 'word', 'outlet:""', []],
    ['live outlet:"Gazette" -""', 'leaveOut', '""', []],
    ['live country:,', 'word', 'country:,', []],
    ['digest 08:00 18:00', 'twice', '08:00 18:00', []],
    ['08:00 Africa/Casablanca Europe/Paris', 'twice', 'Africa/Casablanca Europe/Paris', []],
    ['live cap 5 cap 3', 'twice', '5 3', []],
    ['live quiet 22:00-07:00 quiet:23:00-06:00', 'twice', '22:00-07:00 23:00-06:00', []],
    ['digest quiet 22:00-07:00 cap 5', 'limits', 'quiet, cap', []],
    ['cap 5', 'limits', 'cap', []],
    ['—', 'word', '—', []],
    ['"quay', 'word', '"quay', ['"quay"']],
    ['pakistan', 'word', 'pakistan', ['country:pk', '"pakistan"']],
    ['cybersecurity', 'word', 'cybersecurity', ['area:cybersecurity', '"cybersecurity"']],
  ])('what is not understood is named: %s', async (text, kind, typed, like) => {
    expect((await read(text)).problems).toEqual([{ kind, typed, like }]);
  });

  test.each([
    ['names', `person:${Array.from({ length: 60 }, (_, at) => `name${at}`).join(',')}`],
    ['names to leave out', '-person:nobody '.repeat(60)],
    ['words', 'quay '.repeat(60)],
    ['a very long one', `"${'quay '.repeat(30)}"`],
  ])('too much is refused before anything is looked up: %s', async (_, text) => {
    const closed = () => Promise.reject(new Error('looked up'));
    const { problems } = await readWish(text, 'UTC', { findActors: closed, actors: closed });
    expect(problems).toEqual([{ kind: 'length', typed: '50', like: [] }]);
  });

  test('times of quiet hours stand apart or together', async () => {
    const typed = [
      'quiet 22:00 - 07:00',
      'quiet 22:00- 07:00',
      'quiet 10 pm - 7 am',
      'quiet 22:00–07:00',
      'quiet 22-7',
    ];
    const inWords = ['quiet from 22:00 to 07:00', 'heures calmes de 22h à 7h', 'Ruhezeiten von 22 Uhr bis 7 Uhr'];
    for (const hours of [...typed, ...inWords])
      expect(await read(`at once ${hours}`)).toMatchObject({
        problems: [],
        wish: { quiet: { from: '22:00', to: '07:00' } },
      });
  });

  test('a name that only comes near is offered and never guessed', async () => {
    const { wish, problems } = await read('person:"Ada Testowa"');
    expect(wish.filter.actorIds).toEqual([]);
    expect(problems).toEqual([
      { kind: 'person', typed: 'Ada Testowa', like: ['person:ada-testova (Ada Testova, PK)'] },
    ]);
  });

  test('what a watch is typed as is read as the same watch', async () => {
    const text =
      'kind:visit person:ada-testova pair:ma-pk area:water lang:nl outlet:"A, B" "x y" -kind:statement -person:cas-voorbeeld -country:es -area:fisheries -outlet:"C" -"z" live quiet 22:00-07:00 cap 5 Asia/Karachi';
    const { wish } = await read(text);
    expect(asTyped(wish)).toBe(text);
    const digest = (await read('digest tue,thu 09:00 Europe/Brussels')).wish;
    expect((await read(asTyped(digest))).wish).toEqual(digest);
  });
});
