import type { Draft } from '../drafts.ts';
import type { Parsed } from '../parsed.ts';
import { holds } from '../words/kinds.ts';
import { someIn } from '../words/stretches.ts';

/** In sentences: so far before what is to be signed stands the occasion at which that will be. */
const occasion = 3;

/**
 * `He will arrive on Monday. The two will then sign an agreement`: what is to be signed has its place in an order of events of which
 * the day is told, and is planned.
 */
export function settleOrder({ lines }: Parsed, drafts: readonly Draft[]): void {
  for (const one of drafts) {
    if (one.kind !== 'agreement' || one.status !== 'expected' || one.date !== null) continue;
    const tokens = lines[one.sentence]?.sentence.tokens ?? [];
    if (holds(tokens, ['expected', 'may', 'hypothesis', 'negation', 'planned'])) continue;
    const ordered = holds(tokens, ['thereafter', 'same-occasion']);
    const at = tokens.findIndex(({ start }) => start === one.cue.start);
    const open = someIn(tokens, 0, at, ['awaits', 'strives', 'agreed', 'proposed']) || holds(tokens, ['soon']);
    const met = !open && drafts.some((other) => (ordered || other.kind === 'meeting') && isOccasion(other, one));
    const told = drafts.some(
      (other) =>
        (other.kind === 'meeting' || other.kind === 'visit') &&
        (other.status === 'planned' || other.status === 'held') &&
        other.date !== null &&
        one.sentence - other.sentence >= 0 &&
        one.sentence - other.sentence <= occasion,
    );
    if (met || (ordered && told)) one.status = 'planned';
  }
}

/** `She will meet the minister of Ghana. They will sign an accord`: a meeting or journey of those states that lies ahead itself. */
function isOccasion({ kind, status, sentence, participants, country }: Draft, one: Draft): boolean {
  if ((kind !== 'meeting' && kind !== 'visit') || (status !== 'planned' && status !== 'expected')) return false;
  const states = [...participants.map((other) => other.country ?? other.person?.country ?? null), country].filter(
    (state) => state !== null,
  );
  const near = one.sentence > sentence && one.sentence - sentence <= occasion;
  return near && states.length > 0 && states.every((state) => one.parties.includes(state));
}
