import type { Labels, Plural } from '../languages/labels.ts';
import { memo } from '../text/memo.ts';
import { figuresOf, listFormat, pluralRules } from './intl.ts';

/** A label with its `{gaps}` filled in; a gap without a value stays visible, so that a test finds it. */
export function fill(label: string, values: Readonly<Record<string, string>>): string {
  return partsOf(label)
    .map((part, at) => (at % 2 === 0 ? part : (values[part] ?? `{${part}}`)))
    .join('');
}

/** The words of a label, with the name of a gap between each two. */
const partsOf = memo((label) => label.split(/\{(\w+)\}/));

/** The form of a phrase for a number, by the plural rules of the language (CLDR). */
export function counted(plural: Plural, count: number, locale: string): string {
  const category = pluralRules(locale).select(count);
  return fill(plural[category] ?? plural.other, { count: figuresOf(locale)(count) });
}

/** Names in a row as the language writes them: `A, B and C`. */
export function listed(names: readonly string[], labels: Labels): string {
  return listFormat(labels.locale).format(names);
}

/** Between short phrases of one line. */
export const dot = ' · ';

/** The same list without repetitions, in the order of first appearance. */
export function distinct<T>(items: Iterable<T>): T[] {
  return [...new Set(items)];
}

const rightToLeft = /[\p{Script=Arabic}\p{Script=Hebrew}]/u;
const leftToRight = /[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}]/u;

/**
 * Words as they stand in a line of these labels: held apart by Unicode's isolates where letters of theirs are read the
 * other way, so that commas and dates beside them stay in their place.
 */
export function apart(words: string, { direction }: Pick<Labels, 'direction'>): string {
  const [own, other] = direction === 'rtl' ? [rightToLeft, leftToRight] : [leftToRight, rightToLeft];
  if (!other.test(words)) return words;
  // What is held apart already needs no more.
  const bare = words.replaceAll(/[\u2066-\u2068][^\u2066-\u2069]*\u2069/gu, '');
  if (!other.test(bare)) return words;
  // Arabic with a foreign word in it stays Arabic, also where that word comes first.
  return direction === 'rtl' && own.test(bare) ? `\u2067${words}\u2069` : `\u2068${words}\u2069`;
}

/**
 * A line of these labels, whatever script its first word is of: readers' programs take the direction of a line from its
 * first letter, so where that is one of the other direction a mark of the labels' own stands before it.
 */
export function inLine(line: string, { direction }: Pick<Labels, 'direction'>): string {
  const [first = ''] = line.match(/[\p{L}\u200e\u200f]/u) ?? [];
  const isOther = (direction === 'rtl' ? leftToRight : rightToLeft).test(first);
  return isOther ? `${direction === 'rtl' ? '\u200f' : '\u200e'}${line}` : line;
}

/** Printed words in a row, with the commas of the language. */
export function inARow(words: readonly string[], labels: Labels): string {
  return words.map((each) => apart(each, labels)).join(labels.comma);
}
