import type { Draft } from '../drafts.ts';
import type { Parsed } from '../parsed.ts';
import { isAny } from '../words/tokens.ts';
import { toldIn } from './around.ts';
import { isOpen } from './tenses.ts';

/**
 * `travelled to Rabat on Friday to meet X`: what somebody went for, on a journey that took place. It has no day but that of the
 * journey, and may turn out to have been held.
 */
export function settleAims({ lines }: Parsed, drafts: readonly Draft[]): void {
  for (const one of drafts) {
    if (one.kind !== 'meeting' || (one.status !== 'planned' && one.status !== 'expected')) continue;
    const tokens = lines[one.sentence]?.sentence.tokens ?? [];
    const at = tokens.findIndex(({ start }) => start === one.cue.start);
    if (!isAny(tokens, at - 1, ['purpose', 'to'])) continue;
    const journey = toldIn(drafts, one.sentence).find(
      ({ kind, status, present, cue }) => kind === 'visit' && status === 'held' && !present && cue.end < one.cue.start,
    );
    const travels = journey?.participants.some(({ person }) => one.participants.some((too) => too.person === person));
    if (!journey || !travels || (one.date !== null && one.date.start !== journey.date?.start)) continue;
    one.aim = true;
    // The weekday is that of the journey, and none to come.
    if (one.date && isOpen(one.date)) [one.status, one.date] = ['expected', null];
  }
}
