import { en } from './en.ts';
import type { Language } from './language.ts';

/**
 * A language without words, to begin a new one with: spread it, then fill list by list. What has no words yet is simply
 * not recognised, and answers have English labels. docs/adding-a-language.md says which lists come first.
 */
export const blank: Omit<Language, 'code' | 'name' | 'direction' | 'stemmer' | 'participleLast'> = {
  ...emptied(en),
  labels: en.labels,
  nationalities: {},
  countries: {},
  places: {},
  governments: {},
  dates: { ...emptied(en.dates), numeric: 'day-first' },
};

/** The same shape with every word taken out; lists of verbs, nouns and offices have no entries. */
function emptied<T>(data: T): T {
  if (typeof data === 'string') return '' as T;
  if (Array.isArray(data)) return (data.every((one) => typeof one === 'string') ? data.map(() => '') : []) as T;
  if (typeof data !== 'object' || data === null) return data;
  return Object.fromEntries(Object.entries(data).map(([key, value]) => [key, emptied(value)])) as T;
}
