import type { Line, Parsed } from '../parsed.ts';
import { someIn } from '../words/stretches.ts';
import { at, isAny, spanOf, type Token } from '../words/tokens.ts';
import { partyOf } from './party-names.ts';
import { isPublic } from './public-parties.ts';

/** In words: the longest name of a side. */
const longest = 9;

/**
 * The two sides of `between X and Y` where a name of one is in no list: `between Brandenburg and Greater Poland`, `zwischen dem
 * Landkreis X und dem Kreis Y`. One of the two at least is known to be a state, a part of one or a body; companies are not.
 */
export function namedSides(parsed: Parsed, line: Line, from: number, until: number): readonly string[] {
  const { tokens } = line.sentence;
  for (let i = from; i < until; i++) {
    const between = at(tokens, i, 'between');
    if (!between) continue;
    const sides = sidesFrom(tokens, i + between.length);
    if (sides === null) continue;
    const named = sides.map(([a, b]) => sideOf(parsed, line, a, b));
    const [one, other] = named;
    if (!one || !other || one.name === other.name) continue;
    if ((one.is === 'state' || other.is === 'state') && (one.is !== 'unknown' || other.is !== 'unknown'))
      return [one.name, other.name];
    if ((one.is === 'body' || other.is === 'body') && isPublic(parsed)) return [one.name, other.name];
  }
  return [];
}

type Stretch = readonly [from: number, to: number];

/** The two stretches on both sides of the only `and`. */
function sidesFrom(tokens: readonly Token[], opened: number): readonly [Stretch, Stretch] | null {
  let and: number | null = null;
  let i = opened;
  for (; i < tokens.length; i++) {
    if (i > opened && /[,;:.“”«»(]/u.test(tokens[i]?.gap ?? '') && !/\)/u.test(tokens[i]?.gap ?? '')) {
      // `the Committee (CoR) and`: letters in brackets are no name of their own.
      if (!/\(/u.test(tokens[i]?.gap ?? '') || and !== null) break;
      continue;
    }
    if (isAny(tokens, i, ['and'])) {
      if (and !== null) return null;
      and = i;
    } else if (i > opened && ends(tokens, i)) break;
  }
  return and === null || and === opened || i === and + 1
    ? null
    : [
        [opened, and],
        [and + 1, i],
      ];
}

const ends = (tokens: readonly Token[], i: number): boolean =>
  isAny(tokens, i, [
    'verb',
    'be',
    'have',
    'speech',
    'relative',
    'subordinate',
    'about',
    'at',
    'with',
    'weekday',
    'future',
  ]) && !isAny(tokens, i, ['of', 'article', 'organisation', 'portfolio']);

interface Side {
  readonly name: string;
  readonly is: 'state' | 'body' | 'unknown';
}

/** What stands on one side; null where it is somebody, a town, an organ of a state or a company. */
function sideOf(parsed: Parsed, line: Line, from: number, to: number): Side | null {
  const { tokens, capitalNouns } = line.sentence;
  const phrases = line.phrases.filter((phrase) => phrase.from < to && phrase.to > from);
  if (
    phrases.some(({ kind }) => kind !== 'country' && kind !== 'place' && kind !== 'organisation' && kind !== 'homeland')
  )
    return null;
  const has = (is: Parameters<typeof isAny>[2]) => someIn(tokens, from, to, is);
  if (to - from > longest || has(['bilateral', 'pair', 'firm', 'state-body', 'people-pronoun', 'instrument']))
    return null;
  const region = has(['region']);
  const known = phrases.find(({ kind }) => kind === 'country' || kind === 'organisation' || region);
  const head = tokens.slice(from, to).findIndex((token) => token.capital);
  if (head < 0) return null;
  const start = from + head;
  const parties = known ? partyOf(parsed, line, known) : [];
  const [party] = parties;
  if (party !== undefined && (known?.kind !== 'organisation' || known.from === start))
    return { name: party, is: known?.kind === 'organisation' && !world(tokens, start) ? 'body' : 'state' };
  if (phrases.some(({ kind, from: at }) => kind === 'place' && at === start)) return null;
  let end = to;
  while (capitalNouns && end > start + 1 && !tokens[end - 1]?.capital) end--;
  const { start: begins, end: stops } = spanOf(tokens, start, end);
  const name = parsed.text.slice(begins, stops).replace(/\s*\(.*$/u, '');
  return { name, is: region ? 'state' : has(['organisation']) ? 'body' : 'unknown' };
}

const world = (tokens: readonly Token[], i: number): boolean => isAny(tokens, i, ['world-body']);
