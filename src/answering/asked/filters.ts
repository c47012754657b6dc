import { languages } from '../../languages/all.ts';
import { type AreaId, areaIds, isAreaId } from '../../languages/area-ids.ts';
import { type FilterKey, filterKeys } from '../../languages/asking.ts';
import { fold } from '../../text/fold.ts';
import { countryMatcher } from './countries.ts';
import { type Period, periodOf } from './periods.ts';
import { foldedOf, tokensOf } from './tokens.ts';
import { vocabularies } from './vocabulary.ts';

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
  const day = (value: string) => (periodOf(value, value) ? value : null);
  const [from] = read('from', day);
  const [to] = read('to', day);
  const filters = {
    period: periodOf(from ?? null, to ?? null),
    countries: read('country', countryOf),
    languages: read('lang', languageOf),
    areas: read('area', areaOf),
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

/** The alpha-2 code that a country's name or code means; null for none. */
export function countryOf(value: string): string | null {
  const code = value.toUpperCase();
  if (/^[A-Z]{2}$/.test(code)) return code === 'UK' ? 'GB' : code;
  return countryMatcher().at(foldedOf(tokensOf(value)), 0)[0]?.value.code ?? null;
}

/** The BCP 47 code that a language's name or code means; null for none. */
export function languageOf(value: string): string | null {
  const folded = fold(value);
  if (/^[a-z]{2}$/.test(folded)) return folded;
  const names = (code: string) =>
    languages.map((in_) => new Intl.DisplayNames([in_.code], { type: 'language' }).of(code));
  return (
    languages.find(({ code }) => names(code).some((name) => name !== undefined && fold(name) === folded))?.code ?? null
  );
}

/** The area that an id, or words for it in any language, mean; null for none. */
export function areaOf(value: string): AreaId | null {
  const id = fold(value).replace(/\s+/g, '-');
  if (isAreaId(id)) return id;
  const folded = foldedOf(tokensOf(value));
  for (const { askedAreas } of vocabularies()) {
    const found = askedAreas.at(folded, 0)[0];
    if (found) return found.value;
  }
  return areaIds.find((area) => area.startsWith(id) && id.length >= 4) ?? null;
}
