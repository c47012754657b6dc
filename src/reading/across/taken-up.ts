import { toldIn } from '../clauses/around.ts';
import { type Draft, isPlan } from '../drafts.ts';
import type { Parsed } from '../parsed.ts';
import { isPeople } from '../phrases/phrase.ts';
import { isAny, type Token } from '../words/tokens.ts';

/** In words: so near before the noun stands what makes it a known one. */
const near = 3;

/**
 * `X will visit Ghana. Y will accompany X during his visit`: a journey that a noun only takes up again, with no day
 * of its own, is as far as the plan that was told of the same people, as long as nothing tells that it took place.
 */
export function settleTakenUp(parsed: Parsed, drafts: readonly Draft[]): void {
  for (const one of drafts) {
    if (one.status !== 'held' || one.present || tells(parsed, one)) continue;
    const beside = toldIn(drafts, one.sentence).filter((other) => isSame(one, other));
    if (![one, ...beside].some((other) => isKnown(parsed, other))) continue;
    const plan = toldIn(drafts, 0, one.sentence - 1).findLast((other) => isSame(one, other));
    if (!plan || !isPlan(plan)) continue;
    if (!drafts.some((other) => other.status === 'held' && isSame(one, other) && tells(parsed, other)))
      [one.status, one.future] = [plan.status, true];
  }
}

/** A journey of one of them to the same country. */
function isSame(one: Draft, other: Draft): boolean {
  if (one.kind !== 'visit' || other.kind !== 'visit') return false;
  const country = one.country === null || other.country === null || one.country === other.country;
  return (
    country && one.participants.some(({ person }) => person && other.participants.some((too) => too.person === person))
  );
}

/** It has a day of its own, or a verb tells of it. */
function tells(parsed: Parsed, one: Draft): boolean {
  const { tokens, noun } = nounOf(parsed, one);
  return one.date !== null || one.present || !isAny(tokens, noun, ['noun']) || isCarried(tokens, noun);
}

function nounOf({ lines }: Parsed, { sentence, cue }: Draft): { tokens: readonly Token[]; noun: number } {
  const tokens = lines[sentence]?.sentence.tokens ?? [];
  return { tokens, noun: tokens.findIndex(({ start }) => start === cue.start) };
}

/** `his visit`, `زيارة الرئيس`. */
function isKnown(parsed: Parsed, one: Draft): boolean {
  const { tokens, noun } = nounOf(parsed, one);
  const end = tokens.findIndex((token) => token.start >= one.cue.end);
  const phrases = parsed.lines[one.sentence]?.phrases ?? [];
  if (tokens[noun]?.definite || tokens[noun]?.owned) return true;
  if (tokens[noun]?.caseless && phrases.some((owner) => isPeople(owner) && owner.from === end)) return true;
  for (let i = noun - 1; i >= noun - near; i--) {
    if (isAny(tokens, i, ['indefinite'])) return false;
    if (isAny(tokens, i, ['article', 'possessive'])) return true;
    if (/[,;:.]/u.test(tokens[i + 1]?.gap ?? '')) return false;
  }
  return false;
}

/** `wrapped up her visit`, `after the visit`, `paid the visit`. */
function isCarried(tokens: readonly Token[], noun: number): boolean {
  for (let i = noun - 1; i >= noun - near * 2; i--) {
    if (isAny(tokens, i, ['begins', 'until', 'around', 'returns', 'thereafter'])) return true;
    if (isAny(tokens, i, ['support']) && !isAny(tokens, i, ['have', 'be', 'at', 'other', 'future'])) return true;
    if (/[,;:.]/u.test(tokens[i + 1]?.gap ?? '')) return false;
  }
  return false;
}
