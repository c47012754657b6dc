import type { ReportedFact } from '../../archive/archive.ts';
import type { FactKind } from '../../reading/fact.ts';
import { factsConcerning } from '../found/concern.ts';
import { leftOut, listing, mostRead, nearFacts } from '../found/listing.ts';
import type { Intent } from '../intent.ts';

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
    const kinds: readonly FactKind[] = ['meeting', 'visit', 'agreement', 'cooperation', 'statement'];
    const within = { promised: true, first: mostRead } as const;
    const { facts: promised, outsidePeriod, beyond } = await factsConcerning(archive, question, kinds, {}, within);
    const spoken = new Set(promised.filter(({ fact }) => fact.kind === 'statement').flatMap(sentences));
    const once = promised.filter(
      (report) => report.fact.kind === 'statement' || !sentences(report).some((one) => spoken.has(one)),
    );
    if (once.length > 0) return listing(once, question, 'commitments', leftOut(outsidePeriod, question), beyond);
    return { missing: 'notThat', near: await nearFacts(archive, question, ['agreement', 'cooperation', 'meeting']) };
  },
};

/** Where the sentences of a fact stand; the same sentence may be a statement and prove cooperation. */
function sentences({ article, fact }: ReportedFact): readonly string[] {
  return fact.quotes.map(({ start }) => `${article.id} ${start}`);
}
