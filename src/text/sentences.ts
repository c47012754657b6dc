import { fold } from './fold.ts';
import type { Span } from './span.ts';

/** Where a full stop may end a sentence. `abbreviations` are folded, without their stop. */
export interface SentenceRules {
  readonly abbreviations: ReadonlySet<string>;
}

const closers = /["'”’»)\]]/u;
const enders = /[.!?…؟。]/u;

/**
 * The sentences of one paragraph, in order, without the spaces around them. A stop after an abbreviation or an initial
 * does not end a sentence; a sentence glued to the next (`terrorism.The two`) is parted.
 */
export function sentences(text: string, paragraph: Span, rules: SentenceRules): readonly Span[] {
  const out: Span[] = [];
  let start = paragraph.start;
  let at = paragraph.start;
  for (const { index } of text.slice(paragraph.start, paragraph.end).matchAll(/[.!?…؟。]/gu)) {
    // Passed already, with the stops before it.
    if (paragraph.start + index < at) continue;
    at = paragraph.start + index;
    let end = at + 1;
    while (end < paragraph.end && (enders.test(text[end] ?? '') || isCloser(text, end, paragraph))) end++;
    if (endsSentence(text, at, end, paragraph, rules)) {
      push(out, text, start, end);
      start = end;
    }
    at = end;
  }
  push(out, text, start, paragraph.end);
  return out;
}

/** A closing mark stays with its sentence: also French guillemets with a space before them, and `.“` where `“` closes. */
function isCloser(text: string, at: number, paragraph: Span): boolean {
  if (closers.test(text[at] ?? '')) return true;
  if (/[“‘«]/u.test(text[at] ?? '')) return at + 1 >= paragraph.end || /[\s)]/u.test(text[at + 1] ?? '');
  if (!/\s/u.test(text[at] ?? '')) return false;
  return text[at + 1] === '»' && at + 1 < paragraph.end;
}

function endsSentence(text: string, stop: number, end: number, paragraph: Span, rules: SentenceRules): boolean {
  if (end >= paragraph.end) return true;
  const next = text.slice(end, Math.min(end + 6, paragraph.end));
  const spaced = /^\s/u.test(next);
  const opens = /^\s*["'“„‘‚«‹([¿¡]*\s*[\p{Lu}\p{Lt}\p{Lo}\d]/u.test(next);
  if (text[stop] !== '.') return spaced && opens;
  const before = lastWord(text, paragraph.start, stop);
  if (!spaced) {
    // `بالمطار.ثم انتقل`: a word of four letters before the stop is no abbreviation where there are no capitals.
    if (/^\p{Script=Arabic}{4,}$/u.test(before) && /^\p{Script=Arabic}{2}/u.test(next))
      return !isAbbreviation(before, rules);
    // "terrorism.Pakistan's", "in 2019.The": two lower-case letters before the stop and a capital with a small letter after it.
    return (
      /(?:[\p{Ll}\p{Lo}"”»]{2}|\p{Ll}\s\d{4})$/u.test(text.slice(Math.max(paragraph.start, stop - 6), stop)) &&
      /^\p{Lu}\p{Ll}/u.test(next) &&
      !isAbbreviation(before, rules)
    );
  }
  if (!opens) return false;
  if (/^\p{Lu}$/u.test(before) && end === stop + 1) return false;
  // No abbreviation stands before the opening mark of somebody's words: `in high seas in Mar. "We …"`.
  if (/^\s+["“„«‹¿¡]\s*\p{Lu}/u.test(next)) return true;
  return !isAbbreviation(before, rules) || end > stop + 1;
}

function lastWord(text: string, from: number, to: number): string {
  return /[\p{L}\p{N}.]*$/u.exec(text.slice(Math.max(from, to - 24), to))?.[0] ?? '';
}

function isAbbreviation(word: string, rules: SentenceRules): boolean {
  return /^\p{L}$/u.test(word) || /^(?:\p{L}\.)+\p{L}$/u.test(word) || rules.abbreviations.has(fold(word));
}

function push(out: Span[], text: string, start: number, end: number): void {
  const trimmed = trim(text, { start, end });
  if (trimmed.end > trimmed.start) out.push(trimmed);
}

/** The span without white space at its ends. */
export function trim(text: string, span: Span): Span {
  let { start, end } = span;
  while (start < end && /\s/u.test(text[start] ?? '')) start++;
  while (end > start && /\s/u.test(text[end - 1] ?? '')) end--;
  return { start, end };
}
