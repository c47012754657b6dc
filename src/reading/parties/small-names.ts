import { behind, printed } from '../bodies/name-runs.ts';
import type { Line, Parsed } from '../parsed.ts';
import { at, isAny, type Token } from '../words/tokens.ts';
import type { PartyFound } from './body-names.ts';

/** In words: so many in small letters at the most stand between the head noun of a name and its end. */
const reach = 7;

/**
 * `le conseil régional de Kayes`, `la chambre de commerce et d’industrie de Bizerte`, `la policía de Irlanda`: a body whose head noun
 * is written small behind an article; its name ends with whose it is. One that is not told is the one told before by the same words.
 */
export function smallNameAt(parsed: Parsed, line: Line, i: number): PartyFound | undefined {
  const { tokens } = line.sentence;
  if (!isHead(tokens, i)) return undefined;
  const to = nameTo(tokens, i);
  if (to !== null) return { from: i, to: behind(tokens, to), party: printed(parsed, tokens, i, to), is: 'body' };
  const bare = bareTo(tokens, i);
  const name = bare === null ? null : namedBefore(parsed, line, i, bare);
  return bare === null || name === null ? undefined : { from: i, to: bare, party: name, is: 'body' };
}

/** A head noun of bodies in small letters behind an article. */
const isHead = (tokens: readonly Token[], i: number): boolean =>
  tokens[i]?.caseless === false &&
  tokens[i]?.capital === false &&
  isAny(tokens, i, ['organisation']) &&
  !isAny(tokens, i, ['firm', 'state-body', 'world-body', 'role', 'instrument', 'verb', 'noun']) &&
  isAny(tokens, i - 1, ['article']) &&
  !isAny(tokens, i - 1, ['indefinite']);

/** Behind the owner of a name: `de Kayes`, `of Kenya`, `cap-verdienne`; null where none follows. */
function nameTo(tokens: readonly Token[], head: number): number | null {
  for (let i = head + 1; i - head <= reach && isJoined(tokens, i); ) {
    const nation = at(tokens, i, 'nationality');
    if (nation) return i + nation.length;
    if (tokens[i]?.capital) return isOf(tokens, i - 1) ? ownerTo(tokens, i) : null;
    if (!isInside(tokens, i)) return null;
    i++;
  }
  return null;
}

/** Words with capitals, and what hyphens and `of` join to them: `Mohammed V de Rabat`. */
function ownerTo(tokens: readonly Token[], from: number): number | null {
  if (isAny(tokens, from, ['role', 'honorific', 'weekday', 'month'])) return null;
  let to = from;
  while (tokens[to]?.capital && (to === from || isJoined(tokens, to))) to++;
  return to;
}

/** Where a head with adjectives ends that is not said whose it is: `le conseil régional et …`. */
function bareTo(tokens: readonly Token[], head: number): number | null {
  let to = head + 1;
  while (to - head <= 2 && isJoined(tokens, to) && isInside(tokens, to) && !isOf(tokens, to)) to++;
  return to > head + 1 ? to : null;
}

/** The body that the same words named earlier in the article. */
function namedBefore(parsed: Parsed, line: Line, from: number, to: number): string | null {
  const words = line.sentence.tokens.slice(from, to).map(({ folded }) => folded);
  for (let k = line.sentence.index; k >= 0; k--) {
    const { tokens } = parsed.lines[k]?.sentence ?? line.sentence;
    for (let i = (k === line.sentence.index ? from : tokens.length) - words.length; i >= 0; i--) {
      if (!words.every((word, n) => tokens[i + n]?.folded === word)) continue;
      const end = nameTo(tokens, i);
      if (end !== null) return printed(parsed, tokens, i, end);
    }
  }
  return null;
}

const isJoined = (tokens: readonly Token[], i: number): boolean => /^[\s'’-]+$/u.test(tokens[i]?.gap ?? ',');

const isOf = (tokens: readonly Token[], i: number): boolean =>
  isAny(tokens, i, ['of']) || (isAny(tokens, i, ['article']) && isAny(tokens, i - 1, ['of']));

/** An adjective, or what `of` and `and of` join to the head. */
const isInside = (tokens: readonly Token[], i: number): boolean =>
  isOf(tokens, i) ||
  (isAny(tokens, i, ['and']) && isAny(tokens, i + 1, ['of'])) ||
  !isAny(tokens, i, [
    'verb',
    'be',
    'have',
    'and',
    'article',
    'with',
    'by',
    'at',
    'to',
    'between',
    'relative',
    'subordinate',
    'future',
    'speech',
    'role',
    'honorific',
    'instrument',
    'noun',
    'weekday',
    'month',
    'today',
    'other',
  ]);
