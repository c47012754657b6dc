import type { Line, Parsed } from '../parsed.ts';
import { at, endsBefore, isAny, spanOf, type Token } from '../words/tokens.ts';
import { calledBy } from './called-by.ts';
import { nameEnd, worldBodyEnd } from './organisations.ts';
import { foreignEnd } from './school-names.ts';

/** In words: the longest name of a body. */
export const longest = 14;

/** `’s`, `'s`: the name before it owns what follows. */
export const isOwner = (token: Token | undefined): boolean => token !== undefined && /^['’]?s$/u.test(token.printed);

/** Whether such a word stands in the stretch. */
export const has = (tokens: readonly Token[], from: number, to: number, is: Parameters<typeof at>[2]): boolean => {
  for (let i = from; i < to; i++) if (at(tokens, i, is)) return true;
  return false;
};

/** The words of a stretch as one line. */
export function printed(parsed: Parsed, tokens: readonly Token[], from: number, to: number): string {
  const { start, end } = spanOf(tokens, from, to);
  return calledBy(parsed, parsed.text.slice(start, end).replace(/\s+/gu, ' '));
}

/** Where words with capitals end that nothing parts. */
export function capitals(tokens: readonly Token[], from: number): number {
  let to = from;
  while (tokens[to]?.capital && (to === from || /^[\s'’-]+$/u.test(tokens[to]?.gap ?? ','))) to++;
  return to;
}

/** Where a name in capitals ends, with the small words inside it: `Agency for the Protection of Nature and Water`. */
export function runEnd(tokens: readonly Token[], from: number, line: Line): number {
  const first = tokens[from];
  if (!first || isAny(tokens, from, ['weekday', 'month', 'honorific'])) return from;
  const world = worldBodyEnd(tokens, from);
  if (world > from) return world;
  const foreign = foreignEnd(tokens, from);
  if (foreign > from) return foreign;
  if (first.caseless || line.sentence.capitalNouns) return phraseEnd(line, from);
  if (!first.capital || (isAny(tokens, from, ['role']) && !namesBody(tokens, from))) return from;
  let to = from + 1;
  while (to - from < longest && isClose(tokens, to)) {
    const word = tokens[to];
    if (!word) break;
    // `the Court of Accounts of Kenya Ada Testova`: behind its state another name begins.
    if (endsBefore(tokens, to, 'country') > 0 && has(tokens, from, to, 'of')) break;
    if (word.capital && !isAny(tokens, to, ['weekday', 'month', 'honorific'])) {
      to++;
      continue;
    }
    const next = joined(tokens, from, to);
    if (next === to) break;
    to = next;
  }
  return Math.max(to, phraseEnd(line, from));
}

/** `Attorney General Alliance`: an office that opens the name of a body. */
export const namesBody = (tokens: readonly Token[], from: number): boolean =>
  isAny(tokens, capitals(tokens, from) - 1, ['organisation']) && !isAny(tokens, capitals(tokens, from) - 1, ['role']);

/** Nothing parts the word from the one before it, but the stop of `U.S.`. */
export const isClose = (tokens: readonly Token[], i: number): boolean =>
  /^[\s'’&-]+$/u.test(tokens[i]?.gap ?? ',') ||
  (/^\.\s?$/u.test(tokens[i]?.gap ?? '') && /^\p{Lu}$/u.test(tokens[i - 1]?.printed ?? ''));

/** Where a phrase of a body ends that begins at the word. */
function phraseEnd({ phrases, sentence: { tokens } }: Line, from: number): number {
  const phrase = phrases.find((one) => one.kind === 'organisation' && one.from === from);
  return phrase ? nameEnd(tokens, phrase) : from;
}

/** The capital that goes on with a name behind `of`, `for the` or `and`, else where it ended. */
function joined(tokens: readonly Token[], from: number, to: number): number {
  const and = isAny(tokens, to, ['and']);
  if (isOwner(tokens[to])) return to;
  if (
    isAny(tokens, to, ['verb', 'by', 'with', 'between', 'at', 'be', 'have', 'relative']) &&
    !isAny(tokens, to, ['of', 'to'])
  )
    return to;
  if (!and && !isAny(tokens, to, ['of', 'to', 'article'])) return to;
  // `Consortium des Universités et des Grandes Écoles`.
  const on = and && isAny(tokens, to + 1, ['of']) && has(tokens, from, to, 'of') ? to + 2 : to;
  if (on > to && tokens[on]?.capital && !isAny(tokens, on, ['country', 'place', 'role'])) return on;
  let next = to + 1;
  while (!and && next - to < 3 && isAny(tokens, next, ['article']) && !tokens[next]?.capital) next++;
  if (!tokens[next]?.capital || !/^[\s'’]+$/u.test(tokens[next]?.gap ?? ',')) return to;
  if (!and) return isAny(tokens, to, ['to']) && isAny(tokens, next, ['country', 'place']) ? to : next;
  // `the US Food and Drug Administration`: the head noun of the name comes only behind `and`.
  const further = capitals(tokens, next);
  const headless =
    to - from > 1 && !isBody(tokens, from, to) && !isAny(tokens, next, ['country', 'place', 'role', 'honorific']);
  if (headless && isAny(tokens, further - 1, ['organisation']) && further - next > 1) return further;
  // `the University of Ghent and Kenya`, `the Agency for Water and the Port of Dar`: another party.
  if (!has(tokens, from, to, 'of') && !has(tokens, from, to, 'to')) return to;
  if (isAny(tokens, next, ['country', 'place', 'role', 'honorific', 'world-body'])) return to;
  let end = next;
  while (tokens[end]?.capital && (end === next || /^\s$/u.test(tokens[end]?.gap ?? ''))) end++;
  if (isAny(tokens, end, ['of']) && tokens[end + 1]?.capital && isBody(tokens, next, end)) return to;
  return isBody(tokens, next, end) || tokens[next]?.allCapitals ? to : next;
}

/** `Ministry of Health`, `Defence Ministry`, not `State Audit Bureau` or `Court of Accounts of the Republic of Kenya`. */
export function isOrgan(tokens: readonly Token[], from: number, to: number): boolean {
  for (let i = from; i < to; i++) {
    const organ = at(tokens, i, 'state-body');
    if (organ && (i + organ.length >= to || !tokens[i + organ.length]?.capital)) return true;
    if (at(tokens, i, 'organisation')) return false;
  }
  return false;
}

/** A head noun of bodies stands in it. */
export const isBody = (tokens: readonly Token[], from: number, to: number): boolean =>
  (to - from > 1 && (has(tokens, from, to, 'organisation') || isOrgan(tokens, from, to))) ||
  ((tokens[from]?.capital || tokens[from]?.caseless) === true && at(tokens, from, 'world-body') !== undefined);

/** `TNO`: letters that are no instrument and no state; behind an article they are no surname either, as long as they may be. */
export const isAcronym = ({ phrases, sentence: { tokens } }: Line, from: number): boolean =>
  tokens[from]?.allCapitals === true &&
  !isAny(tokens, from, ['instrument', 'country', 'role']) &&
  (phrases.some((phrase) => phrase.kind === 'organisation' && phrase.from === from) ||
    (isAny(tokens, from - 1, ['article']) && !phrases.some((phrase) => phrase.from <= from && from < phrase.to)));

/** Behind what stands in brackets, and in brackets inside them; the index itself where none opens there. */
export function bracketEnd(tokens: readonly Token[], from: number): number {
  if (!/\(/u.test(tokens[from]?.gap ?? '')) return from;
  let depth = 0;
  for (let i = from; i < tokens.length && i - from < longest; i++) {
    const gap = tokens[i]?.gap ?? '';
    depth += gap.split('(').length - gap.split(')').length;
    if (depth <= 0) return i;
  }
  return from + 1;
}

/** Behind `(CBT)`, `of Kenya`, `, Kenya` and `in Nairobi, Kenya`. */
export function behind(tokens: readonly Token[], from: number): number {
  let to = bracketEnd(tokens, from);
  const site = (i: number) => at(tokens, i, 'country') ?? at(tokens, i, 'place');
  for (;;) {
    const comma = /^\)?,\s$/u.test(tokens[to]?.gap ?? '');
    const preposition = !comma && isAny(tokens, to, ['of', 'at', 'from']) ? 1 : 0;
    let next = to + preposition;
    while (preposition && isAny(tokens, next, ['article']) && next - to < 3) next++;
    const place = comma || preposition ? site(next) : undefined;
    if (!place) return to;
    const end = next + place.length;
    // `the World Bank, Kenya and Ghana signed`: the first of a list of states.
    const listed = isAny(tokens, end, ['and']) ? end + 1 : /^,\s$/u.test(tokens[end]?.gap ?? '') ? end : null;
    if (comma && listed !== null && at(tokens, listed, 'country')) return to;
    to = end;
  }
}
