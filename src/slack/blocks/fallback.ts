import type { Answer } from '../../answering/answer.ts';
import { escaped } from './escape.ts';
import { fitting } from './graphemes.ts';
import { MOST_TEXT } from './message.ts';

/**
 * What phones' notifications and screen readers get: the answer's text with `& < >` escaped, of each page its own part,
 * at most 4,000 characters of it.
 */
export function answerText(answer: Answer, page: number, firstItem: number, nextItem: number | null): string {
  const starts = itemStarts(answer);
  const from = page === 0 ? 0 : (starts[firstItem] ?? 0);
  const to = nextItem === null ? answer.text.length : (starts[nextItem] ?? answer.text.length);
  const inPage = starts.filter((start) => start > from && start < to).map((start) => start - from);
  return cutAtItem(answer.text.slice(from, to).trimEnd(), inPage);
}

/** Any plain text within the limit, escaped; cut at the end of a line where there is one. */
export function plainFallback(text: string): string {
  const breaks = [...text.matchAll(/\n/gu)].map((match) => match.index);
  return cutAtItem(text, breaks);
}

/** Where each item begins in the answer's text, found by its lead; items that are not found are left out from there on. */
function itemStarts(answer: Answer): readonly number[] {
  const starts: number[] = [];
  let from = answer.items.length > 0 ? Math.min(answer.heading.length, answer.text.length) : 0;
  for (const item of answer.items) {
    const at = item.lead === '' ? -1 : answer.text.indexOf(item.lead, from);
    if (at < 0) break;
    // The item's line begins before its lead when it is numbered or bulleted, and below the band that it opens.
    const line = answer.text.lastIndexOf('\n', at - 1) + 1;
    const above = item.band === undefined ? -1 : answer.text.lastIndexOf(item.band, line);
    starts.push(above < from ? line : above);
    from = at + item.lead.length;
  }
  return starts;
}

function cutAtItem(text: string, boundaries: readonly number[]): string {
  if (escaped(text).length <= MOST_TEXT) return escaped(text).trim() === '' ? '…' : escaped(text);
  const boundary = boundaries.findLast((at) => at > 0 && escaped(text.slice(0, at)).length <= MOST_TEXT);
  if (boundary !== undefined) return escaped(text.slice(0, boundary).trimEnd()) || '…';
  // Escaping makes at most five characters of one, so this ends soon.
  let cut = fitting(text, MOST_TEXT);
  while (escaped(cut).length > MOST_TEXT)
    cut = fitting(cut, cut.length - Math.ceil((escaped(cut).length - MOST_TEXT) / 5));
  return escaped(cut);
}
