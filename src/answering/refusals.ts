import type { PassageHit } from '../archive/archive.ts';
import type { Article } from '../reading/article.ts';
import type { Quote } from '../reading/fact.ts';
import type { ArchiveView } from './archive-view.ts';
import { dateInWords } from './edtf.ts';
import { carries, plainness } from './evidence.ts';
import type { Missing } from './intent.ts';
import { fill, listed } from './phrases.ts';
import type { Question } from './question.ts';
import { passagesFor, type Sought, soughtBy } from './sought.ts';

/** A quote and the article it stands in. */
export interface Sentence {
  readonly article: Article;
  readonly quote: Quote;
}

/** Why there is no answer, and what comes nearest to one. */
export interface Diagnosis {
  readonly reason: string;
  readonly nearest: Sentence | null;
  /** Whether examples of questions would help. */
  readonly unclear: boolean;
}

type Whereabouts = 'text' | 'furniture' | 'nowhere';

const widest = 200;
const closest = 40;

/**
 * Says why a question has no answer, the plainest reason first: not in the archive; only in page furniture; both named but
 * never together; named, but not what was asked.
 */
export async function diagnose(archive: ArchiveView, question: Question, missing: Missing): Promise<Diagnosis> {
  const { labels } = question;
  const { refusals } = labels;
  if ((await archive.coverage()).articles === 0)
    return { reason: refusals.emptyArchive, nearest: null, unclear: false };
  const sought = question.small === null ? soughtBy(question) : [];
  if (missing.missing === 'unclear') return { reason: unclear(sought, question), nearest: null, unclear: true };
  const [fact] = missing.near;
  const [quote] = fact?.fact.quotes ?? [];
  const near = fact && quote ? { article: fact.article, quote } : null;
  const found = await Promise.all(
    sought.map(async (one) => ({ one, at: await whereaboutsOf(archive, question, one) })),
  );
  const absent = found.filter(({ at }) => at.where === 'nowhere').map(({ one }) => one);
  const known = sought.filter((one) => !absent.includes(one));
  if (absent.length > 0) {
    if (absent.length === sought.length && nonsense(question))
      return { reason: refusals.unclear, nearest: null, unclear: true };
    const nearest = await nearestTo(archive, question, known, near);
    return { reason: fill(refusals.notInArchive, { what: names(absent, question) }), nearest, unclear: false };
  }
  const furniture = found.find(({ at }) => at.where === 'furniture');
  if (furniture)
    return {
      reason: fill(refusals.onlyFurniture, { what: furniture.one.name }),
      nearest: furniture.at.hit,
      unclear: false,
    };
  const apart = neverTogether(found.map(({ one, at }) => ({ one, articles: at.articles })));
  if (apart.length > 0 && !(await namedTogether(archive, question, apart))) {
    const nearest = await nearestTo(archive, question, apart, near);
    return { reason: fill(refusals.neverTogether, { what: names(apart, question) }), nearest, unclear: false };
  }
  const what =
    missing.missing === 'nothingNew'
      ? dateInWords(missing.what ?? '', labels)
      : (missing.what ?? names(sought, question));
  const reason = fill(refusals[missing.missing], { what, date: what, count: missing.count ?? 0 });
  return { reason, nearest: await nearestTo(archive, question, sought, near), unclear: false };
}

function names(sought: readonly Sought[], { labels }: Question): string {
  return listed([...new Set(sought.map(({ name }) => name))], labels);
}

function unclear(sought: readonly Sought[], question: Question): string {
  const { refusals } = question.labels;
  return sought.length === 0 ? refusals.unclear : fill(refusals.unclearWith, { what: names(sought, question) });
}

/** Words that are in no article and no list, with nothing that asks for anything. */
function nonsense(question: Question): boolean {
  return question.cues.size === 0 && question.wants.size === 0 && question.others.every(({ nameLike }) => !nameLike);
}

interface At {
  readonly where: Whereabouts;
  readonly hit: PassageHit | null;
  /** The articles whose text names it; null when it is not looked for one by one. */
  readonly articles: ReadonlySet<string> | null;
}

/** Where in the archive a thing is named. Areas, offices and things are judged by the intent, not by their words. */
async function whereaboutsOf(archive: ArchiveView, question: Question, one: Sought): Promise<At> {
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
function neverTogether(
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
async function namedTogether(archive: ArchiveView, question: Question, sought: readonly Sought[]): Promise<boolean> {
  const articles = await Promise.all(
    sought.map(async (one) => {
      const hits = await passagesFor(archive, question, [one], ['title', 'body'], widest);
      return new Set(hits.filter((hit) => carries(hit, one)).map(({ article }) => article.id));
    }),
  );
  const [first, ...rest] = articles;
  return first !== undefined && [...first].some((id) => rest.every((others) => others.has(id)));
}

/**
 * The sentence that carries most of what is sought, things and offices before names; of equals the one that proves a fact.
 * None when no sentence carries anything.
 */
async function nearestTo(
  archive: ArchiveView,
  question: Question,
  sought: readonly Sought[],
  near: Sentence | null,
): Promise<Sentence | null> {
  const alone = sought.filter(({ kind }) => kind !== 'country').map((one) => [one]);
  const searches = sought.length > 1 ? [sought, ...alone] : [sought];
  const hits = (
    await Promise.all(searches.map((some) => passagesFor(archive, question, some, ['title', 'body'], closest)))
  ).flat();
  const weight = ({ kind }: Sought) => (kind === 'actor' || kind === 'country' ? 1 : 2);
  // A longer term says more plainly that a sentence is about an area, but never as much as another thing carried.
  const told = (plain: number, one: Sought) => (plain === 0 ? 0 : weight(one) + Math.min(plain, 9) / 100);
  const score = (sentence: Sentence) => sought.reduce((sum, one) => sum + told(plainness(sentence, one), one), 0);
  let best = near;
  let most = near ? score(near) : 0;
  for (const hit of hits) {
    if (score(hit) <= most) continue;
    best = hit;
    most = score(hit);
  }
  return best;
}
