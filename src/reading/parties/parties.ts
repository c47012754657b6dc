import { namedByKind } from '../bodies/named-by-kind.ts';
import { stateOf } from '../bodies/regions.ts';
import { coordinations, governed, verbArguments } from '../clauses/arguments.ts';
import { clauseOf } from '../clauses/clause.ts';
import type { CueFound } from '../clauses/cues.ts';
import type { InstrumentFound } from '../instruments/instruments.ts';
import type { Line, Parsed } from '../parsed.ts';
import type { Phrase } from '../phrases/phrase.ts';
import { at, isAny, type Token } from '../words/tokens.ts';
import { announcing } from './announcers.ts';
import { bodyParties } from './body-parties.ts';
import { compoundParties } from './compounds.ts';
import { inverted } from './inverted-signers.ts';
import { namedSides } from './named-sides.ts';
import { nationalBodies } from './national-bodies.ts';
import { alsoSigned, delegatesIn, onBehalf, representedBy, signingBefore } from './on-behalf.ts';
import { adjectivesAround, ownersOf } from './owners.ts';
import { partyOf } from './party-names.ts';
import { betweenParties, zoneEnd } from './stretch-parties.ts';
import { asSeveral } from './they.ts';
import { withWhomOf } from './with-whom.ts';

/** Who put their hand to an instrument, as the phrases of its sentence. */
export interface Signers {
  readonly phrases: readonly Phrase[];
  /** The other side of an active verb: `signed with X`. */
  readonly partners: readonly Phrase[];
}

/** The subject of an active verb, the agents of a passive one or of a noun. */
export function signersOf(parsed: Parsed, line: Line, cue: CueFound, describes: boolean): Signers {
  const { tokens } = line.sentence;
  const phrases = line.phrases.filter((phrase) => !isWitness(tokens, phrase, cue) && !ofUnknown(line, phrase));
  const delegates = delegatesIn(parsed, line, cue).map(({ person }) => person);
  if (delegates.length > 0) return { phrases: delegates, partners: [] };
  const active = cue.is === 'verb' && !cue.passive && !describes;
  const both = active && !cue.cue.itself ? withWhomOf(tokens, phrases, cue) : null;
  if (both) return both;
  // `bears the signatures of X and Y`: the instrument does it, and those after `of` signed.
  const named = cue.is === 'verb' && cue.cue.itself ? people(governed(tokens, phrases, cue, 'of', 3)) : [];
  if (named.length > 0) return { phrases: named, partners: [] };
  const own = active ? [] : ownSubject(parsed, line, phrases, cue);
  const withWhom = () => governed(tokens, phrases, cue, 'with', 30, parsed.lexicon.language.participleLast);
  if (own.length > 0) return { phrases: own, partners: withWhom() };
  if (!active) return { phrases: agents(tokens, phrases, cue), partners: [] };
  const found = argumentsOf(parsed, tokens, phrases, cue);
  const subject = new Set(inverted(parsed, line, phrases, cue) ?? [...found.subject, ...subjects(line, phrases, cue)]);
  for (const phrase of [...onBehalf(tokens, phrases, cue), ...alsoSigned(parsed, line, cue)]) subject.add(phrase);
  // `X signed the accord, and for Ghana it was signed by Y`: where the second verb is the one told, so did the first's subject.
  for (const other of signingBefore(parsed, line, cue))
    for (const phrase of argumentsOf(parsed, tokens, phrases, other).subject) subject.add(phrase);
  const listed = phrases.find(
    ({ kind, to }) => kind === 'group' && [...subject].some((one) => one.kind === 'country' && one.from - to <= 1),
  );
  if (listed) subject.add(listed);
  // `signed the texts with which the treaty enters into force`: nobody signs what does it itself.
  const itself = cue.is === 'verb' && cue.cue.itself === true;
  const acts = (phrase: Phrase) => subject.has(phrase) && !(itself && people([phrase]).length > 0);
  return {
    phrases: phrases.filter(acts).map((phrase) => asSeveral(parsed, line, cue, phrase)),
    partners: withWhom(),
  };
}

const argumentsOf = (
  { lexicon: { language } }: Parsed,
  tokens: readonly Token[],
  phrases: readonly Phrase[],
  cue: CueFound & { readonly is: 'verb' },
) =>
  verbArguments(tokens, phrases, cue, {
    passive: false,
    auxiliary: cue.auxiliary,
    inverts: language.participleLast,
    verbFirst: language.verbFirst ? 'subject' : null,
    accept: (phrase) => phrase.kind !== 'place' || phrase.governor === 'between' || phrase.governor === null,
  });

/** `the accord that X and Y signed`: behind a relative pronoun that is the object, the subject of the clause. */
function ownSubject(parsed: Parsed, line: Line, phrases: readonly Phrase[], cue: CueFound): readonly Phrase[] {
  const { tokens } = line.sentence;
  if (cue.is !== 'verb' || cue.passive || cue.cue.itself || (cue.form !== 'finite' && cue.auxiliary === null))
    return [];
  const { from } = clauseOf(tokens, cue);
  if (!isAny(tokens, from - 1, ['relative', 'subordinate'])) return [];
  const before = argumentsOf(parsed, tokens, phrases, cue).subject.filter((phrase) => phrase.from >= from);
  if (before.length > 0) return before;
  // `el acuerdo que firmaron el lunes X e Y`: the subject may follow, with no more than a day between.
  const after = coordinations(phrases).find(([one]) => one && one.from >= cue.to && one.from - cue.to <= 4);
  return after?.[0]?.governor === null ? after : [];
}

/** `signed by X, head of the agency`, where nothing tells that X is a person: the title is of nobody named before. */
function ofUnknown({ sentence: { tokens }, phrases }: Line, { kind, from }: Phrase): boolean {
  if (kind !== 'description' || !/^,\s$/u.test(tokens[from]?.gap ?? '') || !tokens[from - 1]?.capital) return false;
  return !phrases.some((phrase) => phrase.from < from && from <= phrase.to);
}

/** Everybody who was only there. */
function isWitness(tokens: readonly Token[], phrase: Phrase, cue: CueFound): boolean {
  if (phrase.governor === 'presence') return true;
  for (let i = cue.to; i < phrase.from; i++) if (at(tokens, i, 'presence')) return true;
  return false;
}

/** After `by`: all until the next verb, since titles with commas part the two signatories. */
function agents(tokens: readonly Token[], phrases: readonly Phrase[], cue: CueFound): readonly Phrase[] {
  const by = governed(tokens, phrases, cue, 'by', 16);
  // `was signed between the minister of A, X, and the minister of B, Y`: between whom it was signed, they signed it.
  const group = by.length > 0 ? by : people(governed(tokens, phrases, cue, 'between', 16));
  const first = group[0];
  if (!first || led(tokens, cue.to, first.from)) return [];
  const until = zoneEnd(tokens, first.to);
  return phrases.filter(
    (phrase) =>
      group.includes(phrase) ||
      (phrase.from >= first.from &&
        phrase.to <= until &&
        (phrase.governor === null || phrase.governor === 'by') &&
        phrase.kind !== 'place'),
  );
}

/** Nothing, unless all of them are people. */
function people(group: readonly Phrase[]): readonly Phrase[] {
  return group.every(({ kind }) => kind === 'person' || kind === 'description') ? group : [];
}

/** `signed at a ceremony chaired by X`, `after the talks between X and Y`: somebody did something else there. */
function led(tokens: readonly Token[], from: number, to: number): boolean {
  for (let i = from; i < to; i++) {
    if (isAny(tokens, i, ['verb', 'led-by', 'company', 'presence', 'speech'])) return true;
    if (at(tokens, i, 'noun')?.value.kind === 'meeting') return true;
  }
  return false;
}

/** All free phrases before a verb from the verb before it on: `X, minister of A, and Y, minister of B, today signed`. */
function subjects(line: Line, phrases: readonly Phrase[], cue: CueFound): readonly Phrase[] {
  const { tokens } = line.sentence;
  const clause = clauseOf(tokens, cue);
  if (clause.antecedent !== null) return [];
  let from = cue.from;
  while (from > clause.from && !isTensed(tokens, from - 1, cue)) from--;
  const inside = phrases.filter((phrase) => phrase.from >= from && phrase.to <= cue.from);
  const free = inside.filter((phrase) => phrase.governor === null && !phrase.genitive && phrase.kind !== 'place');
  const people = free.filter(({ kind }) => kind === 'person' || kind === 'description');
  return people.length >= 2 ? people : [];
}

function isTensed(tokens: readonly Token[], i: number, cue: CueFound): boolean {
  if (cue.is === 'verb' && i === cue.auxiliary) return false;
  return (
    isAny(tokens, i, ['speech']) ||
    (tokens[i]?.matches.some(({ value }) => value.is === 'verb' && value.form === 'finite') ?? false)
  );
}

const few = 2;

/** `Kenya, Ghana and the World Bank`: the bodies in one list with states. */
function listedBodies(phrases: readonly Phrase[]): readonly Phrase[] {
  const lists = new Set(phrases.filter(({ kind }) => kind === 'country').map(({ coordination }) => coordination));
  return phrases.filter(({ kind, coordination }) => kind === 'organisation' && lists.has(coordination));
}

/** `together with the United Nations`: a body of several states. */
const isWorld = (tokens: readonly Token[], { kind, from }: Phrase): boolean =>
  kind === 'organisation' && isAny(tokens, from, ['world-body']);

/** `the University of Technology, Kenya, and …`: where the body before the comma is at home. */
const isSeat = (tokens: readonly Token[], { from }: Phrase): boolean =>
  /^\)?,\s$/u.test(tokens[from]?.gap ?? '') &&
  tokens[from - 1]?.capital === true &&
  !isAny(tokens, from - 1, ['country']);

/**
 * The parties that the sentence itself names, the surest place first: `between X and Y`, those who sign and with whom, a
 * joint adjective. Fewer than two where it does not say.
 */
export function statedParties(
  parsed: Parsed,
  line: Line,
  cue: CueFound,
  instrument: InstrumentFound,
  signers: Signers,
  countries: readonly string[],
  until: number,
): readonly string[] {
  const { tokens } = line.sentence;
  const start = Math.min(cue.from, instrument.from);
  const of = (phrases: readonly Phrase[]) => phrases.flatMap((phrase) => partyOf(parsed, line, phrase));
  const isState = (phrase: Phrase) => phrase.kind === 'country' && !phrase.genitive && !isSeat(tokens, phrase);
  const states = of(signers.phrases.filter(isState));
  if (new Set(states).size >= few && !signers.phrases.some(({ kind }) => kind === 'group'))
    return [
      ...new Set([
        ...states,
        ...of(listedBodies(signers.phrases)),
        ...of(signers.partners.filter((one) => isState(one) || isWorld(tokens, one))),
      ]),
    ];
  const compound = compoundParties(parsed, tokens, instrument);
  if (compound.length >= few) return compound;
  const national = nationalBodies(line, cue);
  if (national.length >= few) return national;
  const bodies = bodyParties(parsed, line, cue, instrument, until);
  if (bodies.length >= few) return bodies;
  const between = betweenParties(parsed, line, start, until);
  // `They adopted a declaration on the line between Amsterdam and Luxembourg`: it is theirs.
  const towns =
    signers.phrases.some(({ kind }) => kind === 'pair') &&
    line.phrases.some(({ kind, governor }) => kind === 'place' && governor === 'between');
  if (between.length >= few && !towns) return [...new Set(between)];
  const sides = namedSides(parsed, line, start, until);
  if (sides.length >= few) return sides;
  const some = new Set<string>();
  const enough = (found: readonly string[]): boolean => {
    for (const party of found) some.add(party);
    return some.size >= few;
  };
  const represented = representedBy(parsed, line, cue);
  const withWhom = represented.length > 0 ? of(signers.partners) : [];
  if (withWhom.length > 0 && new Set([...represented, ...withWhom]).size >= few)
    return [...new Set([...represented, ...withWhom])];
  if (enough(represented)) return [...some];
  // `an agreement with Kenya, in May one with Ghana`: each has its own.
  const nearest = signers.partners.filter((phrase) => phrase.from < until);
  const signing = [...signers.phrases, ...(nearest.length > 0 ? nearest : signers.partners)];
  const regions = new Map(of(signing).map((party) => [stateOf(parsed, party), party]));
  const counterparts = of(signing.filter(({ titles }) => titles.some(({ counterpart }) => counterpart)));
  if (new Set(counterparts).size >= few && enough([...countries, ...counterparts])) return [...some];
  if (enough(countries.map((country) => regions.get(country) ?? country))) return [...some];
  if (enough(of(signing.filter(({ kind }) => kind !== 'organisation')))) return [...some];
  if (enough(of(signing))) return [...some];
  if (enough(namedByKind(parsed, line, clauseOf(tokens, cue).from, Math.max(until, cue.to)))) return [...some];
  const nearby = governed(tokens, line.phrases, { from: instrument.from, to: instrument.to }, 'with', 14);
  const announced = signers.phrases.length === 0 && nearby.length > 0 ? announcing(parsed, line, cue) : [];
  const both = new Set([...announced, ...of(nearby)]);
  if (announced.length > 0 && both.size >= few) return [...both];
  const own = ownersOf(line, instrument);
  // `the agreement of the European Union with Kenya`, `Ghana's accord with Togo`.
  if (own.length > 0 && nearby.length > 0) {
    const told = new Set([...of(own), ...of(nearby)]);
    if (told.size >= few) return [...told];
  }
  if (enough(of(nearby))) return [...some];
  const joint = adjectivesAround(tokens, instrument);
  if (new Set(joint).size >= few) return [...new Set(joint)];
  if (enough(joint)) return [...some];
  return [...some];
}
