import { memoOf } from '../text/memo.ts';
import { nameEnd, worldBodyEnd } from './organisations.ts';
import type { Line, Parsed } from './parsed.ts';
import { isPeople, type Phrase } from './phrase.ts';
import { at, isAny, spanOf, type Token } from './tokens.ts';

/** A body, a town or a state that stands in a sentence as a party. */
export interface PartyFound {
  readonly from: number;
  /** Behind the letters in brackets and the place that follow a name. */
  readonly to: number;
  /** A code or a name; null for an organ of a state that is not named. */
  readonly party: string | null;
  readonly is: 'state' | 'body' | 'town';
}

/** In words: the longest name of a body. */
const longest = 14;

/**
 * The party that begins at a word: `the University of Technology`, `Kenya's Ministry of Health`, `the Central Board of Taxes (CBT),
 * India`, `the city of Ghent`, `Kenya`; undefined where none does. A name is taken whole, with the capitals before its head noun.
 */
export function partyAt(parsed: Parsed, line: Line, i: number): PartyFound | undefined {
  const { tokens } = line.sentence;
  let from = i;
  while (from - i < 2 && isAny(tokens, from, ['article']) && !tokens[from]?.caseless) from++;
  const town = townAt(parsed, line, from);
  if (town) return { ...town, from: i };
  const person = namesBody(tokens, from)
    ? undefined
    : line.phrases.find((phrase) => isPeople(phrase) && (phrase.from === i || phrase.from === from));
  if (person) return { from: i, to: person.to, ...representedBy(parsed, line, person) };
  const owner = at(tokens, from, 'country');
  const owned = owner && isOwner(tokens[from + owner.length]) ? from + owner.length + 1 : from;
  const to = runEnd(tokens, owned, line);
  if (to === owned || from + (owner?.length ?? 0) === to || !(isBody(tokens, owned, to) || isAcronym(line, owned)))
    return stateAt(line, from, i);
  const end = behind(tokens, to);
  if (has(tokens, owned, to, 'state-body') && !at(tokens, owned, 'world-body')) {
    const state = stateIn(tokens, from, end);
    return { from: i, to: end, party: state, is: 'body' };
  }
  const name = printed(parsed, tokens, owned, to);
  return { from: i, to: holderEnd(line, end), party: fullNameOf(parsed, name), is: 'body' };
}

/** `SFD` is the Saudi Fund for Development where the article prints its letters behind the name. */
export const fullNameOf = (parsed: Parsed, name: string): string =>
  parsed.bodies.get(name) ?? lettersIn(parsed).get(name) ?? name;

/** The letters in brackets behind the names of bodies, each with the name. */
const lettersIn = memoOf((parsed: Parsed) => {
  const out = new Map<string, string>();
  for (const line of parsed.lines) {
    const { tokens } = line.sentence;
    for (const [i, token] of tokens.entries()) {
      if (!token.allCapitals || !/\($/u.test(token.gap) || out.has(token.printed)) continue;
      for (let from = Math.max(0, i - longest); from < i; from++) {
        const inside = tokens[from - 1]?.capital && isClose(tokens, from) && !isAny(tokens, from - 1, ['article']);
        if (inside || isAny(tokens, from, ['article']) || runEnd(tokens, from, line) !== i || !isBody(tokens, from, i))
          continue;
        out.set(token.printed, printed(parsed, tokens, from, i));
        break;
      }
    }
  }
  return out;
});

/** Sectors of those who act for their state, whatever body they lead. */
const offices: readonly (string | null)[] = ['GOV', 'MIL', 'LEG', 'COP', 'SPY', 'JUD'];

/** `the director of the Agency for Water, X`, `X, rector of the University of Y`: the body that somebody leads, else the state. */
function representedBy(parsed: Parsed, line: Line, phrase: Phrase): Pick<PartyFound, 'party' | 'is'> {
  const { tokens, index } = line.sentence;
  const person = phrase.kind === 'person' ? parsed.people.of(index, phrase) : undefined;
  if (phrase.kind !== 'person' && phrase.kind !== 'description') return { party: null, is: 'state' };
  if (!phrase.titles.some(({ sector }) => offices.includes(sector)))
    for (let k = phrase.from; k < phrase.to; k++) {
      const to = Math.min(runEnd(tokens, k, line), phrase.to);
      if (!isAny(tokens, k - 1, ['of', 'article']) || !isBody(tokens, k, to) || has(tokens, k, to, 'state-body'))
        continue;
      const name = printed(parsed, tokens, k, to);
      return { party: fullNameOf(parsed, name), is: 'body' };
    }
  return { party: person?.country ?? phrase.country, is: 'state' };
}

/** `Agency for Water Director X`: where whoever leads a body and stands behind its name ends. */
function holderEnd({ phrases }: Line, end: number): number {
  const holder = phrases.find((phrase) => phrase.kind === 'person' && phrase.from === end);
  return holder?.titles.length && !holder.titles.some(({ sector }) => offices.includes(sector)) ? holder.to : end;
}

const isOwner = (token: Token | undefined): boolean => token !== undefined && /^['’]?s$/u.test(token.printed);

const has = (tokens: readonly Token[], from: number, to: number, is: Parameters<typeof at>[2]): boolean => {
  for (let i = from; i < to; i++) if (at(tokens, i, is)) return true;
  return false;
};

function printed(parsed: Parsed, tokens: readonly Token[], from: number, to: number): string {
  const { start, end } = spanOf(tokens, from, to);
  return parsed.text.slice(start, end).replace(/\s+/gu, ' ');
}

/** A state by its name alone. */
function stateAt({ sentence: { tokens } }: Line, from: number, opened: number): PartyFound | undefined {
  const state = at(tokens, from, 'country');
  if (!state || isOwner(tokens[from + state.length]) || tokens[from + state.length]?.gap === '-') return undefined;
  return { from: opened, to: from + state.length, party: state.value.country, is: 'state' };
}

/** `the city of Ghent`, `the region of Murcia`, `Hubei Province`: with a name in capitals. */
function townAt(parsed: Parsed, { sentence: { tokens } }: Line, i: number): PartyFound | undefined {
  const head = at(tokens, i, 'district');
  if (head && isAny(tokens, i + head.length, ['of'])) {
    let from = i + head.length + 1;
    while (isAny(tokens, from, ['article']) && !tokens[from]?.capital) from++;
    const to = capitals(tokens, from);
    return to === from
      ? undefined
      : { from, to: behind(tokens, to), party: printed(parsed, tokens, from, to), is: 'town' };
  }
  const to = capitals(tokens, i);
  const closes = to - i > 1 && at(tokens, to - 1, 'district') && !at(tokens, i, 'role');
  return closes ? { from: i, to: behind(tokens, to), party: printed(parsed, tokens, i, to), is: 'town' } : undefined;
}

/** Where words with capitals end that nothing parts. */
export function capitals(tokens: readonly Token[], from: number): number {
  let to = from;
  while (tokens[to]?.capital && (to === from || /^[\s'’-]+$/u.test(tokens[to]?.gap ?? ','))) to++;
  return to;
}

/** Where a name in capitals ends, with the small words inside it: `Agency for the Protection of Nature and Water`. */
function runEnd(tokens: readonly Token[], from: number, line: Line): number {
  const first = tokens[from];
  if (!first || isAny(tokens, from, ['weekday', 'month', 'honorific'])) return from;
  const world = worldBodyEnd(tokens, from);
  if (world > from) return world;
  if (first.caseless || line.sentence.capitalNouns) return phraseEnd(line, from);
  if (!first.capital || (isAny(tokens, from, ['role']) && !namesBody(tokens, from))) return from;
  let to = from + 1;
  while (to - from < longest && isClose(tokens, to)) {
    const word = tokens[to];
    if (!word) break;
    if (word.capital && !isAny(tokens, to, ['weekday', 'month'])) {
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
const namesBody = (tokens: readonly Token[], from: number): boolean =>
  isAny(tokens, capitals(tokens, from) - 1, ['organisation']) && !isAny(tokens, capitals(tokens, from) - 1, ['role']);

/** Nothing parts the word from the one before it, but the stop of `U.S.`. */
const isClose = (tokens: readonly Token[], i: number): boolean =>
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
  let next = to + 1;
  while (!and && next - to < 3 && isAny(tokens, next, ['article']) && !tokens[next]?.capital) next++;
  if (!tokens[next]?.capital || !/^[\s'’]+$/u.test(tokens[next]?.gap ?? ',')) return to;
  if (!and) return isAny(tokens, to, ['to']) && at(tokens, next, 'country') ? to : next;
  // `the University of Ghent and Kenya`, `the Agency for Water and the Port of Dar`: another party.
  if (!has(tokens, from, to, 'of') && !has(tokens, from, to, 'to')) return to;
  if (isAny(tokens, next, ['country', 'place', 'role', 'honorific', 'world-body'])) return to;
  let end = next;
  while (tokens[end]?.capital && (end === next || /^\s$/u.test(tokens[end]?.gap ?? ''))) end++;
  if (isAny(tokens, end, ['of']) && tokens[end + 1]?.capital && isBody(tokens, next, end)) return to;
  return isBody(tokens, next, end) || tokens[next]?.allCapitals ? to : next;
}

/** A head noun of bodies stands in it. */
const isBody = (tokens: readonly Token[], from: number, to: number): boolean =>
  (to - from > 1 && (has(tokens, from, to, 'organisation') || has(tokens, from, to, 'state-body'))) ||
  (tokens[from]?.capital === true && at(tokens, from, 'world-body') !== undefined);

/** `TNO`: letters that are no instrument and no state. */
const isAcronym = ({ phrases, sentence: { tokens } }: Line, from: number): boolean =>
  tokens[from]?.allCapitals === true &&
  !isAny(tokens, from, ['instrument', 'country', 'role']) &&
  phrases.some((phrase) => phrase.kind === 'organisation' && phrase.from === from);

/** Behind `(CBT)`, `of Kenya`, `, Kenya` and `in Nairobi, Kenya`. */
function behind(tokens: readonly Token[], from: number): number {
  let to = from;
  if (/\(/u.test(tokens[to]?.gap ?? '')) {
    while (to - from < 6 && tokens[to] && !/\)/u.test(tokens[to + 1]?.gap ?? ')')) to++;
    to++;
  }
  const site = (i: number) => at(tokens, i, 'country') ?? at(tokens, i, 'place');
  for (;;) {
    const comma = /^\)?,\s$/u.test(tokens[to]?.gap ?? '');
    const preposition = !comma && isAny(tokens, to, ['of', 'at']) ? 1 : 0;
    let next = to + preposition;
    while (preposition && isAny(tokens, next, ['article']) && next - to < 3) next++;
    const place = comma || preposition ? site(next) : undefined;
    if (!place) return to;
    const end = next + place.length;
    // `the World Bank, Kenya and Ghana signed`: the first of a list of states.
    if (comma && isAny(tokens, end, ['and']) && at(tokens, end + 1, 'country')) return to;
    to = end;
  }
}

/** The state of an organ: the one that its name, its owner or what follows it tells. */
function stateIn(tokens: readonly Token[], from: number, to: number): string | null {
  for (let i = from; i < to; i++) {
    const nation = at(tokens, i, 'nationality') ?? at(tokens, i, 'country');
    if (nation) return nation.value.country;
  }
  return null;
}
