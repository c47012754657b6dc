import { boundsOf } from '../text/edtf.ts';
import { fold } from '../text/fold.ts';
import type { Fact, Participant } from './fact.ts';

/**
 * Reports whose dates are this many days apart may still tell of one fact: outlets print the day of the news, or the last
 * day of a visit for what happened on the first.
 */
const aDay = 86_400_000;
const slack = 3 * aDay;
/** What is told without its day was news so many days before it was printed at most. */
const season = 120 * aDay;

/** A fact and the article that reports it. */
export interface Report {
  readonly fact: Fact;
  readonly article: { readonly id: string; readonly published?: string | null };
}

/** Somebody who takes part, and the words of the name. */
interface Somebody {
  readonly id: string;
  readonly name: readonly string[];
  readonly country: string | null;
}

/** What is compared of a report, made once: many are compared with many. */
export interface Sketch {
  readonly fact: Fact;
  readonly articleId: string;
  readonly stage: Stage;
  readonly from: number;
  readonly to: number;
  /** Those who take part themselves; of a visit, the visitors. */
  readonly people: readonly Somebody[];
  readonly onlyStates: boolean;
}

/** What is compared of a report; `isState` tells a country's name from a person's. */
export function sketchOf({ fact, article }: Report, isState: (participant: Participant) => boolean): Sketch {
  const stage = stageOf(fact);
  // What has taken place did so before the day on which it was printed; a denial is of that day's news.
  const printed = stage === 'done' ? `../${article.published}` : stage === 'denied' ? article.published : null;
  const told = fact.date ?? (article.published ? (printed ?? null) : null);
  const bounds = told === null ? null : boundsOf(told);
  const to = bounds?.to ? Date.parse(bounds.to) : Number.POSITIVE_INFINITY;
  // News of a meeting without its day is of that season: two calls reported years apart are two.
  const since = fact.date === null && stage === 'done' ? to - season : Number.NEGATIVE_INFINITY;
  const takes = ({ part }: Participant) => (fact.kind === 'visit' ? part === 'visitor' : part !== 'witness');
  return {
    fact,
    articleId: article.id,
    stage,
    from: bounds?.from ? Date.parse(bounds.from) : Number.isFinite(to) ? since : Number.NEGATIVE_INFINITY,
    to,
    people: peopleOf(fact.participants.filter(takes)),
    onlyStates: fact.kind === 'meeting' && fact.participants.every(isState),
  };
}

function peopleOf(participants: readonly Participant[]): readonly Somebody[] {
  const byId = new Map<string, Somebody>();
  for (const { actorId, name, country } of participants)
    if (actorId !== null && !byId.has(actorId))
      byId.set(actorId, {
        id: actorId,
        name: fold(name)
          .split(/[^\p{L}\p{M}\p{N}]+/u)
          .filter(Boolean),
        country,
      });
  return [...byId.values()];
}

/** Whether two are one: also where one article prints the surname alone, or before it the name that stands first. */
function isSamePerson(a: Somebody, b: Somebody): boolean {
  if (a.id === b.id) return true;
  if (!agree(a.country, b.country)) return false;
  const [short, full] = a.name.length <= b.name.length ? [a.name, b.name] : [b.name, a.name];
  if (short.length === full.length) return short.length > 0 && short.every((word, at) => word === full[at]);
  const sameState = a.country !== null && a.country === b.country;
  return short.length === 1 && (short[0] === full.at(-1) || (sameState && short[0] === full[0]));
}

/**
 * Whether two reports tell of the same fact: kind, mode and people (or parties) agree and neither date, place nor status
 * speaks against it. What one report leaves open another may state; two meetings that the same article tells apart stay
 * apart, and one sentence about several areas is one.
 */
export function isSameFact(a: Sketch, b: Sketch): boolean {
  const [one, other] = [a.fact, b.fact];
  if (one.kind !== other.kind || a.stage !== b.stage || !agree(one.mode, other.mode) || !datesAgree(a, b)) return false;
  // Each of many visits may have brought no agreement: without days nothing makes two denials one but their words.
  if (a.stage === 'denied' && !(isDated(a) && isDated(b)) && !sayTheSame(one, other)) return false;
  const sameArticle = a.articleId === b.articleId;
  if (sameArticle && !sameWords(one, other)) return false;
  switch (one.kind) {
    case 'meeting': {
      // Two states meet all the time: without dates nothing makes two such reports one.
      const dated = one.date !== null && other.date !== null;
      return samePeople(a, b, 2) && placesAgree(one, other) && (dated || !a.onlyStates);
    }
    case 'visit':
      return samePeople(a, b, 1) && agree(one.country, other.country);
    case 'agreement':
      return (
        samePartners(one, other) &&
        sameSubject(one, other) &&
        sameSigning(a, b) &&
        (!sameArticle || sameText(one, other))
      );
    case 'cooperation':
      return (
        samePartners(one, other) && one.status === other.status && (sameArticle || sameSet(one.areas, other.areas))
      );
    case 'statement':
      return !sameArticle && one.speaker?.name === other.speaker?.name && sayTheSame(one, other);
  }
}

/** What reports of one fact have at least one of in common, so that only such need be compared. */
export function traitsOf({ fact, stage, people }: Sketch): readonly string[] {
  const { kind, status, parties, speaker } = fact;
  const likeness = `${kind} ${stage}`;
  const partners = parties.toSorted().join(' ');
  switch (kind) {
    case 'meeting': {
      const pairs = people.flatMap((one, at) => people.slice(at + 1).map((other) => [one, other] as const));
      return pairs.flatMap(([one, other]) =>
        keysOf(one).flatMap((a) => keysOf(other).map((b) => `${likeness} ${[a, b].sort().join(' ')}`)),
      );
    }
    case 'visit':
      return people.flatMap(keysOf).map((key) => `${likeness} ${key}`);
    case 'agreement':
      return [`${likeness} ${partners}`];
    case 'cooperation':
      return [`${likeness} ${status} ${partners}`];
    case 'statement':
      return [`${likeness} ${speaker?.name ?? ''} ${saidIn(fact)}`];
  }
}

/** What two reports of somebody have at least one of in common. */
const keysOf = ({ id, name }: Somebody): readonly string[] => [...new Set([id, name[0] ?? id, name.at(-1) ?? id])];

type Stage = 'done' | 'ahead' | 'denied' | 'historical';

/** What took place is not yet told by what announced it, and background from before the news is never the news itself. */
function stageOf({ status }: Fact): Stage {
  if (status === 'historical' || status === 'denied') return status;
  return status === 'signed' || status === 'held' || status === 'agreed' ? 'done' : 'ahead';
}

/** The same sentence, as copies of one agency's text print it. */
const sayTheSame = (a: Fact, b: Fact) => saidIn(a) === saidIn(b);
const saidIn = ({ quotes }: Fact) => fold(quotes.map(({ words }) => words).join(' ')).replace(/[^\p{L}\p{N}]+/gu, ' ');

const agree = <T>(a: T | null, b: T | null) => a === null || b === null || a === b;
const sameSet = (a: readonly string[], b: readonly string[]) =>
  a.length === b.length && a.every((one) => b.includes(one));

function sameWords(a: Fact, b: Fact): boolean {
  return a.quotes.some((quote) => b.quotes.some(({ start }) => start === quote.start));
}

function placesAgree(a: Fact, b: Fact): boolean {
  return (
    agree(a.country, b.country) &&
    (a.place === null || b.place === null || a.country !== null || fold(a.place) === fold(b.place))
  );
}

const isDated = ({ from, to }: Sketch) => Number.isFinite(from) || Number.isFinite(to);

function datesAgree(a: Sketch, b: Sketch): boolean {
  return a.from <= b.to + slack && b.from <= a.to + slack;
}

/** The named people of one report are all among those of the other, and there are at least so many. */
function samePeople(a: Sketch, b: Sketch, atLeast: number): boolean {
  const [fewer, more] = a.people.length <= b.people.length ? [a.people, b.people] : [b.people, a.people];
  return fewer.length >= atLeast && fewer.every((one) => more.some((other) => isSamePerson(one, other)));
}

function samePartners(a: Fact, b: Fact): boolean {
  return a.parties.length > 0 && sameSet(a.parties, b.parties);
}

/**
 * A text is signed once: not on days that both reports state and that lie further apart than outlets mistake them, nor by
 * two pairs who have nobody in common. One name may be left out: outlets name the one of their own country.
 */
function sameSigning(a: Sketch, b: Sketch): boolean {
  const stated = a.from === a.to && b.from === b.to;
  if (stated && Math.abs(a.from - b.from) > 2 * aDay) return false;
  const [one, other] = [a, b].map(({ fact }) => new Set(fact.signatories.flatMap(({ actorId }) => actorId ?? [])));
  return !one || !other || one.size < 2 || other.size < 2 || !one.isDisjointFrom(other);
}

/** Two texts that one article tells apart have another type, another name in one sentence, or other names under them. */
function sameText(a: Fact, b: Fact): boolean {
  if (namedBeside(a, b)) return false;
  const names = ({ signatories }: Fact) => new Set(signatories.map(({ name }) => name));
  const [one, other] = [names(a), names(b)];
  const [fewer, more] = one.size <= other.size ? [one, other] : [other, one];
  return agree(typeOf(a), typeOf(b)) && fewer.isSubsetOf(more);
}

/** In characters: between two texts in a row stand few words, `military and a`, and no comma that makes one a name of the other. */
const inRow = /^[^,:;.()]{1,30}$/u;

/** Whether one sentence names both texts in a row, neither by a part of the other's name: `an accord and an arrangement`. */
function namedBeside(a: Fact, b: Fact): boolean {
  const [one, other] = [a, b].map(({ instrument }) => fold(instrument?.words ?? ''));
  if (!one || !other || one.includes(other) || other.includes(one)) return false;
  const shared = a.quotes.filter((quote) => b.quotes.some(({ start }) => start === quote.start));
  return shared.some(({ words }) => {
    const text = fold(words);
    const [first, second] = [one, other].toSorted((x, y) => text.indexOf(x) - text.indexOf(y));
    const [from, to] = [text.indexOf(first ?? ''), text.indexOf(second ?? '')];
    return from >= 0 && inRow.test(text.slice(from + (first ?? '').length, to));
  });
}

/** The type of a text; null for `two documents` or `agreements`, which may be any. */
const typeOf = ({ instrument }: Fact) => (instrument?.type === 'agreement' ? null : (instrument?.type ?? null));

/** Agreements between the same parties are one when their areas meet, or when one report names none. */
function sameSubject(a: Fact, b: Fact): boolean {
  return a.areas.length === 0 || b.areas.length === 0 || a.areas.some((area) => b.areas.includes(area));
}
