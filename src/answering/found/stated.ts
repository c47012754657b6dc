import type { ReportedFact } from '../../archive/archive.ts';
import { languageOf } from '../../languages/all.ts';
import type { Language } from '../../languages/language.ts';
import type { Article } from '../../reading/article.ts';
import { datesIn } from '../../reading/dates/dates.ts';
import { withVagueRanges } from '../../reading/dates/vague-ranges.ts';
import type { Quote } from '../../reading/fact.ts';
import { lexiconOf } from '../../reading/words/lexicon.ts';
import { at, tokenise } from '../../reading/words/tokens.ts';
import { memoOf } from '../../text/memo.ts';
import { type Matcher, matcherOf } from '../../text/patterns.ts';
import type { ArchiveView } from '../archive-view.ts';
import { countryMatcher, townMatcher } from '../asked/countries.ts';
import type { Question } from '../asked/question.ts';
import { findAll, finds, foldedOf, tokensOf } from '../asked/tokens.ts';
import { vocabularyOf } from '../asked/vocabulary.ts';
import { sentencesOf } from './sentences-of.ts';

/** What a question of when or where is refused for, where nothing says so. */
export type Unstated = 'noDate' | 'noPlace' | 'noDuration';

/**
 * What the question asks to know and a fact leaves open, added as the words that stand there: the fact's own sentence may
 * have a time or place that belongs to nothing sure, and so may the one right before or after it, which then is quoted too.
 * `unstated` when no fact says it and no sentence does.
 */
export async function statedFor(
  archive: ArchiveView,
  facts: readonly ReportedFact[],
  { wants }: Pick<Question, 'wants'>,
): Promise<{ readonly facts: readonly ReportedFact[]; readonly unstated: Unstated | null }> {
  let shown = facts;
  for (const [want, unstated, known, tells] of asked) {
    if (!wants.has(want) || facts.length === 0) continue;
    const says = (report: ReportedFact) =>
      known(report) || report.fact.quotes.some((quote) => tells(report.article, quote));
    const silent = shown.filter((report) => !says(report));
    const sentences = await sentencesOf(archive, silent);
    const told = new Map(silent.map((report) => [report, withSentence(report, sentences(report.article).body, tells)]));
    const beside = shown.map((report) => told.get(report) ?? report);
    if (silent.length === shown.length && silent.every((report) => told.get(report) === report))
      return { facts, unstated };
    shown = beside;
  }
  return { facts: shown, unstated: null };
}

/** What a question asks to know and none of the passages says; null when they do. */
export function unstatedIn(
  hits: readonly { readonly article: Article; readonly quote: Quote }[],
  { wants }: Pick<Question, 'wants'>,
): Unstated | null {
  const silent = asked.find(
    ([want, , , tells]) => wants.has(want) && !hits.some(({ article, quote }) => tells(article, quote)),
  );
  return silent?.[1] ?? null;
}

type Tells = (article: Article, quote: Quote) => boolean;

const asked: readonly (readonly ['when' | 'where' | 'how-long', Unstated, (report: ReportedFact) => boolean, Tells])[] =
  [
    ['when', 'noDate', ({ fact }) => fact.date !== null || fact.dateText !== null, statesTime],
    ['how-long', 'noDuration', ({ fact }) => isRange(fact.date), statesDuration],
    ['where', 'noPlace', ({ fact }) => fact.place !== null || fact.country !== null, statesPlace],
  ];

/** The fact with the sentence next to its own that tells what was asked; as it is when none does. */
function withSentence(report: ReportedFact, lines: readonly Quote[], tells: Tells): ReportedFact {
  const { article, fact } = report;
  const own = fact.quotes.map(({ start }) => lines.findIndex((line) => line.start === start)).filter((at) => at >= 0);
  const [first, last] = [Math.min(...own), Math.max(...own)];
  const beside = [lines[last + 1], lines[first - 1]].find((line) => line !== undefined && tells(article, line));
  if (own.length === 0 || beside === undefined) return report;
  return { article, fact: { ...fact, quotes: [...fact.quotes, beside].toSorted((a, b) => a.start - b.start) } };
}

/** Whether a sentence says when; how long something has been so already is no answer. */
function statesTime({ language, text }: Article, quote: Quote): boolean {
  const own = languageOf(language);
  if (!own) return false;
  const lexicon = lexiconOf(own);
  const tokens = tokenise(text, quote, lexicon);
  const dated = withVagueRanges(tokens, datesIn(text, tokens, lexicon)).some(({ startOnly }) => !startOnly);
  return dated || findAll(vocabularyOf(own).periods, foldedOf(tokensOf(quote.words))).length > 0;
}

/** Whether a date has both a beginning and an end. */
const isRange = (date: string | null): boolean => date !== null && /^[^./]+\/[^./]+$/.test(date);

/** Whether a sentence says how long: so many days, or from one day to another. */
function statesDuration({ language, text }: Article, quote: Quote): boolean {
  const own = languageOf(language);
  if (!own) return false;
  const lexicon = lexiconOf(own);
  const tokens = tokenise(text, quote, lexicon);
  const spans: readonly string[] = ['span', 'range', 'lasting'];
  return (
    tokens.some((_, index) => at(tokens, index, 'lasting') !== undefined) ||
    datesIn(text, tokens, lexicon).some(({ meaning }) => spans.includes(meaning.is))
  );
}

const districtsOf = memoOf(
  (language: Language): Matcher<true> => matcherOf([[language.bodies.districts, true as const]]),
);

/** Whether a sentence says where: a town, or a country behind `in`. */
function statesPlace({ language }: Article, { words }: Quote): boolean {
  const own = languageOf(language);
  if (!own) return false;
  const tokens = tokensOf(words);
  const folded = foldedOf(tokens);
  const { at: before } = vocabularyOf(own);
  const there = (from: number) => from > 0 && before.at(folded, from - 1).some(({ length }) => length === 1);
  const named = [...findAll(townMatcher(), folded), ...findAll(countryMatcher(), folded)];
  if (named.some(({ from }) => there(from))) return true;
  // `in the district of Musterhausen`, `en el departamento de Rivera`.
  const districts = districtsOf(own);
  const inDistrict = folded.some(
    (_, from) =>
      districts.at(folded, from).length > 0 &&
      [1, 2].some((back) => there(from - back + 1)) &&
      tokens.slice(from + 1, from + 4).some(({ capital }) => capital),
  );
  if (inDistrict) return true;
  // A town that no list knows; where nouns have capitals too, a capital tells nothing.
  const { months } = vocabularyOf(own);
  return (
    own.capitals === undefined &&
    tokens.some(({ capital, folded: word }, at) => capital && there(at) && !finds(months, [word]))
  );
}
