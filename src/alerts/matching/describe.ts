import type { Question } from '../../answering/asked/question.ts';
import { dateInWords } from '../../answering/edtf.ts';
import { distinct, inARow, inLine } from '../../answering/phrases.ts';
import { itemOf } from '../../answering/present/item.ts';
import { languageOf } from '../../languages/all.ts';
import { en } from '../../languages/en.ts';
import type { Fact, FactKind, Quote } from '../../reading/fact.ts';
import type { Describe } from '../telling/announcement.ts';

/** What people watch for comes first; areas of cooperation, of which there are many, last. */
const order: readonly FactKind[] = ['agreement', 'meeting', 'visit', 'statement', 'cooperation'];

/**
 * An article's facts in the words of answers, with the kind of each, since here the kinds are mixed. Areas that the same
 * sentence names with the same status are one item: the sentence is quoted once. So are those that an agreement covers.
 */
export const describeReport: Describe = ({ article, facts }, language) => {
  const question = nothingAsked(language);
  const { labels } = question;
  const date = article.published === null ? labels.dateNotStated : dateInWords(article.published, labels);
  const outlet = article.outlet === null ? [] : [article.outlet];
  const items = inOrder(joined(facts).filter((fact) => !facts.some((other) => covers(other, fact)))).map((fact) => {
    const { item } = itemOf({ best: { fact, article }, others: [] }, question);
    const printed = fact.instrument?.words ?? '';
    // What an agreement covers is said in sentences after the one that prints its name.
    const proof = printed === '' ? -1 : fact.quotes.findLastIndex(({ words }) => words.includes(printed));
    const details = distinct([labels.kinds[fact.kind], ...item.details]);
    return proof < 0 ? { ...item, details } : { ...item, details, proof };
  });
  return { source: inLine(`${inARow([...outlet, date], labels)} [${article.language}]`, labels), items };
};

function inOrder(facts: readonly Fact[]): readonly Fact[] {
  return facts.toSorted((a, b) => order.indexOf(a.kind) - order.indexOf(b.kind));
}

function joined(facts: readonly Fact[]): readonly Fact[] {
  const result: Fact[] = [];
  for (const fact of facts) {
    const at = result.findIndex((earlier) => saysTheSame(earlier, fact));
    const earlier = result[at];
    if (earlier === undefined) result.push(fact);
    else result[at] = { ...earlier, areas: distinct([...earlier.areas, ...fact.areas]), quotes: both(earlier, fact) };
  }
  return result;
}

/** Whether an agreement's own item says all of a field of cooperation: its areas, and by the same sentences. */
function covers(agreement: Fact, fact: Fact): boolean {
  return (
    agreement.kind === 'agreement' &&
    fact.kind === 'cooperation' &&
    agreement.status === fact.status &&
    fact.areas.every((area) => agreement.areas.includes(area)) &&
    fact.quotes.every(({ start }) => agreement.quotes.some((quote) => quote.start === start))
  );
}

function saysTheSame(a: Fact, b: Fact): boolean {
  return (
    a.kind === 'cooperation' &&
    b.kind === 'cooperation' &&
    a.status === b.status &&
    a.speaker?.name === b.speaker?.name &&
    a.quotes[0]?.start === b.quotes[0]?.start &&
    a.parties.toSorted().join() === b.parties.toSorted().join()
  );
}

function both(a: Fact, b: Fact): readonly Quote[] {
  const known = new Set(a.quotes.map(({ start }) => start));
  return [...a.quotes, ...b.quotes.filter(({ start }) => !known.has(start))].toSorted(
    (one, other) => one.start - other.start,
  );
}

/** A question that asks for nothing in particular, so that what is shown is marked by its own names and cues only. */
function nothingAsked(language: Question['language']): Question {
  return {
    asked: '',
    language,
    labels: (languageOf(language) ?? en).labels,
    asOf: '',
    cues: new Set(),
    wants: new Set(),
    actors: [],
    offices: [],
    countries: [],
    areas: [],
    instruments: [],
    places: [],
    concepts: [],
    stages: new Set(),
    modes: new Set(),
    period: null,
    filters: {
      period: null,
      countries: [],
      languages: [],
      areas: [],
      outlet: null,
      person: null,
      strict: false,
      any: false,
      notUnderstood: [],
    },
    narrower: [],
    others: [],
    small: null,
    followUp: false,
    adds: false,
    withCountry: false,
    standIn: false,
    counts: false,
    next: false,
    onward: null,
    leavesWho: null,
    again: null,
    inheritedIntent: null,
    notes: [],
  };
}
