import { factsConcerning } from '../concern.ts';
import type { Intent } from '../intent.ts';
import { leftOut, listing, nearFacts } from '../listing.ts';
import type { Status } from '../../text/ladder.ts';

const open: readonly Status[] = ['pledged', 'planned', 'expected', 'proposed', 'may'];

/** `what follow-ups were promised`: what was pledged, planned or expected, and the bodies that agreements set up. */
export const commitments: Intent = {
  id: 'commitments',
  kind: 'agreements',
  asks: ({ cues }) => cues.has('commit'),
  async answer(archive, question) {
    const { facts, outsidePeriod } = await factsConcerning(archive, question, ['meeting', 'visit', 'agreement', 'cooperation', 'statement']);
    const promised = facts.filter(({ fact }) => open.includes(fact.status) || fact.followUp !== null);
    if (promised.length > 0) return listing(promised, question, 'commitments', leftOut(outsidePeriod, question));
    return { missing: 'notThat', near: await nearFacts(archive, question, ['agreement', 'cooperation', 'meeting']) };
  },
};
