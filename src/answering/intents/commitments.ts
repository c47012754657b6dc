import type { ReportedFact } from '../../archive/archive.ts';
import type { Status } from '../../text/ladder.ts';
import { factsConcerning } from '../concern.ts';
import type { Intent } from '../intent.ts';
import { leftOut, listing, nearFacts } from '../listing.ts';

const open: readonly Status[] = ['pledged', 'planned', 'expected', 'proposed'];

/** `what follow-ups were promised`: what was pledged, planned or expected, and the bodies that agreements set up. */
export const commitments: Intent = {
  id: 'commitments',
  kind: 'agreements',
  // `planned visits` asks for visits.
  asks: ({ cues, stages }) =>
    cues.has('commit') &&
    (stages.size === 0 ||
      !(['meet', 'receive', 'visit', 'go', 'agreement', 'sign'] as const).some((cue) => cues.has(cue))),
  async answer(archive, question) {
    const { facts, outsidePeriod } = await factsConcerning(archive, question, [
      'meeting',
      'visit',
      'agreement',
      'cooperation',
      'statement',
    ]);
    const promised = facts.filter(({ fact }) => open.includes(fact.status) || fact.followUp !== null);
    const spoken = new Set(promised.filter(({ fact }) => fact.kind === 'statement').flatMap(sentences));
    const once = promised.filter(
      (report) => report.fact.kind === 'statement' || !sentences(report).some((one) => spoken.has(one)),
    );
    if (once.length > 0) return listing(once, question, 'commitments', leftOut(outsidePeriod, question));
    return { missing: 'notThat', near: await nearFacts(archive, question, ['agreement', 'cooperation', 'meeting']) };
  },
};

/** Where the sentences of a fact stand; the same sentence may be a statement and prove cooperation. */
function sentences({ article, fact }: ReportedFact): readonly string[] {
  return fact.quotes.map(({ start }) => `${article.id} ${start}`);
}
