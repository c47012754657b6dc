import type { ReportedFact } from '../../archive/archive.ts';
import type { ArchiveView } from '../archive-view.ts';
import { isMeant, isSent } from '../asked/offices-beside.ts';
import { hasSubject, type OtherWord, type Question } from '../asked/question.ts';
import { speaksOf } from '../asked/wording.ts';
import { factsConcerning } from '../found/concern.ts';
import { listFacts, listing } from '../found/listing.ts';
import { isThere } from '../found/place.ts';
import { withThosePresent, withTopics } from '../found/topics.ts';
import { type Intent, isReply, type Reply } from '../intent.ts';
import { besideMeetings, fieldsOf } from './areas.ts';
import { passages } from './passages.ts';

/** `who met Hammouchi`, `meetings between X and Y`, `did X receive Y?` */
export const meetings: Intent = {
  id: 'meetings',
  kind: 'meetings',
  asks(question) {
    const { cues, actors } = question;
    return (
      justNames(question) ||
      (cues.has('discuss') && actors.length > 0 && !cues.has('area')) ||
      (asksTopics(question) && actors.length > 1) ||
      ((cues.has('meet') || cues.has('receive')) && (hasSubject(question) || !question.wants.has('who')))
    );
  },
  async answer(archive, question) {
    const shows = question.cues.has('present') ? withThosePresent : asksTopics(question) ? withTopics : undefined;
    const found = await listFacts(
      archive,
      question,
      ['meeting'],
      'meetings',
      'noMeeting',
      (report) => isThere(report, question) && isByMeans(report, question),
      { shows },
    );
    const told = isReply(found) && justNames(question) ? await ofThing(archive, question, found) : null;
    if (told) return told;
    if (isReply(found)) return asksTopics(question) ? withFields(archive, question, found) : found;
    // A visit is no call.
    if (question.modes.size > 0 && !question.modes.has('in-person')) return found;
    // Whoever is received on a visit has met the host: the visit is shown when no meeting is told apart from it.
    const { facts } = await factsConcerning(archive, question, ['visit']);
    const received = facts.filter(
      ({ fact }) => fact.status !== 'denied' && new Set(fact.participants.map(({ part }) => part)).size > 1,
    );
    if (received.length > 0) return listing(received, question, 'visits');
    // Two names and nothing more ask for whatever the two have had to do with each other.
    const { facts: signed } = justNames(question)
      ? await factsConcerning(archive, question, ['agreement'])
      : { facts: [] };
    return signed.length > 0 ? listing(signed, question, 'agreements') : found;
  },
};

/** `Testova Andersson pilots`: what only stands in the article of their meeting is told by a sentence. */
async function ofThing(archive: ArchiveView, question: Question, { shown }: Reply): Promise<Reply | null> {
  const spokenOf = (word: OtherWord) =>
    shown.some(({ citations }) => citations.some(({ words, language }) => speaksOf(words, language, word)));
  if (question.others.every(spokenOf)) return null;
  const told = await passages.answer(archive, question);
  return isReply(told) && (told.left ?? []).length === 0 ? told : null;
}

/** Whether people met by the means that are asked for: `phone calls`. */
function isByMeans({ fact }: ReportedFact, { modes }: Question): boolean {
  return modes.size === 0 || (fact.mode !== null && modes.has(fact.mode));
}

/** Meetings of which nothing says what was talked about, with the fields that their articles report of the states. */
async function withFields(archive: ArchiveView, question: Question, found: Reply): Promise<Reply> {
  const facts = found.shown.flatMap((one) => one.facts);
  const told = facts.some((fact) => fact.areas.length > 0) || found.shown.some(({ item }) => item.citations.length > 2);
  const fields = told ? [] : await besideMeetings(archive, question);
  return fields.length === 0 ? found : { ...found, shown: [...found.shown, ...fieldsOf(fields, question)] };
}

/** `Hammouchi Chaudhry`, `Moroccan minister Chaudhry`: people, also by their offices alone, with nothing said of what happened. */
function justNames({ cues, actors, offices, areas }: Question): boolean {
  const people = actors.length + offices.filter(isMeant).length;
  const named = actors.length > 0 || offices.every((office) => isMeant(office) && !isSent(office));
  return named && people > 1 && areas.length === 0 && [...cues].every((cue) => cue === 'be');
}

/** `worüber sprachen X und Y?`, or just the topics of their talks. */
function asksTopics({ cues, areas }: Question): boolean {
  return cues.has('discuss') || (cues.has('area') && areas.length === 0 && !cues.has('cooperate'));
}
