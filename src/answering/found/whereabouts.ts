import type { PassageHit } from '../../archive/archive.ts';
import type { ArchiveView } from '../archive-view.ts';
import type { Question } from '../asked/question.ts';
import { carries } from './evidence.ts';
import { passagesFor, type Sought } from './sought.ts';

/** Where the archive names a thing. */
export interface At {
  readonly where: 'text' | 'furniture' | 'nowhere';
  /** Of furniture, where it stands. */
  readonly hit: PassageHit | null;
}

const widest = 50;

/** Where in the archive a thing is named. Areas, offices and things are judged by the intent, not by their words. */
export async function whereaboutsOf(archive: ArchiveView, question: Question, one: Sought): Promise<At> {
  if (one.kind === 'area' || one.kind === 'office' || one.kind === 'thing') return inText;
  if (articlesOf(question, one).length > 0) return inText;
  // Which countries facts are about is known without a search.
  if (one.code !== undefined && (await archive.concerns([one.code]))) return inText;
  const found = await passagesFor(archive, question, [one], ['title', 'body'], widest);
  if (found.some((hit) => carries(hit, one))) return inText;
  const inFurniture = await passagesFor(archive, question, [one], ['furniture'], widest);
  const hit = inFurniture.find((other) => carries(other, one)) ?? null;
  return { where: hit ? 'furniture' : 'nowhere', hit };
}

const inText: At = { where: 'text', hit: null };

/** The articles that name an actor: known without a search. */
function articlesOf(question: Question, one: Sought): readonly string[] {
  if (one.kind !== 'actor') return [];
  const asked = question.actors.find(({ actors, words }) => (actors[0]?.name ?? words) === one.name);
  return asked?.actors.flatMap(({ names }) => names.flatMap(({ articleIds }) => articleIds)) ?? [];
}

/** The people, else the countries, of whom no article names all; none when one does. */
export async function neverTogether(
  archive: ArchiveView,
  question: Question,
  sought: readonly Sought[],
): Promise<readonly Sought[]> {
  for (const kind of ['actor', 'country'] as const) {
    const group = sought.filter((one) => one.kind === kind);
    if (group.length < 2) continue;
    if (!(await reportedTogether(archive, question, group)) && !(await namedTogether(archive, question, group)))
      return group;
  }
  return [];
}

async function reportedTogether(archive: ArchiveView, question: Question, group: readonly Sought[]): Promise<boolean> {
  const countries = group.flatMap(({ code }) => code ?? []);
  if (countries.length > 0) return archive.concerns(countries);
  const [first, ...rest] = group.map((one): ReadonlySet<string> => new Set(articlesOf(question, one)));
  return first !== undefined && rest.reduce((common, articles) => common.intersection(articles), first).size > 0;
}

/** A last look at the sentences themselves: facts and actors tell only of those who take part. */
async function namedTogether(archive: ArchiveView, question: Question, sought: readonly Sought[]): Promise<boolean> {
  const hits = await passagesFor(archive, question, sought, ['title', 'body'], widest);
  const byArticle = Map.groupBy(hits, ({ article }) => article.id);
  return [...byArticle.values()].some((found) => sought.every((one) => found.some((hit) => carries(hit, one))));
}
