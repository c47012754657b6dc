import { fold } from '../../text/fold.ts';
import { asOnlyPart, withoutOwners } from '../bodies/regions.ts';
import { governed } from '../clauses/arguments.ts';
import type { CueFound } from '../clauses/cues.ts';
import type { Memory } from '../coreference/coreference.ts';
import type { Draft } from '../drafts.ts';
import { aboutOf, type InstrumentFound } from '../instruments/instruments.ts';
import { isNamedAfterTown } from '../instruments/named-after-town.ts';
import type { Line, Parsed } from '../parsed.ts';
import { isPeople } from '../phrases/phrase.ts';
import { endsBefore, isAny } from '../words/tokens.ts';
import { bodiesBefore } from './bodies-before.ts';
import { fullNameOf } from './body-names.ts';
import { asBodies } from './body-pair.ts';
import { partiesBetween } from './body-parties.ts';
import { ledTown } from './led-town.ts';
import { namedAround } from './named-around.ts';
import { isOnlyWhen } from './only-when.ts';
import { type Signers, statedParties } from './parties.ts';
import { areStates, nationOf, partyOf } from './party-names.ts';
import { arePublic } from './public-parties.ts';
import { signedByFirms } from './signing-firms.ts';
import { townPair } from './town-pair.ts';
import { townsIn } from './towns.ts';
import { unsaidParties } from './unsaid-parties.ts';

/** A mention of an instrument of which the parties are sought. */
export interface Mentioned {
  readonly cue: CueFound;
  readonly instrument: InstrumentFound;
  readonly signers: Signers;
  /** The agreement reported last. */
  readonly known: Draft | null;
  readonly made: Draft;
  readonly memory: Memory;
  /** What stands after it belongs to the next one. */
  readonly until: number;
}

/** The parties of an agreement: those that its sentence names, else those that it leaves unsaid; none where nobody public takes part. */
export function partiesOf(parsed: Parsed, line: Line, one: Mentioned): readonly string[] {
  const { cue, instrument, signers, made, memory, until } = one;
  if (instrument.again && one.known) return one.known.parties;
  const known = lastOf(one);
  if (signedByFirms(line, cue, signers)) return [];
  const countries = made.participants
    .filter(({ part }) => part === 'signatory')
    .flatMap(({ country }) => (country ? [country] : []));
  const sure = statedParties(parsed, line, cue, instrument, signers, countries, until);
  if (sure.length === 0 && !one.known && isOnlyWhen(line, cue, instrument)) return [];
  if (sure.length < 2 && isNamedAfterTown(line.sentence.tokens, instrument)) return [];
  const found = sure.length > 1 ? sure : namedAround(parsed, line, { cue, instrument, signers, until, sure });
  const named = found.map((party) => fullNameOf(parsed, party));
  const twinned = twinnedTowns(parsed, line, cue, instrument, signers, named);
  if (twinned.length > 0) return twinned;
  // `Kenya and Ghana signed an accord on flights between the two cities`.
  const areTwo = named.filter(isCode).length > 1 && !signers.phrases.some((one) => ledTown(parsed, line, one));
  const before = bodiesBefore(parsed, line, cue, !areTwo);
  if (before) {
    made.quotes.add(before.sentence);
    return before.parties;
  }
  if (
    known &&
    signers.phrases.length > 0 &&
    signers.phrases.every(({ kind }) => kind === 'pair') &&
    standFor(parsed, known.parties, named)
  )
    return known.parties;
  if (known && instrument.plain && isOfThose(parsed, named, known.parties)) return known.parties;
  if (known && instrument.plain && named.every(isCode) && namesTown(parsed, line, known.parties)) return known.parties;
  if (known && takesUp(parsed, line, instrument, signers, named, known.parties, parsed.pair ?? []))
    return known.parties;
  const stated = [...new Set(withoutOwners(parsed, line, named))];
  const said = { cue, instrument, stated, signers, known, made, memory };
  const told = withoutOwn(parsed, withoutOwners(parsed, line, unsaidParties(parsed, line, said)));
  const ofStates = memory.ofStates?.parties ?? [];
  const isOfThem = areStates(told) && told.every((state) => ofStates.includes(state));
  const parties = eachOnce((isOfThem ? told : asBodies(parsed, line, told)).map((party) => asOnlyPart(parsed, party)));
  const to = Math.max(cue.to, instrument.to);
  return arePublic(parsed, line, parties, instrument.type === 'contract', to) ? parties : [];
}

/** A body that is spelt in two ways is one party. */
const eachOnce = (parties: readonly string[]): readonly string[] =>
  [...new Map(parties.toReversed().map((party) => [fold(party), party])).values()].toReversed();

/**
 * The agreement whose parties an unsaid one has: that told last, but of a new text not the one that a university or fund made beside
 * those of the states: `Five accords were signed, and one by the two banks. A protocol was initialled as well.`
 */
function lastOf({ known, instrument, memory }: Mentioned): Draft | null {
  if (!known || areStates(known.parties) || !memory.ofStates) return known;
  return instrument.definite && instrument.rank === null ? known : memory.ofStates;
}

/** `The agreement was signed by the mayor of X, Ada Testova`, told before as that of X with Y, which are no states. */
function namesTown(parsed: Parsed, { sentence }: Line, known: readonly string[]): boolean {
  if (known.length !== 2 || known.some(isCode)) return false;
  const text = parsed.text.slice(sentence.start, sentence.end);
  return known.some((town) => text.includes(town));
}

/** `a twinning agreement between X and Y`, `the mayors of X and Y signed`: towns, not the states that they lie in. */
function twinnedTowns(
  parsed: Parsed,
  line: Line,
  cue: CueFound,
  { from, to }: InstrumentFound,
  { phrases }: Signers,
  named: readonly string[],
): readonly string[] {
  const { tokens } = line.sentence;
  if (phrases.some(({ kind }) => kind === 'country')) return [];
  const twins =
    endsBefore(tokens, from, 'twinning') > 0 ||
    [from, to - 1, to, to + 1, to + 2].some((i) => isAny(tokens, i, ['twinning']));
  const led = phrases.some((phrase) => ledTown(parsed, line, phrase));
  const pair = twins || (!led && named.length < 2) ? townPair(parsed, line, cue, twins).map(({ name }) => name) : [];
  const towns = pair.length === 2 ? pair : twins || led ? townsIn(parsed, line) : [];
  return towns.length === 2 && named.every((party) => isCode(party) || towns.includes(party)) ? towns : [];
}

/** `the ambassador of Kenya witnessed the signing of the agreement`: that of a fund or agency with one of the two, told before. */
function takesUp(
  parsed: Parsed,
  line: Line,
  instrument: InstrumentFound,
  { phrases }: Signers,
  named: readonly string[],
  known: readonly string[],
  pair: readonly string[],
): boolean {
  if ((!instrument.plain && !instrument.taken) || known.every((party) => isCode(party))) return false;
  const { tokens } = line.sentence;
  if (phrases.some(isPeople) || aboutOf(tokens, instrument).length > 0) return false;
  // `the agreement with Kuwait was signed in March`: another than that with the bank.
  const others = governed(tokens, line.phrases, instrument, 'with', 3).flatMap((one) => partyOf(parsed, line, one));
  if (others.some((party) => !known.includes(party))) return false;
  return named.every((party) => isCode(party) && (known.includes(party) || pair.includes(party)));
}

/** `the Saudi Fund` is no partner of the state that it is a fund of. */
function withoutOwn(parsed: Parsed, parties: readonly string[]): readonly string[] {
  if (parties.length !== 2 || parties.every(isCode)) return parties;
  const owned = (state: string) => parties.some((other) => !isCode(other) && nationOf(parsed, other) === state);
  return parties.filter((one) => !isCode(one) || !owned(one));
}

/** `The agreement was signed by X and the Saudi Fund`, made by Pakistan and Saudi Arabia: bodies of those who made it. */
function isOfThose(parsed: Parsed, named: readonly string[], known: readonly string[]): boolean {
  if (named.every(isCode) || !known.every(isCode) || named.length > known.length) return false;
  return named.every((party) => known.includes(isCode(party) ? party : (nationOf(parsed, party) ?? '')));
}

/** `The Saudi Fund and Kenya signed a loan. The two sides also signed …, for the ties between Saudi Arabia and Kenya`: the fund and Kenya. */
function standFor(parsed: Parsed, known: readonly string[], named: readonly string[]): boolean {
  if (known.every(isCode) || named.length !== known.length || !named.every(isCode)) return false;
  return known.every((party) => named.includes(isCode(party) ? party : (nationOf(parsed, party) ?? '')));
}

const isCode = (party: string): boolean => /^[A-Z]{2}$/u.test(party);

/** The same of an instrument that stands without a verb or noun of the field; `known`: the agreement that it is said to be like. */
export function partiesOfNoun(
  parsed: Parsed,
  line: Line,
  instrument: InstrumentFound,
  made: Draft,
  memory: Memory,
  known: Draft | null = null,
): readonly string[] {
  const { from } = instrument;
  const cue: CueFound = { is: 'noun', from, to: from, cue: { words: '', of: 'party', status: made.status } };
  const signers = { phrases: [], partners: [] };
  const until = line.sentence.tokens.length;
  return partiesOf(parsed, line, { cue, instrument, signers, known, made, memory, until });
}

/** In words: so far behind an instrument stands between whom it is. */
const near = 3;

/** `signed an accord on trade and a memorandum between the Bank of A and the Fund of B`: those between whom it stands itself. */
function betweenOwn(parsed: Parsed, line: Line, { to }: InstrumentFound): readonly string[] {
  const { tokens } = line.sentence;
  const between = [0, 1, 2, near].find((k) => isAny(tokens, to + k, ['between']));
  return between === undefined ? [] : partiesBetween(parsed, line, to + between, tokens.length);
}

/** `an accord with Kenya and another with Ghana`: of all that a sentence names together each with its own partner, in place of theirs. */
export function ownParties(
  parsed: Parsed,
  line: Line,
  all: readonly InstrumentFound[],
  one: InstrumentFound,
  parties: readonly string[],
): readonly string[] {
  const withWhom = ({ from, to }: InstrumentFound) =>
    governed(line.sentence.tokens, line.phrases, { from, to }, 'with', 5).flatMap((other) =>
      partyOf(parsed, line, other),
    );
  const between = one === all[0] ? [] : [...new Set(betweenOwn(parsed, line, one))];
  if (between.length >= 2) return between;
  const own = withWhom(one);
  const others = all.filter((other) => other !== one).flatMap(withWhom);
  const theirs = parties.filter((party) => !others.includes(party) && !own.includes(party));
  return own.length === 0 || others.length === 0 || theirs.length === 0 ? parties : [...new Set([...theirs, ...own])];
}
