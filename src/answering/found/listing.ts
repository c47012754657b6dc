import type { ReportedFact } from '../../archive/archive.ts';
import type { StageId } from '../../languages/asking.ts';
import type { HeadingId, Labels } from '../../languages/labels.ts';
import type { FactKind } from '../../reading/fact.ts';
import type { ArchiveView } from '../archive-view.ts';
import { areasAsked, countryCodes, type Question } from '../asked/question.ts';
import type { Missing, Reply } from '../intent.ts';
import { figuresOf } from '../intl.ts';
import { fill, listed } from '../phrases.ts';
import { itemOf } from '../present/item.ts';
import { factsConcerning, type Leave } from './concern.ts';
import { byQuality, byRank } from './ranking.ts';
import { statedFor } from './stated.ts';
import { type Story, storiesOf } from './stories.ts';
import type { Shows } from './topics.ts';

/** The facts grouped into stories, in the order of the answer. */
export function rankedStories(facts: readonly ReportedFact[], question: Question): readonly Story[] {
  const rank = byRank(question);
  return storiesOf(facts, byQuality(question)).toSorted((a, b) => rank(a.best, b.best));
}

/** So many are written out: nobody reads on, and what is asked more narrowly is found. */
export const mostShown = 300;

/** So many facts are looked at where nothing chooses among thousands: several reports make one story. */
export const mostRead = 3 * mostShown;

/** Says that not all of them are shown; nothing when they are. */
export function onlyFirst(count: number, { labels }: Question): readonly string[] {
  const figures = figuresOf(labels.locale);
  return count <= mostShown ? [] : [fill(labels.onlyFirst, { shown: figures(mostShown), count: figures(count) })];
}

/**
 * Stories as a reply: all of them are counted, also those `beyond` the facts, and the first are shown. What is denied is
 * counted apart, unless denials are asked for.
 */
export function listing(
  facts: readonly ReportedFact[],
  question: Question,
  heading: HeadingId,
  notes: readonly string[] = [],
  beyond = 0,
): Reply {
  const stories = rankedStories(facts, question);
  const all = stories.length + beyond;
  const denied = question.stages.has('denied') ? 0 : stories.filter(({ best }) => best.fact.status === 'denied').length;
  const shown = stories.slice(0, mostShown).map((story) => itemOf(story, question));
  return { heading, count: all - denied, denied, shown, notes: [...notes, ...onlyFirst(all, question)] };
}

/** Says that the people asked for are tied to the agreement only by the article. */
export function sameArticle({ actors, offices, labels }: Question): string {
  const people = actors.map(({ actors: of, words }) => of[0]?.name ?? words);
  const names = people.length > 0 ? people : offices.map(({ words }) => words);
  return fill(labels.sameArticle, { names: listed(names, labels) });
}

/** Says how many facts the period left out; nothing when it left none. */
export function leftOut(count: number, { labels }: Question): readonly string[] {
  return count === 0 ? [] : [fill(labels.undatedLeftOut, { count: figuresOf(labels.locale)(count) })];
}

/** How facts are looked for and shown. */
interface Manner {
  readonly leave?: Leave;
  readonly shows?: Shows | undefined;
}

/** Facts of some kinds that concern the question: the simplest of answers. */
export async function listFacts(
  archive: ArchiveView,
  question: Question,
  kinds: readonly FactKind[],
  heading: HeadingId,
  missing: keyof Labels['refusals'],
  keep: (report: ReportedFact) => boolean = () => true,
  { leave, shows = async (_, reports) => reports }: Manner = {},
): Promise<Reply | Missing> {
  const { facts, outsidePeriod } = await factsConcerning(archive, question, kinds, leave);
  const kept = facts.filter(keep);
  const told = await statedFor(archive, kept, question);
  if (told.unstated) return { missing: told.unstated, near: kept.toSorted(byRank(question)) };
  // What is not settled yet is all that there is to come: an invitation, the state of which is shown.
  if (kept.length === 0 && question.stages.has('coming'))
    return await listFacts(archive, { ...question, stages: new Set(['pending']) }, kinds, heading, missing, keep, {
      ...(leave && { leave }),
      shows,
    });
  if (kept.length > 0)
    return listing(await shows(archive, told.facts), question, heading, leftOut(outsidePeriod, question));
  const near = await nearFacts(archive, question, kinds);
  return outsidePeriod > 0 ? { missing: 'notInPeriod', count: outsidePeriod, near } : { missing, near };
}

/** Facts of the kinds that come nearest: what is denied of those named, then what else is reported. */
export async function nearFacts(
  archive: ArchiveView,
  question: Question,
  kinds: readonly FactKind[],
): Promise<readonly ReportedFact[]> {
  const named = question.actors.length > 0 || countryCodes(question).length > 1;
  const asked = { ...question, stages: new Set<StageId>(), period: null, places: [] };
  const { facts } = named
    ? await factsConcerning(archive, asked, kinds.slice(0, 1), { areas: true, words: true })
    : { facts: [] };
  const denied = facts.filter(({ fact }) => fact.status === 'denied');
  return [...denied, ...(await reportedNear(archive, question, kinds))];
}

/** Facts of the kinds, the nearest first: those of the person named last, else on the area, else the foremost of the countries. */
async function reportedNear(
  archive: ArchiveView,
  question: Question,
  kinds: readonly FactKind[],
): Promise<readonly ReportedFact[]> {
  const rank = byRank(question);
  for (const asked of question.actors.toReversed()) {
    const facts = (await Promise.all(asked.actors.map(({ id }) => archive.facts({ kinds, actorIds: [id] })))).flat();
    if (facts.length > 0) return facts.toSorted(rank);
  }
  if (question.actors.length > 0) return [];
  const areas = areasAsked(question);
  const codes = countryCodes(question);
  const ofArea = areas.length === 0 ? [] : await archive.foremost(kinds, codes, areas);
  if (ofArea.length > 0) return ofArea.toSorted(rank);
  const together = codes.length === 0 ? [] : await archive.foremost(kinds, codes);
  if (together.length > 0 || codes.length < 2) return together.toSorted(rank);
  for (const code of codes) {
    const facts = await archive.foremost(kinds.slice(0, 1), [code]);
    if (facts.length > 0) return facts.toSorted(rank);
  }
  return [];
}
