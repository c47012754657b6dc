import { words } from '../../text/fold.ts';
import { keyOf } from '../../text/patterns.ts';
import { pastMembers } from '../bodies/members.ts';
import { capitals, printed } from '../bodies/name-runs.ts';
import { clauseOf } from '../clauses/clause.ts';
import type { CueFound } from '../clauses/cues.ts';
import type { InstrumentFound } from '../instruments/instruments.ts';
import type { Line, Parsed } from '../parsed.ts';
import { at, isAny, type Token } from '../words/tokens.ts';
import { type PartyFound, partyAt } from './body-names.ts';
import { nationOf, nationsIn } from './party-names.ts';
import { sameKindAt } from './same-kind.ts';
import { severalAt } from './several-bodies.ts';
import { isHeldBetween } from './town-pair.ts';

/**
 * The parties of a sentence in which bodies act for themselves: `the University of A signed a memorandum with the Agency of B`,
 * `an accord between the port of C and the city of D`. None where one of them cannot be told, or where all are states.
 */
export function bodyParties(
  parsed: Parsed,
  line: Line,
  cue: CueFound,
  instrument: InstrumentFound,
  until: number,
): readonly string[] {
  const { tokens } = line.sentence;
  const between = openedBy(parsed, line, Math.min(cue.from, instrument.from), until, 'between', 30);
  if (between) return named(parsed, between, 2);
  // `haben gestern ein Abkommen unterzeichnet`: the instrument stands between the two words of the verb.
  const verb = cue.is === 'verb' && parsed.lexicon.language.participleLast ? (cue.auxiliary ?? cue.from) : cue.from;
  const framed = verb < cue.from && instrument.from > verb && instrument.from < cue.from;
  const active = cue.is === 'verb' && !cue.passive && (instrument.from >= cue.to || framed);
  const by = cue.is === 'verb' && !active ? openedBy(parsed, line, cue.to, tokens.length, 'by', 12) : null;
  if (by && by.length >= 2) return named(parsed, by, 2);
  const subject = active ? subjectOf(parsed, line, cue, verb) : (by ?? []);
  const partners = openedBy(parsed, line, framed ? verb : cue.to, framed ? cue.from : until, 'with', 26) ?? [];
  if (subject.length === 0) return [];
  const [only] = subject;
  if (only && subject.length === 1 && partners.length === 0) return beside(parsed, line, only);
  return named(parsed, [...subject, ...partners], 2);
}

/** `The Kenyan Fund signed a loan agreement`, in an article on Kenya and Ghana: with the state that the name does not tell. */
function beside(
  parsed: Parsed,
  { sentence: { tokens } }: Line,
  { from, to, party, is }: PartyFound,
): readonly string[] {
  if (is !== 'body' || party === null || /^[A-Z]{2}$/u.test(party)) return [];
  const own = nationsIn(tokens, from, to);
  const [other, ...more] = (parsed.pair ?? parsed.parties ?? []).filter((state) => !own.includes(state));
  return other !== undefined && more.length === 0 && own.length > 0 ? [party, other] : [];
}

const three = 3;

/** Their names and codes; none where one is not known, they are fewer, or all of them are one or two states. */
function named(parsed: Parsed, some: readonly PartyFound[], atLeast: number): readonly string[] {
  const found = some.map((one) => asLed(one, some));
  const told = found.flatMap(({ party }) => (party === null ? [] : [party]));
  // `between the ministry and the World Bank`: the state that the article is about besides those named.
  const own = found.length - told.length === 1 ? ownState(parsed, told) : null;
  const parties = own === null ? told : [...told, own];
  const bodies = parties.some((party) => !/^[A-Z]{2}$/u.test(party));
  const several = new Set(parties).size;
  return parties.length === found.length && several >= (bodies ? atLeast : three) ? [...new Set(parties)] : [];
}

/** `the director of the National Police signed with the Police of Kenya`: two bodies of one kind, each by its name. */
function asLed(one: PartyFound, all: readonly PartyFound[]): PartyFound {
  const kind = (name: string | null | undefined) => words(name ?? '').map(keyOf)[0];
  const alike = all.some((other) => other !== one && other.is === 'body' && kind(other.party) === kind(one.led));
  return one.led !== undefined && alike ? { ...one, party: one.led, is: 'body' } : one;
}

/** The state of the dateline, else the only one that is named besides those and their own. */
function ownState(parsed: Parsed, told: readonly string[]): string | null {
  const theirs = told.map((party) => nationOf(parsed, party) ?? party);
  const { home } = parsed;
  if (home !== null && !theirs.includes(home)) return home;
  const [only, ...more] = parsed.states.filter((state) => !theirs.includes(state));
  return more.length === 0 ? (only ?? null) : null;
}

/** The list of parties right behind the first such word of a stretch. */
function openedBy(
  parsed: Parsed,
  line: Line,
  from: number,
  until: number,
  tag: 'between' | 'with' | 'by',
  reach: number,
): readonly PartyFound[] | null {
  const { tokens } = line.sentence;
  for (let i = from; i < Math.min(until, from + reach); i++) {
    if (!isAny(tokens, i, [tag]) || (tag === 'by' && isAny(tokens, i, ['verb', 'noun']))) continue;
    if (tag === 'between' && isHeldBetween(tokens, i)) continue;
    const list = listAt(parsed, line, i + 1, tag === 'between');
    if (list.length > 0) return list;
    if (tag === 'by') return null;
  }
  return null;
}

/** `between the port of C and the city of D` in a stretch. */
export const partiesBetween = (parsed: Parsed, line: Line, from: number, until: number): readonly string[] =>
  named(parsed, openedBy(parsed, line, from, until, 'between', 30) ?? [], 2);

/** In words: between the subject and its verb stand an adverb, a day and an auxiliary at the most. */
const apart = 5;

/** The parties whose list ends right before the verb, or where a language turns them round begins right behind it. */
function subjectOf(parsed: Parsed, line: Line, cue: CueFound, verb: number): readonly PartyFound[] {
  const { tokens } = line.sentence;
  const { from, antecedent } = clauseOf(tokens, cue);
  if (antecedent !== null) return [];
  for (let i = Math.min(from, verb); i < verb; i++) {
    if (i > from && !opens(tokens, i)) continue;
    const list = listAt(parsed, line, i, false);
    const last = list.at(-1)?.to;
    if (last === undefined) continue;
    const end = behindSeat(tokens, last);
    if (end <= verb && verb - end <= apart && isBare(line, end, verb)) return list;
    i = end - 1;
  }
  let next = verb + 1;
  while (isAny(tokens, next, ['honorific'])) next++;
  const { participleLast, verbFirst } = parsed.lexicon.language;
  const behind = participleLast || verbFirst ? listAt(parsed, line, next, false) : [];
  return behind.every(({ party }) => party !== null) ? behind : [];
}

/** `the Japanese embassy in Honduras`: behind where a body sits. */
function behindSeat(tokens: readonly Token[], to: number): number {
  const seat = isAny(tokens, to, ['at']) ? (at(tokens, to + 1, 'country') ?? at(tokens, to + 1, 'place')) : undefined;
  return seat ? to + 1 + seat.length : to;
}

/** No preposition stands before the word, so that whoever follows it may be the subject. */
const opens = (tokens: readonly Token[], i: number): boolean =>
  !isAny(tokens, i - 1, ['of', 'by', 'with', 'from', 'at', 'to', 'other', 'between', 'article', 'and']) &&
  (/[,:;“"-]/u.test(tokens[i]?.gap ?? '') || isAny(tokens, i, ['article']) || !tokens[i - 1]?.capital);

/** Nobody else and no other verb stands there. */
const isBare = ({ sentence: { tokens }, phrases }: Line, from: number, to: number): boolean =>
  !phrases.some((phrase) => phrase.from >= from && phrase.to <= to) &&
  !tokens
    .slice(from, to)
    .some(
      (_, k) => isAny(tokens, from + k, ['verb', 'speech', 'relative', 'by']) && !isAny(tokens, from + k, ['have']),
    );

/** The parties in one list; `open`: beside a body or a town stands a name in capitals that no list knows. */
function listAt(parsed: Parsed, line: Line, from: number, open: boolean): readonly PartyFound[] {
  const { tokens } = line.sentence;
  const out: PartyFound[] = [...severalAt(parsed, line, from)];
  if (out.length > 0) return out;
  for (let i = pastMembers(tokens, from); i < tokens.length; i = pastMembers(tokens, i)) {
    const found =
      partyAt(parsed, line, i) ??
      sameKindAt(parsed, line, i, out.at(-1)) ??
      (open && (out.some(({ is }) => is !== 'state') || besideBody(parsed, line, i))
        ? unknownAt(parsed, line, i)
        : out.at(-1)?.is === 'town'
          ? townBeside(parsed, line, i)
          : undefined);
    // `between the fund of A and the bank of B, and a memorandum between …`: another text, and none of the parties.
    const text = out.length > 1 && [0, 1, 2].some((k) => isAny(tokens, i + k, ['instrument']));
    if (!found) return !text && out.length > 0 && i > from && isAny(tokens, i - 1, ['and']) ? [] : out;
    out.push(found);
    const and = isAny(tokens, found.to, ['and']) || (open && out.length === 1 && isAny(tokens, found.to, ['with']));
    const comma = /^\)?,\s$/u.test(tokens[found.to]?.gap ?? '');
    if (!and && !comma) return out;
    const next = and ? found.to + 1 : found.to;
    const follows = comma && !and ? partyAt(parsed, line, next) : found;
    // `between the fund and the bank, the minister said`: whoever tells of it is none of them.
    if (!follows || (follows !== found && isAny(tokens, follows.to, ['speech']))) return out;
    i = next;
  }
  return out;
}

/** `between Example International and the ministry of works`: a name in capitals that `and` joins to a body. */
function besideBody(parsed: Parsed, line: Line, i: number): boolean {
  const { tokens } = line.sentence;
  const to = capitals(tokens, i);
  if (to - i < 2 || tokens[i]?.caseless || !isAny(tokens, to, ['and'])) return false;
  return partyAt(parsed, line, to + 1)?.is === 'body';
}

/** `The city of Ghent and Exampleville, Kenya`: behind a town and `and` a name of nobody that its state follows. */
function townBeside(parsed: Parsed, line: Line, i: number): PartyFound | undefined {
  const { tokens } = line.sentence;
  if (
    !isAny(tokens, i - 1, ['and']) ||
    line.phrases.some(({ kind, from, to }) => kind === 'person' && from < i + 1 && to > i)
  )
    return undefined;
  const found = unknownAt(parsed, line, i);
  // `مدينتا نيروبي وأكرا`: what a dual names is told in its list alone.
  if (!found || tokens[i]?.caseless) return found;
  const state = isAny(tokens, found.to, ['at']) ? found.to + 1 : found.to;
  const seat = at(tokens, state, 'country');
  return seat ? { ...found, to: state + seat.length } : undefined;
}

/** `Ilocos Sur` beside a province: a name in capitals, of nobody who is a person. */
function unknownAt(parsed: Parsed, { sentence: { tokens }, phrases }: Line, i: number): PartyFound | undefined {
  const place = tokens[i]?.caseless ? at(tokens, i, 'place') : undefined;
  const to = place ? i + place.length : capitals(tokens, i);
  if (to === i || isAny(tokens, i, ['role', 'honorific', 'nationality', 'weekday', 'month'])) return undefined;
  if (phrases.some((phrase) => phrase.from < to && phrase.to > i && phrase.titles.length > 0)) return undefined;
  return { from: i, to, party: printed(parsed, tokens, i, to), is: 'town' };
}
