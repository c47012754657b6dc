import type { types } from '@slack/bolt';
import type { Span } from '../../text/span.ts';
import { portions, wholeGraphemes } from './graphemes.ts';

type Leaf = types.RichTextElement;

const MOST_IN_A_LEAF = 3_000;
const MOST_IN_A_URL = 3_000;

/** The words as literal leaves, none longer than 3,000 characters; joined they give the words back. */
export function leaves(words: string, style?: { readonly bold: true }): readonly Leaf[] {
  return portions(words, MOST_IN_A_LEAF).map((text) => ({
    type: 'text',
    text,
    ...(style === undefined ? {} : { style }),
  }));
}

/** The words with the marked ones in bold; marks may overlap, lie outside or split a grapheme: the words stay whole. */
export function markedLeaves(words: string, marks: readonly Span[]): readonly Leaf[] {
  const found: Leaf[] = [];
  let at = 0;
  for (const mark of merged(words, marks)) {
    found.push(...leaves(words.slice(at, mark.start)), ...leaves(words.slice(mark.start, mark.end), { bold: true }));
    at = mark.end;
  }
  return [...found, ...leaves(words.slice(at))];
}

/** A link with literal text, or the bare text when the address is not one that may be opened. */
export function linked(text: string, url: string | null): readonly Leaf[] {
  const address = url === null ? null : safeUrl(url);
  if (address === null) return leaves(text);
  return [{ type: 'link', url: address, text }];
}

/**
 * The address as it may be linked: http or https, no user name in it, at most 3,000 characters,
 * and nothing in it that could close a `<url|label>`. Null for any other.
 */
function safeUrl(url: string): string | null {
  if (!URL.canParse(url)) return null;
  const parsed = new URL(url);
  if (parsed.protocol !== 'http:' && parsed.protocol !== 'https:') return null;
  if (parsed.username !== '' || parsed.password !== '') return null;
  const address = parsed.href.replaceAll('|', '%7C').replaceAll('<', '%3C').replaceAll('>', '%3E');
  return address.length <= MOST_IN_A_URL && /^\S+$/u.test(address) ? address : null;
}

function merged(words: string, marks: readonly Span[]): readonly Span[] {
  const inside = marks
    .map(({ start, end }) => ({ start: Math.max(0, Math.trunc(start)), end: Math.min(words.length, Math.trunc(end)) }))
    .filter(({ start, end }) => start < end)
    .map(({ start, end }) => wholeGraphemes(words, start, end))
    .sort((a, b) => a.start - b.start);
  const result: { start: number; end: number }[] = [];
  for (const mark of inside) {
    const before = result.at(-1);
    if (before !== undefined && mark.start <= before.end) before.end = Math.max(before.end, mark.end);
    else result.push({ ...mark });
  }
  return result;
}
