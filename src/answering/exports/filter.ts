import type { ArticleReport } from '../../archive/archive.ts';
import { factKinds } from '../../reading/fact.ts';

/** What an export can be narrowed by: facts by kind, country and area, articles by language and days of publication. */
export const exportFilters = ['kind', 'country', 'area', 'lang', 'from', 'to'] as const;

export type ExportFilter = (typeof exportFilters)[number];

/** The value of each filter that was given, as it was typed. */
export type FilterWords = Readonly<Partial<Record<ExportFilter, string>>>;

/** What the filters leave of an article; null for nothing. */
export type Keeps = (report: ArticleReport) => ArticleReport | null;

/** The filter whose word cannot be understood; null when all can. */
export function badFilterOf({
  kind,
  from,
  to,
}: FilterWords): { readonly name: ExportFilter; readonly word: string } | null {
  if (kind !== undefined && !factKinds.some((one) => one === kind)) return { name: 'kind', word: kind };
  for (const [name, word] of [['from', from] as const, ['to', to] as const])
    if (word !== undefined && !/^\d{4}(?:-\d{2}(?:-\d{2})?)?$/.test(word)) return { name, word };
  return null;
}

/** Puts filters to work. Without those for facts an article that has none stays: it can be cited. */
export function keepsOf({ kind, country: typed, area, lang, from, to }: FilterWords): Keeps {
  const country = typed?.toUpperCase();
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
        (area === undefined || fact.areas.includes(area)) &&
        (country === undefined ||
          fact.country === country ||
          fact.parties.includes(country) ||
          fact.participants.some((one) => one.country === country)),
    );
    return facts.length === 0 ? null : { ...report, facts };
  };
}
