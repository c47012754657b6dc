import type { FactFilter, ReportedFact } from '../archive/archive.ts';
import { languageOf } from '../languages/all.ts';
import type { ConceptId, OfficeId } from '../languages/asking.ts';
import type { Article } from '../reading/article.ts';
import type { Fact, FactKind, Participant } from '../reading/fact.ts';
import { fold } from '../text/fold.ts';
import type { ArchiveView } from './archive-view.ts';
import type { AskedActor } from './people.ts';
import { inPeriod } from './periods.ts';
import { type AskedOffice, areasAsked, countryCodes, type OtherWord, type Question } from './question.ts';
import { findEvery, foldedOf, tokensOf } from './tokens.ts';
import { vocabularies, vocabularyOf } from './vocabulary.ts';

/** The facts that concern a question, and how many concern it in all but the period. */
export interface Concerned {
  readonly facts: readonly ReportedFact[];
  readonly outsidePeriod: number;
}

/** Which parts of a question the facts need not meet; the intent answers for them otherwise. */
export interface Leave {
  readonly actors?: true;
  readonly areas?: true;
  readonly offices?: true;
  readonly words?: true;
}

/**
 * The facts of these kinds that meet all that the question names: every actor, country and office, one of the areas,
 * the place, the period, the outlet and language, and every word that is left.
 */
export async function factsConcerning(
  archive: ArchiveView,
  question: Question,
  kinds: readonly FactKind[],
  leave: Leave = {},
): Promise<Concerned> {
  const found = await fetch(archive, question, kinds, leave);
  const carrying = leave.words ? null : await articlesCarrying(archive, question);
  const meets = (reported: ReportedFact) =>
    (leave.actors || question.actors.every((actor) => takesPart(reported.fact, actor))) &&
    (leave.offices || question.offices.every((office) => heldBy(reported.fact, office))) &&
    question.places.every(({ folded }) => isAt(reported.fact, folded)) &&
    printedBy(reported.article, question.filters.outlet) &&
    (carrying === null || question.others.every((word) => carries(reported, word, question, carrying))) &&
    (leave.words || question.concepts.every((concept) => tells(reported.article, concept)));
  const facts = found.filter(meets);
  const { period } = question;
  const inside =
    period === null ? facts : facts.filter(({ fact, article }) => inPeriod(fact.date ?? article.published, period));
  return { facts: inside, outsidePeriod: facts.length - inside.length };
}

async function fetch(archive: ArchiveView, question: Question, kinds: readonly FactKind[], leave: Leave) {
  const areas = leave.areas ? [] : areasAsked(question);
  const base: FactFilter = {
    kinds,
    ...(countryCodes(question).length > 0 && { countries: countryCodes(question) }),
    ...(areas.length > 0 && { areas }),
    ...(question.filters.languages.length > 0 && { languages: question.filters.languages }),
  };
  // One actor narrows the search; whoever shares the name is asked for in turn, the rest is checked on what comes back.
  const [narrowest] = leave.actors ? [] : question.actors.toSorted((a, b) => a.actors.length - b.actors.length);
  const filters = narrowest ? narrowest.actors.map(({ id }) => ({ ...base, actorIds: [id] })) : [base];
  const byId = new Map<string, ReportedFact>();
  for (const filter of filters)
    for (const reported of await archive.facts(filter)) byId.set(reported.fact.id, reported);
  return [...byId.values()];
}

/** Everybody who has a part in a fact, by actor id. */
export function actorIdsOf(fact: Fact): ReadonlySet<string> {
  const all = [...fact.participants, ...fact.signatories, ...fact.witnesses, ...(fact.speaker ? [fact.speaker] : [])];
  return new Set(all.flatMap(({ actorId }) => (actorId === null ? [] : [actorId])));
}

/** Whether one of the actors that a name can mean takes part. */
export function takesPart(fact: Fact, asked: AskedActor): boolean {
  const ids = actorIdsOf(fact);
  return asked.actors.some(({ id }) => ids.has(id));
}

/** The offices and portfolios that a role as printed speaks of, in whatever language. */
export function officesOf(role: string): ReadonlySet<OfficeId> {
  const folded = foldedOf(tokensOf(role));
  return new Set(vocabularies().flatMap(({ offices }) => findEvery(offices, folded).map(({ value }) => value)));
}

/** Whether a role, with its holder's country, is the office asked for. */
export function isOffice(role: string, country: string | null, asked: AskedOffice): boolean {
  if (asked.country !== null && country !== null && asked.country !== country) return false;
  const offices = officesOf(role);
  return asked.offices.every((office) => offices.has(office));
}

/** The participants who hold the office. */
export function holders(fact: Fact, asked: AskedOffice): readonly Participant[] {
  return fact.participants.filter(({ role, name, asWritten, country }) =>
    isOffice([role, name, asWritten].join(' '), country, asked),
  );
}

function heldBy(fact: Fact, asked: AskedOffice): boolean {
  return holders(fact, asked).length > 0;
}

function isAt(fact: Fact, place: string): boolean {
  const printed = [fact.place ?? '', fact.occasion ?? '', ...fact.quotes.map(({ words }) => words)];
  return printed.some((words) => foldedOf(tokensOf(words)).join(' ').includes(place));
}

function printedBy(article: Article, outlet: string | null): boolean {
  return outlet === null || fold(article.outlet ?? '').includes(outlet);
}

/** Whether two folded words are forms of one: they share all but an ending. */
export function sameWord(a: string, b: string): boolean {
  if (a === b) return true;
  const stem = Math.max(4, Math.min(a.length, b.length) - 2);
  return (
    a.length >= stem && b.length >= stem && Math.abs(a.length - b.length) <= 4 && a.slice(0, stem) === b.slice(0, stem)
  );
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
  if (inFact(reported.fact, word)) return true;
  const strict =
    word.nameLike || (question.actors.length === 0 && question.countries.length === 0 && question.areas.length === 0);
  return !strict && (carrying.get(word.folded)?.has(reported.article.id) ?? false);
}

function inFact(fact: Fact, word: OtherWord): boolean {
  const printed = [
    ...fact.quotes.map(({ words }) => words),
    ...fact.participants.flatMap(({ name, asWritten, role }) => [name, asWritten, role ?? '']),
    fact.place ?? '',
    fact.occasion ?? '',
    fact.instrument?.words ?? '',
  ];
  return printed.some((words) => foldedOf(tokensOf(words)).some((other) => sameWord(word.folded, other)));
}

const widest = 200;

async function articlesCarrying(
  archive: ArchiveView,
  question: Question,
): Promise<ReadonlyMap<string, ReadonlySet<string>>> {
  const carrying = new Map<string, ReadonlySet<string>>();
  for (const { words, folded } of question.others) {
    const hits = await archive.findPassages({ words, zones: ['title', 'body'], limit: widest });
    carrying.set(folded, new Set(hits.map(({ article }) => article.id)));
  }
  return carrying;
}

/** Whether an article speaks of a thing, in its own language. */
export function tells(article: Article, concept: ConceptId): boolean {
  return mentions(article.text, article.language, concept);
}

/** Whether words of one language name the thing. */
export function mentions(text: string, language: string, concept: ConceptId): boolean {
  const own = languageOf(language);
  const lists = own ? [vocabularyOf(own)] : vocabularies();
  const folded = foldedOf(tokensOf(text));
  return lists.some(({ concepts }) => findEvery(concepts, folded).some(({ value }) => value === concept));
}
