import { languages } from '../../languages/all.ts';
import type { AreaId } from '../../languages/area-ids.ts';
import { type FilterKey, filterKeys } from '../../languages/asking.ts';
import { fold } from '../../text/fold.ts';
import { areaNamed, countryNamed, dayNamed, languageNamed } from './filter-values.ts';
import { type Period, periodOf } from './periods.ts';

/** What `key:value` words of a question ask for; every one given must hold. */
export interface Filters {
  readonly period: Period | null;
  readonly countries: readonly string[];
  /** BCP 47 codes of the articles' languages. */
  readonly languages: readonly string[];
  readonly areas: readonly AreaId[];
  readonly outlet: string | null;
  readonly person: string | null;
  /** Whether words mean only what they spell: no guesses at names, slips of the keyboard, or names in another script. */
  readonly strict: boolean;
  /** Whether any filter was given that means something. */
  readonly any: boolean;
  /** Filters whose value means nothing to us, as typed. */
  readonly notUnderstood: readonly string[];
}

/** The filters by what an article is and not by what it says, as they would be typed: `lang:fr`, `outlet:"Arab News"`. */
export const ofArticles = ({ languages, outlet }: Filters): readonly string[] => [
  ...languages.map((code) => `lang:${code}`),
  ...(outlet === null ? [] : [/\s/u.test(outlet) ? `outlet:"${outlet}"` : `outlet:${outlet}`]),
];

/** A question parted into its filters and its words. */
export interface Filtered {
  readonly filters: Filters;
  readonly rest: string;
}

const pattern = /(\p{L}+):(?:["“«]([^"”»]*)["”»]|([^\s"“«]+))/gu;

/** Takes the filters out of a question; keys may be written in any of the languages, values may be quoted. */
export function filtersIn(text: string): Filtered {
  const values = new Map<FilterKey, string[]>();
  const notUnderstood: string[] = [];
  const rest = text.replace(pattern, (whole, key: string, quoted: string | undefined, bare: string | undefined) => {
    const id = filterKey(key);
    if (!id) return whole;
    values.set(id, [...(values.get(id) ?? []), (quoted ?? bare ?? '').trim()]);
    return ' ';
  });
  const read = <T>(key: FilterKey, one: (value: string) => T | null): T[] =>
    (values.get(key) ?? []).flatMap((value) => {
      const meant = one(value);
      if (meant === null) notUnderstood.push(`${key}:${value}`);
      return meant === null ? [] : [meant];
    });
  const [from] = read('from', dayNamed);
  const [to] = read('to', dayNamed);
  const filters = {
    period: periodOf(from ?? null, to ?? null),
    countries: read('country', countryNamed),
    languages: read('lang', languageNamed),
    areas: read('area', areaNamed),
    outlet: read('outlet', (value) => fold(value) || null)[0] ?? null,
    person: read('person', (value) => value || null)[0] ?? null,
    strict: read('strict', switchOf)[0] ?? false,
  };
  const any = [...values.values()].flat().length > notUnderstood.length;
  return { filters: { ...filters, any, notUnderstood }, rest: rest.trim() };
}

/** Whether a word says yes or no in any of the languages; null for neither. */
function switchOf(value: string): boolean | null {
  const folded = fold(value);
  const says = (list: (asking: (typeof languages)[number]['asking']) => string) =>
    languages.some(({ asking }) =>
      list(asking)
        .split('|')
        .some((word) => fold(word.trim()) === folded),
    );
  if (says(({ yes }) => yes)) return true;
  return says(({ no }) => no) ? false : null;
}

/** The filter that a key of any of the languages names. */
export function filterKey(word: string): FilterKey | undefined {
  const folded = fold(word);
  const names = (key: FilterKey) => [key, ...languages.flatMap(({ asking }) => asking.filters[key].split('|'))];
  // `de:` or `à:` would swallow ordinary words: short keys count only in their English form.
  return filterKeys.find(
    (key) => key === folded || (folded.length > 2 && names(key).some((name) => fold(name.trim()) === folded)),
  );
}
