import { matchOf } from '../../src/alerts/matching/match.ts';
import type { ArticleReport } from '../../src/archive/archive.ts';
import { type WatchFilter, wantsAll } from '../../src/archive/desk/watch.ts';
import { areaIds } from '../../src/languages/area-ids.ts';
import { factKinds } from '../../src/reading/fact.ts';
import { readArticle } from '../../src/reading/read.ts';
import { type Figure, ms, percentile, timed } from './figure.ts';
import { newsLanguages } from './news/all.ts';
import { madeUpArticle } from './news/articles.ts';

const warmUp = 20;
const articles = 120;
const watches = 500;
const mostMs = 20;
const countries = ['MA', 'PK', 'ES', 'FR', 'NL', 'BE', 'DE', 'TR'];

/** A filter of every kind, mixed, so that no condition is spared. */
function filterAt(n: number): WatchFilter {
  const pick = <T>(list: readonly T[], at = n): readonly T[] => [list[at % list.length] as T];
  const [one = 'MA', other = 'PK'] = [countries[n % 8], countries[(n + 3) % 8]];
  const filters: readonly Partial<WatchFilter>[] = [
    { countries: pick(countries), areas: pick(areaIds) },
    { pairs: [[one, other]], kinds: pick(factKinds) },
    { words: [`joint commission ${n % 7}`, 'memorandum of understanding'] },
    { actorIds: [`person:ada-testova-${n}`] },
    { languages: pick(['en', 'fr', 'nl']), words: ['cooperation', 'coopération', 'samenwerking'] },
  ];
  return { ...wantsAll, ...filters[n % filters.length] };
}

/** How long one new article takes to be held against every watch. */
export const matching: Figure = {
  title: `Matching an article of 400 words against ${watches} watches, one core`,
  measure: async () => {
    const filters = Array.from({ length: watches }, (_, n) => filterAt(n));
    const times: number[] = [];
    let matched = 0;
    for (let n = 0; n < warmUp + articles; n++) {
      const language = newsLanguages[n % newsLanguages.length];
      if (language === undefined) continue;
      const article = { ...madeUpArticle(n, language), id: `a${n}`, textSha256: '', addedAt: '', updatedAt: '' };
      const { actors, facts, zones } = readArticle(article);
      const report: ArticleReport = { article, actors, facts, zones };
      const { took, given } = await timed(() => filters.filter((filter) => matchOf(report, filter) !== null).length);
      if (n < warmUp) continue;
      times.push(took);
      matched += given;
    }
    const p95 = percentile(times, 0.95);
    return [
      {
        what: 'one article',
        goes: articles,
        values: { p50: ms(percentile(times, 0.5)), p95: ms(p95), 'watches met': (matched / articles).toFixed(1) },
        target: { words: `p95 under ${mostMs} ms`, kept: p95 < mostMs },
      },
    ];
  },
};
