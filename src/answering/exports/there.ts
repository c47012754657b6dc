import type { ArticleReport } from '../../archive/archive.ts';
import type { Fact } from '../../reading/fact.ts';
import { type ExportFilter, exportFilters, type FilterWords, keepsOf } from './filter.ts';

/** So many values of a filter are named. */
const mostNamed = 30;

/** Which filters leave nothing, each by itself, and what there is instead. */
export interface There {
  /** Takes note of an article, whether it is kept or not. */
  readonly see: (report: ArticleReport) => void;
  /** A sentence for each filter that leaves nothing by itself; one for all of them where only together they do. */
  readonly inWords: () => readonly string[];
}

/** What each filter of facts chooses from; days are told as a stretch. */
const valuesOf: Readonly<Record<Exclude<ExportFilter, 'lang' | 'from' | 'to'>, (fact: Fact) => readonly string[]>> = {
  kind: ({ kind }) => [kind],
  area: ({ areas }) => areas,
  country: ({ country, parties, participants }) =>
    [country, ...parties, ...participants.map((one) => one.country)].flatMap((one) =>
      one !== null && /^[A-Z]{2}$/.test(one) ? [one] : [],
    ),
};

/** Watches articles go by, to say afterwards why filters left nothing of them. */
export function thereIs(words: FilterWords): There {
  const given = exportFilters.filter((name) => words[name] !== undefined);
  const alone = given.map((name) => ({ name, keeps: keepsOf({ [name]: words[name] }), isEmpty: true }));
  const counts = new Map<ExportFilter, Map<string, number>>();
  const days: string[] = [];
  const count = (name: ExportFilter, values: readonly string[]) => {
    const of = counts.get(name) ?? new Map<string, number>();
    for (const value of new Set(values)) of.set(value, (of.get(value) ?? 0) + 1);
    counts.set(name, of);
  };
  return {
    see(report) {
      for (const one of alone) one.isEmpty &&= one.keeps(report) === null;
      count('lang', [report.article.language]);
      if (report.article.published !== null) days.push(report.article.published);
      for (const fact of report.facts)
        for (const name of ['kind', 'country', 'area'] as const) count(name, valuesOf[name](fact));
    },
    inWords() {
      const empty = alone.filter(({ isEmpty }) => isEmpty);
      if (empty.length === 0) return given.length === 0 ? [] : [`nothing has all of ${given.map(typed).join(' ')}.`];
      return empty.map(({ name }) => `nothing has ${typed(name)}; there is ${instead(name)}.`);
    },
  };

  function typed(name: ExportFilter): string {
    return `--${name} ${words[name]}`;
  }

  function instead(name: ExportFilter): string {
    if (name === 'from' || name === 'to') {
      const [first, last] = [days.toSorted()[0], days.toSorted().at(-1)];
      return first === undefined ? 'no day of publication' : `what was published from ${first} to ${last}`;
    }
    const all = [...(counts.get(name) ?? [])].toSorted(([a, x], [b, y]) => y - x || (a < b ? -1 : 1));
    const named = all.slice(0, mostNamed).map(([value]) => value);
    const more = all.length - named.length;
    return `${named.join(', ') || 'none'}${more > 0 ? ` and ${more} more` : ''}`;
  }
}
