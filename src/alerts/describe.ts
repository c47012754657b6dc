import { dateInWords } from '../answering/edtf.ts';
import { itemOf } from '../answering/present/item.ts';
import type { Question } from '../answering/question.ts';
import { languageOf } from '../languages/all.ts';
import { en } from '../languages/en.ts';
import type { Describe } from './announcement.ts';

/** An article's facts in the words of answers: each fact by itself, with its kind first, since here the kinds are mixed. */
export const describeReport: Describe = ({ article, facts }, language) => {
  const question = nothingAsked(language);
  const { labels } = question;
  const date = article.published === null ? labels.dateNotStated : dateInWords(article.published, labels);
  const outlet = article.outlet === null ? [] : [article.outlet];
  const items = facts.map((fact) => {
    const { item } = itemOf({ best: { fact, article }, others: [] }, question);
    return { ...item, details: [labels.kinds[fact.kind], ...item.details] };
  });
  return { source: `${[...outlet, date].join(', ')} [${article.language}]`, items };
};

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
    period: null,
    filters: {
      period: null,
      countries: [],
      languages: [],
      areas: [],
      outlet: null,
      person: null,
      notUnderstood: [],
    },
    others: [],
    small: null,
    followUp: false,
    adds: false,
    standIn: false,
    inheritedIntent: null,
    notes: [],
  };
}
