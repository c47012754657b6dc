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

const widest = 200;

/** Where in the archive a thing is named. Areas, offices and things are judged by the intent, not by their words. */
export async function whereaboutsOf(archive: ArchiveView, question: Question, one: Sought): Promise<At> {
  if (one.kind === 'area' || one.kind === 'office' || one.kind === 'thing')
    return { where: 'text', hit: null, articles: null };
  const reported = one.code === undefined ? [] : await archive.facts({ countries: [one.code] });
  if (reported.length > 0)
    return { where: 'text', hit: null, articles: new Set(reported.map(({ article }) => article.id)) };
  const inText = await passagesFor(archive, question, [one], ['title', 'body'], widest);
  const naming = inText.filter((hit) => carries(hit, one));
  if (naming.length > 0)
    return { where: 'text', hit: null, articles: new Set(naming.map(({ article }) => article.id)) };
  const actor = one.kind === 'actor' ? question.actors.find(({ actors }) => actors[0]?.name === one.name) : undefined;
  const articles = actor?.actors.flatMap(({ names: written }) => written.flatMap(({ articleIds }) => articleIds)) ?? [];
  if (articles.length > 0) return { where: 'text', hit: null, articles: new Set(articles) };
  const inFurniture = await passagesFor(archive, question, [one], ['furniture'], widest);
  const hit = inFurniture.find((found) => carries(found, one)) ?? null;
  return { where: hit ? 'furniture' : 'nowhere', hit, articles: new Set() };
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

/** A last look at the sentences themselves: facts tell only of those who take part. */
export async function namedTogether(
  archive: ArchiveView,
  question: Question,
  sought: readonly Sought[],
): Promise<boolean> {
  const articles = await Promise.all(
    sought.map(async (one) => {
      const hits = await passagesFor(archive, question, [one], ['title', 'body'], widest);
      return new Set(hits.filter((hit) => carries(hit, one)).map(({ article }) => article.id));
    }),
  );
  const [first, ...rest] = articles;
  return first !== undefined && [...first].some((id) => rest.every((others) => others.has(id)));
}
