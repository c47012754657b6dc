import type { ReportedFact } from '../../archive/archive.ts';
import type { Fact, Quote } from '../../reading/fact.ts';
import type { ArchiveView } from '../archive-view.ts';
import { countryMatcher, isCountry } from '../asked/countries.ts';
import { areasAsked, countryCodes, type Question } from '../asked/question.ts';
import { findEvery, foldedOf, tokensOf } from '../asked/tokens.ts';
import { type Concerned, factsConcerning, takesPart } from './concern.ts';
import { ofAskedInstrument } from './instruments.ts';
import { negates, tellsOfSigning } from './kind-words.ts';
import { sentencesOf } from './sentences-of.ts';
import { areaTermIn, soughtBy } from './sought.ts';

/** The agreements that a question asks about, and how they were tied to the people it names. */
export interface Agreements {
  readonly facts: readonly ReportedFact[];
  readonly outsidePeriod: number;
  /** The people are not named as taking part; they met or travelled in the same article. */
  readonly throughArticle: boolean;
}

/** Agreements that concern the question; failing that, those of the article in which its people met. */
export async function agreementsOf(archive: ArchiveView, question: Question): Promise<Agreements> {
  const read = await factsConcerning(archive, question, ['agreement']);
  const direct =
    read.facts.length === 0 && areasAsked(question).length > 0 ? await inItsWords(archive, question) : read;
  const between = direct.facts.filter(({ fact }) => binds(fact, countryCodes(question)));
  const facts = await ofAskedInstrument(archive, between, question);
  if (facts.length === 0 && question.actors.length === 0 && question.offices.length > 0)
    return besideOffices(archive, question, direct);
  if (facts.length > 0 || question.actors.length === 0) return { ...direct, facts, throughArticle: false };
  const beside = await besideNames(archive, question);
  if (beside.length > 0)
    return { ...direct, facts: await ofAskedInstrument(archive, beside, question), throughArticle: false };
  const [first] = question.actors;
  const met = (
    await Promise.all(
      (first?.actors ?? []).map(({ id }) => archive.facts({ kinds: ['meeting', 'visit'], actorIds: [id] })),
    )
  ).flat();
  const together = met.filter(({ fact }) => question.actors.every((asked) => takesPart(fact, asked)));
  if (together.length === 0) return { ...direct, facts: [], throughArticle: false };
  const articles = new Set(together.map(({ article }) => article.id));
  const near = await factsConcerning(archive, question, ['agreement'], { actors: true });
  const same = near.facts.filter(({ article, fact }) => articles.has(article.id) && fact.status !== 'historical');
  return {
    facts: await ofAskedInstrument(archive, same, question),
    outsidePeriod: near.outsidePeriod,
    throughArticle: same.length > 0,
  };
}

/** `president of Kenya Chad agreements`: those of the two states in articles that speak of the office. */
async function besideOffices(archive: ArchiveView, question: Question, none: Concerned): Promise<Agreements> {
  const codes = countryCodes(question);
  const own = codes.length < 2 ? none : await factsConcerning(archive, { ...question, offices: [] }, ['agreement']);
  const offices = soughtBy(question).filter(({ kind }) => kind === 'office');
  const bound = own.facts.filter(({ fact }) => binds(fact, codes) && fact.status !== 'historical');
  const sentences = await sentencesOf(archive, bound);
  const facts = bound.filter(({ article }) => {
    const { title, body } = sentences(article);
    return offices.every((one) => [...title, ...body].some(({ words }) => one.carriedBy(words, article.language)));
  });
  return { ...own, facts: await ofAskedInstrument(archive, facts, question), throughArticle: facts.length > 0 };
}

/**
 * Agreements whose own sentence names the people asked for, or the one right after: `The treaties were signed on Sunday. For
 * the Netherlands the minister did so.` That sentence is quoted too.
 */
async function besideNames(archive: ArchiveView, question: Question): Promise<readonly ReportedFact[]> {
  const people = soughtBy(question).filter(({ kind }) => kind === 'actor');
  const articleIds = question.actors
    .map(({ actors }) => new Set(actors.flatMap(({ names }) => names.flatMap((name) => name.articleIds))))
    .reduce((common, articles) => common.intersection(articles));
  if (articleIds.size === 0 || people.length > question.actors.length) return [];
  const { facts } = await factsConcerning(
    archive,
    question,
    ['agreement'],
    { actors: true },
    { articleIds: [...articleIds] },
  );
  const concluded = facts.filter(({ fact: { status } }) => status === 'signed' || status === 'agreed');
  const sentences = await sentencesOf(archive, concluded);
  return concluded.flatMap((report): readonly ReportedFact[] => {
    const { article, fact } = report;
    const lines = sentences(article).body;
    const next = lines[lines.findLastIndex(({ start }) => fact.quotes.some((quote) => quote.start === start)) + 1];
    const names = ({ words }: Quote) => people.every((one) => Number(one.carriedBy(words, article.language)) > 0);
    if (fact.quotes.some((quote) => names(quote) && !negates(foldedOf(tokensOf(quote.words)), article.language)))
      return [report];
    return next && names(next) && tellsOfSigning(foldedOf(tokensOf(next.words)), article.language)
      ? [{ article, fact: { ...fact, quotes: [...fact.quotes, next] } }]
      : [];
  });
}

/** Asked for an agreement between two states, one of others that was signed in the second is none. */
function binds({ parties }: Fact, asked: readonly string[]): boolean {
  return asked.length < 2 || parties.length < 2 || asked.every((country) => parties.includes(country));
}

/**
 * Agreements whose own sentences name the area, also by a wide word (`cooperate on security, justice and migration`), or
 * the sentence right before them, which names the same parties: the agreement is on that (`hebben daarover … ondertekend`).
 */
async function inItsWords(archive: ArchiveView, question: Question): Promise<Concerned> {
  const areas = areasAsked(question);
  const naming = [areas.map((area) => `area ${area}` as const)];
  const { facts, outsidePeriod } = await factsConcerning(archive, question, ['agreement'], { areas: true }, { naming });
  const names = ({ article }: ReportedFact, { words }: Quote) =>
    areas.some((area) => areaTermIn(words, article.language, area, true) > 0);
  const sentences = await sentencesOf(archive, facts);
  const named = facts.flatMap((report): readonly ReportedFact[] => {
    const { article, fact } = report;
    if (fact.quotes.some((quote) => names(report, quote))) return [report];
    const lead = leadOf(fact, sentences(article).body);
    return lead && names(report, lead) ? [{ article, fact: { ...fact, quotes: [lead, ...fact.quotes] } }] : [];
  });
  return { facts: named, outsidePeriod, beyond: 0 };
}

/** The sentence right before those of an agreement, where it names all of its parties. */
function leadOf(fact: Fact, lines: readonly Quote[]): Quote | null {
  const parties = fact.parties.filter(isCountry);
  if (parties.length < 2) return null;
  const start = Math.min(...fact.quotes.map((quote) => quote.start));
  const lead = lines[lines.findIndex((line) => line.start === start) - 1];
  if (lead === undefined) return null;
  const printed = findEvery(countryMatcher(), foldedOf(tokensOf(lead.words))).map(({ value }) => value.code);
  return parties.every((party) => printed.includes(party)) ? lead : null;
}
