import { describe, expect, test } from 'vitest';
import data from '../../data/areas.json' with { type: 'json' };
import { languages } from '../../src/languages/all.ts';
import { areaIds, narrower } from '../../src/languages/area-ids.ts';
import { words } from '../../src/text/fold.ts';
import { alternatives, keyOf, matcherOf } from '../../src/text/patterns.ts';

test('data/areas.json and the languages know the same areas, in the same order', () => {
  expect(data.areas.map(({ id }) => id)).toEqual([...areaIds]);
});

test('narrower areas are areas', () => {
  for (const ids of Object.values(narrower)) for (const id of ids) expect(areaIds).toContain(id);
});

describe.each(languages.map((language) => [language.code, language] as const))('the areas in %s', (_, { areas }) => {
  const areasIn = (text: string) => {
    const matcher = matcherOf(areaIds.map((id) => [areas[id].terms, id] as const));
    const folded = words(text).map(keyOf);
    return [...new Set(folded.flatMap((_word, index) => matcher.at(folded, index).map(({ value }) => value)))].sort();
  };

  test('every term has letters, and stars stand only at the end of a word', () => {
    for (const id of areaIds) {
      for (const term of `${areas[id].terms} | ${areas[id].listed}`.split('|').map((one) => one.trim())) {
        expect(term, id).toMatch(/\p{L}/u);
        expect(term, id).not.toMatch(/\*\p{L}/u);
      }
    }
  });

  test('no term says two things by itself', () => {
    const owners = new Map<string, string[]>();
    for (const id of areaIds) {
      for (const tokens of alternatives(areas[id].terms))
        owners.set(tokens.join(' '), [...(owners.get(tokens.join(' ')) ?? []), id]);
    }
    // "Security and defence" speaks of both, "seasonal workers" of visas and of labour.
    const shared = [...owners].filter(([, ids]) => new Set(ids).size > 1).map(([term]) => term);
    expect(shared.length).toBeLessThan(25);
  });

  test('offices and institutions of a field are not cooperation in it', () => {
    const offices = [
      'the finance minister, the health minister and the minister of trade',
      'le ministre de la Santé, le ministre des Finances et le ministre de la Justice',
      'de minister van Handel, de minister van Volksgezondheid en de premier',
    ];
    expect(offices.flatMap(areasIn).filter((id) => id !== 'health')).toEqual([]);
  });
});

test.each([
  [
    'en',
    'They agreed to step up the fight against terrorism and to share intelligence on human trafficking.',
    ['counter-terrorism', 'human-trafficking', 'intelligence-sharing'],
  ],
  ['en', 'Both armies will hold joint military exercises and exchange instructors.', ['joint-exercises']],
  [
    'fr',
    'La lutte contre le terrorisme, l’échange de renseignements et la gestion des flux migratoires',
    ['counter-terrorism', 'intelligence-sharing', 'irregular-migration'],
  ],
  ['fr', 'un accord d’entraide judiciaire en matière pénale et d’extradition', ['judicial-cooperation']],
  [
    'nl',
    'de strijd tegen terrorisme, drugssmokkel en mensenhandel',
    ['counter-terrorism', 'drug-trafficking', 'human-trafficking'],
  ],
  ['nl', 'samenwerking op het gebied van waterbeheer en hernieuwbare energie', ['renewable-energy', 'water']],
] as const)('in %s, “%s” names its areas', (code, text, expected) => {
  const language = languages.find((one) => one.code === code);
  if (!language) throw new Error(`no language ${code}`);
  const matcher = matcherOf(areaIds.map((id) => [language.areas[id].terms, id] as const));
  const folded = words(text).map(keyOf);
  const found = new Set(folded.flatMap((_word, index) => matcher.at(folded, index).map(({ value }) => value)));
  expect([...found].sort()).toEqual([...expected]);
});
