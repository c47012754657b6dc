import type { CueId } from '../../languages/asking.ts';
import type { Fact } from '../../reading/fact.ts';
import { boundsOf } from '../../text/edtf.ts';
import type { AnswerItem } from '../answer.ts';
import { countryName } from '../asked/countries.ts';
import { countryCodes, hasSubject, type Question } from '../asked/question.ts';
import { dateInWords, whenInWords } from '../edtf.ts';
import { factsConcerning } from '../found/concern.ts';
import { leftOut, mostShown, nearFacts, onlyFirst } from '../found/listing.ts';
import { byQuality, byRank } from '../found/ranking.ts';
import { type Story, storiesOf } from '../found/stories.ts';
import type { Intent } from '../intent.ts';
import { apart, counted, dot } from '../phrases.ts';
import { itemOf, type Shown } from '../present/item.ts';

const kinds = ['meeting', 'visit', 'agreement'] as const;

/**
 * `timeline Morocco Pakistan`, or just two countries, a period, a language: what happened, oldest first, with the undated
 * in a band of their own.
 */
export const timeline: Intent = {
  id: 'timeline',
  kind: 'timeline',
  asks(question) {
    const { cues, areas, offices, actors, instruments, others, concepts, stages } = question;
    if (cues.has('timeline') || asksHowItGoes(question)) return hasSubject(question);
    const only = [areas, offices, actors, instruments, others, concepts].every(({ length }) => length === 0);
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
    const codes = countryCodes(question);
    const happened = facts.filter(
      ({ fact }) =>
        isBetween(fact, codes) &&
        (question.stages.size > 0 || (fact.status !== 'may' && fact.status !== 'proposed' && fact.status !== 'denied')),
    );
    if (happened.length > 0) {
      const rank = byRank(question);
      const stories = storiesOf(happened, byQuality(question));
      const first = new Set(stories.toSorted((a, b) => rank(a.best, b.best)).slice(0, mostShown));
      const ordered = inOrder(
        stories.filter((story) => first.has(story)),
        question,
      );
      const shown = ordered.map((story, index) => entry(story, question, isDated(ordered[index - 1] ?? story)));
      const count = stories.length;
      const notes = [
        ...(asksHowItGoes(question) ? [question.labels.noJudgement] : []),
        ...leftOut(outsidePeriod, question),
        ...onlyFirst(count, question),
      ];
      const summary = pairCard(stories, question);
      return { heading: 'timeline', count, shown, notes, ...(summary === null ? {} : { summary }) };
    }
    const near = await nearFacts(archive, question, [...kinds, 'cooperation']);
    return outsidePeriod > 0 ? { missing: 'notInPeriod', count: outsidePeriod, near } : { missing: 'notThat', near };
  },
};

const relations: ReadonlySet<CueId> = new Set(['cooperate', 'develop', 'be', 'go']);

/** `how are relations developing?`: what is reported of them is told, and nothing judged. */
function asksHowItGoes({ cues }: Question): boolean {
  return cues.has('develop') && cues.has('cooperate') && cues.isSubsetOf(relations);
}

/** What happens between two others in a country is nothing between that country and one of them. */
function isBetween({ parties, participants }: Fact, codes: readonly string[]): boolean {
  const sides = new Set([...parties, ...participants.flatMap(({ country }) => country ?? [])]);
  return codes.length !== 2 || sides.size < 2 || codes.every((code) => sides.has(code));
}

/** Whether a story has a date of its own that it can be put in order by. */
function isDated(story: Story): boolean {
  return beginningOf(story) !== null;
}

/** The first day that a story's own date allows, as ISO date. */
function beginningOf({ best }: Story): string | null {
  const bounds = boundsOf(best.fact.date ?? '');
  return bounds?.from ?? bounds?.to ?? null;
}

/** Oldest first; what has no date of its own comes last and is never sorted as if it had one. */
function inOrder(stories: readonly Story[], question: Question): readonly Story[] {
  const rank = byRank(question);
  const [known, unknown] = [stories.filter(isDated), stories.filter((story) => !isDated(story))];
  return [...known.toSorted(byBeginning), ...unknown.toSorted((a, b) => rank(a.best, b.best))];
}

/** An entry opens with its date, or says that it has none; the first of those without one opens their band. */
function entry(story: Story, question: Question, afterDated: boolean): Shown {
  const { labels } = question;
  const shown = itemOf(story, question);
  const { date, dateText, kind } = story.best.fact;
  const dated = isDated(story);
  const when = dated ? whenInWords(date, dateText, labels) : labels.undated;
  const item = {
    ...shown.item,
    lead: [when, labels.kinds[kind], apart(shown.item.lead, labels)].join(dot),
    details: shown.item.details.filter((detail) => detail !== when),
  };
  return { ...shown, item: dated || !afterDated ? item : { ...item, band: labels.undatedBand } };
}

/** What two countries have in common, above their timeline: how many of which kind, from when to when. */
function pairCard(stories: readonly Story[], question: Question): AnswerItem | null {
  const { labels, language } = question;
  const codes = countryCodes(question);
  const [one, other] = codes;
  if (codes.length !== 2 || one === undefined || other === undefined || question.actors.length > 0) return null;
  const counts = kinds.flatMap((kind) => {
    const count = stories.filter(({ best }) => best.fact.kind === kind).length;
    return count === 0 ? [] : [counted(labels.headings[`${kind}s`], count, labels.locale)];
  });
  const dated = stories.filter(isDated);
  const [first, last] = [
    edgeOf(dated.toSorted(byBeginning).at(0), 'start'),
    edgeOf(dated.toSorted(byEnd).at(-1), 'end'),
  ];
  const span = first === '' || last === '' ? [] : [dateInWords(first === last ? first : `${first}/${last}`, labels)];
  const undated = stories.length - dated.length;
  const rest = undated === 0 ? [] : [`${labels.undated}: ${undated}`];
  const body = [...span, ...rest];
  return {
    lead: `${countryName(one, language)} – ${countryName(other, language)}`,
    details: [...counts, ...body],
    citations: [],
    also: [],
    card: { subtitle: counts.join(dot), body: body.join(dot) },
  };
}

/** The date that a story begins or ends with, as precise as it is printed. */
function edgeOf(story: Story | undefined, which: 'start' | 'end'): string {
  const [start = '', end = start] = (story?.best.fact.date ?? '').split('/');
  const open = (edge: string) => edge === '' || edge === '..';
  const [wanted, other] = which === 'start' ? [start, end] : [end, start];
  return open(wanted) ? other : wanted;
}

const lastDayOf = ({ best }: Story) => boundsOf(best.fact.date ?? '')?.to ?? '';
const byBeginning = (a: Story, b: Story) => compared(beginningOf(a) ?? '', beginningOf(b) ?? '');
const byEnd = (a: Story, b: Story) => compared(lastDayOf(a), lastDayOf(b));
const compared = (a: string, b: string) => (a < b ? -1 : Number(a > b));
