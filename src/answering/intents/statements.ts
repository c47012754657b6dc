import type { ReportedFact } from '../../archive/archive.ts';
import type { Fact } from '../../reading/fact.ts';
import type { ArchiveView } from '../archive-view.ts';
import { holders, isOffice, tellsOfOffice } from '../asked/offices.ts';
import { type AskedOffice, areasAsked, countryCodes, type Question } from '../asked/question.ts';
import { agreementsOf } from '../found/agreements-of.ts';
import { factsConcerning, type Within } from '../found/concern.ts';
import { leftOut, listing, nearFacts } from '../found/listing.ts';
import { type Intent, isReply } from '../intent.ts';
import { meetings } from './meetings.ts';

/** `counter-terrorism: who said what`, `quote the Pakistani ambassador on the visit` */
export const statements: Intent = {
  id: 'statements',
  kind: 'statements',
  asks: (question) => question.cues.has('say') || asksWhoSpoke(question),
  async answer(archive, question) {
    const { facts, outsidePeriod } = await said(archive, question);
    if (facts.length > 0) return listing(facts, question, 'statements', leftOut(outsidePeriod, question));
    // What was said between two is what they talked about.
    if (question.cues.has('meet') && question.actors.length > 1) {
      const talks = await meetings.answer(archive, question);
      if (isReply(talks)) return talks;
    }
    const onIt = await saidOfAgreement(archive, question);
    if (onIt.length > 0) return listing(onIt, question, 'statements');
    const near = await nearFacts(archive, question, ['statement', 'meeting', 'cooperation']);
    return outsidePeriod > 0
      ? { missing: 'notInPeriod', count: outsidePeriod, near }
      : { missing: 'noStatement', near };
  },
};

/** `who spoke about cybersecurity?`: of a field and with nobody named, whoever spoke is asked for and no talks. */
function asksWhoSpoke({ wants, cues, actors, offices, ...question }: Question): boolean {
  const sides = actors.length + offices.length + countryCodes({ ...question, wants, cues, actors, offices }).length;
  const other = (['sign', 'agreement', 'visit', 'receive'] as const).some((cue) => cues.has(cue));
  return wants.has('who') && cues.has('discuss') && !other && sides === 0 && question.areas.length > 0;
}

/** `who said what on the deal`: what is said in the articles that report it. */
async function saidOfAgreement(archive: ArchiveView, question: Question): Promise<readonly ReportedFact[]> {
  const { cues, actors, offices } = question;
  if (!cues.has('agreement') || actors.length + offices.length > 0) return [];
  const { facts } = await agreementsOf(archive, question);
  const articleIds = [...new Set(facts.map(({ article }) => article.id))];
  return articleIds.length === 0 ? [] : archive.facts({ kinds: ['statement'], articleIds });
}

/** Statements whose speaker is asked for; on an area also what the sides agreed or pledged, in the articles' own voice. */
async function said(
  archive: ArchiveView,
  question: Question,
): Promise<{ facts: readonly ReportedFact[]; outsidePeriod: number }> {
  const spoken = await factsConcerning(
    archive,
    question,
    ['statement'],
    { offices: true },
    await bySpeakers(archive, question),
  );
  const bySpeaker = await spokenBy(archive, spoken.facts, question);
  if (areasAsked(question).length === 0) return { ...spoken, facts: bySpeaker };
  const agreed = await factsConcerning(archive, question, ['cooperation']);
  const quoted = new Set(
    bySpeaker.flatMap(({ fact, article }) => fact.quotes.map(({ start }) => `${article.id} ${start}`)),
  );
  const more = agreed.facts.filter(
    ({ fact, article }) => !fact.quotes.every(({ start }) => quoted.has(`${article.id} ${start}`)),
  );
  return { facts: [...bySpeaker, ...more], outsidePeriod: spoken.outsidePeriod + agreed.outsidePeriod };
}

/**
 * Chooses among all statements those of whoever may hold the office, where nothing else is weighed of the others: a state
 * or a period is asked of all that is told.
 */
async function bySpeakers(archive: ArchiveView, { offices, period, others }: Question): Promise<Within> {
  const [office] = offices;
  if (!office || offices.some(({ country }) => country !== null) || period !== null || others.length > 0) return {};
  const { speakers, roles } = await archive.titles();
  const tells = (words: string) => tellsOfOffice(words, office);
  return { spokenBy: { introduced: speakers.filter(tells), actorIds: await archive.bearing(roles.filter(tells)) } };
}

/** Keeps what holders of the office say: by the statement itself, or by the speaker's roles in the archive. */
async function spokenBy(
  archive: ArchiveView,
  reports: readonly ReportedFact[],
  question: Question,
): Promise<readonly ReportedFact[]> {
  const { offices } = question;
  if (offices.length === 0) return reports;
  const says = (fact: Fact, office: AskedOffice) => holders(fact, office).some(({ part }) => part === 'speaker');
  const unsaid = reports.filter(({ fact }) => !offices.every((office) => says(fact, office)));
  // Whoever's office stands in the statement need not be looked up, and of the others each is looked at once.
  const speakers = await archive.actors([...new Set(unsaid.flatMap(({ fact }) => fact.speaker?.actorId ?? []))]);
  const holding = offices.map((office) => {
    const held = speakers.filter(({ roles, country }) => roles.some(({ role }) => isOffice(role, country, office)));
    return new Set(held.map(({ id }) => id));
  });
  const byOthers = new Set(
    unsaid.filter(
      ({ fact }) => !offices.every((office, i) => holding[i]?.has(fact.speaker?.actorId ?? '') || says(fact, office)),
    ),
  );
  return reports.filter((one) => !byOthers.has(one));
}
