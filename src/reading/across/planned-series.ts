import { toldIn } from '../clauses/around.ts';
import { isOneDay } from '../dates/one-day.ts';
import { type Draft, isPlan } from '../drafts.ts';
import type { Line, Parsed } from '../parsed.ts';
import { isAny } from '../words/tokens.ts';

/** So many words from the opening of its sentence or from its cue stands what tells the order of events. */
const near = 4;

/**
 * `On Tuesday she will meet X. Then she will be received by Y`: what follows on a programme is of the same day, where the
 * sentence says that it follows, names no day of its own and tells of no journey on.
 */
export function carryPlans(parsed: Parsed, drafts: readonly Draft[]): void {
  for (const one of drafts) {
    const line = parsed.lines[one.sentence];
    if (line) followDay(line, drafts, one);
    if (one.kind !== 'meeting' || one.status !== 'expected' || one.date !== null || !line) continue;
    if (line.dates.length > 0 || !followsOn(line, one) || toldIn(drafts, one.sentence).some(isJourney)) continue;
    const days = toldIn(drafts, one.sentence - 1).filter(
      (other) =>
        other.kind === 'meeting' &&
        other.status === 'planned' &&
        other.date !== null &&
        isOneDay(other.date) &&
        other.participants.some(({ person }) => person && one.participants.some((too) => too.person === person)),
    );
    const [first] = days;
    if (!first?.date || days.some(({ date }) => date?.start !== first.date?.start)) continue;
    one.date = first.date;
    one.status = 'planned';
    one.quotes.add(first.sentence);
  }
}

/** `On Monday she meets X. In the evening there is an audience with Y`: what is told of the day of a plan lies ahead as well. */
function followDay({ sentence: { tokens } }: Line, drafts: readonly Draft[], one: Draft): void {
  const { cue, date, present, status, sentence } = one;
  const anchor = date?.meaning.is === 'counted' ? date.anchor : null;
  const at = tokens.findIndex(({ start }) => start === cue.start);
  const open = present || (isAny(tokens, at, ['noun']) && !isAny(tokens, at, ['verb']));
  if (!anchor || status !== 'held' || !open) return;
  const plan = toldIn(drafts, sentence - near, sentence).find(
    (other) => other !== one && other.date?.start === anchor.start && isPlan(other),
  );
  if (plan) [one.status, one.future] = ['planned', true];
}

const isJourney = ({ kind }: Draft): boolean => kind === 'visit';

/** `then`, `afterwards`, and not only `also`. */
function followsOn({ sentence: { tokens } }: Line, { cue }: Draft): boolean {
  const at = tokens.findIndex(({ start }) => start === cue.start);
  return tokens.some(
    (_, i) => (i < near || Math.abs(i - at) <= near) && isAny(tokens, i, ['thereafter']) && !isAny(tokens, i, ['also']),
  );
}
