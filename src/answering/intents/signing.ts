import type { Participant } from '../../reading/fact.ts';
import { asksTimeOrPlace, hasSubject, type Question } from '../asked/question.ts';
import { foldedOf, tokensOf } from '../asked/tokens.ts';
import { agreementsOf } from '../found/agreements-of.ts';
import { tellsOf } from '../found/kind-words.ts';
import { listing } from '../found/listing.ts';
import { toldInPassing } from '../found/told.ts';
import { withSignersDescribed } from '../found/topics.ts';
import { type Intent, isReply, type Reply } from '../intent.ts';
import { distinct } from '../phrases.ts';
import { partyNames } from '../present/agreement.ts';
import { passageItem } from '../present/passage-item.ts';
import { notFound } from './agreements.ts';
import { meetings } from './meetings.ts';
import { visits } from './visits.ts';

/** `who signed the MoU?`: answered only when an article names a signatory. */
export const signatories: Intent = {
  id: 'signatories',
  kind: 'agreements',
  asks: ({ wants, cues, actors }) =>
    // Who signed for a body is not the body, and of those whom the thread is about it is still to be told.
    wants.has('who') &&
    (cues.has('sign') || cues.has('signing')) &&
    !cues.has('present') &&
    actors.every(({ actors: of, fromThread }) => fromThread || of.every(({ kind }) => kind !== 'person')),
  async answer(archive, question) {
    const { facts, outsidePeriod } = await agreementsOf(archive, question);
    const signed = facts.filter(({ fact }) => fact.status === 'signed' || fact.status === 'historical');
    // `sloten een overeenkomst`: who concluded it, where no signature is told.
    const concluded = facts.filter(({ fact }) => fact.status === 'agreed' && fact.participants.some(isSomebody));
    if (signed.length === 0 && concluded.length > 0) return listing(concluded, question, 'agreements');
    if (signed.length === 0) return notFound(archive, question, outsidePeriod, facts);
    const named = signed.filter(({ fact }) => fact.signatories.length > 0);
    if (named.length > 0) return listing(named, question, 'signatories');
    // Of parties that are named in another order by another article once is enough.
    const parties = distinct(
      signed
        .map(({ fact }) => partyNames({ parties: fact.parties.toSorted() }, question))
        .filter((names) => names !== ''),
    );
    const missing = {
      missing: 'noNames',
      what: parties.join(question.labels.semicolon) || question.labels.notNamed,
      near: signed,
    } as const;
    const told = await toldInPassing(archive, question, missing);
    if (told.length > 0) return { heading: 'passages', shown: told.map((hits) => passageItem(hits, question)) };
    const described = await withSignersDescribed(archive, signed);
    if (described.length > 0) return listing(described, question, 'signatories');
    // `when was it signed, and by whom?`: when is known, and the list says that nobody is named.
    return asksTimeOrPlace(question.wants) ? listing(signed, question, 'agreements') : missing;
  },
};

/** Whether what was found names anybody beside those asked for. */
function tellsOfOthers({ shown }: Reply, question: Question): boolean {
  const asked = new Set(question.actors.flatMap(({ actors }) => actors.map(({ id }) => id)));
  return shown.some(
    ({ facts, citations }) =>
      facts.some(({ participants }) => participants.some(({ actorId }) => !asked.has(actorId ?? ''))) ||
      citations.some(({ words, language }) => tellsOf(foldedOf(tokensOf(words)), language, 'presence')),
  );
}

const isSomebody = ({ actorId, role }: Participant) => actorId !== null && role !== null;

/** `who was present at the signing?`: the witnesses as the article names or describes them. */
export const present: Intent = {
  id: 'present',
  kind: 'agreements',
  asks: ({ cues, wants, actors }) =>
    cues.has('present') && (wants.has('who') || cues.has('signing') || actors.length === 0),
  async answer(archive, question) {
    const { facts, outsidePeriod } = await agreementsOf(archive, question);
    const { cues } = question;
    // Where nothing was signed, whoever sat at the table or came along on a journey was present.
    const signing = cues.has('sign') || cues.has('signing') || cues.has('agreement') || question.instruments.length > 0;
    const others =
      cues.has('meet') || cues.has('receive') || question.actors.length > 1 ? [meetings, visits] : [visits, meetings];
    // Of nobody in particular, the sentence that says who came along tells more than the journeys do.
    if (!signing && question.actors.length === 0) {
      const told = await toldInPassing(archive, question, { missing: 'noAgreement', near: [] });
      if (told.length > 0) return { heading: 'passages', shown: told.map((hits) => passageItem(hits, question)) };
    }
    const alone: Reply[] = [];
    for (const other of signing || !hasSubject(question) ? [] : others) {
      const there = await other.answer(archive, question);
      if (!isReply(there)) continue;
      // A journey told without company is the last to tell who came along.
      if (tellsOfOthers(there, question)) return there;
      alone.push(there);
    }
    if (facts.length === 0) {
      const told = signing ? [] : await toldInPassing(archive, question, { missing: 'noAgreement', near: [] });
      if (told.length > 0) return { heading: 'passages', shown: told.map((hits) => passageItem(hits, question)) };
      // That two who are asked for met says nothing of who else was there.
      const [first] = question.actors.length > 1 ? [] : alone;
      if (first) return first;
      const without = await notFound(archive, question, outsidePeriod);
      return signing || isReply(without) ? without : { ...without, missing: 'noWitnesses' };
    }
    const attended = facts.filter(({ fact }) => fact.witnesses.length > 0);
    return attended.length > 0 ? listing(attended, question, 'present') : { missing: 'noWitnesses', near: facts };
  },
};
