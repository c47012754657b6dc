import type { ArticleReport, PassageHit } from '../../archive/archive.ts';
import { languageOf } from '../../languages/all.ts';
import type { ActorInArticle, Quote } from '../../reading/fact.ts';
import type { Mode } from '../../text/ladder.ts';
import { countryMatcher, townMatcher } from '../asked/countries.ts';
import { holders } from '../asked/offices.ts';
import { inPeriod } from '../asked/periods.ts';
import { countryCodes, type Question } from '../asked/question.ts';
import { afterPreposition } from '../asked/recognise.ts';
import { findEvery, foldedOf, tokensOf } from '../asked/tokens.ts';
import { vocabularyOf } from '../asked/vocabulary.ts';
import { signedBy, signsAfter, signsBefore, type ToldKind } from './kind-words.ts';

/** Whether a sentence is of the time asked for: its article is, or it names a year that lies in it whole. */
export function inTime(folded: readonly string[], published: string | null, { period }: Question): boolean {
  if (period === null || inPeriod(published, period)) return true;
  const whole = (year: string) =>
    (period.from === null || period.from <= `${year}-01-01`) && (period.to === null || `${year}-12-31` <= period.to);
  return folded.some((word) => /^(?:19|20)\d\d$/.test(word) && whole(word));
}

/** Whether a sentence says itself that what it tells of has come as far as asked: no fact does. */
export function hasCome(folded: readonly string[], language: string, { stages }: Question): boolean {
  const own = languageOf(language);
  const said = own && stages.size > 0 ? findEvery(vocabularyOf(own).stages, folded).map(({ value }) => value) : [];
  return [...stages].every((stage) => said.includes(stage));
}

/** Whether a sentence says that people talked by the means that are asked for; where it says none, they met in person. */
export function isByMeans(folded: readonly string[], language: string, { modes }: Question): boolean {
  const said = meansIn(folded, language);
  return modes.size === 0 || (said.length === 0 ? modes.has('in-person') : said.some((one) => modes.has(one)));
}

function meansIn(folded: readonly string[], language: string): readonly Mode[] {
  const own = languageOf(language);
  return own ? findEvery(vocabularyOf(own).modes, folded).map(({ value }) => value) : [];
}

/**
 * Whether a sentence that may tell of a journey tells of no call, and says that what it tells was in every state asked for: in
 * it, or in a town of it; with words of a `journey` also where it goes to nowhere else.
 */
export function wasThere(folded: readonly string[], language: string, question: Question, journey: boolean): boolean {
  const own = languageOf(language);
  if (!own || meansIn(folded, language).some((one) => one !== 'in-person')) return false;
  const towns = findEvery(townMatcher(), folded).map(({ value }) => value);
  const states = findEvery(countryMatcher(), folded);
  const codes = states.flatMap(({ from, value }) => {
    const there = value.as === 'capital' || afterPreposition(folded, from, vocabularyOf(own));
    return value.as !== 'nationality' && there ? [value.code] : [];
  });
  const places = [...towns, ...codes];
  // A journey may go to a state that is visited (`visited Mali`) or that the sentence does not name, if it goes nowhere else.
  const visited = findEvery(vocabularyOf(own).cues, folded).some(({ value }) => value === 'visit');
  const goesTo = (code: string) => {
    const named = states.filter(({ value }) => value.code === code);
    return named.length > 0 ? visited && named.some(({ value }) => value.as !== 'nationality') : places.length === 0;
  };
  return countryCodes(question).every((code) => places.includes(code) || (journey && goesTo(code)));
}

/** Whether a sentence has somebody's words in quotation marks. */
export const quotesWords = (words: string) =>
  /[“"«„].+\s.+[”"»“]/u.test(words) || /(?<![\p{L}\d])[‘'].+\s.+[’'](?![\p{L}\d])/u.test(words);

/** Whether a sentence is all in quotation marks, as it begins. */
export const isSaid = (words: string) => /^["“«„]/u.test(words);

/** Whether the journeys that an article reports of those asked for all went to other states than the one asked for. */
export function goesElsewhere({ facts }: ArticleReport, question: Question): boolean {
  const codes = countryCodes(question);
  const asked = new Set(question.actors.flatMap(({ actors: of }) => of.map(({ id }) => id)));
  const journeys = facts.filter(
    ({ kind, country, participants }) =>
      kind === 'visit' &&
      country !== null &&
      participants.some(({ actorId }) => actorId !== null && asked.has(actorId)),
  );
  return codes.length > 0 && journeys.length > 0 && !journeys.some(({ country }) => codes.includes(country ?? ''));
}

/** Whether a sentence proves a journey of somebody to another state than those asked for. */
export function leadsElsewhere({ facts }: ArticleReport, { start }: Quote, question: Question): boolean {
  const codes = countryCodes(question);
  const journeys = facts.filter(
    ({ kind, country, quotes }) => kind === 'visit' && country !== null && quotes.at(-1)?.start === start,
  );
  return codes.length > 0 && journeys.length > 0 && !journeys.some(({ country }) => codes.includes(country ?? ''));
}

/** Whether a sentence is known to be the words of somebody who does not hold the office that is asked for. */
export function isSaidByAnother({ facts }: ArticleReport, { start }: Quote, { offices, actors }: Question): boolean {
  if (offices.length === 0 || actors.length > 0) return false;
  const said = facts.filter(({ kind, quotes }) => kind === 'statement' && quotes.at(-1)?.start === start);
  return said.length > 0 && said.every((fact) => offices.some((office) => holders(fact, office).length === 0));
}

/** Whether the sentence names an instrument of a kind that the question names. */
export function isOfType(folded: readonly string[], language: string, { instruments }: Question): boolean {
  const own = languageOf(language);
  return (
    own !== undefined &&
    findEvery(vocabularyOf(own).instruments, folded).some(({ value }) => instruments.includes(value))
  );
}

/** The people whom a sentence names beside those asked for. */
export function peopleIn({ words }: Quote, { actors }: ArticleReport, question: Question): readonly ActorInArticle[] {
  const asked = new Set(question.actors.flatMap(({ actors: of }) => of.map(({ id }) => id)));
  return actors.filter(
    ({ id, kind, asWritten }) => kind === 'person' && !asked.has(id) && asWritten.some((name) => words.includes(name)),
  );
}

/** Whether a verb of signing follows the name at once (`Minister Testova signed for …`), or one with `by` comes before. */
export function signs({ words }: Quote, { asWritten }: ActorInArticle, language: string): boolean {
  return asWritten.some((name) => {
    const at = words.indexOf(name);
    if (at < 0) return false;
    const [before, after] = [words.slice(0, at), words.slice(at + name.length)].map((part) => foldedOf(tokensOf(part)));
    return signsAfter(after ?? [], language) || signedBy(before ?? [], language) || signsBefore(before ?? [], language);
  });
}

/** Whether what is sought is who signed or attended. */
export const ofSigning = (wanted: readonly ToldKind[]) => wanted.includes('presence') || wanted.includes('signature');

/** Whether the article reports an agreement between all the states asked for, which the sentence may go on about. */
export function isOfAgreement({ facts }: ArticleReport, question: Question): boolean {
  const asked = countryCodes(question);
  const concluded = facts.filter(
    ({ kind, status }) => kind === 'agreement' && (status === 'signed' || status === 'agreed'),
  );
  return asked.length > 1 && concluded.some(({ parties }) => asked.every((code) => parties.includes(code)));
}

/** Whether the question asks for the other side, so that a sentence must name one. */
export function needsCompany(people: number, { offices, wants }: Question, wanted: readonly ToldKind[]): boolean {
  if (ofSigning(wanted)) return true;
  // `police chiefs meeting Naivasha` asks for what took place, and for nobody.
  if (people + offices.length === 0 && !wants.has('who')) return false;
  return wanted[0] === 'meeting' && (people + offices.length < 2 || wants.has('who'));
}

/** Whether one of the people only says what the sentence reports of the others. */
export function onlySpeaks({ facts }: ArticleReport, { start }: Quote, { actors }: Question): boolean {
  const asked = new Set(actors.flatMap(({ actors: of }) => of.map(({ id }) => id)));
  return facts.some(
    ({ kind, speaker, quotes }) =>
      kind === 'statement' &&
      speaker?.actorId !== null &&
      speaker !== null &&
      asked.has(speaker.actorId) &&
      // The sentences before the last only say who speaks.
      quotes.at(-1)?.start === start,
  );
}

/** A sentence of an article as a passage that was found. */
export function hitOf({ article }: Pick<ArticleReport, 'article'>, quote: Quote): PassageHit {
  return { article, passage: { start: quote.start, end: quote.end, zone: 'body' }, quote, score: 0, terms: [] };
}
