import { countryWords } from '../asked/countries.ts';
import { areasAsked, countryCodes, type Question } from '../asked/question.ts';
import type { Evidence } from '../found/evidence.ts';
import { soughtBy } from '../found/sought.ts';
import { shown, titleOf } from './citation.ts';
import type { Shown } from './item.ts';

/** Passages of one article, quoted with the question's words marked. */
export function passageItem(hits: Evidence, question: Question): Shown {
  const sought = soughtBy(question);
  const marking = {
    names: [
      ...sought.filter(({ kind }) => kind !== 'area').flatMap(({ words }) => words),
      ...countryCodes(question).flatMap(countryWords),
    ],
    areas: areasAsked(question),
    cues: [...question.cues],
    words: question.others.map(({ folded }) => folded),
  };
  const citations = hits.map(({ article, quote }) => shown(article, quote, () => marking, question.labels));
  const [first] = hits;
  return {
    item: {
      lead: first ? titleOf(first.article, question.labels) : question.labels.noTitle,
      details: first?.article.outlet ? [first.article.outlet] : [],
      citations,
      also: [],
    },
    facts: [],
    citations: citations.map(({ citation }) => citation),
  };
}
