import { asParts, stateOf } from '../bodies/regions.ts';
import { governed } from '../clauses/arguments.ts';
import type { CuePlace } from '../clauses/clause.ts';
import type { CueFound } from '../clauses/cues.ts';
import type { Memory } from '../coreference/coreference.ts';
import type { Draft } from '../drafts.ts';
import type { InstrumentFound } from '../instruments/instruments.ts';
import type { Line, Parsed } from '../parsed.ts';
import type { Phrase } from '../phrases/phrase.ts';
import { holds, placesOf } from '../words/kinds.ts';
import { at, isAny, type Token } from '../words/tokens.ts';
import { isVenue } from '../words/venues.ts';
import type { Signers } from './parties.ts';
import { arePartnersOnly, concernsOtherState, withPartner } from './partners-only.ts';
import { areStates, nationsIn, partyOf, proofOfPair, provenIn } from './party-names.ts';
import { isPublic } from './public-parties.ts';
import { areTwo, statesBefore, statesNear, statesOfMet, statesOpening, statesThere } from './they.ts';
import { withOthers } from './with-others.ts';

/** What a sentence and those before it say of an agreement. */
export interface Said {
  readonly cue: CueFound;
  readonly instrument: InstrumentFound;
  /** Fewer parties than two, or all of them. */
  readonly stated: readonly string[];
  readonly signers: Signers;
  /** The agreement reported last. */
  readonly known: Draft | null;
  readonly made: Draft;
  readonly memory: Memory;
}

/** Parties that the sentence leaves unsaid: those of the instrument just spoken of, else the two that the article is about. */
export function unsaidParties(
  parsed: Parsed,
  line: Line,
  { cue, instrument, stated, signers, known, made, memory }: Said,
): string[] {
  const withWhom = isOnlyWithWhom(parsed, line, { cue, stated, signers, instrument });
  if (stated.length >= 2) {
    const own = withWhom ? (parsed.home ?? (known && ownOf(parsed, known, stated)) ?? onlyOther(parsed, stated)) : null;
    // `signed agreements with Kenya and Uzbekistan`, whoever it was: the two made none with each other.
    if (withWhom && own === null) return [];
    return own === null || stated.includes(own) ? [...stated] : [...stated, own];
  }
  if (withOthers(parsed, line, instrument.to, true) || withOthers(parsed, line, cue.to, true)) return [...stated];
  const whole = (party: string) => stateOf(parsed, party) ?? party;
  const fits = (parties: readonly string[]) =>
    parties.length >= 2 && stated.every((party) => parties.includes(party) || parties.includes(whole(party)));
  /** `Quebec` where the article is about Canada and Morocco: the part that is named, in place of its state. */
  const filled = (parties: readonly string[]) =>
    parties.map((party) => stated.find((one) => one !== party && whole(one) === party) ?? party);
  const { index } = line.sentence;
  if (stated.length === 0 && signers.phrases.length === 0 && byOthers(line, cue)) return [];
  const [signer] = signers.phrases;
  const bilateral = isTwoSided(line, instrument);
  if (stated.length === 0 && signers.phrases.length === 1 && signer?.kind === 'pair') {
    const told = statesBefore(parsed, line, signer);
    if (told && !(bilateral && told.parties.length > 2)) {
      made.quotes.add(told.sentence);
      return [...told.parties];
    }
  }
  const there = stated.length === 0 ? statesThere(line, cue, memory.subject?.country ?? null) : [];
  if (there.length > 0 && !signers.phrases.some((phrase) => partyOf(parsed, line, phrase).length > 0))
    return [...there];
  if (
    known &&
    fits(known.parties) &&
    !concernsOtherState(line, known, instrument, parsed.home) &&
    (stated.length === 0 || instrument.definite || !parsed.parties)
  ) {
    made.quotes.add(instrument.definite ? known.sentence : provenIn(parsed, known));
    return filled(known.parties);
  }
  const { home } = parsed;
  const unknown = isUnknownSide(parsed, line, signers, stated, made);
  // `Luxembourg – The European Union and Kenya met`: whoever has no state is the union's, and not at home there.
  const ofUnion = parsed.parties !== null && !areStates(parsed.parties);
  // A counterpart is of a state, and not of the body in whose halls they met.
  const likely = holds(line.sentence.tokens, ['counterpart']) ? parsed.pair : parsed.parties;
  const two = statesOfMet(memory, ofUnion ? null : home) ?? (ofStates(line) ? parsed.pair : null) ?? likely;
  if (two && (home === null ? !ofStates(line) : !two.includes(home)) && arePartnersOnly(parsed, two))
    return withPartner(line, home, two, stated);
  const ofTwo = bilateral || signers.phrases.some((one) => areTwo(line, one));
  const several = withWhom || ofTwo ? null : statesOpening(parsed, index);
  const all = several?.parties ?? [];
  // `The ministers of A, B and C met … A declaration was signed`: all who were listed, and not the two most spoken of.
  const pair = several && (two ?? []).every((one) => all.includes(one)) && fits(all) ? all : two;
  // An article about two other states was only sent from there.
  const isSide = home !== null && (pair === null || pair.includes(home) || (withWhom && actsItself(line, home)));
  if (isSide && !stated.includes(home) && ((unknown && stated.length === 1) || withWhom)) return [...stated, home];
  // `the agreement with Kuwait`, where one of Suriname with a bank was told before.
  const own = withWhom && known ? ownOf(parsed, known, stated) : undefined;
  if (own !== undefined) return [...stated, own];
  const host =
    unknown && stated.length === 1 ? (hostState(line, signers, stated.map(whole)) ?? siteOf(line, made, stated)) : null;
  if (host) return [...stated, host];
  if (withOthers(parsed, line, instrument.to, false)) return [...stated];
  const headline = parsed.headline();
  const [title, ...others] = headline.filter((state) => !stated.includes(state));
  // `Kenya borrows for its roads: the minister of finance signed it with the fund`.
  if (unknown && stated.length === 1 && title !== undefined && others.length === 0 && isPublic(parsed))
    return [...stated, title];
  if (headline.length === 2 && fits(headline) && !(pair && fits(pair)) && isPublic(parsed)) return filled(headline);
  if (!isPublic(parsed) && !betweenStates(parsed, line)) return [...stated];
  if (stated.length === 0 && ofFirms(parsed, line)) return [];
  made.supposed = true;
  if (!pair || !fits(pair)) {
    const told = statesNear(parsed, index, fits);
    // `approved an accord with Kenya and one with Ghana`: the two made none with each other.
    const partners = withWhom && told?.sentence === index;
    if (!told || partners || (stated.length === 0 && !ofWhomever(line, signers))) return [...stated];
    made.quotes.add(told.sentence);
    return filled(told.parties);
  }
  const proof = proofOfPair(parsed, pair, index, unknown && stated.length === 1);
  const titled = pair.every((party) => headline.includes(party)) && headline.length === pair.length;
  if (proof === null && !titled && !holds(line.sentence.tokens, ['bilateral', 'pair'])) {
    const named = unknown && stated.length === 1 && isOneOfTwo(parsed, made) ? otherNamed(parsed, pair, stated) : null;
    if (named === null) return [...stated];
    made.quotes.add(named);
  }
  if (proof !== null && proof !== index) made.quotes.add(proof);
  const partsOnly = proof === null || stated.length > 0 ? null : asParts(parsed, parsed.lines[proof], pair);
  return partsOnly ?? filled(pair);
}

/** `a bilateral agreement`, `un accord bilatéral`: right before or behind the instrument. */
const isTwoSided = ({ sentence: { tokens } }: Line, { from, to }: InstrumentFound): boolean =>
  isAny(tokens, from - 1, ['two-sided']) || isAny(tokens, to, ['two-sided']) || isAny(tokens, to - 1, ['two-sided']);

/** `The Bundestag approved an agreement with Kenya`: an organ that only that state calls so. */
const actsItself = ({ sentence: { tokens } }: Line, home: string): boolean =>
  tokens.some((_, i) => at(tokens, i, 'national')?.value.country === home);

/** Of two who signed, in an article on two states, one is of no state that is said. */
function isOneOfTwo({ states }: Parsed, { participants }: Draft): boolean {
  const signed = participants.filter(({ part }) => part === 'signatory');
  return states.length === 2 && signed.length === 2 && signed.filter(({ country }) => country === null).length === 1;
}

/** In an article on two states: the sentence that first names the one whose people signed and are of no state that is said. */
function otherNamed(parsed: Parsed, pair: readonly string[], stated: readonly string[]): number | null {
  const [other] = pair.filter((party) => !stated.includes(party));
  const line = parsed.lines.find(
    ({ sentence: { tokens } }) => other !== undefined && nationsIn(tokens, 0, tokens.length).includes(other),
  );
  return line?.sentence.index ?? null;
}

/** Whoever acts has no state that the article tells: a minister, an organ of the state, or the one beside a guest. */
function isUnknownSide(parsed: Parsed, line: Line, signers: Signers, stated: readonly string[], made: Draft): boolean {
  const acts = (part: string) => part === 'signatory' || (part === 'party' && made.status !== 'discussed');
  if (made.participants.some(({ part, country }) => acts(part) && country === null)) return true;
  const { tokens } = line.sentence;
  const stateless = (phrase: Phrase) => partyOf(parsed, line, phrase).length === 0;
  const organ = ({ kind, from }: Phrase) => kind === 'organisation' && isAny(tokens, from, ['state-body', 'national']);
  if (signers.phrases.some((phrase) => organ(phrase) && stateless(phrase))) return true;
  return line.phrases.some(
    (phrase) =>
      phrase.kind === 'person' &&
      phrase.governor === null &&
      stateless(phrase) &&
      line.phrases.some(
        (other) =>
          other !== phrase &&
          other.coordination === phrase.coordination &&
          partyOf(parsed, line, other).some((party) => stated.includes(party)),
      ),
  );
}

/** `an agreement with Kenya was signed`: all who are named are those with whom the article's own state made it. */
function isOnlyWithWhom(
  parsed: Parsed,
  line: Line,
  { cue, stated, signers, instrument }: Pick<Said, 'cue' | 'stated' | 'signers' | 'instrument'>,
): boolean {
  if (stated.length === 0 || signers.phrases.some((phrase) => partyOf(parsed, line, phrase).length > 0)) return false;
  const after = (place: CuePlace) => governed(line.sentence.tokens, line.phrases, place, 'with', 4);
  const own = after(instrument);
  // `Similar accords have been signed with Kenya and Ghana`.
  const behind = own.length === 0 && cue.is === 'verb' && cue.passive && cue.from >= instrument.to ? after(cue) : own;
  // `With Kenya and Ghana similar treaties have been concluded`.
  const first = line.phrases.find(({ governor, from }) => governor === 'with' && from <= 2);
  const opening = line.phrases.filter(({ coordination }) => coordination === first?.coordination);
  const group = behind.length > 0 ? behind : opening;
  const { tokens } = line.sentence;
  const others = ({ kind, from }: Phrase) =>
    kind === 'country' || (kind === 'organisation' && isAny(tokens, from, ['world-body']));
  const named = group.flatMap((phrase) => (others(phrase) ? partyOf(parsed, line, phrase) : []));
  return named.length > 0 && stated.every((party) => named.includes(party));
}

/** Of those who made the agreement told before: the only state that is not named now, else the one that acts there. */
function ownOf(parsed: Parsed, known: Draft, stated: readonly string[]): string | undefined {
  const others = known.parties.filter((one) => /^[A-Z]{2}$/u.test(one) && !stated.includes(one));
  if (others.length < 2) return others[0];
  const line = parsed.lines[known.sentence];
  const acts = line?.phrases.find(
    ({ kind, governor, genitive }) => kind === 'country' && governor === null && !genitive,
  );
  return line && acts ? partyOf(parsed, line, acts).find((party) => others.includes(party)) : undefined;
}

/** The one state that the article is about besides those. */
function onlyOther({ states }: Parsed, stated: readonly string[]): string | null {
  const [one, ...more] = states.filter((state) => !stated.includes(state));
  return more.length === 0 ? (one ?? null) : null;
}

/** In sentences: so far back two states are named together. */
const near = 5;

/** Nobody in office is named, but two states are named side by side or as those between whom something is. */
function betweenStates(parsed: Parsed, line: Line): boolean {
  if (holds(line.sentence.tokens, ['firm'])) return false;
  const { index } = line.sentence;
  return parsed.lines.slice(Math.max(0, index - near), index + 1).some(({ phrases, sentence: { tokens } }) => {
    if (placesOf(tokens, 'nationality').some((i) => isOfTwo(tokens, i))) return true;
    const states = phrases.filter(({ kind, genitive }) => kind === 'country' && !genitive);
    return states.some(({ governor, coordination }, i) =>
      states.some(
        (other, k) => k > i && other.coordination === coordination && (governor === null || governor === 'between'),
      ),
    );
  });
}

/** `اللجنة المغربية الموريتانية`: the adjectives of two states side by side. */
function isOfTwo(tokens: readonly Token[], index: number): boolean {
  const first = at(tokens, index, 'nationality');
  const next = index + (first?.length ?? 0);
  const second = at(tokens, next, 'nationality');
  const besides = /^\s*[-–—‐ـ]?\s*$/u.test(tokens[next]?.gap ?? '');
  return first !== undefined && second !== undefined && besides && first.value.country !== second.value.country;
}

/** What companies do of which the sentence before told, in a sentence that names no state of its own. */
function ofFirms(parsed: Parsed, line: Line): boolean {
  const { tokens, index } = line.sentence;
  if (holds(tokens, ['bilateral', 'pair', 'country', 'nationality'])) return false;
  const before = parsed.lines[index - 1]?.sentence.tokens ?? [];
  const firm = before.some((_, i) => isAny(before, i, ['firm']));
  return firm && !before.some((_, i) => isAny(before, i, ['role', 'state-body', 'bilateral', 'pair']));
}

/** Nobody is said to have signed, or people of whom no state is known. */
function ofWhomever({ phrases }: Line, { phrases: signing }: Signers): boolean {
  return signing.length === 0
    ? !phrases.some(({ kind, governor }) => kind === 'organisation' && governor === null)
    : signing.every(({ kind }) => kind !== 'organisation');
}

/** `an agreement signed by two of the suspects`: somebody signed it who is nobody here. */
function byOthers({ sentence: { tokens } }: Line, cue: CueFound): boolean {
  return (
    cue.is === 'verb' &&
    cue.cue.subject === 'signatory' &&
    isAny(tokens, cue.to, ['by']) &&
    !isAny(tokens, cue.to, ['at', 'of', 'to'])
  );
}

/** `the two countries`, with no body of several states in the sentence that could be one of the two. */
function ofStates({ sentence: { tokens }, phrases }: Line): boolean {
  return (
    phrases.some(({ kind }) => kind === 'parties') &&
    !phrases.some(({ kind, from }) => kind === 'organisation' && isAny(tokens, from, ['world-body']))
  );
}

/** `the ambassador of Kenya in Ghana and the minister signed`: the minister is of the state that the ambassador is sent to. */
function hostState(line: Line, { phrases, partners }: Signers, stated: readonly string[]): string | null {
  const named = new Set([...phrases, ...partners].flatMap(({ from, to }) => nationsIn(line.sentence.tokens, from, to)));
  for (const party of stated) named.delete(party);
  const [host, ...more] = named;
  return host !== undefined && more.length === 0 ? host : null;
}

/** `The minister signed it in Nairobi with his Rwandan counterpart`: whoever has a counterpart from elsewhere is at home. */
function siteOf({ sentence: { tokens } }: Line, { country, place }: Draft, stated: readonly string[]): string | null {
  const guest = holds(tokens, ['counterpart']) && !isVenue(place?.words ?? null);
  return guest && country !== null && !stated.includes(country) ? country : null;
}
