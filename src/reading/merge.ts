import { fold } from '../text/fold.ts';
import { isOneStay, wholeStay } from './across/whole-stays.ts';
import {
  type DayOf,
  isAmong,
  isEarlierState,
  isEarlierStep,
  isLaterState,
  isSameAgreement,
  sameList,
  takesUpAll,
} from './agreements/same-agreement.ts';
import { resolveDate } from './dates/calendar.ts';
import type { Draft, DraftParticipant } from './drafts.ts';
import { strengthOf } from './standing/strength.ts';
import { identity, type ToldSoFar, toldSoFar } from './told-so-far.ts';

/** Joins the drafts of one article that report the same fact: one meeting per occasion, one visit per journey. */
export function mergeDrafts(drafts: readonly Draft[], published: string | null): readonly Draft[] {
  const out: Draft[] = [];
  const toldBy = new Map<Draft['kind'], ToldSoFar>();
  const day = dayBy(published);
  /** A number of agreements was told of. */
  let ofLot = false;
  for (const draft of drafts) {
    const told = toldBy.get(draft.kind) ?? toldSoFar();
    toldBy.set(draft.kind, told);
    const like = told.like(draft);
    const earlier =
      like.find((other) => same(other, draft, day, told.inSentence(other.sentence) > 1, ofLot)) ??
      takesUpAll(draft, like);
    if (earlier)
      absorb(
        earlier,
        earlier.kind === 'meeting' && isOfTheirStates(earlier, draft) ? { ...draft, participants: [] } : draft,
      );
    // `two treaties: one on … and one on … They were signed by X and Y`: each of the two is told of.
    if (earlier?.itemised)
      for (const one of like) if (isItemOf(one, earlier)) absorb(one, { ...draft, areas: [], scope: [] });
    if (!earlier) {
      out.push(draft);
      ofLot ||= draft.kind === 'agreement' && (draft.mention?.count ?? '') !== '';
    }
    told.add(earlier ?? draft);
  }
  // `will sign an accord … The signing is on Friday`.
  for (const draft of out) if (draft.kind === 'agreement' && isDatedPlan(draft)) draft.status = 'planned';
  return out.filter(
    (draft) =>
      !draft.itemised &&
      (draft.kind !== 'visit' || draft.country !== null) &&
      (draft.kind !== 'agreement' || draft.parties.length >= 2),
  );
}

/** One of the texts that a number counts, in the same sentence. */
const isItemOf = (one: Draft, lot: Draft): boolean =>
  one.sentence === lot.sentence && one.mention?.count === null && one.mention.from > (lot.mention?.from ?? 0);

const isDatedPlan = ({ status, date }: Draft): boolean =>
  status === 'expected' &&
  (date?.meaning.is === 'day'
    ? date.meaning.day.day !== null
    : date?.meaning.is === 'weekday' || date?.meaning.is === 'offset');

/** The day of a draft's date, each worked out once: it is compared with that of every other draft. */
function dayBy(published: string | null): DayOf {
  const known = new Map<Draft['date'], readonly [past: string | null, future: string | null]>();
  return ({ date, future }) => {
    if (date === null) return null;
    const days = known.get(date) ?? [resolveDate(date, published, false), resolveDate(date, published, true)];
    known.set(date, days);
    return days[future ? 1 : 0];
  };
}

function same(a: Draft, b: Draft, day: DayOf, listed: boolean, ofLot: boolean): boolean {
  if (a.kind === 'cooperation')
    return a.areas[0] === b.areas[0] && a.status === b.status && sameList(a.parties, b.parties);
  if (a.kind === 'statement') return a.speaker === b.speaker && a.status === b.status && sameList(a.areas, b.areas);
  if (a.kind === 'agreement' && (isEarlierState(a, b) || isLaterState(a, b) || isEarlierStep(a, b, day))) return true;
  const once = a.kind === 'visit' ? isOneStay(a, b, day) : onTheDay(a, b, day);
  if (apart(a, b) && !once && !(a.aim && b.status === 'held' && !b.again)) return false;
  if (datesConflict(a, b, day)) return false;
  if (a.kind === 'visit')
    return sameVisitors(a, b) && (a.country === b.country || a.country === null || b.country === null);
  if (a.kind === 'meeting') return sameMeeting(a, b);
  return isSameAgreement(a, b, listed, ofLot);
}

const past = new Set(['held', 'signed']);

/** Background and denials stay apart from the news; plans from what took place. */
function apart(a: Draft, b: Draft): boolean {
  if (a.status === b.status) return false;
  const alone = (status: Draft['status']) => status === 'historical' || status === 'denied';
  if (alone(a.status) || alone(b.status)) return true;
  if (a.kind === 'agreement') return false;
  // `will come on Friday … after the visit of last June`
  const recalls = [a, b].some(({ date }) => date?.direction === 'past');
  if (a.kind === 'visit')
    return past.has(a.status) !== past.has(b.status) && (recalls || (a.date !== null && b.date !== null));
  return past.has(a.status) !== past.has(b.status);
}

/**
 * `Today she receives X. … The two spoke about trade`: a meeting of one day is told as what is to come, and then as what took
 * place; none where either is one more, or each has its own town.
 */
function onTheDay(a: Draft, b: Draft, day: DayOf): boolean {
  const [first, second] = [day(a), day(b)];
  const both = a.status === 'planned' && b.status === 'held' && !a.again && !b.again;
  const elsewhere = a.place !== null && b.place !== null && a.place.words !== b.place.words;
  const named = [...a.participants, ...b.participants].every(({ person }) => person !== null);
  return (
    a.kind === 'meeting' && both && !elsewhere && named && first !== null && first.length === 10 && first === second
  );
}

function datesConflict(a: Draft, b: Draft, day: DayOf): boolean {
  if (!a.date || !b.date) return false;
  const [first, second] = [day(a), day(b)];
  // Of a journey several days are told, but not of several years.
  if (a.kind === 'visit') return a.status === 'historical' && yearOf(first) !== yearOf(second);
  return (
    first !== null && second !== null && first !== second && !first.startsWith(second) && !second.startsWith(first)
  );
}

const yearOf = (date: string | null) => /\d{4}/u.exec(date ?? '')?.[0];

function sameVisitors(a: Draft, b: Draft): boolean {
  const first = a.participants.map(identity).filter((id) => id !== null);
  const second = b.participants.map(identity).filter((id) => id !== null);
  if (first.length > 0 && second.length > 0) return first.some((id) => second.includes(id));
  return a.participants.some(
    ({ country }) => country !== null && b.participants.some((other) => other.country === country),
  );
}

/** Every named person of one is in the other, and what is unnamed on one side can be who is named on the other. */
function sameMeeting(a: Draft, b: Draft): boolean {
  if (a.mode !== b.mode && ((a.mode !== 'in-person' && b.mode !== 'in-person') || isSomewhere(a) || isSomewhere(b)))
    return false;
  const first = a.participants.filter(identity);
  const second = b.participants.filter(identity);
  if (first.length === 0 || second.length === 0) return false;
  if (isOfTheirStates(a, b)) return true;
  const shared = first.filter((one) => second.some((two) => identity(one) === identity(two)));
  if (changedSides(shared, second)) return false;
  if (shared.length === first.length || shared.length === second.length) {
    const [fewer, more] = first.length <= second.length ? [a, b] : [b, a];
    const unnamed = fewer.participants.filter((participant) => identity(participant) === null);
    if (unnamed.length === 0) return shared.length >= 2 || fewer.participants.length >= 2;
    const rest = more.participants.filter(
      (participant) => !shared.some((one) => identity(one) === identity(participant)),
    );
    const beside = a.sentence === b.sentence;
    return unnamed.every((one) => rest.some((two) => compatible(one, two) && !(beside && isOther(one, two))));
  }
  return false;
}

/** `X received Y. … The two states spoke about trade`: told once more of the states of those who met, soon and with no day or place of its own. */
function isOfTheirStates(told: Draft, states: Draft): boolean {
  if (states.date || states.place || states.again || states.sentence - told.sentence > soon) return false;
  const of = ({ participants }: Draft) => new Set(participants.map(({ country }) => country));
  const [met, two] = [of(told), of(states)];
  const named = told.participants.some(({ person }) => person !== null);
  return (
    named &&
    told.status === states.status &&
    isOnlyStates(states) &&
    two.size > 1 &&
    met.size === two.size &&
    two.isSubsetOf(met)
  );
}

/** In sentences. */
const soon = 2;

const isOnlyStates = ({ participants }: Draft) =>
  participants.every(({ body, role }) => body?.kind === 'country' && role === null);

/** They met in a town or on the margins of something: that was no call. */
const isSomewhere = ({ mode, place, occasion }: Draft) =>
  mode === 'in-person' && ((place?.country ?? null) !== null || occasion !== null);

/** `X met Y. Both then saw Z`: two who faced each other in one meeting were together in the other. */
function changedSides(shared: readonly DraftParticipant[], others: readonly DraftParticipant[]): boolean {
  const [one, two] = [shared, shared.map((each) => others.find((other) => identity(other) === identity(each)))].map(
    (people) => new Set(people.map((each) => each?.side ?? null)),
  );
  return shared.length > 1 && !one?.has(null) && !two?.has(null) && one?.size !== two?.size;
}

function compatible(unnamed: DraftParticipant, other: DraftParticipant): boolean {
  return unnamed.country === null || other.country === null || unnamed.country === other.country;
}

/** `was received by the king and met Prime Minister X`: of one sentence, by another office somebody else. */
function isOther({ role, country }: DraftParticipant, { person }: DraftParticipant): boolean {
  if (role === null || country !== null || person === null || person.heads.size === 0) return false;
  const words = fold(role);
  return ![...person.heads].some((head) => words.includes(head));
}

/** What an agreement covers is told in a few sentences; of a page that tells it in a thousand, these. */
const mostScope = 100;

/**
 * How those who join a meeting from another report of it stand to its sides: as that report numbers them, the other way
 * round, or nobody knows.
 */
function turning(into: Draft, from: Draft): (one: DraftParticipant) => DraftParticipant {
  const sides = new Map(into.participants.map((one) => [identity(one), one.side]));
  const turned = new Set<boolean>();
  for (const one of from.participants) {
    const known = identity(one) === null ? null : (sides.get(identity(one)) ?? null);
    if (known !== null && one.side !== null) turned.add(known !== one.side);
  }
  const [around] = turned;
  if (turned.size !== 1) return (one) => (one.side === null ? one : { ...one, side: null });
  return (one) => (one.side === null || !around ? one : { ...one, side: one.side === 0 ? 1 : 0 });
}

function absorb(into: Draft, from: Draft): void {
  const learns =
    (into.date === null && from.date !== null) ||
    (into.place === null && from.place !== null) ||
    into.participants.length < from.participants.length;
  // `signed in 2012 … The pact was extended on Tuesday`: the news is that it goes on.
  if (into.status === 'historical' && from.renewed)
    [into.status, into.date, into.place, into.country] = [from.status, from.date, from.place, from.country];
  const earlier = into.kind === 'agreement' && from.status === 'historical';
  // `They sign it on Friday … The signing takes place at the palace`: the present tells more of what is planned.
  const awaited = into.status === 'planned' && from.present && from.date === null;
  if (!earlier && !awaited && strengthOf(from.status) > strengthOf(into.status)) into.status = from.status;
  const signature = into.inForce && !into.future && !from.inForce && from.date !== null;
  if (signature) [into.date, into.place, into.inForce] = [from.date, from.place, false];
  // `has arrived … is due at the palace on Friday`: a day to come stays one.
  const ahead = from.future && !into.future && from.date?.direction === null;
  const day = ahead && from.date ? { ...from.date, direction: 'coming' as const } : from.date;
  const whole = into.kind === 'visit' ? wholeStay(into, from) : null;
  if (whole) {
    [into.date, into.future] = [whole.date, whole.future];
  } else if (into.kind === 'visit' && from.date && (into.date === null || from.date.meaning.is === 'range')) {
    // A day goes with the tense that it was told in.
    [into.date, into.future] = [from.date, from.future];
  } else if (into.kind !== 'agreement' || from.status !== 'historical' || into.status === 'historical')
    into.date ??= day;
  // A call was held nowhere, whatever its later sentences speak of.
  const remote = into.mode === 'phone' || into.mode === 'video';
  if (!remote && (into.kind !== 'visit' || into.country === null)) into.place ??= from.place;
  if (!remote) into.country ??= from.country;
  into.occasion ??= from.occasion;
  if (into.mode === 'in-person' && from.mode !== null) into.mode = from.mode;
  const known = new Set(into.participants.map(identity));
  const added = from.participants.filter(
    (participant) => identity(participant) !== null && !known.has(identity(participant)),
  );
  const unnamedThere = from.participants.filter((participant) => identity(participant) === null);
  if ((into.kind === 'meeting' || into.kind === 'visit') && added.length > 0)
    into.participants = into.participants.filter(
      (one) => identity(one) !== null || !added.some((two) => compatible(one, two)),
    );
  into.participants.push(...(into.kind === 'meeting' && added.length > 0 ? added.map(turning(into, from)) : added));
  if (into.kind === 'agreement') {
    into.participants.push(
      ...unnamedThere.filter((one) => !into.participants.some((two) => two.asWritten === one.asWritten)),
    );
    for (const party of from.parties) if (!isAmong(party, into.parties)) into.parties.push(party);
  }
  for (const area of from.areas) if (!into.areas.includes(area)) into.areas.push(area);
  if (into.scope.length < mostScope)
    into.scope.push(...from.scope.filter((span) => !into.scope.some((other) => other.start === span.start)));
  into.followUp ??= from.followUp;
  if (learns || added.length > 0 || from.scope.length > 0 || into.kind === 'cooperation')
    for (const index of from.quotes) if (into.quotes.size < (into.kind === 'agreement' ? 8 : 4)) into.quotes.add(index);
}
