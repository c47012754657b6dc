import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import knownActors from '../../data/actors.json' with { type: 'json' };
import type { ActorInArticle } from '../../src/reading/fact.ts';
import { type ActorBook, actorBook, emptyBook } from '../../src/reading/identity/book.ts';
import { type Form, formOf } from '../../src/reading/identity/form.ts';
import { blocksOf, identify, identifyBlock, mergeRoles } from '../../src/reading/identity.ts';
import { readingOf } from '../support/reported.ts';

const actor = (name: string, country: string | null = null, ...roles: string[]): ActorInArticle => {
  return { id: 'l0', kind: 'person', name, asWritten: [name], roles, country };
};
const organisation = (name: string, country: string | null, ...asWritten: string[]): ActorInArticle => {
  return { id: 'l0', kind: 'organisation', name, asWritten: [name, ...asWritten], roles: [], country };
};
const found = (actors: readonly ActorInArticle[], book: ActorBook = emptyBook) =>
  identify(
    actors.map((one, i) => ({ articleId: `a${i}`, actor: one })),
    book,
  );
const ids = (actors: readonly ActorInArticle[], book?: ActorBook) => {
  const all = found(actors, book);
  return actors.map((_, i) => all.actorId(`a${i}`, 'l0'));
};
const people = (actors: readonly ActorInArticle[], book?: ActorBook) => new Set(ids(actors, book)).size;

describe('one person', () => {
  test.each([
    ['Abdellatif Hammouchi', 'Abdelatif Hamouchi', 'Abdellatif El Hammouchi', 'عبد اللطيف حموشي'],
    ['Abdellatif Loudiyi', 'Abdelatif Loudiyi', 'Abdeltif Loudyi', 'Abdellatif Loudayi', 'عبد اللطيف لوديي'],
    ['Khawaja Asif', 'Muhammad Asif Khawaja', 'Khawaja Mohammad Asif', 'خواجة محمد آصف'],
    ['Mohammed Berrid', 'Mohamed Berrid', 'محمد بريظ'],
    ['Qamar Javed Bajwa', 'General Qamar Bajwa'],
    ['Nasser Bourita', 'BOURITA Nasser', 'ناصر بوريطة'],
    ['Mohammed VI', 'Mohamed VI', 'محمد السادس'],
    ['Shehbaz Sharif', 'Muhammad Shehbaz Sharif'],
    ['Abd al-Rahman Testi', 'Abdul Rahman Testi', 'Abderrahman Testi'],
    ['Kamal bin Nadir bin Fadil', 'Kamal bin Nadir', 'كمال بن نادر بن فاضل'],
    ['Pedro Sánchez', 'Pedro Sanchez'],
  ])('%s, however written', (...names) => {
    expect(people(names.map((name) => actor(name)))).toBe(1);
  });
  test('an initial and the family name, when the country is the same', () => {
    expect(people([actor('Ada Testova', 'PK'), actor('A. Testova', 'PK')])).toBe(1);
    expect(people([actor('Ada Testova', 'PK'), actor('A. Testova')])).toBe(2);
    expect(people([actor('Ada Testova', 'PK'), actor('B. Testova', 'PK')])).toBe(2);
  });
  test('a surname alone, when country and role fix it, in another language too', () => {
    const full = actor('Ada Testova', 'PK', 'minister of tests');
    expect(people([full, actor('Testova', 'PK', 'la ministre')])).toBe(1);
    expect(people([full, actor('Testova', 'PK')])).toBe(2);
    expect(people([full, actor('Testova', 'MA', 'ministre')])).toBe(2);
    expect(people([full, actor('Testova', null, 'minister')])).toBe(2);
    expect(people([full, actor('Carla Testova', 'PK', 'minister'), actor('Testova', 'PK', 'minister')])).toBe(3);
  });
});

describe('two people', () => {
  test.each([
    ['Abdellatif Hammouchi', 'Salman Hammouchi'],
    ['Nadir bin Fadil', 'Kamal bin Nadir bin Fadil'],
    ['Nadir uld Fadil', 'Kamal uld Nadir uld Fadil'],
    ['نادر بن فاضل آل مثال', 'محمد بن نادر بن فاضل آل مثال'],
    ['Nadir ben Fadil', 'كمال بن نادر بن فاضل'],
    ['Abdellatif Hammouchi', 'Abdellatif Loudiyi'],
    ['Hassan Testi', 'Hassani Testi'],
    ['Mohammed Berrid', 'Mohammed Berrada'],
    ['Mohammed V', 'Mohammed VI'],
    ['Hassan II', 'Hassan Testi'],
    ['Khalid Oldman', 'Khalil Oldman'],
    ['Said Oldman', 'Saad Oldman'],
    ['Muhammad Asif', 'Khawaja Muhammad Asif'],
    ['Testova', 'Testova'],
  ])('%s and %s', (...names) => {
    expect(people(names.map((name) => actor(name)))).toBe(2);
  });
  test('of one name, in two countries and two roles', () => {
    expect(people([actor('Ahmed Khan', 'PK', 'singer'), actor('Ahmed Khan', 'MA', 'minister')])).toBe(2);
    expect(people([actor('Ahmed Khan', 'PK', 'minister'), actor('Ahmed Khan', 'MA', 'minister')])).toBe(1);
  });
  test('a short name that fits two of them joins neither', () => {
    expect(ids([actor('Qamar Javed Bajwa'), actor('Qamar Ali Bajwa'), actor('Qamar Bajwa')])).toEqual([
      'person:qamar-javed-bajwa',
      'person:qamar-ali-bajwa',
      'person:qamar-bajwa',
    ]);
  });
});

describe('ids', () => {
  test('are readable, and tell namesakes apart', () => {
    expect(ids([actor('Abdellatif Hammouchi'), actor('Abdelatif Hammouchi')])).toEqual([
      'person:abdellatif-hammouchi',
      'person:abdellatif-hammouchi',
    ]);
    expect(ids([actor('Ahmed Khan', 'PK', 'singer'), actor('Ahmed Khan', 'MA', 'minister')])).toEqual([
      'person:ahmed-khan.pk',
      'person:ahmed-khan.ma',
    ]);
    expect(ids([actor('Testova')])[0]).toMatch(/^person:testova\.\w+$/);
    expect(
      ids([
        { ...actor('Maroc', 'MA'), kind: 'country' },
        { ...actor('Marokko', 'MA'), kind: 'country' },
      ]),
    ).toEqual(['country:MA', 'country:MA']);
  });
});

describe('organisations', () => {
  test('are one by a whole name or an acronym, not by a word they share', () => {
    expect(people([organisation('Royal Armed Forces', 'MA', 'FAR'), organisation('FAR', null)])).toBe(1);
    expect(people([organisation('The Royal Armed Forces', 'MA'), organisation('royal armed forces', null)])).toBe(1);
    expect(
      people([
        organisation('Ministry of Defence', 'MA', 'the ministry'),
        organisation('Ministry of Tests', 'MA', 'the ministry'),
      ]),
    ).toBe(2);
    expect(people([organisation('Ministry of Defence', 'MA'), organisation('Ministry of Defence', 'PK')])).toBe(2);
  });
});

describe('data/actors.json', () => {
  const book = actorBook({
    people: [
      { name: 'Ada Testova', country: 'PK', also: ['Adele Exampla'], not: ['Ada Testoova'] },
      { name: 'Bob Oldman', country: 'MA' },
    ],
    organisations: [{ name: 'Test Union', also: ['TU', 'Union des tests'] }],
  });
  test('joins what no rule would, and keeps apart what a rule would join', () => {
    expect(people([actor('Ada Testova'), actor('Adele Exampla')], book)).toBe(1);
    expect(people([actor('Ada Testova'), actor('Adele Exampla', 'MA')], book)).toBe(2);
    expect(people([actor('Ada Testova'), actor('Ada Testoova')])).toBe(1);
    expect(people([actor('Ada Testova'), actor('Ada Testoova')], book)).toBe(2);
    expect(people([organisation('TU', null), organisation('Union des tests', null)], book)).toBe(1);
    expect(ids([actor('Adele Exampla')], book)).toEqual(['person:ada-testova']);
  });
  test('the project’s own list is valid and keeps its people apart', () => {
    const own = actorBook(knownActors);
    const names = own.people.map((person) => actor(person.name, person.country ?? null));
    expect(people(names, own)).toBe(names.length);
    for (const person of own.people) {
      const spellings = [person.name, ...person.also].map((name) => actor(name, person.country ?? null));
      expect(ids(spellings, own)).toEqual(
        spellings.map(() => ids([actor(person.name, person.country ?? null)], own)[0]),
      );
      expect(person.source ?? person.offices[0]?.source, person.name).toBeTruthy();
    }
  });
  test('an entry that is wrong is named, with what is wrong', () => {
    const bad = (data: unknown) => () => actorBook(data);
    const people = [{ name: 'Ada Testova' }, { name: 'Bob Oldman', offices: [{ role: 'king', country: 'MA' }] }];
    expect(bad({ people, organisations: [] })).toThrow(/people\[1\] \("Bob Oldman"\), offices\.0\.source/);
    expect(bad({ people: [{ name: 'A', nick: 'B' }], organisations: [] })).toThrow(/people\[0\] \("A"\).*nick/);
    expect(bad({ people: [] })).toThrow(/organisations/);
    expect(bad('nothing')).toThrow(/data\/actors\.json cannot be used/);
    const twice = [{ name: 'Ada Testova' }, { name: 'Bob Oldman', also: ['ADA TESTOVA'] }];
    expect(bad({ people: twice, organisations: [] })).toThrow(/"Bob Oldman" and "Ada Testova".*same spelling/);
  });
});

test('every merge says which rule made it', () => {
  const all = found([actor('Khawaja Muhammad Asif'), actor('Khawaja Asif'), actor('Muhammad Asif')]);
  expect(all.explain('a1', 'l0')).toMatch(/family and given names of .*"Khawaja Asif".* agree/);
  expect(all.explain('a2', 'l0')).toMatch(/nothing else is known by this name/);
  expect(all.explain('a9', 'l0')).toBeNull();
});

const given = ['Ada', 'Muhammad', 'Qamar', 'Javed', 'Hassan', 'Abdellatif', 'Abdelatif', 'A.', 'Khawaja'];
const family = ['Asif', 'Bajwa', 'Hammouchi', 'Hamouchi', 'حموشي', 'Hassani', 'VI', 'Khawaja', 'Asif Khan'];
const anyActor = fc
  .record({
    first: fc.constantFrom(...given, ''),
    second: fc.constantFrom(...given, '', '', ''),
    last: fc.constantFrom(...family),
    country: fc.constantFrom('PK', 'MA', null),
    role: fc.constantFrom('minister', 'singer', ''),
  })
  .map(({ first, second, last, country, role }) =>
    actor([first, second, last].filter((word) => word !== '').join(' '), country, ...(role === '' ? [] : [role])),
  );

test('the order of the articles plays no part', () => {
  fc.assert(
    fc.property(fc.array(anyActor, { maxLength: 25 }), fc.infiniteStream(fc.nat()), (actors, random) => {
      const items = actors.map((one, i) => ({ articleId: `a${i}`, actor: one }));
      const shuffled = items.map((item) => [random.next().value ?? 0, item] as const).sort((a, b) => a[0] - b[0]);
      const first = identify(items, emptyBook);
      const second = identify(
        shuffled.map(([, item]) => item),
        emptyBook,
      );
      for (const { articleId } of items) expect(second.actorId(articleId, 'l0')).toBe(first.actorId(articleId, 'l0'));
    }),
    { numRuns: 300 },
  );
});

test('clustering block by block is clustering everything at once', () => {
  fc.assert(
    fc.property(fc.array(anyActor, { maxLength: 25 }), (actors) => {
      const forms = new Map<string, Form>();
      for (const [i, one] of actors.entries()) {
        const form = formOf(one, `a${i}`, emptyBook);
        const known = forms.get(form.key);
        forms.set(form.key, known ? mergeRoles(known, form) : form);
      }
      const all = [...forms.values()];
      const whole = identifyBlock(all, emptyBook);
      const blocks = new Map(blocksOf(all, emptyBook).flatMap((block) => [...identifyBlock(block, emptyBook)]));
      const idOf = (map: ReadonlyMap<string, { actorId: string }>) => all.map(({ key }) => map.get(key)?.actorId);
      expect(idOf(blocks)).toEqual(idOf(whole));
    }),
    { numRuns: 500 },
  );
});

test('an heir is not the sovereign with a number whose name he bears', () => {
  const names = (text: string) => readingOf('en', text).actors.map(({ name }) => name);
  expect(names('Crown Prince Exampleh met Ada Testova. A street bears the name of King Exampleh VII.')).toContain(
    'Exampleh',
  );
  expect(names('King Exampleh VII met Ada Testova. King Exampleh then left.')).not.toContain('Exampleh');
});
