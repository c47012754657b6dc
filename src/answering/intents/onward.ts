import type { ReportedFact } from '../../archive/archive.ts';
import type { FactKind } from '../../reading/fact.ts';
import { lastDayOf } from '../../text/edtf.ts';
import type { Question } from '../asked/question.ts';
import { factsConcerning } from '../found/concern.ts';
import { mostShown } from '../found/listing.ts';
import { comesAfter, sentencesAfter } from '../found/onward.ts';
import { byQuality } from '../found/ranking.ts';
import { type Story, storiesOf } from '../found/stories.ts';
import type { Intent } from '../intent.ts';
import { itemOf, type Shown } from '../present/item.ts';
import { passageItem } from '../present/passage-item.ts';

/** `and then?`, `where did she go next?`: what those of the thread did after what it showed. */
export const onward: Intent = {
  id: 'onward',
  kind: 'timeline',
  asks: (question) => question.onward !== null,
  async answer(archive, question) {
    const { onward: seen } = question;
    if (seen === null) return { missing: 'notThat', near: [] };
    const kinds = kindsAsked(question);
    const people = question.actors.map((actor) => ({ ...question, actors: [actor] }));
    const asked = people.length > 1 ? [question, ...people] : [question];
    for (const one of asked) {
      const { facts } = await factsConcerning(archive, one, kinds);
      const after = facts.filter((report) => comesAfter(report, seen));
      if (after.length > 0) return { heading: 'timeline', shown: inOrder(after, question) };
    }
    const told = await sentencesAfter(archive, question, seen);
    const shown = told.map((hits) => passageItem(hits, question));
    return shown.length > 0 ? { heading: 'passages', shown } : { missing: 'notThat', near: [] };
  },
};

function kindsAsked({ cues }: Question): readonly FactKind[] {
  if (cues.has('sign') || cues.has('agreement')) return ['agreement'];
  return cues.has('meet') || cues.has('receive') ? ['meeting'] : ['visit', 'meeting', 'agreement'];
}

/** By their days, and what has none as its article goes on. */
function inOrder(facts: readonly ReportedFact[], question: Question): readonly Shown[] {
  const dayOf = ({ best }: Story) => lastDayOf(best.fact.date) ?? '9999';
  const startOf = ({ best }: Story) => best.fact.quotes.at(-1)?.start ?? 0;
  return storiesOf(facts, byQuality(question))
    .toSorted((a, b) => (dayOf(a) === dayOf(b) ? startOf(a) - startOf(b) : dayOf(a) < dayOf(b) ? -1 : 1))
    .slice(0, mostShown)
    .map((story) => itemOf(story, question));
}
