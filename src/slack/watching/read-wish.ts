import { areaNamed, countryNamed, kindNamed } from '../../answering/asked/filter-values.ts';
import type { Archive } from '../../archive/archive.ts';
import { filterJson, type Weekday, wantsAll } from '../../archive/desk/watch.ts';
import { fold } from '../../text/fold.ts';
import { everyWatching } from '../labels/watching.ts';
import { isOneOf } from './in-a-row.ts';
import { readCap, readDays, readQuiet, readTime, readZone } from './read-times.ts';
import { readLanguage, readPair } from './read-values.ts';
import {
  commaParts,
  type Item,
  itemsOf,
  type Key,
  keyNamed,
  noValues,
  readInto,
  readMuted,
  valuesOf,
} from './typed-items.ts';
import { type Problem, plainWish, problem, type Read, tooMuch, type Wish } from './wish.ts';
import { zonesOfLetters } from './zone-letters.ts';

/** What `/coop watch …` asks for, or every part of it that is not understood. */
export async function readWish(
  text: string,
  zone: string,
  archive: Pick<Archive, 'findActors' | 'actors'>,
): Promise<{
  readonly wish: Wish;
  readonly problems: readonly Problem[];
  /** What of the wish was typed; the rest is as `plainWish` has it. */
  readonly given: ReadonlySet<keyof Wish>;
}> {
  const problems: Problem[] = [];
  let wish = plainWish(zone);
  const lists = { ...noValues(), pairs: [] as (readonly [string, string])[], languages: [] as string[] };
  const take = <T>(read: Read<T>, use: (value: T) => void) => {
    if ('problem' in read) problems.push(read.problem);
    else use(read.value);
  };
  /** What was typed for what there is only one of. */
  const singles = new Map<keyof Wish, string>();
  const set =
    <K extends keyof Wish>(key: K, typed: string) =>
    (value: Wish[K]) => {
      const before = singles.get(key);
      if (before !== undefined && JSON.stringify(wish[key]) !== JSON.stringify(value))
        problems.push(problem('twice', `${before} ${typed}`).problem);
      singles.set(key, typed);
      wish = { ...wish, [key]: value };
    };
  const days = new Set<Weekday>();
  const keyed = async (key: Key, value: string): Promise<void> => {
    switch (key) {
      case 'lang':
        return take(readLanguage(value), (code) => lists.languages.push(code));
      case 'pair':
        return take(readPair(value), (pair) => lists.pairs.push(pair));
      case 'quiet':
        return take(readQuiet(value), set('quiet', value));
      case 'cap':
        return take(readCap(value), set('cap', value));
      case 'zone':
        return take(readZone(value), set('zone', value));
      default:
        problems.push(...(await readInto(lists, key, value, archive)));
    }
  };
  // Words that only a digest has, and those that say at once: nobody can want both.
  const said = { live: [] as string[], digest: [] as string[] };
  let saidAll = false;
  const alone = (word: string) => {
    const delivery = wordFor(word, 'live') ? 'live' : wordFor(word, 'digest') ? 'digest' : null;
    if (delivery !== null) {
      said[delivery].push(word);
      wish = { ...wish, delivery };
      return;
    }
    if (wordFor(word, 'everything')) {
      saidAll = true;
      return;
    }
    const named = wordFor(word, 'daily')
      ? ([1, 2, 3, 4, 5, 6, 7] as const)
      : wordFor(word, 'weekdays')
        ? ([1, 2, 3, 4, 5] as const)
        : readDays(word);
    const isTime = /^\d{1,2}(?:[:.h]\d{0,2})?\p{L}*$/u.test(fold(word));
    if (named !== null || isTime) said.digest.push(word);
    if (named !== null) {
      for (const day of named) days.add(day);
      wish = { ...wish, days: [...days].toSorted() };
      return;
    }
    if (isTime) return take(readTime(word), set('at', word));
    const place = readZone(word);
    const isZone = zonesOfLetters(word).length > 0 || /^[a-z_]+\/[a-z_/+-]+$|^(?:utc|gmt)/u.test(fold(word));
    if ('value' in place || isZone) return take(place, set('zone', word));
    problems.push(problem('word', word, guesses(word)).problem);
  };

  const isLeftOut = ({ leftOut, key, value }: Item) => leftOut || (key === null && /^[-−–]\p{L}/u.test(value));
  const all = itemsOf(text);
  // Before anything is looked up: a page of words would be ten thousand names to look for.
  const tooLong = tooMuch(all.flatMap(commaParts));
  if (tooLong !== null) return { wish, problems: [tooLong], given: new Set() };
  const items = all.filter((one) => !isLeftOut(one));
  const { without, problems: wrong } = await readMuted(all.filter(isLeftOut), archive);
  problems.push(...wrong);
  /** Gives a key its values; one that was typed without any would be a condition less, and more would be told. */
  const give = async (id: Key, item: Item): Promise<void> => {
    const values = valuesOf(id, item);
    if (values.length === 0) problems.push(nothingIn(item));
    for (const one of values) await keyed(id, one);
  };
  /** The key of which the list goes on behind a comma: `country:ma, pk`. */
  let open: Key | null = null;
  for (let at = 0; at < items.length; at += 1) {
    const item = items[at];
    if (item === undefined) continue;
    const { key, value, quoted } = item;
    const goesOn = !quoted && /[,،]$/u.test(value);
    if (key !== null) {
      const id = keyNamed(key);
      if (id === null) problems.push(problem('key', key).problem);
      else await give(id, item);
      open = goesOn ? id : null;
    } else if (quoted) {
      if (value === '') problems.push(nothingIn(item));
      else lists.words.push(value);
    } else {
      const id = keyNamed(value);
      const next = items[at + 1];
      const before = problems.length;
      if (open !== null) await give(open, item);
      if (open !== null && problems.length === before) {
        if (!goesOn) open = null;
        continue;
      }
      problems.length = before;
      open = null;
      // `quiet 22:00-07:00` and `cap 5` read more easily than with their colons.
      if ((id === 'quiet' || id === 'cap') && next !== undefined && next.key === null) {
        await keyed(id, next.value);
        at += 1;
      } else alone(value.replace(/[,;،]$/u, ''));
    }
  }
  const limits = (['quiet', 'cap'] as const).filter((one) => wish[one] !== null);
  if (said.live.length > 0 && said.digest.length > 0)
    problems.push(problem('both', [...said.live, ...said.digest].join(' ')).problem);
  else if (wish.delivery === 'digest' && limits.length > 0) problems.push(problem('limits', limits.join(', ')).problem);
  wish = { ...wish, filter: { ...lists, without } };
  const given = new Set([
    ...singles.keys(),
    ...(said.live.length + said.digest.length > 0 ? (['delivery'] as const) : []),
    ...(days.size > 0 ? (['days'] as const) : []),
    ...(saidAll || filterJson(wish.filter) !== filterJson(wantsAll) ? (['filter'] as const) : []),
  ]);
  return { wish, problems, given };
}

/** A value of which nothing is left. */
const nothingIn = ({ key, value, quoted }: Item): Problem =>
  problem('word', `${key === null ? '' : `${key}:`}${quoted ? `"${value}"` : value}`).problem;

const wordFor = (word: string, what: 'live' | 'digest' | 'everything' | 'daily' | 'weekdays'): boolean =>
  everyWatching.some(({ typed }) => isOneOf(word, typed[what]));

/** What a word that stands alone may have been meant for; nothing where it has no letter and no figure. */
function guesses(typed: string): readonly string[] {
  const word = typed.replaceAll(/["“”«»„]/gu, '');
  if (!/[\p{L}\p{N}]/u.test(word)) return [];
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
