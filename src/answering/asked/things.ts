import { languages } from '../../languages/all.ts';
import { columns, commonWords, type ThingRow } from '../../languages/common-words.ts';
import { fieldWords } from '../../languages/field-words.ts';
import type { LanguageCode } from '../../languages/language.ts';
import { regions } from '../../languages/regions.ts';
import { towns } from '../../languages/towns.ts';
import { worldLetters } from '../../languages/world-letters.ts';
import { memo, memoOf } from '../../text/memo.ts';
import { alternatives, type Matcher, matcherOf } from '../../text/patterns.ts';
import { type Found, findAll, finds } from './tokens.ts';

/** A thing that every language has a word for, by its row: electricity, wheat, Bavaria. */
export type ThingId = number;

const places: readonly ThingRow[] = [...regions, ...towns];
const rows: readonly ThingRow[] = [...fieldWords, ...places, ...commonWords, ...worldLetters];

const matcherFor = memo((language: string): Matcher<ThingId> | null => {
  const column = (columns as readonly string[]).indexOf(language);
  return column < 0 ? null : matcherOf(rows.map((row, id) => [row[column] ?? '', id] as const));
});

const bodies = memo((language: string): Matcher<true> => {
  const column = (columns as readonly string[]).indexOf(language);
  return matcherOf(worldLetters.map((row) => [row[column] ?? '', true as const]));
});

/** The bodies of the world that a question names in several words, of which none asks for an area by itself. */
export function bodiesIn(folded: readonly string[]): readonly Found<true>[] {
  return languages.flatMap(({ code }) => findAll(bodies(code), folded)).filter(({ from, to }) => to - from > 1);
}

const groups = memo((language: string): Matcher<true> => {
  const column = (columns as readonly string[]).indexOf(language);
  return matcherOf(regions.map((row) => [row[column] ?? '', true as const]));
});

/** The groups of states that a question names in several words, of which none asks for anything by itself: `مجلس التعاون`. */
export function groupsIn(folded: readonly string[]): readonly Found<true>[] {
  return languages.flatMap(({ code }) => findAll(groups(code), folded)).filter(({ from, to }) => to - from > 1);
}

/** The things that the open words of a question name, in its own language, else in whichever has a word for them. */
export function thingsIn(
  folded: readonly string[],
  language: LanguageCode,
  open: (index: number) => boolean,
): readonly Found<ThingId>[] {
  const inOrder = [language, ...languages.flatMap(({ code }) => (code === language ? [] : [code]))];
  const found: Found<ThingId>[] = [];
  for (const code of inOrder) {
    const matcher = matcherFor(code);
    const free = (index: number) => open(index) && !found.some(({ from, to }) => from <= index && index < to);
    for (const one of matcher ? findAll(matcher, folded, (index) => !free(index)) : []) {
      const inside = Array.from({ length: one.to - one.from }, (_, at) => one.from + at);
      if (inside.every(free)) found.push(one);
    }
  }
  return found;
}

/** Whether folded words of a language name the thing. */
export function namesThing(folded: readonly string[], language: string, thing: ThingId): boolean {
  const own = matcherFor(language);
  const matched = (matcher: Matcher<ThingId>) =>
    finds({ at: (words, index) => matcher.at(words, index).filter(({ value }) => value === thing) }, folded);
  return own ? matched(own) : columns.some((code) => matched(matcherFor(code) ?? none));
}

const none: Matcher<ThingId> = { at: () => [] };

/** The names of a region or town in every language, folded, where the words are one of them; none otherwise. */
export function namesOfPlace(folded: string): readonly string[] {
  return namesOf(places).get(folded) ?? [];
}

const namesOf = memoOf((places: readonly ThingRow[]): ReadonlyMap<string, readonly string[]> => {
  const names = new Map<string, readonly string[]>();
  for (const row of places) {
    const forms = row.flatMap(alternatives).map((words) => words.join(' ').replace('*', ''));
    for (const form of forms) names.set(form, forms);
  }
  return names;
});

/** Words for the thing in every language, to search by. */
export function wordsFor(thing: ThingId): readonly string[] {
  return (rows[thing] ?? []).flatMap((words) => words.split('|').map((word) => word.replaceAll('*', '').trim()));
}
