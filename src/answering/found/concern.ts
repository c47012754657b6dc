import type { FactFilter, ReportedFact } from '../../archive/archive.ts';
import type { StageId } from '../../languages/asking.ts';
import type { Article } from '../../reading/article.ts';
import type { Fact, FactKind } from '../../reading/fact.ts';
import { fold } from '../../text/fold.ts';
import type { Status } from '../../text/ladder.ts';
import { memoOf } from '../../text/memo.ts';
import type { ArchiveView } from '../archive-view.ts';
import { holders } from '../asked/offices.ts';
import { isOutlet } from '../asked/outlets.ts';
import type { AskedActor } from '../asked/people.ts';
import { inPeriod, type Period } from '../asked/periods.ts';
import {
  type AskedOffice,
  type AskedPlace,
  areasAsked,
  countryCodes,
  type OtherWord,
  type Question,
} from '../asked/question.ts';
import { wordsFor } from '../asked/things.ts';
import { foldedOf, tokensOf } from '../asked/tokens.ts';
import { speaksOf } from '../asked/wording.ts';
import { heldForState, namesStates, ofKnownState, statesSought } from './held-for.ts';
import { betweenStates, metOnJourney } from './on-journey.ts';
import { ofThatTown, standsAmong } from './place.ts';

/** The facts that concern a question, and how many concern it in all but the period. */
export interface Concerned {
  readonly facts: readonly ReportedFact[];
  readonly outsidePeriod: number;
  /** How many more concern it that were not looked at. */
  readonly beyond: number;
}

/** Which parts of a question the facts need not meet; the intent answers for them otherwise. */
export interface Leave {
  readonly actors?: true;
  readonly areas?: true;
  readonly offices?: true;
  readonly words?: true;
}

/** Which facts are looked at; with `first`, of thousands that nothing else chooses among only so many (`FactFilter.first`). */
export type Within = Pick<FactFilter, 'naming' | 'stored' | 'promised' | 'first' | 'articleIds' | 'spokenBy'>;

/**
 * The facts of these kinds that meet all that the question names: every actor, country and office, one of the areas,
 * the place, the period, the outlet and language, and every word that is left. With `within` only those of some articles.
 */
export async function factsConcerning(
  archive: ArchiveView,
  question: Question,
  kinds: readonly FactKind[],
  leave: Leave = {},
  within: Within = {},
): Promise<Concerned> {
  const carrying = leave.words ? null : await articlesCarrying(archive, question);
  const articleIds = carrying === null ? null : commonTo(carrying);
  const { found, beyond } =
    articleIds?.length === 0
      ? { found: [], beyond: 0 }
      : await ofCountries(archive, question, kinds, leave, within, articleIds);
  const meets = (reported: ReportedFact) =>
    hasCome(reported.fact, question) &&
    (leave.actors || question.actors.every((actor) => takesPart(reported.fact, actor))) &&
    (leave.offices || question.offices.every((office) => heldBy(reported.fact, office))) &&
    question.places.every((place) => isAt(reported.fact, place)) &&
    isOutlet(reported.article.outlet, question.filters.outlet) &&
    (carrying === null || question.others.every((word) => carries(reported, word, question, carrying)));
  const held = await heldForState(archive, found.filter(meets), question);
  const facts = ofThatTown(ofOwnWords(ofKnownState(held, question), question), question);
  const { period } = question;
  if (period === null) return { facts, outsidePeriod: 0, beyond };
  const inside = facts.filter(({ fact, article }) => inPeriod(fact.date ?? article.published, period));
  // `World Cup 2030`: a year may belong to the name of what is asked for.
  const named = yearOf(period) === null ? null : nameWithYear(question);
  const naming =
    inside.length > 0
      ? inside
      : facts.filter(({ fact, article }) => printsYear(fact, yearOf(period)) || printsName(article, named));
  return { facts: naming, outsidePeriod: facts.length - naming.length, beyond };
}

/** Where facts carry every word of the question themselves, what only their article carries is another matter. */
function ofOwnWords(facts: readonly ReportedFact[], { others, narrower }: Question): readonly ReportedFact[] {
  const preferred = (among: readonly ReportedFact[], words: readonly OtherWord[]) => {
    const own = among.filter((reported) => words.every((word) => inFact(reported, word)));
    return words.length > 0 && own.length > 0 ? own : among;
  };
  return preferred(preferred(facts, others), narrower);
}

/** The year that a period is, whole; null for any other. */
function yearOf({ from, to }: Period): string | null {
  const year = from?.slice(0, 4) ?? null;
  return from === `${year}-01-01` && to === `${year}-12-31` ? year : null;
}

/** The word right before the year of a question with the year: `mundial 2030`. */
function nameWithYear({ asked }: Question): string | null {
  return /(?<!\p{L})\p{L}{4,} (?:19|20)\d\d(?!\d)/u.exec(fold(asked))?.[0] ?? null;
}

const printsName = ({ text }: Article, name: string | null): boolean => name !== null && fold(text).includes(name);

/** Whether a sentence of the fact prints the year right behind a name: it is no date, or it would be the fact's. */
function printsYear({ quotes }: Fact, year: string | null): boolean {
  return year !== null && quotes.some(({ words }) => new RegExp(`\\p{Lu}[\\p{L}.]*[ ]${year}(?!\\d)`, 'u').test(words));
}

/** What `asFiltered` finds; of somebody asked for with a state, failing that, what has somebody of no known state and names it. */
async function ofCountries(...asked: Parameters<typeof asFiltered>): ReturnType<typeof asFiltered> {
  const [archive, question, kinds, leave, within, articleIds] = asked;
  const filtered = await asFiltered(...asked);
  const codes = countryCodes(question);
  if (filtered.found.length > 0 || leave.actors || question.actors.length === 0 || codes.length !== 1) return filtered;
  const anywhere = { ...question, countries: [], filters: { ...question.filters, countries: [] } };
  const { found } = await asFiltered(archive, anywhere, kinds, leave, within, articleIds);
  const stateless = ({ fact }: ReportedFact) =>
    fact.kind === 'meeting' &&
    fact.participants.some(
      ({ actorId, country }) =>
        country === null && !question.actors.some(({ actors }) => actors.some(({ id }) => id === actorId)),
    );
  const open = found.filter(stateless);
  const [code = ''] = codes;
  const there = [...(await metOnJourney(archive, open, question, code)), ...(await betweenStates(archive, open, code))];
  return { found: open.filter((one) => namesStates(one.fact, codes) || there.includes(one)), beyond: 0 };
}

async function asFiltered(
  archive: ArchiveView,
  question: Question,
  kinds: readonly FactKind[],
  leave: Leave,
  { first, ...within }: Within,
  articleIds: readonly string[] | null,
): Promise<{ readonly found: readonly ReportedFact[]; readonly beyond: number }> {
  const naming = [
    ...(within.naming ?? []),
    ...(leave.words ? [] : question.concepts.map((id) => [`concept ${id}`] as const)),
  ];
  const areas = leave.areas ? [] : areasAsked(question);
  const states = statesSought(question);
  const base: FactFilter = {
    kinds,
    ...within,
    ...(naming.length > 0 && { naming }),
    ...(states.length > 0 && { countries: states }),
    ...(areas.length > 0 && { areas }),
    ...(question.filters.languages.length > 0 && { languages: question.filters.languages }),
    ...(articleIds !== null && { articleIds: articleIds.filter((id) => within.articleIds?.includes(id) ?? true) }),
  };
  // One actor narrows the search; whoever shares the name is asked for in turn, the rest is checked on what comes back.
  const [narrowest] = leave.actors ? [] : question.actors.toSorted((a, b) => a.actors.length - b.actors.length);
  const filters = narrowest ? narrowest.actors.map(({ id }) => ({ ...base, actorIds: [id] })) : [base];
  if (first !== undefined && isChosenByFilter(question, narrowest)) {
    const count = await archive.countFacts(base);
    if (count > plenty * first) return { found: await archive.facts({ ...base, first }), beyond: count - first };
  }
  const byId = new Map<string, ReportedFact>();
  for (const filter of filters)
    for (const reported of await archive.facts(filter)) byId.set(reported.fact.id, reported);
  return { found: [...byId.values()], beyond: 0 };
}

/** So many times as many as are shown are looked at, so that what is counted are stories. */
const plenty = 3;

/** Whether the archive's filter says all that the question asks of a fact. */
function isChosenByFilter(
  { offices, places, others, stages, period, filters }: Question,
  narrowest: AskedActor | undefined,
): boolean {
  const more = offices.length + places.length + others.length + stages.size;
  return narrowest === undefined && more === 0 && period === null && filters.outlet === null;
}

const statusesOf: Readonly<Record<StageId, readonly Status[]>> = {
  coming: ['planned', 'expected'],
  denied: ['denied'],
  pending: ['agreed', 'pledged', 'discussed', 'proposed', 'may', 'planned', 'expected'],
};

function hasCome({ status }: Fact, { stages }: Question): boolean {
  return stages.size === 0 || [...stages].some((stage) => statusesOf[stage].includes(status));
}

/** Everybody who has a part in a fact, by actor id. */
export const actorIdsOf = memoOf((fact: Fact): ReadonlySet<string> => {
  const all = [...fact.participants, ...fact.signatories, ...fact.witnesses, ...(fact.speaker ? [fact.speaker] : [])];
  return new Set(all.flatMap(({ actorId }) => (actorId === null ? [] : [actorId])));
});

/** Whether one of the actors that a name can mean takes part. */
export function takesPart(fact: Fact, asked: AskedActor): boolean {
  const ids = actorIdsOf(fact);
  return asked.actors.some(({ id }) => ids.has(id));
}

function heldBy(fact: Fact, asked: AskedOffice): boolean {
  return holders(fact, asked).length > 0;
}

/** What a fact says of its place, folded and spaced: a question about one holds it against every visit. */
const placesIn = memoOf((fact: Fact): readonly string[] => {
  const printed = [fact.place ?? '', fact.occasion ?? '', ...fact.quotes.map(({ words }) => words)];
  return printed.map((words) => ` ${foldedOf(tokensOf(words)).join(' ')} `);
});

/**
 * A fact that names no place is in the capital as far as it says: it is in that state. One that took place in another state is
 * not in the capital that its sentence names: `London and Rabat`.
 */
function isAt(fact: Fact, { folded, forms, capitalOf, there }: AskedPlace): boolean {
  if (capitalOf !== null && fact.place === null && fact.country === capitalOf) return true;
  // A call happened in no town, whichever its sentence names.
  if (there && fact.place === null && fact.mode !== null && fact.mode !== 'in-person') return false;
  if (there && capitalOf !== null && fact.place !== null && fact.country !== null && fact.country !== capitalOf)
    return false;
  return placesIn(fact).some((text) => [folded, ...forms].some((form) => standsAmong(text, form)));
}

/**
 * A word that no list explains must stand in the fact itself when it looks like a name or when nobody else is named,
 * else in the running text of its article.
 */
function carries(
  reported: ReportedFact,
  word: OtherWord,
  question: Question,
  carrying: ReadonlyMap<string, ReadonlySet<string>>,
): boolean {
  if (inFact(reported, word)) return true;
  const strict =
    word.nameLike || (question.actors.length === 0 && question.countries.length === 0 && question.areas.length === 0);
  return !strict && (carrying.get(word.folded)?.has(reported.article.id) ?? false);
}

/** Whether the sentences or the names of a fact speak of a word of the question. */
export function inFact({ fact, article }: ReportedFact, word: OtherWord): boolean {
  const printed = [
    ...fact.quotes.map(({ words }) => words),
    ...fact.participants.flatMap(({ name, asWritten, role }) => [name, asWritten, role ?? '']),
    fact.place ?? '',
    fact.occasion ?? '',
    fact.instrument?.words ?? '',
  ];
  return printed.some((words) => speaksOf(words, article.language, word));
}

const widest = 200;

async function articlesCarrying(
  archive: ArchiveView,
  question: Question,
): Promise<ReadonlyMap<string, ReadonlySet<string>>> {
  const carrying = new Map<string, ReadonlySet<string>>();
  for (const word of question.others) {
    const { words, thing } = word;
    const alsoWords = thing === null ? [] : wordsFor(thing);
    const zones = ['title', 'body'] as const;
    const hits = await archive.findPassages({ words, alsoWords, zones, limit: widest, exactly: true });
    const told =
      thing === null ? hits : hits.filter(({ article, quote }) => speaksOf(quote.words, article.language, word));
    carrying.set(word.folded, new Set(told.map(({ article }) => article.id)));
  }
  return carrying;
}

/** The articles that carry every word, if their search came to an end; null when that narrows nothing. */
function commonTo(carrying: ReadonlyMap<string, ReadonlySet<string>>): readonly string[] | null {
  const sets = [...carrying.values()].filter(({ size }) => size < widest);
  const [first, ...rest] = sets;
  return first ? [...rest.reduce((common, articles) => common.intersection(articles), first)] : null;
}
