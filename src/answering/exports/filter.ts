import type { ArticleReport } from '../../archive/archive.ts';
import { factKinds } from '../../reading/fact.ts';
import { areaNamed, countryNamed, dayNamed, languageNamed } from '../asked/filter-values.ts';

/** What an export can be narrowed by: facts by kind, country and area, articles by language and days of publication. */
export const exportFilters = ['kind', 'country', 'area', 'lang', 'from', 'to'] as const;

export type ExportFilter = (typeof exportFilters)[number];

/** The value of each filter that was given, as it was typed. */
export type FilterWords = Readonly<Partial<Record<ExportFilter, string>>>;

/** What the filters leave of an article; null for nothing. */
export type Keeps = (report: ArticleReport) => ArticleReport | null;

/** What each filter's word means; null for a word that means nothing. */
const meanings: Readonly<Record<ExportFilter, (word: string) => string | null>> = {
  kind: (word) => factKinds.find((one) => one === word) ?? null,
  country: countryNamed,
  area: areaNamed,
  lang: languageNamed,
  from: dayNamed,
  to: dayNamed,
};

/** The filter whose word cannot be understood; null when all can. */
export function badFilterOf(words: FilterWords): { readonly name: ExportFilter; readonly word: string } | null {
  for (const name of exportFilters) {
    const word = words[name];
    if (word !== undefined && meanings[name](word) === null) return { name, word };
  }
  return null;
}

/** Puts filters to work. Without those for facts an article that has none stays: it can be cited. */
export function keepsOf(words: FilterWords): Keeps {
  const meant = (name: ExportFilter) => {
    const word = words[name];
    return word === undefined ? undefined : (meanings[name](word) ?? word);
  };
  const [kind, country, area] = [meant('kind'), meant('country'), meant('area')];
  const [lang, from, to] = [meant('lang'), meant('from'), meant('to')];
  return (report) => {
    const { article } = report;
    if (lang !== undefined && article.language !== lang) return null;
    const published = article.published ?? '';
    if (from !== undefined && (published === '' || published < from.slice(0, published.length))) return null;
    if (to !== undefined && (published === '' || published.slice(0, to.length) > to)) return null;
    if (kind === undefined && country === undefined && area === undefined) return report;
    const facts = report.facts.filter(
      (fact) =>
        (kind === undefined || fact.kind === kind) &&
        (area === undefined || fact.areas.some((one) => one === area)) &&
        (country === undefined ||
          fact.country === country ||
          fact.parties.includes(country) ||
          fact.participants.some((one) => one.country === country)),
    );
    return facts.length === 0 ? null : { ...report, facts };
  };
}
