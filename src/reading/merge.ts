import { resolveDate } from './calendar.ts';
import type { Draft, DraftParticipant } from './drafts.ts';
import { strengthOf } from './strength.ts';

/** Joins the drafts of one article that report the same fact: one meeting per occasion, one visit per journey. */
export function mergeDrafts(drafts: readonly Draft[], published: string | null): readonly Draft[] {
  const out: Draft[] = [];
  for (const draft of drafts) {
    const earlier = out.find((other) => other.kind === draft.kind && same(other, draft, published));
    if (earlier) absorb(earlier, draft);
    else out.push(draft);
  }
  return out.filter(
    (draft) =>
      (draft.kind !== 'visit' || draft.country !== null) && (draft.kind !== 'agreement' || draft.parties.length >= 2),
  );
}

function same(a: Draft, b: Draft, published: string | null): boolean {
  if (a.kind === 'cooperation')
    return a.areas[0] === b.areas[0] && a.status === b.status && sameList(a.parties, b.parties);
  if (a.kind === 'statement') return a.speaker === b.speaker && a.status === b.status && sameList(a.areas, b.areas);
  if (a.kind === 'agreement' && (isEarlierState(a, b) || isEarlierStep(a, b, published))) return true;
  if (apart(a, b)) return false;
  if (datesConflict(a, b, published)) return false;
  if (a.kind === 'visit')
    return sameVisitors(a, b) && (a.country === b.country || a.country === null || b.country === null);
  if (a.kind === 'meeting') return sameMeeting(a, b);
  return sameAgreement(a, b);
}

const past = new Set(['held', 'signed']);

/** Background and denials stay apart from the news; plans from what took place. */
function apart(a: Draft, b: Draft): boolean {
  if (a.status === b.status) return false;
  const alone = (status: Draft['status']) => status === 'historical' || status === 'denied';
  if (alone(a.status) || alone(b.status)) return true;
  if (a.kind === 'agreement') return false;
  if (a.kind === 'visit') return past.has(a.status) !== past.has(b.status) && a.date !== null && b.date !== null;
  return past.has(a.status) !== past.has(b.status);
}

function datesConflict(a: Draft, b: Draft, published: string | null): boolean {
  if (!a.date || !b.date || a.kind === 'visit') return false;
  const first = resolveDate(a.date, published, a.future);
  const second = resolveDate(b.date, published, b.future);
  return (
    first !== null && second !== null && first !== second && !first.startsWith(second) && !second.startsWith(first)
  );
}

const identity = (participant: DraftParticipant): string | null =>
  participant.person?.id ?? participant.body?.name ?? null;

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
  if (a.mode !== b.mode && a.mode !== 'in-person' && b.mode !== 'in-person') return false;
  const first = a.participants.filter(identity);
  const second = b.participants.filter(identity);
  if (first.length === 0 || second.length === 0) return false;
  const shared = first.filter((one) => second.some((two) => identity(one) === identity(two)));
  if (shared.length === first.length || shared.length === second.length) {
    const [fewer, more] = first.length <= second.length ? [a, b] : [b, a];
    const unnamed = fewer.participants.filter((participant) => identity(participant) === null);
    if (unnamed.length === 0) return shared.length >= 2 || fewer.participants.length >= 2;
    const rest = more.participants.filter(
      (participant) => !shared.some((one) => identity(one) === identity(participant)),
    );
    return unnamed.every((one) => rest.some((two) => compatible(one, two)));
  }
  return false;
}

function compatible(unnamed: DraftParticipant, other: DraftParticipant): boolean {
  return unnamed.country === null || other.country === null || unnamed.country === other.country;
}

/** `The text had been signed in 2019`, `first concluded in 2016, the arrangement …`: the earlier life of the instrument just reported. */
function isEarlierState(a: Draft, b: Draft): boolean {
  if (!b.mention || !sameList(a.parties, b.parties)) return false;
  // `two treaties have entered into force … The two treaties were signed in 2021`.
  const signed = b.status === 'signed' || b.status === 'historical';
  if (a.inForce && !b.inForce && signed && a.instrument?.words === b.instrument?.words) return true;
  if (b.status !== 'historical' || a.status === 'historical' || b.mention.count !== null) return false;
  // What is still to be signed has no earlier life: `the agreement of 2008` is another one.
  const made = a.status === 'signed' || a.status === 'agreed';
  return b.mention.again || (made && b.mention.plain && a.instrument?.type === b.instrument?.type);
}

/** `signed on Friday … The cabinet had approved the agreement in May`: a step before the one just reported. */
function isEarlierStep(a: Draft, b: Draft, published: string | null): boolean {
  if (!b.mention?.plain || b.mention.count !== null || b.status === 'denied' || b.status === 'historical') return false;
  if (strengthOf(b.status) >= strengthOf(a.status) || b.future || !sameList(a.parties, b.parties)) return false;
  if (a.instrument?.type !== b.instrument?.type || a.status === 'historical') return false;
  const [first, second] = [a, b].map(({ date, future }) => date && resolveDate(date, published, future));
  return typeof first === 'string' && typeof second === 'string' && second < first;
}

/**
 * One instrument told twice: the later sentence takes it up (`the agreement`, `the document`), or names it again in the
 * same way. `another`, other signatories or another field make a second one; a count is one record beside those named
 * one by one.
 */
function sameAgreement(a: Draft, b: Draft): boolean {
  if (a.sentence === b.sentence && !b.mention?.again) return false;
  const subset =
    a.parties.every((party) => b.parties.includes(party)) || b.parties.every((party) => a.parties.includes(party));
  if (!subset) return false;
  if (b.mention?.again) return true;
  if (b.mention?.another) return false;
  const [first, second] = [a.mention?.count ?? null, b.mention?.count ?? null];
  if ((first === null) !== (second === null)) return false;
  const definite = b.mention?.definite ?? false;
  if (!definite && past.has(a.status) !== past.has(b.status)) return false;
  const general = (draft: Draft) => draft.instrument?.type === 'agreement';
  const alike =
    a.instrument?.type === b.instrument?.type ||
    general(a) ||
    (definite && (general(b) || b.instrument?.type === 'protocol'));
  if (!alike) return false;
  // `ten agreements … three annexes`: another number is another lot.
  if (first && second && first !== second && !definite && a.instrument?.type !== b.instrument?.type) return false;
  if (second !== null) return true;
  return !otherSigners(a, b) && (definite || !otherFields(a, b));
}

function otherSigners(a: Draft, b: Draft): boolean {
  const of = (draft: Draft) =>
    draft.participants.filter(({ part }) => part === 'signatory').flatMap(({ person }) => (person ? [person.id] : []));
  const [first, second] = [of(a), of(b)];
  return first.length > 0 && second.length > 0 && !first.some((id) => second.includes(id));
}

function otherFields(a: Draft, b: Draft): boolean {
  return a.areas.length > 0 && b.areas.length > 0 && !a.areas.some((area) => b.areas.includes(area));
}

function absorb(into: Draft, from: Draft): void {
  const learns =
    (into.date === null && from.date !== null) ||
    (into.place === null && from.place !== null) ||
    into.participants.length < from.participants.length;
  const earlier = into.kind === 'agreement' && from.status === 'historical';
  if (!earlier && strengthOf(from.status) > strengthOf(into.status)) into.status = from.status;
  const signature = into.inForce && !from.inForce && from.date !== null;
  if (signature) [into.date, into.place, into.inForce] = [from.date, from.place, false];
  if (into.kind !== 'agreement' || from.status !== 'historical' || into.status === 'historical')
    into.date ??= from.date;
  if (into.kind === 'visit' && from.date?.meaning.is === 'range') into.date = from.date;
  if (into.kind !== 'visit' || into.country === null) into.place ??= from.place;
  into.country ??= from.country;
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
  into.participants.push(...added);
  if (into.kind === 'agreement') {
    into.participants.push(
      ...unnamedThere.filter((one) => !into.participants.some((two) => two.asWritten === one.asWritten)),
    );
    for (const party of from.parties) if (!into.parties.includes(party)) into.parties.push(party);
  }
  for (const area of from.areas) if (!into.areas.includes(area)) into.areas.push(area);
  into.scope.push(...from.scope.filter((span) => !into.scope.some((other) => other.start === span.start)));
  into.followUp ??= from.followUp;
  if (learns || added.length > 0 || from.scope.length > 0 || into.kind === 'cooperation')
    for (const index of from.quotes) if (into.quotes.size < (into.kind === 'agreement' ? 8 : 4)) into.quotes.add(index);
}

function sameList(a: readonly string[], b: readonly string[]): boolean {
  return a.length === b.length && a.every((item) => b.includes(item));
}
