import type { Draft } from '../drafts.ts';
import { strengthOf } from '../standing/strength.ts';

/** The day of a draft's date. */
export type DayOf = (draft: Draft) => string | null;

/** The same items in any order. */
export function sameList(a: readonly string[], b: readonly string[]): boolean {
  return a.length === b.length && a.every((item) => b.includes(item));
}

/** `The text had been signed in 2019`, `first concluded in 2016, the arrangement …`: the earlier life of the instrument just reported. */
export function isEarlierState(a: Draft, b: Draft): boolean {
  if (!b.mention || !sameList(a.parties, b.parties)) return false;
  // `two treaties have entered into force … The two treaties were signed in 2021`.
  const signed = b.status === 'signed' || b.status === 'historical';
  if (a.inForce && !a.future && !b.inForce && signed && a.instrument?.words === b.instrument?.words) return true;
  if (b.status !== 'historical' || a.status === 'historical' || b.mention.count !== null) return false;
  // `signed a document … It is part of the Framework Agreement on Defence of 2006`.
  if (b.mention.titled && b.mention.about.length > 0 && headOf(a) !== headOf(b)) return false;
  // What is still to be signed has no earlier life: `the agreement of 2008` is another one.
  const made = a.status === 'signed' || a.status === 'agreed';
  return b.mention.again || (made && b.mention.plain && a.instrument?.type === b.instrument?.type);
}

/** The first word that an instrument is called by. */
const headOf = ({ instrument }: Draft): string | undefined => instrument?.words.toLowerCase().split(/\s+/u)[0];

/** `concluded in 2019 … The treaty is to enter into force after its ratification`, `… has been extended`: what is still to come of the instrument just recalled. */
export function isLaterState(a: Draft, b: Draft): boolean {
  if (a.status !== 'historical' || !b.mention?.plain || !(b.renewed || (b.inForce && b.future))) return false;
  return sameList(a.parties, b.parties) && a.mention?.count === null && b.mention.count === null;
}

/** `signed on Friday … The cabinet had approved the agreement in May`: a step before the one just reported. */
export function isEarlierStep(a: Draft, b: Draft, day: DayOf): boolean {
  if (!b.mention?.plain || b.mention.count !== null || b.status === 'denied' || b.status === 'historical') return false;
  if (strengthOf(b.status) >= strengthOf(a.status) || b.future || !sameList(a.parties, b.parties)) return false;
  if (a.instrument?.type !== b.instrument?.type || a.status === 'historical') return false;
  const [first, second] = [day(a), day(b)];
  return first !== null && second !== null && second < first;
}

const past = new Set(['held', 'signed']);

/**
 * One instrument told twice: the later sentence takes it up (`the agreement`, `the document`), or names it again in the
 * same way. `another`, `the second`, other signatories or another field make a second one; a count is one record beside
 * those named one by one. `isListed`: the sentence of the first names more of them, so that one more by another name is none of those.
 * `isOfLot`: a number of them was told of before, so that each about something else is another.
 */
export function isSameAgreement(a: Draft, b: Draft, isListed: boolean, isOfLot: boolean): boolean {
  const [earlier, later] = [a.mention, b.mention];
  // `will sign a treaty, a year after they agreed to sign the pact`.
  const retold = later?.plain === true && later.count === null && earlier?.count === null;
  if (a.sentence === b.sentence && !later?.again && !(retold && strengthOf(b.status) <= strengthOf(a.status)))
    return false;
  const subset =
    a.parties.every((party) => isAmong(party, b.parties)) || b.parties.every((party) => isAmong(party, a.parties));
  if (!subset) return false;
  if (a.status === 'denied' && b.status === 'denied') return true;
  const ranked = later?.rank ?? null;
  if (ranked !== null) return ranked === (earlier?.rank ?? null);
  if (later?.again) return true;
  if (later?.another) return false;
  const [first, second] = [earlier?.count ?? null, later?.count ?? null];
  // `seven memoranda … at the memorandum signing ceremony`: the lot, of which nothing new is told.
  const bare = first !== null && second === null && isDefinite(later) && later?.about.length === 0;
  const dated = b.date !== null && b.date.start !== a.date?.start;
  if (bare && a.instrument?.type === b.instrument?.type && !dated && !signs(b)) return true;
  if ((first === null) !== (second === null)) return false;
  // `these ten agreements`: the lot just told of, by whatever name.
  if (later?.taken) return true;
  const definite = later?.definite ?? false;
  const titled = earlier?.titled === true && later?.titled === true;
  if ((isOfLot || titled) && first === null && otherTopic(earlier?.about ?? [], later?.about ?? [])) return false;
  if (!definite && past.has(a.status) !== past.has(b.status)) return false;
  const general = (draft: Draft) => draft.instrument?.type === 'agreement';
  const likeNamed = a.instrument?.type === b.instrument?.type;
  // `four memoranda … four agreements`: the number says that they are those.
  const likeMany = first !== null && first !== '' && first === second && general(b);
  // `signed a pact … X signed the memorandum on behalf of Kenya`: there is no other that it could be.
  const nextTo = definite && later?.plain === true && b.sentence - a.sentence === 1 && sameList(a.parties, b.parties);
  const alike =
    (nextTo && signs(b) && !signs(a)) ||
    likeNamed ||
    likeMany ||
    (general(a) && (definite || !isStatement(b))) ||
    // `The pact, signed by the ministries, covers …. Kenya and Ghana signed an agreement`: told before it is named.
    (earlier?.plain === true && loosely.has(a.instrument?.type ?? '') && general(b) && a.status === b.status) ||
    (definite && (general(b) || loosely.has(b.instrument?.type ?? '')));
  if (!alike || (isListed && !definite && !likeNamed)) return false;
  // `ten agreements … three annexes`: another number is another lot.
  if (first && second !== null && first !== second && !definite && a.instrument?.type !== b.instrument?.type)
    return false;
  if (second !== null) return true;
  return !otherSigners(a, b, definite) && (definite || !otherFields(a, b));
}

/** `the memorandum`, `die mit Ghana unterzeichneten Abkommen`: of a noun that is the same in the plural no number is told. */
const isDefinite = (mention: Draft['mention']): boolean => mention?.plain === true || mention?.definite === true;

/** One of the parties, or a body called by the first words of its name: `the Islamic Bank` for Development. */
export const isAmong = (party: string, parties: readonly string[]): boolean =>
  parties.some((other) => other === party || other.startsWith(`${party} `) || party.startsWith(`${other} `));

/** `signed an accord … adopted a joint declaration`: no other name of the accord. */
const isStatement = ({ instrument }: Draft): boolean =>
  instrument?.type === 'joint_statement' || instrument?.type === 'declaration';

/** `the pact`, `the protocol`: what the press calls a treaty or a memorandum by. */
const loosely: ReadonlySet<string> = new Set(['protocol', 'charter']);

/** `the memorandum on fisheries … the memorandum on culture`: not a word in common. */
function otherTopic(first: readonly string[], second: readonly string[]): boolean {
  return first.length > 0 && second.length > 0 && !first.some((word) => second.includes(word));
}

/** `signed an accord and a memorandum … The agreements were signed by X and Y`: all of them, of which nothing new is named. */
export function takesUpAll(one: Draft, before: readonly Draft[]): Draft | undefined {
  const { mention } = one;
  if (one.kind !== 'agreement' || !mention || !(mention.count === '' ? mention.definite : mention.taken))
    return undefined;
  const listed = before.filter(({ status, parties }) => status === one.status && sameList(parties, one.parties));
  // `signed the partnership contract … The two rectors signed the contracts`: one text in two copies.
  return listed.length >= 2 || (mention.plain && mention.count === '') ? listed.at(-1) : undefined;
}

/** Somebody else signed it; of two sides each may be told by itself: `The minister signed it for Kenya. It was signed earlier by …`. */
function otherSigners(a: Draft, b: Draft, definite: boolean): boolean {
  const of = (draft: Draft) =>
    draft.participants.flatMap(({ part, person }) => (part === 'signatory' && person ? [person] : []));
  const [first, second] = [of(a), of(b)];
  const [one, other] = [first[0], second[0]];
  if (!one || !other || first.some((person) => second.includes(person))) return false;
  const side = (some: typeof first) => new Set(some.map(({ country }) => country)).size === 1;
  const alone = first.length === 1 && second.length === 1;
  const next = b.sentence - a.sentence <= 2 && a.instrument?.words === b.instrument?.words;
  const bySide = definite && side(first) && side(second) && (alone || next);
  return !(bySide && (one.country === null || one.country !== other.country));
}

function signs({ participants }: Draft): boolean {
  return participants.some(({ part }) => part === 'signatory');
}

function otherFields(a: Draft, b: Draft): boolean {
  return a.areas.length > 0 && b.areas.length > 0 && !a.areas.some((area) => b.areas.includes(area));
}
