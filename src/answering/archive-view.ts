import type { Archive, PassageHit, PassageQuery } from '../archive/archive.ts';

/** What answering asks of an archive: it reads, and never writes. */
export type ArchiveView = Pick<
  Archive,
  | 'article'
  | 'reports'
  | 'facts'
  | 'countFacts'
  | 'foremost'
  | 'concerns'
  | 'actors'
  | 'titles'
  | 'bearing'
  | 'findActors'
  | 'findPassages'
  | 'passagesOf'
  | 'coverage'
  | 'behind'
>;

/** The archive to a question that means only what it spells: no likely spellings, no sounds, no beginnings of names. */
export function literally(archive: ArchiveView): ArchiveView {
  return {
    ...archive,
    findActors: async (words, limit) =>
      (await archive.findActors(words, limit)).filter(({ how }) => how === 'exact' || how === 'surname'),
    findPassages: (query) => archive.findPassages({ ...query, exactly: true }),
  };
}

/** No search of a question wants more passages than this, but for the words that an article must carry. */
const usual = 60;

/**
 * The archive as one question sees it: what was searched for is not searched for again. A refusal looks for the same
 * words up to eight times, to say why there is no answer and what comes nearest.
 */
export function remembering(archive: ArchiveView): ArchiveView {
  const passages = remembered((json: string) => archive.findPassages(JSON.parse(json)));
  const actors = remembered((json: string) => {
    const [words, limit]: [string, number] = JSON.parse(json);
    return archive.findActors(words, limit);
  });
  const facts = remembered((json: string) => archive.facts(JSON.parse(json)));
  const coverage = remembered(() => archive.coverage());
  return {
    article: (id) => archive.article(id),
    reports: (ids) => archive.reports(ids),
    facts: (filter) => facts(JSON.stringify(filter)),
    countFacts: (filter) => archive.countFacts(filter),
    foremost: (kinds, countries, areas) => archive.foremost(kinds, countries, areas),
    concerns: (countries) => archive.concerns(countries),
    actors: (ids) => archive.actors(ids),
    titles: () => archive.titles(),
    bearing: (roles) => archive.bearing(roles),
    findActors: (words, limit) => actors(JSON.stringify([words, limit])),
    findPassages: async (query): Promise<readonly PassageHit[]> => {
      const wide: PassageQuery = { ...query, limit: Math.max(query.limit, usual) };
      return (await passages(JSON.stringify(wide))).slice(0, query.limit);
    },
    passagesOf: (ids) => archive.passagesOf(ids),
    coverage: () => coverage(''),
    behind: () => archive.behind(),
  };
}

/** Asks once for each key. */
function remembered<T>(ask: (key: string) => Promise<T>): (key: string) => Promise<T> {
  const answers = new Map<string, Promise<T>>();
  return (key) => {
    const known = answers.get(key) ?? ask(key);
    answers.set(key, known);
    return known;
  };
}
