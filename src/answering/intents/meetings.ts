import type { Intent } from '../intent.ts';
import { factsConcerning } from '../concern.ts';
import { listFacts, listing } from '../listing.ts';
import { isThere } from '../place.ts';
import { hasSubject } from '../question.ts';
import { isReply } from '../intent.ts';

/** `who met Hammouchi`, `meetings between X and Y`, `did X receive Y?` */
export const meetings: Intent = {
  id: 'meetings',
  kind: 'meetings',
  asks: (question) => (question.cues.has('meet') || question.cues.has('receive')) && hasSubject(question),
  async answer(archive, question) {
    const found = await listFacts(archive, question, ['meeting'], 'meetings', 'noMeeting', (report) => isThere(report, question));
    if (isReply(found)) return found;
    // Whoever is received on a visit has met the host: the visit is shown when no meeting is told apart from it.
    const { facts } = await factsConcerning(archive, question, ['visit']);
    const received = facts.filter(({ fact }) => fact.status !== 'denied' && new Set(fact.participants.map(({ part }) => part)).size > 1);
    return received.length > 0 ? listing(received, question, 'visits') : found;
  },
};
