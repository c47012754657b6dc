import type { ReportedFact } from '../../archive/archive.ts';
import { factsConcerning } from '../concern.ts';
import { whenInWords } from '../edtf.ts';
import type { Intent } from '../intent.ts';
import { leftOut, nearFacts } from '../listing.ts';
import { apart, dot } from '../phrases.ts';
import { itemOf, type Shown } from '../present/item.ts';
import { countryCodes, hasSubject, type Question } from '../question.ts';
import { byQuality, byRank, dayOf } from '../ranking.ts';
import { type Story, storiesOf } from '../stories.ts';

const kinds = ['meeting', 'visit', 'agreement'] as const;

/**
 * `timeline Morocco Pakistan`, or just two countries, a period, a language: what happened, oldest first, with the undated
 * in a band of their own.
 */
export const timeline: Intent = {
  id: 'timeline',
  kind: 'timeline',
  asks(question) {
    const { cues, areas, offices, actors, others, concepts, stages } = question;
    if (cues.has('timeline')) return hasSubject(question);
    const only = areas.length + offices.length + actors.length + others.length + concepts.length === 0;
    const counts = question.wants.has('how-many') || question.wants.has('how-much');
    const asked =
      countryCodes(question).length > 0 ||
      question.period !== null ||
      question.filters.languages.length > 0 ||
      stages.size > 0;
    return cues.size === 0 && only && !counts && asked;
  },
  async answer(archive, question) {
    const { facts, outsidePeriod } = await factsConcerning(archive, question, kinds);
    const happened = facts.filter(
      ({ fact }) =>
        question.stages.size > 0 || (fact.status !== 'may' && fact.status !== 'proposed' && fact.status !== 'denied'),
    );
    if (happened.length > 0)
      return { heading: 'timeline', shown: inOrder(happened, question), notes: leftOut(outsidePeriod, question) };
    const near = await nearFacts(archive, question, [...kinds, 'cooperation']);
    return outsidePeriod > 0 ? { missing: 'notInPeriod', count: outsidePeriod, near } : { missing: 'notThat', near };
  },
};

/** Oldest first; what has no date of its own comes last and is never sorted as if it had one. */
function inOrder(facts: readonly ReportedFact[], question: Question): readonly Shown[] {
  const rank = byRank(question);
  const dated = ({ best }: Story) =>
    best.fact.date !== null && Number.isFinite(dayOf({ ...best, article: { ...best.article, published: null } }));
  const stories = storiesOf(facts, byQuality(question));
  const [known, unknown] = [stories.filter(dated), stories.filter((story) => !dated(story))];
  const ordered = known.toSorted((a, b) => dayOf(a.best) - dayOf(b.best));
  return [...ordered, ...unknown.toSorted((a, b) => rank(a.best, b.best))].map((story) =>
    entry(story, dated(story), question),
  );
}

/** An entry opens with its date, or says that it has none. */
function entry(story: Story, dated: boolean, question: Question): Shown {
  const { labels } = question;
  const shown = itemOf(story, question);
  const { date, dateText, kind } = story.best.fact;
  const when = dated ? whenInWords(date, dateText, labels) : labels.undated;
  return {
    ...shown,
    item: { ...shown.item, lead: [when, labels.kinds[kind], apart(shown.item.lead, labels)].join(dot) },
  };
}
