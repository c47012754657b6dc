import type { Span } from '../text/span.ts';
import { areasIn } from './facts/cooperation.ts';
import type { Line } from './parsed.ts';
import { at, endsBefore, isAny, spanOf, type Token } from './tokens.ts';

/** What an agreement covers, item by item as printed, and the body that follows it up. */
export interface Scope {
  readonly items: readonly Span[];
  readonly followUp: Span | null;
}

/**
 * The items that a sentence lists after a word of covering (`covers`, `porte sur`): the stretch between separators around
 * each area term. What is named only as a means (`through the exchange of …`) is no item.
 */
export function scopeIn(line: Line, from: number): Scope {
  const { tokens } = line.sentence;
  const opened = firstCovering(tokens, from);
  if (opened === null) return { items: [], followUp: null };
  const items: Span[] = [];
  for (const area of areasIn(line, true)) {
    if (area.from < opened || isMeans(tokens, area.from, opened)) continue;
    const span = stretch(tokens, area.from, area.to, opened);
    if (!items.some((item) => item.start < span.end && span.start < item.end)) items.push(span);
  }
  let followUp: Span | null = null;
  for (let i = opened; i < tokens.length && !followUp; i++) {
    const match = at(tokens, i, 'follow-up');
    if (match) followUp = spanOf(tokens, i, i + match.length);
  }
  const body = followUp;
  if (body && !items.some((item) => item.start < body.end && body.start < item.end)) items.push(body);
  return { items: items.toSorted((a, b) => a.start - b.start), followUp };
}

function firstCovering(tokens: readonly Token[], from: number): number | null {
  for (let i = from; i < tokens.length; i++) {
    const match = at(tokens, i, 'covering');
    if (match) return i + match.length;
  }
  return null;
}

/** Between the last comma and the term stands a word of means. */
function isMeans(tokens: readonly Token[], index: number, opened: number): boolean {
  for (let i = index; i > opened; i--) {
    const length = endsBefore(tokens, i, 'means');
    if (length > 0) return true;
    if (/[,;:]/u.test(tokens[i]?.gap ?? '')) return false;
  }
  return false;
}

/** From the separator before the term to the one after it, articles and prepositions at the edges left out. */
function stretch(tokens: readonly Token[], from: number, to: number, opened: number): Span {
  let start = from;
  while (
    start > opened &&
    !/[,;:(]/u.test(tokens[start]?.gap ?? '') &&
    !isAny(tokens, start - 1, ['and', 'covering', 'cooperation', 'other', 'of', 'article'])
  )
    start--;
  let end = to;
  while (
    end < tokens.length &&
    !/[,;:().]/u.test(tokens[end]?.gap ?? '') &&
    !isAny(tokens, end, ['and', 'relative', 'subordinate', 'with', 'to', 'other', 'at', 'by'])
  )
    end++;
  return spanOf(tokens, start, Math.max(end, to));
}
