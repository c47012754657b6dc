import { foldedOf, tokensOf } from '../../answering/asked/tokens.ts';
import { memoOf } from '../../text/memo.ts';
import { alternatives } from '../../text/patterns.ts';
import { everyWatching, type WatchingLabels } from '../labels/watching.ts';
import { readDays } from './read-times.ts';
import type { Item } from './typed-items.ts';

/** Puts together what people type in several words: `every day`, `8 p.m.`, `from Monday to Friday at 8`, `22:00 - 07:00`. */
export function inARow(items: readonly Item[]): readonly Item[] {
  return withoutLittleWords(withRanges(withUnits(withPhrases(items))));
}

/** Whether a word, or a few of them, is one of a list of typed words. */
export function isOneOf(typed: string, list: string): boolean {
  return phrasesOf(list).has(foldedOf(tokensOf(typed)).join(' '));
}

const held = new Map<string, ReadonlySet<string>>();

function phrasesOf(list: string): ReadonlySet<string> {
  const known = held.get(list) ?? new Set(alternatives(list).map((tokens) => tokens.join(' ')));
  held.set(list, known);
  return known;
}

/** Every phrase of several words, whatever it asks for. */
const phrases = memoOf((all: readonly WatchingLabels[]): ReadonlySet<string> => {
  const lists = all.flatMap(({ typed }) => Object.values(typed));
  return new Set(lists.flatMap((list) => [...phrasesOf(list)]).filter((phrase) => phrase.includes(' ')));
});
const MOST_WORDS = 4;

const isBare = (item: Item | undefined): item is Item =>
  item !== undefined && item.key === null && !item.quoted && !item.leftOut;

function withPhrases(items: readonly Item[]): readonly Item[] {
  const out: Item[] = [];
  for (let at = 0; at < items.length; at += 1) {
    const row = rowFrom(items, at);
    const lengths = Array.from({ length: Math.max(0, row.length - 1) }, (_, less) => row.length - less);
    const joined = (length: number) =>
      row
        .slice(0, length)
        .map(({ value }) => value)
        .join(' ');
    const length = lengths.find((some) => phrases(everyWatching).has(foldedOf(tokensOf(joined(some))).join(' ')));
    const [first] = row;
    if (length !== undefined && first !== undefined) out.push({ ...first, value: joined(length) });
    else out.push(...items.slice(at, at + 1));
    at += (length ?? 1) - 1;
  }
  return out;
}

/** The bare items from here on, no more than a phrase has words; a comma ends them. */
function rowFrom(items: readonly Item[], at: number): readonly Item[] {
  const some = items.slice(at, at + MOST_WORDS);
  const end = some.findIndex(
    (item, index) => !isBare(item) || (index > 0 && /[,،]$/u.test(some[index - 1]?.value ?? '')),
  );
  return end < 0 ? some : some.slice(0, end);
}

const unit = /^(?:[ap]\.?m\.?|uur|u|uhr|h|heures?|o['’]clock)$/iu;
/** A time, or two with a dash between, or the first of two with its dash. */
const HOUR = String.raw`\d{1,2}(?:[:.h]\d{0,2})?(?:\p{L}+)?`;
const time = new RegExp(`^${HOUR}(?:[-–—](?:${HOUR})?)?$`, 'u');
const BARE_HOUR = /^\d{1,2}$/u;

function withUnits(items: readonly Item[]): readonly Item[] {
  const out: Item[] = [];
  for (const item of items) {
    const last = out.at(-1);
    if (isBare(last) && isBare(item) && time.test(last.value) && unit.test(item.value))
      out[out.length - 1] = { ...last, value: `${last.value}${item.value.replaceAll(/[.'’]/gu, '')}` };
    else out.push(item);
  }
  return out;
}

/** What an item that stands alone says of when, without the comma behind it; null when nothing. */
function whenIn(item: Item | undefined): 'time' | 'day' | null {
  if (!isBare(item)) return null;
  if (time.test(item.value.replace(/[,،]$/u, ''))) return 'time';
  return readDays(item.value.replace(/[-–—]$/u, '')) === null ? null : 'day';
}

const isTyped = (item: Item | undefined, what: 'until' | 'beside'): boolean =>
  isBare(item) && everyWatching.some(({ typed }) => isOneOf(item.value, typed[what]));

/** Two days or two times with a word or a dash between them. */
function withRanges(items: readonly Item[]): readonly Item[] {
  const out: Item[] = [];
  for (let at = 0; at < items.length; at += 1) {
    const [first, between, last] = items.slice(at, at + 3);
    if (first === undefined) continue;
    const when = whenIn(first);
    const isDash = isBare(between) && /^[-–—]$/u.test(between.value);
    if (when !== null && when === whenIn(last) && last && (isDash || isTyped(between, 'until'))) {
      out.push({ ...first, value: `${first.value}-${last.value}` });
      at += 2;
    } else if (when !== null && /[-–—]$/u.test(first.value) && between && when === whenIn(between)) {
      out.push({ ...first, value: `${first.value}${between.value}` });
      at += 1;
    } else out.push(first);
  }
  return out;
}

/** Little words before a day or a time say nothing more; behind a comma they may be a value: `country:ma, de`. */
function withoutLittleWords(items: readonly Item[]): readonly Item[] {
  const out: Item[] = [];
  for (const [at, item] of [...items.entries()].toReversed()) {
    const next = out.at(-1);
    const before = items[at - 1];
    const goesOn = /[,،]$/u.test(before?.value ?? '') && whenIn(before) === null;
    if (next === undefined || whenIn(next) === null || goesOn || !isTyped(item, 'beside')) out.push(item);
    else if (BARE_HOUR.test(next.value)) out[out.length - 1] = { ...next, value: `${next.value}:00` };
  }
  return out.toReversed();
}
