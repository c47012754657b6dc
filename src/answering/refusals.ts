import type { PassageHit } from '../archive/archive.ts';
import type { Article } from '../reading/article.ts';
import type { Quote } from '../reading/fact.ts';
import type { ArchiveView } from './archive-view.ts';
import { carries } from './evidence.ts';
import type { Missing } from './intent.ts';
import { dateInWords } from './edtf.ts';
import { fill, listed } from './phrases.ts';
import type { Question } from './question.ts';
import { passagesFor, type Sought, soughtBy } from './sought.ts';

/** Why there is no answer, and what comes nearest to one. */
export interface Diagnosis {
  readonly reason: string;
  readonly nearest: { readonly article: Article; readonly quote: Quote } | null;
  /** Whether examples of questions would help. */
  readonly unclear: boolean;
}

type Whereabouts = 'text' | 'furniture' | 'nowhere';

const widest = 200;

/**
 * Says why a question has no answer, the plainest reason first: not in the archive; only in page furniture; both named but
 * never together; named, but not what was asked.
 */
export async function diagnose(archive: ArchiveView, question: Question, missing: Missing): Promise<Diagnosis> {
  const { labels } = question;
  const { refusals } = labels;
  if ((await archive.coverage()).articles === 0) return { reason: refusals.emptyArchive, nearest: null, unclear: false };
  const sought = question.small === null ? soughtBy(question) : [];
  if (missing.missing === 'unclear') return { reason: unclear(sought, question), nearest: null, unclear: true };
  const [fact] = missing.near;
  const [quote] = fact?.fact.quotes ?? [];
  const nearFact = fact && quote ? { article: fact.article, quote } : null;
  const found = await Promise.all(sought.map(async (one) => ({ one, at: await whereaboutsOf(archive, question, one) })));
  const absent = found.filter(({ at }) => at.where === 'nowhere').map(({ one }) => one);
  const known = sought.filter((one) => !absent.includes(one));
  if (absent.length > 0) {
    if (absent.length === sought.length && nonsense(question)) return { reason: refusals.unclear, nearest: null, unclear: true };
    const nearest = nearFact ?? (await nearestPassage(archive, question, known));
    return { reason: fill(refusals.notInArchive, { what: names(absent, question) }), nearest, unclear: false };
  }
  const furniture = found.find(({ at }) => at.where === 'furniture');
  if (furniture) return { reason: fill(refusals.onlyFurniture, { what: furniture.one.name }), nearest: furniture.at.hit, unclear: false };
  const apart = neverTogether(found.map(({ one, at }) => ({ one, articles: at.articles })));
  if (apart.length > 0) {
    const nearest = nearFact ?? (await nearestPassage(archive, question, apart));
    return { reason: fill(refusals.neverTogether, { what: names(apart, question) }), nearest, unclear: false };
  }
  const what = missing.missing === 'nothingNew' ? dateInWords(missing.what ?? '', labels) : (missing.what ?? names(sought, question));
  const reason = fill(refusals[missing.missing], { what, date: what, count: missing.count ?? 0 });
  const passage = await nearestPassage(archive, question, sought);
  return { reason, nearest: prefersPassage(missing, question) ? (passage ?? nearFact) : (nearFact ?? passage), unclear: false };
}

/** A missing figure is best shown by the sentence that should have held it, an office by one that names it. */
function prefersPassage({ missing }: Missing, { offices }: Question): boolean {
  return missing === 'noNumber' || missing === 'noAmount' || missing === 'notThat' || offices.length > 0;
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
  if (one.kind === 'area' || one.kind === 'office' || one.kind === 'thing') return { where: 'text', hit: null, articles: null };
  const inText = await passagesFor(archive, question, [one], ['title', 'body'], widest);
  const naming = inText.filter((hit) => carries(hit, one));
  if (naming.length > 0) return { where: 'text', hit: null, articles: new Set(naming.map(({ article }) => article.id)) };
  const actor = one.kind === 'actor' ? question.actors.find(({ actors }) => actors[0]?.name === one.name) : undefined;
  const articles = actor?.actors.flatMap(({ names: written }) => written.flatMap(({ articleIds }) => articleIds)) ?? [];
  if (articles.length > 0) return { where: 'text', hit: null, articles: new Set(articles) };
  const inFurniture = await passagesFor(archive, question, [one], ['furniture'], widest);
  const hit = inFurniture.find((found) => carries(found, one)) ?? null;
  return { where: hit ? 'furniture' : 'nowhere', hit, articles: new Set() };
}

/** The people, else the countries, of whom no article names two. */
function neverTogether(found: readonly { readonly one: Sought; readonly articles: ReadonlySet<string> | null }[]): readonly Sought[] {
  for (const kind of ['actor', 'country'] as const) {
    const group = found.filter(({ one }) => one.kind === kind);
    const [first, ...rest] = group.map(({ articles }) => articles ?? new Set<string>());
    if (!first || rest.length === 0) continue;
    const shared = rest.reduce<ReadonlySet<string>>((common, articles) => new Set([...common].filter((id) => articles.has(id))), first);
    if (shared.size === 0) return group.map(({ one }) => one);
  }
  return [];
}

/** The sentence that carries most of what is sought, things before names; none when it carries nothing. */
async function nearestPassage(archive: ArchiveView, question: Question, sought: readonly Sought[]): Promise<PassageHit | null> {
  const hits = await passagesFor(archive, question, sought, ['title', 'body'], 40);
  const weight = ({ kind }: Sought) => (kind === 'actor' || kind === 'country' ? 1 : 2);
  const scored = hits.map((hit) => ({ hit, score: sought.reduce((sum, one) => sum + (carries(hit, one) ? weight(one) : 0), 0) }));
  const [best] = scored.toSorted((a, b) => b.score - a.score);
  return best && best.score > 0 ? best.hit : null;
}
