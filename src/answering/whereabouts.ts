import type { PassageHit } from '../archive/archive.ts';
import type { ArchiveView } from './archive-view.ts';
import { carries } from './evidence.ts';
import type { Question } from './question.ts';
import { passagesFor, type Sought } from './sought.ts';

/** Where the archive names a thing. */
export interface At {
  readonly where: 'text' | 'furniture' | 'nowhere';
  readonly hit: PassageHit | null;
  /** The articles whose text names it; null when it is not looked for one by one. */
  readonly articles: ReadonlySet<string> | null;
}

const widest = 50;

/** Where in the archive a thing is named. Areas, offices and things are judged by the intent, not by their words. */
export async function whereaboutsOf(archive: ArchiveView, question: Question, one: Sought): Promise<At> {
  if (one.kind === 'area' || one.kind === 'office' || one.kind === 'thing') return inText(null);
  const known = await articlesOf(archive, question, one);
  if (known.length > 0) return inText(new Set(known));
  const found = await passagesFor(archive, question, [one], ['title', 'body'], widest);
  const naming = found.filter((hit) => carries(hit, one));
  if (naming.length > 0) return inText(new Set(naming.map(({ article }) => article.id)));
  const inFurniture = await passagesFor(archive, question, [one], ['furniture'], widest);
  const hit = inFurniture.find((other) => carries(other, one)) ?? null;
  return { where: hit ? 'furniture' : 'nowhere', hit, articles: new Set() };
}

const inText = (articles: ReadonlySet<string> | null): At => ({ where: 'text', hit: null, articles });

/** The articles that name an actor, or report facts of a country: known without a search. */
async function articlesOf(archive: ArchiveView, question: Question, one: Sought): Promise<readonly string[]> {
  if (one.code !== undefined) return (await archive.facts({ countries: [one.code] })).map(({ article }) => article.id);
  if (one.kind !== 'actor') return [];
  const asked = question.actors.find(({ actors, words }) => (actors[0]?.name ?? words) === one.name);
  return asked?.actors.flatMap(({ names }) => names.flatMap(({ articleIds }) => articleIds)) ?? [];
}

/** The people, else the countries, of whom no article names two. */
export function neverTogether(
  found: readonly { readonly one: Sought; readonly articles: ReadonlySet<string> | null }[],
): readonly Sought[] {
  for (const kind of ['actor', 'country'] as const) {
    const group = found.filter(({ one }) => one.kind === kind);
    const [first, ...rest] = group.map(({ articles }): ReadonlySet<string> => articles ?? new Set());
    if (!first || rest.length === 0) continue;
    const shared = rest.reduce((common, articles) => common.intersection(articles), first);
    if (shared.size === 0) return group.map(({ one }) => one);
  }
  return [];
}

/** A last look at the sentences themselves: facts and actors tell only of those who take part. */
export async function namedTogether(
  archive: ArchiveView,
  question: Question,
  sought: readonly Sought[],
): Promise<boolean> {
  const hits = await passagesFor(archive, question, sought, ['title', 'body'], widest);
  const byArticle = Map.groupBy(hits, ({ article }) => article.id);
  return [...byArticle.values()].some((found) => sought.every((one) => found.some((hit) => carries(hit, one))));
}
