import type { LadderTag } from './tags.ts';
import { endsBefore, isAny, type Token } from './tokens.ts';

/** What can be said of a whole clause, the words of the firmest first. */
const said = ['untrue', 'doubted', 'may', 'proposed', 'expected', 'future'] as const satisfies readonly LadderTag[];

/**
 * `It is not certain that X met Y`, `no evidence that`, `het is de bedoeling dat`: what the words right before the
 * conjunction say of the clause that begins at the token behind it; null where they say nothing.
 */
export function saidOfClause(tokens: readonly Token[], from: number): (typeof said)[number] | null {
  const conjunction = Math.max(endsBefore(tokens, from, 'subordinate', 3), endsBefore(tokens, from, 'relative', 2));
  if (conjunction === 0 || isAside(tokens, from - conjunction)) return null;
  return said.find((is) => endsBefore(tokens, from - conjunction, is) > 0) ?? null;
}

/** `as had been planned, where X met Y`: what a conjunction of its own opens and a comma closes says nothing of what follows. */
function isAside(tokens: readonly Token[], conjunction: number): boolean {
  if (!/,/u.test(tokens[conjunction]?.gap ?? '')) return false;
  for (let i = conjunction - 1; i >= Math.max(0, conjunction - 6); i--)
    if (isAny(tokens, i, ['subordinate', 'relative']) && !isAny(tokens, i, ['article'])) return true;
  return false;
}
