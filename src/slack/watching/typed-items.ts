import { filterKey } from '../../answering/asked/filters.ts';
import type { Archive } from '../../archive/archive.ts';
import type { Muted } from '../../archive/desk/watch.ts';
import { fold } from '../../text/fold.ts';
import { everyWatching, type WatchKey, watchKeys } from '../labels/watching.ts';
import { inARow, isOneOf } from './in-a-row.ts';
import { readArea, readCountry, readKind, readPerson } from './read-values.ts';
import { type Problem, problem, type Read } from './wish.ts';

export type Key = 'area' | 'country' | 'person' | 'lang' | 'outlet' | WatchKey;

/** One thing typed: `area:water`, `"exact words"` or a word alone. */
export interface Item {
  /** Whether it is to be left out: there is a dash before it. */
  readonly leftOut: boolean;
  /** Null for a word that stands alone. */
  readonly key: string | null;
  readonly value: string;
  readonly quoted: boolean;
}

const QUOTED = '["“”«„»]\\s*([^"“”«„»]*?)\\s*["“”«„»]';
const DASH = '([-−–]?)';
const item = new RegExp(`${DASH}(\\p{L}+):\\s?(?:${QUOTED}|(\\S+))|${DASH}${QUOTED}|(\\S+)`, 'gu');

/** What was typed, item by item. */
export function itemsOf(text: string): readonly Item[] {
  const found = [...text.matchAll(item)].map(
    ([, dashKey = '', key, quotedValue, bareValue, dashAlone = '', quotedAlone, bareAlone]): Item => {
      const quoted = quotedValue ?? quotedAlone;
      const value = quoted ?? bareValue ?? bareAlone ?? '';
      const leftOut = `${dashKey}${dashAlone}` !== '';
      // A zone's and a time's colon make no key: `08:00` has no letter before it.
      return { key: key ?? null, value, quoted: quoted !== undefined, leftOut };
    },
  );
  return inARow(found);
}

/** Of these keys one value may hold a comma. */
const SINGLE: ReadonlySet<Key> = new Set(['outlet', 'words', 'quiet', 'zone']);

/** What stands between the commas of an item, or all of it where it stands in quotation marks. */
export function commaParts({ value, quoted }: Item): readonly string[] {
  const values = quoted ? [value] : value.split(/[,،]/u);
  return values.map((one) => one.trim()).filter((one) => one !== '');
}

/** The values of an item: several with commas between, for a key that takes them. */
export function valuesOf(key: Key, item: Item): readonly string[] {
  return SINGLE.has(key) ? commaParts({ ...item, quoted: true }) : commaParts(item);
}

/** Which key a word is, in whatever language. */
export function keyNamed(word: string): Key | null {
  const own = watchKeys.find(
    (key) => key === fold(word) || everyWatching.some(({ typed }) => isOneOf(word, typed[key])),
  );
  if (own !== undefined) return own;
  const key = filterKey(word);
  return key === undefined || key === 'from' || key === 'to' || key === 'strict' ? null : key;
}

/** What is typed into a field, without the keys that stand before its values in a command: `quiet 22:00-07:00` is the field's `22:00-07:00`. */
export function withoutKeys(typed: string, keys: readonly Key[]): string {
  const keyed = /(^|[,;،\n])(\s*)(\p{L}+)(?::\s*|\s+(?=\d))(?=\S)/gu;
  return typed.replaceAll(keyed, (all, before: string, space: string, word: string) => {
    const key = keyNamed(word);
    return key !== null && keys.includes(key) ? before + space : all;
  });
}

/** The values that are asked for and left out alike, as they are filled one by one. */
export type Values = { -readonly [K in keyof Muted]: Muted[K][number][] };

export const noValues = (): Values => ({
  actorIds: [],
  countries: [],
  areas: [],
  kinds: [],
  outlets: [],
  words: [],
});

/** Puts what a key's value means into its list, or says why it means nothing. */
export async function readInto(
  values: Values,
  key: Key,
  value: string,
  archive: Pick<Archive, 'findActors' | 'actors'>,
): Promise<readonly Problem[]> {
  const take = <T>(read: Read<T>, list: T[]): readonly Problem[] => {
    if ('problem' in read) return [read.problem];
    list.push(read.value);
    return [];
  };
  switch (key) {
    case 'area':
      return take(readArea(value), values.areas);
    case 'country':
      return take(readCountry(value), values.countries);
    case 'person':
    case 'org':
      return take(await readPerson(value, archive), values.actorIds);
    case 'kind':
      return take(readKind(value), values.kinds);
    case 'outlet':
      return take({ value }, values.outlets);
    case 'words':
      return take({ value }, values.words);
    default:
      return [problem('leaveOut', `${key}:${value}`).problem];
  }
}

/** What is to be left out, from items with or without their dash. */
export async function readMuted(
  items: readonly Item[],
  archive: Pick<Archive, 'findActors' | 'actors'>,
): Promise<{ readonly without: Muted; readonly problems: readonly Problem[] }> {
  const without = noValues();
  const problems: Problem[] = [];
  for (const one of items) {
    const value = one.quoted ? one.value : one.value.replace(/^[-−–]|[,;،]+$/gu, '');
    if (one.quoted && value === '') problems.push(problem('leaveOut', `${one.key ?? ''}""`).problem);
    else if (one.key === null && one.quoted) without.words.push(value);
    else if (one.key === null) problems.push(...(value === '' ? [] : [problem('leaveOut', value).problem]));
    else {
      const key = keyNamed(one.key);
      if (key === null) problems.push(problem('key', one.key).problem);
      else
        for (const each of valuesOf(key, { ...one, value }))
          problems.push(...(await readInto(without, key, each, archive)));
    }
  }
  return { without, problems };
}
