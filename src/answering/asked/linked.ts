import { idOf, knownByUrl } from '../../archive/articles/known-by.ts';
import type { Article } from '../../reading/article.ts';
import type { ArchiveView } from '../archive-view.ts';

const address = /https?:\/\/[^\s<>|"”»]+/gu;

/** The articles that the addresses of a question lead to; none when the archive has none of them. */
export async function articlesLinked(archive: ArchiveView, question: string): Promise<readonly Article[]> {
  const ids = [...question.matchAll(address)].map(([url]) => idOf(knownByUrl(url.replace(/[.,;:!?)\]]+$/u, ''))));
  const known = await Promise.all([...new Set(ids)].map((id) => archive.article(id)));
  return known.filter((article) => article !== null);
}

/** The archive as if it held these articles only: `who signed this?` beside an address asks of that page. */
export function onlyThese(archive: ArchiveView, ids: readonly string[]): ArchiveView {
  const here = new Set(ids);
  const within = (asked: readonly string[] | undefined) => asked?.filter((id) => here.has(id)) ?? ids;
  return {
    ...archive,
    reports: (asked) => archive.reports(within(asked)),
    facts: (filter) => archive.facts({ ...filter, articleIds: within(filter.articleIds) }),
    countFacts: (filter) => archive.countFacts({ ...filter, articleIds: within(filter.articleIds) }),
    foremost: (kinds, countries, areas) =>
      archive.facts({ kinds, countries, articleIds: ids, ...(areas !== undefined && { areas }) }),
    concerns: async (countries) => (await archive.facts({ countries, articleIds: ids })).length > 0,
    findPassages: async (query) => (await archive.findPassages(query)).filter(({ article }) => here.has(article.id)),
  };
}
