import type { ReportedFact } from '../../archive/archive.ts';
import type { Status } from '../../text/ladder.ts';
import type { ArchiveView } from '../archive-view.ts';
import { areasAsked, hasSubject, type Question } from '../asked/question.ts';
import { agreementsOf } from '../found/agreements-of.ts';
import { factsConcerning } from '../found/concern.ts';
import { asksInForce, toldInForce } from '../found/in-force.ts';
import { leftOut, listing, nearFacts, sameArticle } from '../found/listing.ts';
import { byRank } from '../found/ranking.ts';
import { statedFor } from '../found/stated.ts';
import { withList } from '../found/topics.ts';
import type { Intent, Missing, Reply } from '../intent.ts';
import { besideMeetings, fieldsOf } from './areas.ts';

/** What a question about something signed may be answered with: what is still to come, or may come, is not signed. */
const concluded: readonly Status[] = ['signed', 'agreed', 'historical'];

/** `agreements Morocco Pakistan`, `what did X and Y sign`, `when was the protocol signed?` */
export const agreements: Intent = {
  id: 'agreements',
  kind: 'agreements',
  asks: ({ cues, instruments, wants, ...question }) =>
    cues.has('agreement') ||
    cues.has('sign') ||
    cues.has('signing') ||
    (instruments.length > 0 && (wants.size > 0 || hasSubject({ cues, instruments, wants, ...question }))),
  async answer(archive, question) {
    const { facts, outsidePeriod, throughArticle } = await agreementsOf(archive, question);
    const asksDone = (cue: 'sign' | 'agree') => question.stages.size === 0 && question.cues.has(cue);
    const done = asksDone('sign') || asksDone('agree');
    const reported = facts.filter(({ fact }) => !done || concluded.includes(fact.status));
    const agreed = asksDone('agree') && reported.length === 0 ? await agreedOn(archive, question) : [];
    if (agreed.length > 0)
      return { heading: 'areas', shown: fieldsOf(agreed, question), notes: [sameArticle(question)] };
    const inForce = asksInForce(question);
    const kept = inForce ? await toldInForce(archive, reported) : reported;
    // Of what was signed nobody says whether it is in force: that comes nearer than what was not signed.
    const near = inForce
      ? reported.filter(({ fact }) => concluded.includes(fact.status)).toSorted(byRank(question))
      : [];
    if (kept.length === 0 && near.length > 0) return { missing: 'noAgreement', near };
    if (kept.length === 0)
      return (await settled(archive, question)) ?? (await notFound(archive, question, outsidePeriod, facts));
    const told = inForce ? { facts: kept, unstated: null } : await statedFor(archive, kept, question);
    if (told.unstated) return { missing: told.unstated, near: kept };
    const notes = [...leftOut(outsidePeriod, question), ...(throughArticle ? [sameArticle(question)] : [])];
    return listing(await withList(archive, told.facts), question, 'agreements', notes);
  },
};

const settledSo: readonly Status[] = ['signed', 'agreed', 'pledged'];

/** `what did Testova and Andersson agree on?`: the fields on which their states did where they met. */
async function agreedOn(archive: ArchiveView, question: Question): Promise<readonly ReportedFact[]> {
  return (await besideMeetings(archive, question)).filter(({ fact }) => settledSo.includes(fact.status));
}

/** `agreements Peru Ecuador organised crime`: what the sides agreed on in the field, where no text of it has a name. */
async function settled(archive: ArchiveView, question: Question): Promise<Reply | null> {
  if (areasAsked(question).length === 0 || question.cues.has('sign') || question.stages.size > 0) return null;
  const { facts, outsidePeriod } = await factsConcerning(archive, question, ['cooperation']);
  const kept = facts.filter(({ fact }) => settledSo.includes(fact.status));
  return kept.length === 0 ? null : listing(kept, question, 'areas', leftOut(outsidePeriod, question));
}

/** Why no agreement was found, with the nearest one: what says that there is none, or only may be one, or one of another time. */
export async function notFound(
  archive: ArchiveView,
  question: Question,
  outsidePeriod: number,
  concerning: readonly ReportedFact[] = [],
): Promise<Missing | Reply> {
  const denied = concerning.filter(({ fact }) => fact.status === 'denied');
  const anytime = outsidePeriod > 0 ? (await agreementsOf(archive, { ...question, period: null })).facts : [];
  const others = await nearFacts(archive, question, ['agreement', 'cooperation', 'meeting']);
  const open = concerning.filter((one) => !denied.includes(one)).toSorted(byRank(question));
  const nearest = others.slice(0, 1).filter(({ fact }) => fact.status === 'denied');
  const near = [...denied, ...nearest, ...open, ...anytime.toSorted(byRank(question)), ...others];
  return outsidePeriod > 0 ? { missing: 'notInPeriod', count: outsidePeriod, near } : { missing: 'noAgreement', near };
}
