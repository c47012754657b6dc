import { memoOf } from '../../../src/text/memo.ts';
import { type Chance, chance } from './chance.ts';
import type { NewsLanguage } from './language.ts';

/** Someone who does not exist, with the numbers of a country and an office. */
export interface MadeUpPerson {
  readonly given: string;
  readonly surname: string;
  readonly country: number;
  readonly office: number;
}

const countries = 10;
const offices = 8;
const givenNames = ['Ada', 'Omar', 'Bruno', 'Karim', 'Anton', 'Said', 'Victor', 'Hassan'];
const syllables = ['ba', 'ri', 'mo', 'ta', 'lu', 'ka', 'ne', 'so', 'di', 'fa', 'gu', 've', 'zo', 'pi', 'te', 'xa'];
const endings = ['testov', 'exampleh', 'sampleson', 'placeholdi', 'dummyne', 'mockov', 'fakir', 'inventi'];

const capitalised = (word: string) => `${word.charAt(0).toUpperCase()}${word.slice(1)}`;

/** A surname that is plainly made up. */
const surname = (by: Chance) => capitalised(by.of(syllables) + by.of(syllables) + by.of(endings));
const naming = chance(8);

/** One for each office of each country: as many as an archive of a thousand articles names again and again. */
export const people: readonly MadeUpPerson[] = Array.from({ length: countries * offices }, (_, n) => ({
  given: naming.of(givenNames),
  surname: surname(naming),
  country: Math.floor(n / offices),
  office: n % offices,
}));

/** A person as a language introduces them, office first. */
export function introduced({ given, surname, country, office }: MadeUpPerson, language: NewsLanguage): string {
  const adjective = language.countries[country]?.adjective ?? '';
  const title = (language.offices[office] ?? '').replace('{adjective}', adjective);
  const name = spelt(`${given} ${surname}`, language);
  return language.introduces.replace('{office}', title).replace('{name}', name);
}

/** A made-up name in the letters of a language. */
export function spelt(name: string, language: NewsLanguage): string {
  const { runs, own } = lettersOf(language);
  return own.size === 0 ? name : name.toLowerCase().replace(runs, (run) => own.get(run) ?? run);
}

const lettersOf = memoOf(({ letters = '' }: NewsLanguage) => {
  const own = new Map(
    Array.from(letters.matchAll(/(\S+) (\S+)/gu), ([, latin = '', run = '']) => [latin, run] as const),
  );
  return { own, runs: new RegExp([...own.keys()].join('|'), 'gu') };
});

/** Someone whom one article names, and hardly any other. */
export function passerBy(by: Chance): string {
  return `${by.of(givenNames)} ${capitalised(by.of(syllables))}${by.of(syllables)}${surname(by).toLowerCase()}`;
}

/** A town that is on no map. */
export function place(by: Chance): string {
  return capitalised(by.of(syllables) + by.of(syllables) + by.of(['burg', 'ville', 'pur', 'stad']));
}

/** A few people are in the news every day and most are not. */
export function somebody(by: Chance, not?: MadeUpPerson): MadeUpPerson {
  const candidates = people.filter((person) => person.country !== not?.country);
  const often = by.number(3) === 0;
  return often ? by.of(candidates.filter(({ office }) => office === 0)) : by.of(candidates);
}
