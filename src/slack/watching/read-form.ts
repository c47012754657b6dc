import { z } from 'zod';
import { countryNamed } from '../../answering/asked/filter-values.ts';
import type { Archive } from '../../archive/archive.ts';
import type { Weekday } from '../../archive/desk/watch.ts';
import type { LanguageCode } from '../../languages/language.ts';
import { readList } from '../../text/typed-list.ts';
import { FIELD_ACTION } from '../blocks/watch-form.ts';
import { type WatchField, watchFields } from '../labels/watching.ts';
import { readCap, readQuiet, readTime, readZone } from './read-times.ts';
import { readArea, readCountry, readKind, readLanguage, readPair, readPerson } from './read-values.ts';
import { inItsField } from './told.ts';
import { commaParts, itemsOf, type Key, readMuted, withoutKeys } from './typed-items.ts';
import { type Problem, plainWish, problem, type Read, tooManyConditions, tooMuch, type Wish } from './wish.ts';

const picked = z.object({ value: z.string() });
const held = z.looseObject({
  value: z.string().nullish(),
  selected_option: picked.nullish(),
  selected_options: z.array(picked).nullish(),
  selected_time: z.string().nullish(),
});

/** `state.values` of a submitted view. */
export const formValues = z.record(z.string(), z.record(z.string(), held));
export type FormValues = z.infer<typeof formValues>;

/** A view's errors, by field. */
export type FieldErrors = Readonly<Record<string, string>>;

const week: readonly Weekday[] = [1, 2, 3, 4, 5, 6, 7];
/** What Slack lets anybody type into a field, in characters (Block Kit, `plain_text_input`); more was never typed there. */
const MOST_TYPED = 3_000;

/** The fields where values are typed, with the keys that stand before these in a command, and those where they are chosen. */
const keysOf = {
  people: ['person', 'org'],
  countries: ['country', 'pair'],
  outlets: ['outlet'],
  words: ['words'],
  zone: ['zone'],
  quiet: ['quiet'],
  cap: ['cap'],
} as const satisfies Partial<Record<WatchField, readonly Key[]>>;
const listed = ['people', 'countries', 'outlets', 'words'] as const;
const picks: readonly WatchField[] = ['areas', 'kinds', 'languages'];

/** The wish that a form holds, or what is wrong in each of its fields. */
export async function readForm(
  values: FormValues,
  zone: string,
  language: LanguageCode,
  archive: Pick<Archive, 'findActors' | 'actors'>,
): Promise<{ readonly wish: Wish; readonly errors: FieldErrors }> {
  const fieldOf = (name: WatchField) => values[name]?.[FIELD_ACTION];
  const typed = (name: WatchField) => fieldOf(name)?.value?.slice(0, MOST_TYPED).trim() ?? '';
  const parts = (name: (typeof listed)[number]) => readList(withoutKeys(typed(name), keysOf[name]));
  const chosen = (name: WatchField) => fieldOf(name)?.selected_options?.map(({ value }) => value) ?? [];
  const plain = plainWish(zone);
  const leftOut = itemsOf(typed('without'));
  const conditions = new Map<WatchField, readonly string[]>([
    ...listed.map((name) => [name, parts(name)] as const),
    ...picks.map((name) => [name, chosen(name)] as const),
    ['without', leftOut.flatMap(commaParts)],
  ]);
  const tooLong = tooMuch([...conditions.values()].flat());
  if (tooLong !== null) {
    const names = [...conditions].filter(([, all]) => tooMuch(all) !== null).map(([name]) => name);
    const under = names.length > 0 ? names : [fullest(conditions)];
    return { wish: plain, errors: errorsOf(new Map(under.map((name) => [name, [tooLong]])), language) };
  }
  const problems = new Map<WatchField, Problem[]>();
  const wrong = (name: WatchField, one: Problem) => problems.set(name, [...(problems.get(name) ?? []), one]);
  const take = <T>(name: WatchField, read: Read<T>): readonly T[] => {
    if ('value' in read) return [read.value];
    wrong(name, read.problem);
    return [];
  };
  const one = <T, D>(name: 'zone' | 'quiet' | 'cap', read: (typed: string) => Read<T>, otherwise: D): T | D => {
    const value = withoutKeys(typed(name), keysOf[name]);
    return value === '' ? otherwise : (take(name, read(value))[0] ?? otherwise);
  };

  // Quotation marks with nothing in them would be a condition less, and more would be told.
  for (const name of listed)
    if (typed(name) !== '' && parts(name).length === 0) wrong(name, problem('word', typed(name)).problem);
  const actorIds: string[] = [];
  for (const name of parts('people')) actorIds.push(...take('people', await readPerson(name, archive)));
  const countries: string[] = [];
  const pairs: (readonly [string, string])[] = [];
  for (const part of parts('countries')) {
    const pair = countryNamed(part) === null ? readPair(part) : null;
    if (pair !== null && 'value' in pair) pairs.push(pair.value);
    else countries.push(...take('countries', readCountry(part)));
  }
  const muted = await readMuted(leftOut, archive);
  for (const each of muted.problems) wrong('without', each);
  const filter = {
    ...{ actorIds, countries, pairs, outlets: parts('outlets'), words: parts('words') },
    areas: chosen('areas').flatMap((id) => take('areas', readArea(id))),
    kinds: chosen('kinds').flatMap((id) => take('kinds', readKind(id))),
    languages: chosen('languages').flatMap((id) => take('languages', readLanguage(id))),
    without: muted.without,
  };
  const days = week.filter((day) => chosen('days').includes(String(day)));
  const time = fieldOf('at')?.selected_time;
  const wish: Wish = {
    delivery: fieldOf('delivery')?.selected_option?.value === 'live' ? 'live' : 'digest',
    filter,
    days: days.length === 0 ? week : days,
    at: time ? (take('at', readTime(time))[0] ?? plain.at) : plain.at,
    zone: one('zone', readZone, zone),
    quiet: one('quiet', readQuiet, null),
    cap: one('cap', readCap, null),
  };
  if (wish.delivery === 'digest')
    for (const name of ['quiet', 'cap'] as const)
      if (wish[name] !== null) wrong(name, problem('limits', typed(name)).problem);
  return { wish, errors: errorsOf(problems, language) };
}

/** What is said under the field where most is typed: the wish is too long, and no field of it is by itself. */
export function tooLongOf(values: FormValues, language: LanguageCode): FieldErrors {
  const typed = watchFields.map((name) => [name, [...(values[name]?.[FIELD_ACTION]?.value ?? '')]] as const);
  return errorsOf(new Map([[fullest(new Map(typed)), [tooManyConditions]]]), language);
}

function errorsOf(problems: ReadonlyMap<WatchField, readonly Problem[]>, language: LanguageCode): FieldErrors {
  return Object.fromEntries([...problems].map(([name, all]) => [name, inItsField(name, all, language)]));
}

/** The field that holds most: what is too much in all can be mended there. */
function fullest(held: ReadonlyMap<WatchField, readonly unknown[]>): WatchField {
  return [...held].toSorted(([, one], [, other]) => other.length - one.length)[0]?.[0] ?? 'words';
}
