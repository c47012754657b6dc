import { languageOf, languages } from '../../languages/all.ts';
import type { Language, LanguageCode } from '../../languages/language.ts';
import { fold } from '../../text/fold.ts';
import { memo } from '../../text/memo.ts';
import { type Matcher, matcherOf, type Words } from '../../text/patterns.ts';
import { regionNames } from '../intl.ts';
import { foldedOf, tokensOf } from './tokens.ts';
import { isSlip } from './typos.ts';

/** How a question writes a country: a capital may stand for its state, an adjective for its people. */
type CountryForm = 'name' | 'nationality' | 'capital';

export interface CountryWord {
  readonly code: string;
  readonly as: CountryForm;
}

interface Atlas {
  readonly countries: Matcher<CountryWord>;
  /** Towns other than capitals, by country. */
  readonly towns: Matcher<string>;
  readonly words: ReadonlyMap<string, readonly string[]>;
  /** The names of one word alone, folded: an adjective with another letter is somebody's name (`Albares`, `albanés`). */
  readonly names: ReadonlyMap<string, readonly string[]>;
  /** Long adjectives, folded. */
  readonly adjectives: ReadonlyMap<string, readonly string[]>;
}

/** Every alpha-2 code that `Intl.DisplayNames` can name: regions of CLDR, letters AA to ZZ. */
function regionCodes(): readonly string[] {
  const letters = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'];
  const names = regionNames('en');
  return letters
    .flatMap((a) => letters.map((b) => a + b))
    .filter((code) => !notStates.has(code) && names.of(code) !== undefined);
}

/** Regions of CLDR that are no country, and codes that CLDR keeps beside the current one. */
const notStates: ReadonlySet<string> = new Set([
  'AC',
  'AN',
  'BU',
  'CP',
  'CQ',
  'CS',
  'DD',
  'DG',
  'DY',
  'EA',
  'EU',
  'EZ',
  'FX',
  'HV',
  'IC',
  'NH',
  'NT',
  'QO',
  'RH',
  'SU',
  'TA',
  'TP',
  'UK',
  'UN',
  'VD',
  'XA',
  'XB',
  'XK',
  'YD',
  'YU',
  'ZR',
  'ZZ',
]);

/** In these scripts the press of the field names countries; more than the languages that Coop answers in. */
const namedIn: readonly string[] = ['en', 'fr', 'nl', 'es', 'ar', 'de'];

/** Names that are ordinary words of another language of ours. */
const ordinary: ReadonlySet<string> = new Set(['island', 'man', 'granada', 'nice', 'reunion', 'la reunion']);

const literal = (name: string) => name.replace(/[|*()]/g, ' ');

let compiled: Atlas | undefined;

function atlas(): Atlas {
  if (compiled) return compiled;
  const entries: (readonly [Words, CountryWord])[] = [];
  const words = new Map<string, string[]>();
  const names = new Map<string, string[]>();
  const adjectives = new Map<string, string[]>();
  const add = (code: string, list: Words, as: CountryForm) => {
    // On a phone `Côte d’Ivoire` is typed `cote divoire`.
    entries.push([/['’]/.test(list) ? `${list} | ${list.replace(/['’]/g, '')}` : list, { code, as }]);
    if (as === 'capital') return;
    const own = list.split('|').map((word) => word.trim());
    words.set(code, [...(words.get(code) ?? []), ...own]);
    const plain = own.filter((word) => !word.includes(' ') && (as === 'name' || word.length >= 8)).map(fold);
    const kept = as === 'name' ? names : adjectives;
    kept.set(code, [...(kept.get(code) ?? []), ...plain]);
  };
  for (const code of regionCodes()) {
    const printed = new Set(namedIn.flatMap((locale) => forms(locale, code)));
    for (const name of printed) add(code, literal(name), 'name');
  }
  const towns: (readonly [Words, string])[] = [];
  for (const language of languages) {
    for (const [code, list] of Object.entries(language.countries)) add(code, withoutRegions(list, language), 'name');
    for (const [code, list] of Object.entries(language.nationalities))
      add(code, withoutRegional(code, list, language), 'nationality');
    for (const [code, list] of Object.entries(language.governments)) add(code, list, 'capital');
    for (const [code, list] of Object.entries(language.places)) {
      const [capital = '', ...others] = list.split('|').map((town) => town.trim());
      add(code, capital, 'capital');
      // `Berlin` is no other town of the country where the language itself writes `Berlijn`.
      const plain = others.filter((town) => !ordinary.has(fold(town)) && !seatsOf(code).has(fold(town)));
      if (plain.length > 0) towns.push([plain.join(' | '), code]);
    }
  }
  compiled = { countries: matcherOf(entries), towns: matcherOf(towns), words, names, adjectives };
  return compiled;
}

/** The towns that are a state's capital, or stand for its government, in any language; folded. */
const seatsOf = memo((code): ReadonlySet<string> => {
  const seats = languages.flatMap(({ places, governments }) => [
    ...(places[code]?.split('|').slice(0, 1) ?? []),
    ...(governments[code]?.split('|') ?? []),
  ]);
  return new Set(seats.map((name) => fold(name.trim())));
});

/** `Scotland` is asked for as such: what the United Kingdom signs is something else. */
function withoutRegions(list: Words, { bodies }: Language): Words {
  const regions = new Set(bodies.regions.split('|').map((region) => region.trim()));
  const names = list.split('|').map((name) => name.trim());
  return names.filter((name) => !regions.has(name)).join(' | ');
}

/** The same of adjectives: what is Flemish is not asked for as Belgian. */
function withoutRegional(code: string, list: Words, { bodies }: Language): Words {
  const regional = new Set(
    Object.values(bodies.parts[code] ?? {}).flatMap((words) =>
      words.split('|').map((word) => word.trim().toLowerCase()),
    ),
  );
  const adjectives = list.split('|').map((word) => word.trim());
  return adjectives.filter((word) => !regional.has(word.toLowerCase())).join(' | ');
}

/** Whether a country has this alpha-2 code. */
export function isCountry(code: string): boolean {
  return atlas().words.has(code);
}

function forms(locale: string, code: string): string[] {
  return (['long', 'short'] as const).flatMap((style) => {
    const name = regionNames(locale, style).of(code);
    // Of short names, only those in capitals that are no other state's code are as short as a word: `VS`, `UK`.
    const initials = /^[A-Z]{2}$/.test(name ?? '') && regionNames('en').of(name ?? '') === undefined;
    const tooShort = style === 'short' && (name?.length ?? 0) <= 3 && !initials;
    const useless = name === undefined || ordinary.has(fold(name)) || tooShort;
    return useless ? [] : [name];
  });
}

/** Countries, nationalities and capitals in every language at once. */
export function countryMatcher(): Matcher<CountryWord> {
  return atlas().countries;
}

/** The names of a country's capital in every language: `Brussels | Brussel | Bruxelles`. */
export function capitalNames(code: string): readonly string[] {
  return languages.flatMap(({ places }) => places[code]?.split('|')[0]?.trim() ?? []);
}

/** Towns of the field's countries in every language. */
export function townMatcher(): Matcher<string> {
  return atlas().towns;
}

/** A country's names and adjectives in every language: what a passage about it carries. */
export function countryWords(code: string): readonly string[] {
  return atlas().words.get(code) ?? [];
}

/** The country's name in the language of the answer; a party that is no alpha-2 code is named as it is. */
export function countryName(code: string, language: LanguageCode | string): string {
  return namesIn(language)(code);
}

/** An answer names the same few countries hundreds of times. */
const namesIn = memo((language) =>
  memo((code) => (/^[A-Z]{2}$/.test(code) ? regionNames(language).of(code) : undefined) ?? code),
);

/**
 * The country whose name was meant by a word with a slip of the keyboard: `Pakistn`; null when none comes near. What is no
 * adjective of anything beside it, `con espinola`, is somebody's name and no slip of one.
 */
export function countryMistyped(folded: string, describes = true): string | null {
  if (folded.length < 6) return null;
  const { names, adjectives } = atlas();
  for (const list of describes ? [names, adjectives] : [names])
    for (const [code, forms] of list) if (forms.some((form) => isSlip(folded, form))) return code;
  return null;
}

/** The only country whose name begins so, `pak`; null for words of another length, and where several begin so. */
export function countryBegun(folded: string): string | null {
  if (folded.length < 3 || folded.length > 4) return null;
  const begun = [...atlas().names].filter(([, names]) => names.some((name) => name.startsWith(folded)));
  return begun.length === 1 ? (begun[0]?.[0] ?? null) : null;
}

let towns: readonly { readonly town: string; readonly folded: string; readonly code: string }[] | undefined;

/** Every town that a language names, in the order of the lists. */
function townsNamed() {
  towns ??= languages.flatMap(({ places }) =>
    Object.entries(places).flatMap(([code, list]) =>
      list.split('|').map((one) => ({ town: one.trim(), folded: fold(one.trim()), code })),
    ),
  );
  return towns;
}

/** A town as the lists write it, however it was typed: `tel aviv`; null when none has that name. */
export function townWritten(folded: string): string | null {
  return townsNamed().find((one) => one.folded === folded)?.town ?? null;
}

/** The town that was meant by a word with a slip of the keyboard: `Lodnon`; null when none comes near. */
export function townMistyped(folded: string): { readonly town: string; readonly code: string } | null {
  if (folded.length < 5) return null;
  const found = townsNamed().find((one) => isSlip(folded, one.folded));
  return found ? { town: found.town, code: found.code } : null;
}

/** Whether the words are a country's name and nothing else. */
export const isCountryName = memo((words): boolean => {
  const folded = foldedOf(tokensOf(words));
  return countryMatcher()
    .at(folded, 0)
    .some(({ length }) => length === folded.length);
});

/** Names of countries and towns as a language writes them. */
interface CountryNames {
  readonly folded: ReadonlySet<string>;
  /** Those of countries in one word that are written with accents, in lower case. */
  readonly accented: ReadonlySet<string>;
}

const namesByLanguage = new Map<LanguageCode, CountryNames>();

/** The names of countries and towns as one language writes them. */
export function countryNamesIn(language: LanguageCode): CountryNames {
  const known = namesByLanguage.get(language);
  if (known) return known;
  const names = regionCodes().flatMap((code) => forms(language, code));
  const towns = Object.values(languageOf(language)?.places ?? {}).flatMap((list) => list.split('|'));
  const single = names.filter((name) => !name.includes(' '));
  const made = {
    folded: new Set([...names, ...towns].map((name) => foldedOf(tokensOf(name)).join(' '))),
    accented: new Set(single.map((name) => name.toLowerCase().normalize('NFC')).filter((name) => /[^a-z]/.test(name))),
  };
  namesByLanguage.set(language, made);
  return made;
}
