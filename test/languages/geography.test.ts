import { describe, expect, test } from 'vitest';
import { en } from '../../src/languages/en.ts';
import { es } from '../../src/languages/es.ts';
import { fr } from '../../src/languages/fr.ts';
import { ambiguousGivenNames, givenNames } from '../../src/languages/given-names.ts';
import { nl } from '../../src/languages/nl.ts';
import { alternatives, type Words } from '../../src/text/patterns.ts';

const members =
  'AD AE AF AG AL AM AO AR AT AU AZ BA BB BD BE BF BG BH BI BJ BN BO BR BS BT BW BY BZ CA CD CF CG CH CI CL CM CN CO ' +
  'CR CU CV CY CZ DE DJ DK DM DO DZ EC EE EG ER ES ET FI FJ FM FR GA GB GD GE GH GM GN GQ GR GT GW GY HN HR HT HU ID ' +
  'IE IL IN IQ IR IS IT JM JO JP KE KG KH KI KM KN KP KR KW KZ LA LB LC LI LK LR LS LT LU LV LY MA MC MD ME MG MH MK ' +
  'ML MM MN MR MT MU MV MW MX MY MZ NA NE NG NI NL NO NP NR NZ OM PA PE PG PH PK PL PT PW PY QA RO RS RU RW SA SB SC ' +
  'SD SE SG SI SK SL SM SN SO SR SS ST SV SY SZ TD TG TH TJ TL TM TN TO TR TT TV TZ UA UG US UY UZ VA VC VE VN VU WS ' +
  'YE ZA ZM ZW';
/** The members of the UN, its observers (VA, PS), and what the press writes about as a country. */
const needed = [...members.split(' '), 'PS', 'TW', 'XK', 'EH', 'HK'];

/** Codes that Intl names and the tables leave to it: withdrawn codes, groups of countries, hardly inhabited places. */
const leftToIntl = new Set(
  (
    'AN BU CS DD DY FX HV NH RH SU TP UK VD YD YU ZR EU EZ UN QO XA XB ZZ EA IC AC TA DG CP CQ AQ AS AI AX BL BQ BV CC ' +
    'CX FK GG GS HM IO JE MF MP MS NF PM PN SH SJ TC TF TK UM VG VI WF'
  ).split(' '),
);

/** What two countries truly share, by language. */
const shared: Record<string, readonly string[]> = {
  en: ['congolese', 'dominican', 'dominicans', 'congo', 'guinean', 'guineans', 'korea', 'korean', 'koreans'],
  fr: [
    ...['congolais', 'congolaise', 'congolaises', 'congo'],
    ...['guineen', 'guineenne', 'guineens', 'guineennes'],
    ...['coree', 'coreen', 'coreenne', 'coreens', 'coreennes'],
  ],
  nl: [
    ...['congolees', 'congolese', 'congolezen', 'congo'],
    ...['dominicaans', 'dominicaanse', 'dominicaan', 'dominicanen'],
    ...['guinees', 'guineese', 'guinese'],
    ...['korea', 'koreaans', 'koreaanse', 'koreaan', 'koreanen'],
  ],
  es: [
    ...['congoleno', 'congolena', 'congolenos', 'congolenas', 'congoles', 'congolesa', 'congoleses', 'congolesas'],
    ...['guineano', 'guineana', 'guineanos', 'guineanas'],
    ...['corea', 'coreano', 'coreana', 'coreanos', 'coreanas'],
  ],
};

/** The states that share a word which begins so; the likelier first. */
const sharers: readonly (readonly [string, readonly string[]])[] = [
  ['congo', ['CD', 'CG']],
  ['cor', ['KR', 'KP']],
  ['kor', ['KR', 'KP']],
  ['domin', ['DO', 'DM']],
  ['guin', ['GN', 'GQ', 'GW']],
];

const letters = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'];
const codes = letters.flatMap((first) => letters.map((second) => first + second));
const keys = (words: Words) => alternatives(words).map((tokens) => tokens.join(' '));

/** Every alternative of a table that two codes, or one code twice, claim. */
function claimedTwice(table: Readonly<Record<string, Words>>): readonly string[] {
  const seen = new Set<string>();
  const twice = new Set<string>();
  for (const words of Object.values(table)) {
    for (const key of keys(words)) (seen.has(key) ? twice : seen).add(key);
  }
  return [...twice].sort();
}

describe.each([
  ['en', en],
  ['fr', fr],
  ['nl', nl],
  ['es', es],
] as const)('geography in %s', (language, { nationalities, countries, places }) => {
  const tables = { nationalities, countries, places };

  test('every member of the United Nations has a nationality and a capital', () => {
    expect(needed).toHaveLength(199);
    expect(needed.filter((code) => keys(nationalities[code] ?? '').length === 0)).toEqual([]);
    expect(needed.filter((code) => keys(places[code] ?? '').length === 0)).toEqual([]);
  });

  test('the capital stands first, in the spelling of the language', () => {
    const capitals = {
      en: ['Rabat', 'Cairo', 'Brussels', 'The Hague', 'Bern', 'Canberra', 'Abuja', 'Kyiv', 'Washington', 'Beijing'],
      fr: ['Rabat', 'Le Caire', 'Bruxelles', 'La Haye', 'Berne', 'Canberra', 'Abuja', 'Kiev', 'Washington', 'Pékin'],
      nl: ['Rabat', 'Caïro', 'Brussel', 'Den Haag', 'Bern', 'Canberra', 'Abuja', 'Kyiv', 'Washington', 'Peking'],
      es: ['Rabat', 'El Cairo', 'Bruselas', 'La Haya', 'Berna', 'Canberra', 'Abuya', 'Kiev', 'Washington', 'Pekín'],
    };
    const first = ['MA', 'EG', 'BE', 'NL', 'CH', 'AU', 'NG', 'UA', 'US', 'CN'].map(
      (code) => places[code]?.split(' | ')[0],
    );
    expect(first).toEqual(capitals[language]);
  });

  test('no word is claimed by two countries, save those that they share', () => {
    const twice = Object.values(tables).flatMap(claimedTwice);
    expect(twice.sort()).toEqual([...(shared[language] ?? [])].sort());
  });

  test('of a shared word the likelier country comes first', () => {
    const claims = (key: string) =>
      [...Object.entries(nationalities), ...Object.entries(countries)]
        .filter(([, words]) => keys(words).includes(key))
        .map(([code]) => code);
    for (const key of shared[language] ?? []) {
      expect(claims(key)).toEqual(sharers.find(([start]) => key.startsWith(start))?.[1]);
    }
  });

  test('every region that Intl can name has a row, or is left to Intl on purpose', () => {
    const names = new Intl.DisplayNames(language, { type: 'region', fallback: 'none' });
    const named = codes.filter((code) => names.of(code) !== undefined);
    expect(named.length).toBeGreaterThan(240);
    expect(named.filter((code) => !(code in nationalities && code in places) && !leftToIntl.has(code))).toEqual([]);
    expect(Object.keys(nationalities).filter((code) => leftToIntl.has(code))).toEqual([]);
    const unknown = Object.values(tables).flatMap((table) => Object.keys(table).filter((code) => !names.of(code)));
    expect(unknown).toEqual([]);
  });

  test('the names of countries repeat nothing that Intl already gives', () => {
    const given = new Set(
      (['long', 'short'] as const).flatMap((style) => {
        const names = new Intl.DisplayNames(language, { type: 'region', style, fallback: 'none' });
        return codes.flatMap((code) => keys(names.of(code) ?? '').map((key) => `${code} ${key}`));
      }),
    );
    const repeated = Object.entries(countries).flatMap(([code, words]) =>
      keys(words).filter((key) => given.has(`${code} ${key}`)),
    );
    // "US" stays first in its row: the reader checks its capitals.
    expect(repeated.filter((key) => key !== 'us')).toEqual([]);
    expect(countries.US?.split(' | ')[0]).toBe('US');
  });

  test('no adjective is an everyday word: nothing asks a capital of it', () => {
    const everyday = {
      en: ['pole', 'poles', 'dane', 'finn', 'kiwi', 'persian', 'us', 'afghani'],
      fr: ['germain', 'basque', 'persan', 'maure', 'us', 'eau'],
      es: ['polo', 'persa', 'vasco', 'canario', 'gallego', 'romano', 'us'],
      nl: ['polen', 'schot', 'schotten', 'letten', 'noor', 'fin', 'rus', 'walen', 'us'],
    }[language];
    const all = new Set(Object.values(nationalities).flatMap(keys));
    expect(all.size).toBeGreaterThan(600);
    expect(everyday.filter((word) => all.has(word))).toEqual([]);
  });

  // At the same word the longer name wins, so that `Porto` may begin `Porto Rico`.
  test('no town stands inside the name of another country', () => {
    const towns = new Map(Object.entries(places).flatMap(([code, words]) => keys(words).map((key) => [key, code])));
    const regions = new Intl.DisplayNames(language, { type: 'region', fallback: 'none' });
    const clashes = Object.keys(nationalities).flatMap((code) =>
      keys(`${regions.of(code)} | ${countries[code] ?? ''}`).flatMap((name) => {
        const tokens = name.split(' ');
        const ends = tokens.map((_, from) => tokens.slice(from)).slice(1);
        const parts = ends.flatMap((end) => end.map((_, i) => end.slice(0, i + 1)));
        return parts.map((part) => part.join(' ')).filter((part) => (towns.get(part) ?? code) !== code);
      }),
    );
    expect(clashes).toEqual([]);
  });

  test('every form is spelt out, without stars and optional words', () => {
    const rows = Object.values(tables).flatMap((table) => Object.values(table));
    expect(rows.filter((words) => /[*()]|\|\s*\||^\s*\||\|\s*$/.test(words))).toEqual([]);
  });
});

test('the languages have rows for the same countries', () => {
  for (const other of [fr, nl, es]) {
    expect(Object.keys(other.nationalities).sort()).toEqual(Object.keys(en.nationalities).sort());
    expect(Object.keys(other.places).sort()).toEqual(Object.keys(en.places).sort());
  }
});

describe('given names', () => {
  const names = keys(givenNames);
  const ambiguous = keys(ambiguousGivenNames);

  test('each name is one word and stands once', () => {
    expect(names.length).toBeGreaterThan(1800);
    expect(names.filter((name) => name.includes(' '))).toEqual([]);
    expect(names.filter((name, index) => names.indexOf(name) !== index)).toEqual([]);
    expect(ambiguous.filter((name, index) => ambiguous.indexOf(name) !== index)).toEqual([]);
  });

  test('spellings of the same name are there side by side', () => {
    const spellings = 'mohammed mohamed muhammad abdellatif abdelatif nasser aziz fouzi khalid salman aïcha shehbaz';
    expect(spellings.split(' ').filter((name) => !names.includes(keys(name)[0] ?? ''))).toEqual([]);
  });

  test('an ambiguous name is one of the list', () => {
    expect(ambiguous.filter((name) => !names.includes(name))).toEqual([]);
  });

  test('a name that is also a country, a people or a capital is marked as ambiguous', () => {
    const capitals = [en, fr, nl].flatMap(({ places }) =>
      Object.values(places).flatMap((words) => keys(words)[0] ?? []),
    );
    const peoples = [en, fr, nl].flatMap(({ nationalities }) => Object.values(nationalities).flatMap(keys));
    const countries = ['en', 'fr', 'nl'].flatMap((language) => {
      const regions = new Intl.DisplayNames(language, { type: 'region', fallback: 'none' });
      return codes.flatMap((code) => keys(regions.of(code) ?? ''));
    });
    const also = new Set([...capitals, ...peoples, ...countries]);
    expect(names.filter((name) => also.has(name) && !ambiguous.includes(name))).toEqual([]);
    expect(ambiguous).toEqual(expect.arrayContaining(['jordan', 'victoria', 'may', 'june', 'mark', 'will', 'hope']));
  });
});
