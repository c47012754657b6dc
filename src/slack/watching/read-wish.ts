import { areaNamed, countryNamed, kindNamed } from '../../answering/filter-values.ts';
import { filterKey } from '../../answering/filters.ts';
import type { Archive } from '../../archive/archive.ts';
import type { WatchFilter } from '../../archive/watch.ts';
import { fold } from '../../text/fold.ts';
import { alternatives } from '../../text/patterns.ts';
import { everyWatching, type WatchKey, watchKeys } from '../labels/watching.ts';
import { readCap, readDays, readQuiet, readTime, readZone } from './read-times.ts';
import { readArea, readCountry, readKind, readLanguage, readPair, readPerson } from './read-values.ts';
import { type Problem, plainWish, problem, type Read, type Wish } from './wish.ts';

type Key = 'area' | 'country' | 'person' | 'lang' | 'outlet' | WatchKey;

interface Item {
  /** Null for a word that stands alone. */
  readonly key: string | null;
  readonly value: string;
  readonly quoted: boolean;
}

const QUOTED = '["“”«„»]\\s*([^"“”«„»]*?)\\s*["“”«„»]';
const item = new RegExp(`(\\p{L}+):\\s?(?:${QUOTED}|(\\S+))|${QUOTED}|(\\S+)`, 'gu');
const MOST_VALUES = 50;
const MOST_WORDS = 100;

/** What `/coop watch …` asks for, or every part of it that is not understood. */
export async function readWish(
  text: string,
  zone: string,
  archive: Pick<Archive, 'findActors' | 'actors'>,
): Promise<{ readonly wish: Wish; readonly problems: readonly Problem[] }> {
  const problems: Problem[] = [];
  let wish = plainWish(zone);
  const lists = {
    actorIds: [] as string[],
    countries: [] as string[],
    pairs: [] as (readonly [string, string])[],
    areas: [] as string[],
    kinds: [] as WatchFilter['kinds'][number][],
    languages: [] as string[],
    outlets: [] as string[],
    words: [] as string[],
  };
  const take = <T>(read: Read<T>, use: (value: T) => void) => {
    if ('problem' in read) problems.push(read.problem);
    else use(read.value);
  };
  const set =
    <K extends keyof Wish>(key: K) =>
    (value: Wish[K]) => {
      wish = { ...wish, [key]: value };
    };
  const keyed = async (key: Key, value: string): Promise<void> => {
    switch (key) {
      case 'area':
        return take(readArea(value), (area) => lists.areas.push(area));
      case 'country':
        return take(readCountry(value), (code) => lists.countries.push(code));
      case 'person':
      case 'org':
        return take(await readPerson(value, archive), (id) => lists.actorIds.push(id));
      case 'lang':
        return take(readLanguage(value), (code) => lists.languages.push(code));
      case 'kind':
        return take(readKind(value), (kind) => lists.kinds.push(kind));
      case 'pair':
        return take(readPair(value), (pair) => lists.pairs.push(pair));
      case 'outlet':
        return void lists.outlets.push(value);
      case 'words':
        return void lists.words.push(value);
      case 'quiet':
        return take(readQuiet(value), set('quiet'));
      case 'cap':
        return take(readCap(value), set('cap'));
      case 'zone':
        return take(readZone(value), set('zone'));
    }
  };
  const alone = (word: string) => {
    const delivery = wordFor(word, 'live') ? 'live' : wordFor(word, 'digest') ? 'digest' : null;
    if (delivery !== null) return set('delivery')(delivery);
    if (wordFor(word, 'everything')) return;
    const days = wordFor(word, 'daily') ? ([1, 2, 3, 4, 5, 6, 7] as const) : readDays(word);
    if (days !== null) return set('days')(days);
    if (/^\d{1,2}(?:[:.h]\d{0,2})?\p{L}*$/u.test(fold(word))) return take(readTime(word), set('at'));
    const place = readZone(word);
    if ('value' in place || /^[a-z_]+\/[a-z_/+-]+$|^(?:utc|gmt)/u.test(fold(word))) return take(place, set('zone'));
    problems.push(problem('word', word, guesses(word)).problem);
  };

  const items = itemsOf(text);
  for (let at = 0; at < items.length; at += 1) {
    const { key, value, quoted } = items[at] ?? { key: null, value: '', quoted: false };
    if (key !== null) {
      const id = keyNamed(key);
      if (id === null) problems.push(problem('key', key).problem);
      else
        for (const one of quoted || SINGLE.has(id) ? [value] : value.split(/[,،]/u))
          if (one.trim() !== '') await keyed(id, one.trim());
    } else if (quoted) {
      lists.words.push(value);
    } else {
      const id = keyNamed(value);
      const next = items[at + 1];
      // `quiet 22:00-07:00` and `cap 5` read more easily than with their colons.
      if ((id === 'quiet' || id === 'cap') && next !== undefined && next.key === null) {
        await keyed(id, next.value);
        at += 1;
      } else alone(value.replace(/[,;]$/u, ''));
    }
  }
  const values = Object.values(lists).flat();
  if (values.length > MOST_VALUES || [...lists.words, ...lists.outlets].some((one) => one.length > MOST_WORDS))
    problems.push(problem('length', String(MOST_VALUES)).problem);
  return { wish: { ...wish, filter: lists }, problems };
}

/** Of these keys one value may hold a comma. */
const SINGLE: ReadonlySet<Key> = new Set(['outlet', 'words', 'quiet', 'zone']);

function itemsOf(text: string): readonly Item[] {
  return [...text.matchAll(item)].flatMap(([, key, quotedValue, bareValue, quotedAlone, bareAlone]) => {
    const quoted = quotedValue ?? quotedAlone;
    const value = quoted ?? bareValue ?? bareAlone ?? '';
    // A zone's and a time's colon make no key: `08:00` has no letter before it.
    return value === '' ? [] : [{ key: key ?? null, value, quoted: quoted !== undefined }];
  });
}

const wordFor = (word: string, what: 'live' | 'digest' | 'everything' | 'daily'): boolean =>
  everyWatching.some(({ typed }) => isOneOf(word, typed[what]));

function isOneOf(word: string, list: string): boolean {
  const folded = fold(word);
  return alternatives(list).some((tokens) => tokens.join(' ') === folded);
}

function keyNamed(word: string): Key | null {
  const own = watchKeys.find(
    (key) => key === fold(word) || everyWatching.some(({ typed }) => isOneOf(word, typed[key])),
  );
  if (own !== undefined) return own;
  const key = filterKey(word);
  return key === undefined || key === 'from' || key === 'to' ? null : key;
}

/** What a word that stands alone may have been meant for. */
function guesses(word: string): readonly string[] {
  const area = areaNamed(word);
  const country = countryNamed(word);
  const kind = kindNamed(word);
  return [
    ...(country === null || word.length === 2 ? [] : [`country:${country.toLowerCase()}`]),
    ...(area === null ? [] : [`area:${area}`]),
    ...(kind === null ? [] : [`kind:${kind}`]),
    `"${word}"`,
  ].slice(0, 3);
}
