import { memoOf } from '../../text/memo.ts';
import { calledBy } from '../bodies/called-by.ts';
import {
  behind,
  isAcronym,
  isBody,
  isClose,
  isOrgan,
  isOwner,
  longest,
  namesBody,
  printed,
  runEnd,
} from '../bodies/name-runs.ts';
import { namesState } from '../bodies/organisations.ts';
import { besideSchool } from '../bodies/school-names.ts';
import type { Line, Parsed } from '../parsed.ts';
import { isPeople, type Phrase } from '../phrases/phrase.ts';
import { at, isAny, type Token } from '../words/tokens.ts';
import { ledTown } from './led-town.ts';
import { isPortfolio, nationsIn } from './party-names.ts';
import { smallNameAt } from './small-names.ts';
import { townAt } from './town-names.ts';

/** A body, a town or a state that stands in a sentence as a party. */
export interface PartyFound {
  readonly from: number;
  /** Behind the letters in brackets and the place that follow a name. */
  readonly to: number;
  /** A code or a name; null for an organ of a state that is not named. */
  readonly party: string | null;
  readonly is: 'state' | 'body' | 'town';
  /** The body that somebody leads who acts for their state, unless a body of the same kind is the other side. */
  readonly led?: string;
}

/**
 * The party that begins at a word: `the University of Technology`, `Kenya's Ministry of Health`, `the Central Board of Taxes (CBT),
 * India`, `the city of Ghent`, `Kenya`; undefined where none does. A name is taken whole, with the capitals before its head noun.
 */
export function partyAt(parsed: Parsed, line: Line, i: number): PartyFound | undefined {
  const { tokens } = line.sentence;
  let from = i;
  while (from - i < 2 && isAny(tokens, from, ['article', 'both']) && !tokens[from]?.caseless) from++;
  // `dem Land Hessen`.
  if (isAny(tokens, from, ['homeland']) && isAny(tokens, from + 1, ['region'])) from++;
  const town = townAt(parsed, line, from);
  if (town) return { ...town, from: i };
  const person = namesBody(tokens, from)
    ? undefined
    : line.phrases.find((phrase) => isPeople(phrase) && (phrase.from === i || phrase.from === from));
  if (person) return { from: i, to: person.to, ...representedBy(parsed, line, person) };
  const organ = organAt(parsed, tokens, from);
  if (organ) return { ...organ, from: i };
  const school = besideSchool(tokens, from);
  if (school > from)
    return { from: i, to: behind(tokens, school), party: printed(parsed, tokens, from, school), is: 'body' };
  const small = from > i ? smallNameAt(parsed, line, from) : undefined;
  if (small) return { ...small, from: i };
  const owner = at(tokens, from, 'country');
  const owned = owner && isOwner(tokens[from + owner.length]) ? from + owner.length + 1 : from;
  // `der kenianischen Notenbank`: an adjective in small letters is the body's too.
  const adjective = tokens[from]?.capital || tokens[from]?.caseless ? undefined : at(tokens, from, 'nationality');
  const begins = owned + (adjective?.length ?? 0);
  // `der chinesischen Hochschule`: one that has no name.
  const nameless = adjective !== undefined && isAny(tokens, begins, ['school']) && !tokens[begins + 1]?.capital;
  const to = nameless ? owned : runEnd(tokens, begins, line);
  if (to === owned || from + (owner?.length ?? 0) === to || !(isBody(tokens, owned, to) || isAcronym(line, owned)))
    return stateAt(parsed, line, from, i);
  const end = behind(tokens, to);
  if (isOrgan(tokens, owned, to) && !at(tokens, owned, 'world-body')) {
    // The state that its name, its owner or what follows it tells.
    const state = nationsIn(tokens, from, end)[0];
    const owner = state === undefined ? ownerAfter(tokens, end) : null;
    return { from: i, to: owner?.to ?? end, party: state ?? owner?.state ?? null, is: 'body' };
  }
  const name = printed(parsed, tokens, owned, to);
  return { from: i, to: holderEnd(line, end), party: fullNameOf(parsed, name), is: 'body' };
}

/** `the government`, `the Kenyan ministry of health`, `le gouvernement kényan`: an organ in small letters behind an article. */
function organAt(parsed: Parsed, tokens: readonly Token[], i: number): PartyFound | undefined {
  if (!isAny(tokens, i - 1, ['article']) || tokens[i]?.caseless || parsed.lexicon.language.capitals) return undefined;
  const before = at(tokens, i, 'nationality');
  const head = i + (before?.length ?? 0);
  const organ = at(tokens, head, 'state-body');
  const close = (k: number) => /^[\s'’]$/u.test(tokens[k]?.gap ?? ',');
  if (
    !organ ||
    (tokens[head]?.capital && (isAny(tokens, head + 1, ['of']) || (close(head + 1) && tokens[head + 1]?.capital)))
  )
    return undefined;
  let to = head + organ.length;
  for (let next = to; next - head < 16 && close(next); next = Math.max(next + 1, to)) {
    // `le gouvernement du Royaume-Uni de Grande-Bretagne et d’Irlande du Nord`.
    const state = at(tokens, next, 'country');
    if (state) to = next + state.length;
    else if (isAny(tokens, next, ['nationality', 'portfolio']) || tokens[next]?.capital) to = next + 1;
    else if (
      !isAny(tokens, next, ['of', 'article']) &&
      !(isAny(tokens, next, ['and']) && isAny(tokens, next + 1, ['of', 'portfolio']))
    )
      break;
  }
  return { from: i, to, party: nationsIn(tokens, i, to)[0] ?? null, is: 'body' };
}

/** `the Ministry of Industry` … `and Trade of the Socialist Republic of Vietnam`: the state, behind what else it is in charge of. */
function ownerAfter(tokens: Line['sentence']['tokens'], to: number): { state: string; to: number } | null {
  for (let k = to; k < Math.min(tokens.length, to + 9); k++) {
    if (k > to && /[,;:()]/u.test(tokens[k]?.gap ?? '')) return null;
    const state = at(tokens, k, 'country');
    if (state && k > to) return { state: state.value.country, to: k + state.length };
    const inside = tokens[k]?.capital === true || isAny(tokens, k, ['and', 'of', 'article', 'portfolio']);
    if (!inside || isAny(tokens, k, ['organisation', 'role', 'honorific', 'verb', 'with'])) return null;
    if (isAny(tokens, k, ['and']) && !tokens[k]?.caseless && !tokens[k + 1]?.capital) return null;
  }
  return null;
}

/** `SFD` is the Saudi Fund for Development where the article prints its letters behind the name. */
export const fullNameOf = (parsed: Parsed, name: string): string =>
  calledBy(parsed, parsed.bodies.get(name) ?? lettersIn(parsed).get(name) ?? name);

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
function representedBy(parsed: Parsed, line: Line, phrase: Phrase): Pick<PartyFound, 'party' | 'is' | 'led'> {
  const { tokens, index } = line.sentence;
  const person = phrase.kind === 'person' ? parsed.people.of(index, phrase) : undefined;
  if (phrase.kind !== 'person' && phrase.kind !== 'description') return { party: null, is: 'state' };
  const town = phrase.plural ? undefined : ledTown(parsed, line, phrase);
  if (town) return town;
  const office = phrase.titles.some(({ sector }) => offices.includes(sector));
  let led: string | undefined;
  for (let k = phrase.from; k < phrase.to; k++) {
    const name = phrase.name !== null && k < phrase.name.to ? phrase.name.from : phrase.to;
    const organ = tokens[k]?.capital && !namesState(tokens, k) ? at(tokens, k, 'world-body') : undefined;
    const world = organ && !isPortfolio(tokens, phrase.from, k, k + organ.length) ? organ : undefined;
    if (organ && !world) continue;
    const to = world ? k + world.length : Math.min(runEnd(tokens, k, line), name);
    if (!isAny(tokens, k - 1, ['of', 'article']) || !isBody(tokens, k, to) || isOrgan(tokens, k, to)) continue;
    const body = fullNameOf(parsed, printed(parsed, tokens, k, to));
    // `the director of the World Bank` acts for the bank, `the director of the Energy Agency` may act for a state.
    if (!office || world) return { party: body, is: 'body' };
    led ??= body;
  }
  return { party: person?.country ?? phrase.country, is: 'state', ...(led === undefined ? {} : { led }) };
}

/** `Agency for Water Director X`: where whoever leads a body and stands behind its name ends. */
function holderEnd({ phrases }: Line, end: number): number {
  const holder = phrases.find((phrase) => phrase.kind === 'person' && phrase.from === end);
  return holder?.titles.length && !holder.titles.some(({ sector }) => offices.includes(sector)) ? holder.to : end;
}

/** A state by its name alone, or a part of one. */
function stateAt(parsed: Parsed, { sentence: { tokens } }: Line, from: number, opened: number): PartyFound | undefined {
  const state = at(tokens, from, 'country');
  if (state && at(tokens, from, 'region')?.length === state.length)
    return {
      from: opened,
      to: behind(tokens, from + state.length),
      party: printed(parsed, tokens, from, from + state.length),
      is: 'town',
    };
  if (!state || isOwner(tokens[from + state.length]) || tokens[from + state.length]?.gap === '-') return undefined;
  return { from: opened, to: from + state.length, party: state.value.country, is: 'state' };
}
