import { someIn } from '../words/stretches.ts';
import type { LadderTag } from '../words/tags.ts';
import { endsBefore, isAny, isBehindComma, type Token } from '../words/tokens.ts';
import { precededBy } from '../words/words-around.ts';
import type { CuePlace } from './clause.ts';

/** What can be said of a whole clause, the words of the firmest first. */
const said = ['untrue', 'doubted', 'may', 'proposed', 'expected', 'future'] as const satisfies readonly LadderTag[];

/**
 * `It is not certain that X met Y`, `no evidence that`, `het is de bedoeling dat`: what the words right before the
 * conjunction say of the clause that begins at the token behind it; null where they say nothing.
 */
export function saidOfClause(tokens: readonly Token[], from: number): (typeof said)[number] | null {
  const conjunction = Math.max(endsBefore(tokens, from, 'subordinate', 3), endsBefore(tokens, from, 'relative', 2));
  if (conjunction === 0 || isAside(tokens, from - conjunction)) return null;
  const beside = said.find((is) => endsBefore(tokens, from - conjunction, is) > 0);
  // `suggested to X that he had met Y`: what has been is no proposal.
  const been = someIn(tokens, from, from + 4, ['have']);
  const parted = beside === undefined && !been && endsBefore(tokens, from, 'meanwhile') === 0;
  return (
    beside ??
    (parted && isAny(tokens, from - conjunction, ['subordinate']) && isProposedTo(tokens, from - conjunction)
      ? 'proposed'
      : null)
  );
}

/** In words: so far before the conjunction stands the verb of whoever proposes something to somebody. */
const farthest = 14;

/** `proposed to X that he meet Y`, `schlug X vor, dass …`: whoever it is proposed to stands between the verb and the conjunction. */
function isProposedTo(tokens: readonly Token[], conjunction: number): boolean {
  for (let i = conjunction - 1; i >= Math.max(0, conjunction - farthest); i--) {
    if (i + 1 < conjunction && /[;:“”«»]/u.test(tokens[i + 1]?.gap ?? '')) return false;
    for (const { length, value } of tokens[i]?.matches ?? []) {
      if (value.is !== 'verb' || value.cue.status !== 'proposed' || i + length > conjunction) continue;
      const { particle } = value.cue;
      if (particle ? precededBy(particle, tokens, conjunction) : isAny(tokens, i + length, ['to'])) return true;
    }
    if (isAny(tokens, i, ['verb', 'speech', 'have', 'be', 'noun', 'instrument', 'indefinite'])) return false;
  }
  return false;
}

/** `Reports that X had met Y were false`, `Reports of talks were false`: what others had told, said not to be so behind it. */
export function isClaimedUntrue(tokens: readonly Token[], clause: CuePlace, cue: CuePlace, isNoun: boolean): boolean {
  const claims = (i: number) => isAny(tokens, i, ['claimed']);
  if (![1, 2, 3, 4].some((back) => claims(clause.from - back)) && !(isNoun && isClaimed(tokens, cue.from)))
    return false;
  for (let i = cue.to; i < tokens.length && !/[;:.?!“”«»]/u.test(tokens[i]?.gap ?? ''); i++) {
    if (isAny(tokens, i, ['untrue'])) return true;
    if (claims(i)) return false;
  }
  return false;
}

/** `reports of an accord`, `Berichte über ein Abkommen`: no verb stands between. */
export function isClaimed(tokens: readonly Token[], from: number): boolean {
  for (let i = from - 1; i >= Math.max(0, from - 8); i--) {
    if (isAny(tokens, i, ['claimed'])) return true;
    if (/[,;:]/u.test(tokens[i + 1]?.gap ?? '') || isAny(tokens, i, ['verb', 'have', 'be'])) return false;
  }
  return false;
}

/** `as had been planned, where X met Y`: what a conjunction of its own opens and a comma closes says nothing of what follows. */
function isAside(tokens: readonly Token[], conjunction: number): boolean {
  if (!isBehindComma(tokens, conjunction)) return false;
  for (let i = conjunction - 1; i >= Math.max(0, conjunction - 6); i--)
    if (isAny(tokens, i, ['subordinate', 'relative']) && !isAny(tokens, i, ['article'])) return true;
  return false;
}
