import type { PassageHit } from '../../archive/archive.ts';
import { factKinds, type Quote } from '../../reading/fact.ts';
import type { ArchiveView } from '../archive-view.ts';
import { statesMoney, statesNumber } from '../asked/figures.ts';
import { areasAsked, countryCodes, type Question } from '../asked/question.ts';
import { foldedOf, tokensOf } from '../asked/tokens.ts';
import { speaksOf } from '../asked/wording.ts';
import { agreementsOf } from '../found/agreements-of.ts';
import { factsConcerning } from '../found/concern.ts';
import { type Evidence, evidenceFor } from '../found/evidence.ts';
import { namesText } from '../found/kind-words.ts';
import { nearFacts } from '../found/listing.ts';
import { nearlyAll } from '../found/nearly.ts';
import { sentencesOf } from '../found/sentences-of.ts';
import { areaTermIn, soughtBy } from '../found/sought.ts';
import { hitOf, inTime } from '../found/told-sentence.ts';
import type { Intent } from '../intent.ts';
import { passageItem } from '../present/passage-item.ts';

/** `how many died off Dakhla?`, `value of the arms deal in dollars`: a figure beside what is counted, or none. */
export const amounts: Intent = {
  id: 'amounts',
  kind: 'passages',
  asks: ({ wants, cues, counts, actors }) =>
    wants.has('how-much') ||
    cues.has('value') ||
    (counts && actors.length === 0 && !cues.has('agreement') && !cues.has('sign')) ||
    (wants.has('how-many') && !(['meet', 'visit', 'agreement', 'sign'] as const).some((cue) => cues.has(cue))),
  async answer(archive, question) {
    const money = question.wants.has('how-much') || question.cues.has('value');
    const { found, left } = await nearlyAll(archive, question, (asked) => {
      const states = money ? hasMoney : (hit: PassageHit) => hasFigure(hit, asked);
      const inPeriod = ({ article, quote }: PassageHit) =>
        inTime(foldedOf(tokensOf(quote.words)), article.published, question);
      const ofText = ({ article, quote }: PassageHit) =>
        !money || !asksOfText(asked) || namesText(foldedOf(tokensOf(quote.words)), article.language);
      return evidenceFor(
        archive,
        asked,
        soughtBy(asked, true),
        (hits) => hits.some(states) && hits.some(inPeriod) && hits.some(ofText),
      );
    });
    if (found.length > 0) {
      const shown = found.map((hits) => passageItem(hits, question));
      return { heading: 'amounts', shown, left };
    }
    const beside = money ? await besideAgreements(archive, question) : [];
    const other = money && beside.length === 0 ? await inTheirArticles(archive, question) : [];
    if (other.length > 0) return { heading: 'amounts', shown: other.map((hits) => passageItem(hits, question)) };
    if (beside.length > 0) return { heading: 'amounts', shown: beside.map((hits) => passageItem(hits, question)) };
    return { missing: money ? 'noAmount' : 'noNumber', near: await nearFacts(archive, question, factKinds) };
  },
};

/** Whether it is an agreement whose amount is asked for: what else is paid between the same states is another matter. */
const asksOfText = ({ instruments, cues }: Question): boolean => instruments.length > 0 || cues.has('agreement');

/** So many sentences after the one that tells of an agreement may say how much it is about. */
const after = 2;

/** Agreements with the sentence after them that says of their text how much it is about: `the agreement includes a grant of …`. */
async function besideAgreements(archive: ArchiveView, question: Question): Promise<readonly Evidence[]> {
  if (countryCodes(question).length + question.actors.length === 0) return [];
  const { facts } = await agreementsOf(archive, question);
  const concluded = facts.filter(({ fact }) => fact.status === 'signed' || fact.status === 'agreed');
  const sentences = await sentencesOf(archive, concluded);
  return concluded.flatMap((report): readonly Evidence[] => {
    const { article, fact } = report;
    const lines = sentences(article).body;
    const last = lines.findLastIndex(({ start }) => fact.quotes.some((quote) => quote.start === start));
    const tells = ({ words }: Quote) =>
      statesMoney(words, article.language) && namesText(foldedOf(tokensOf(words)), article.language);
    const told = last < 0 ? undefined : lines.slice(last + 1, last + 1 + after).find(tells);
    const own = lines[last];
    return told && own ? [[hitOf(report, own), hitOf(report, told)]] : [];
  });
}

/**
 * Of the articles whose facts concern all that is asked for, the sentence that has an amount, first one that proves such a
 * fact: `value of the Kenyan grant` where the grant is told in one sentence and its amount in another.
 */
async function inTheirArticles(archive: ArchiveView, question: Question): Promise<readonly Evidence[]> {
  const { others, concepts, actors } = question;
  if (concepts.length > 0 || countryCodes(question).length + actors.length === 0) return [];
  const areas = areasAsked(question);
  const open = { ...question, areas: [], others: [] };
  const { facts } = asksOfText(question)
    ? await agreementsOf(archive, open)
    : await factsConcerning(archive, open, factKinds);
  const sentences = await sentencesOf(archive, facts);
  return [...Map.groupBy(facts, ({ article }) => article.id).values()].flatMap((reports): readonly Evidence[] => {
    const [report] = reports;
    if (!report) return [];
    const { article } = report;
    const proves = ({ start }: Quote) => reports.some(({ fact }) => fact.quotes.some((quote) => quote.start === start));
    const { title, body } = sentences(article);
    // What else is named stands in the sentence with the amount, which may be the title.
    const lines = others.length > 0 ? [...title, ...body] : body;
    const names = (words: string) => others.every((one) => speaksOf(words, article.language, one));
    const tells = (area: string) => lines.some(({ words }) => areaTermIn(words, article.language, area, true) > 0);
    const told = areas.every(tells)
      ? lines.filter(({ words }) => statesMoney(words, article.language) && names(words))
      : [];
    const best = told.find(proves) ?? told[0];
    return best ? [[hitOf(report, best)]] : [];
  });
}

const hasMoney = ({ article, quote }: PassageHit) => statesMoney(quote.words, article.language);

/** So many words may stand between a figure and what it counts. */
const reach = 6;

function hasFigure({ article, quote }: PassageHit, question: Question): boolean {
  const tokens = tokensOf(quote.words);
  const sought = soughtBy(question, true);
  const things = sought.filter(({ kind }) => kind === 'thing' || kind === 'word');
  const counted = things.length > 0 ? things : sought.filter(({ kind }) => kind === 'area');
  if (counted.length === 0) return statesNumber(quote.words, article.language);
  return foldedOf(tokens).some((_, index) => {
    const near = tokens.slice(Math.max(0, index - reach), index + reach + 1);
    const around = quote.words.slice(near[0]?.start, near.at(-1)?.end);
    const word = tokens[index]?.printed ?? '';
    return (
      counted.some((one) => Number(one.carriedBy(word, article.language)) > 0) && statesNumber(around, article.language)
    );
  });
}
