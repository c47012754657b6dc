import type { Fact, Reading } from '../../src/reading/fact.ts';
import { fold, words } from '../../src/text/fold.ts';
import type { Labels } from './labels.ts';

/** Right, wrong and missed, and the words of each error. */
export interface Count {
  right: number;
  wrong: number;
  missed: number;
  readonly errors: string[];
}

export const measures = ['people', 'meetings', 'visits', 'agreements', 'areas', 'statements', 'dates', 'places', 'statuses'] as const;
export type Measure = (typeof measures)[number];
export type Score = Record<Measure, Count>;

export function emptyScore(): Score {
  const count = (): Count => ({ right: 0, wrong: 0, missed: 0, errors: [] });
  return { people: count(), meetings: count(), visits: count(), agreements: count(), areas: count(), statements: count(), dates: count(), places: count(), statuses: count() };
}

/** Two ways of writing one name: the same words, or all words of the shorter in the longer. */
export function sameName(a: string, b: string): boolean {
  const left = new Set(words(a).map((word) => word.folded));
  const right = new Set(words(b).map((word) => word.folded));
  const [short, long] = left.size <= right.size ? [left, right] : [right, left];
  return short.size > 0 && [...short].every((word) => long.has(word));
}

function compare<A, B>(count: Count, where: string, gold: readonly A[], found: readonly B[], same: (a: A, b: B) => boolean, show: (item: A | B) => string): [A, B][] {
  const left = [...found];
  const pairs: [A, B][] = [];
  for (const item of gold) {
    const index = left.findIndex((other) => same(item, other));
    if (index < 0) {
      count.missed++;
      count.errors.push(`${where} missed ${show(item)}`);
    } else {
      count.right++;
      pairs.push([item, left[index] as B]);
      left.splice(index, 1);
    }
  }
  for (const item of left) {
    count.wrong++;
    count.errors.push(`${where} wrong ${show(item)}`);
  }
  return pairs;
}

type Pair = readonly [string, string, Labels['meetings'][number]];
type FoundPair = readonly [string, string, Fact];

function goldPairs(labels: Labels): Pair[] {
  return labels.meetings.flatMap((meeting) => {
    const [first = [], second = []] = meeting.between;
    if (second.length > 0) return first.flatMap((a) => second.map((b): Pair => [a, b, meeting]));
    return first.flatMap((a, i) => first.slice(i + 1).map((b): Pair => [a, b, meeting]));
  });
}

/** Host against visitor where both are known, else by country, else everybody with everybody. */
export function pairsOf(fact: Fact): FoundPair[] {
  const people = fact.participants.filter(({ part, actorId }) => part !== 'witness' && !/^(?:country|organisation)[-:]/u.test(actorId ?? ''));
  const pairs: FoundPair[] = [];
  for (const [i, a] of people.entries()) {
    for (const b of people.slice(i + 1)) {
      const apart = a.part !== b.part || a.part === 'participant';
      const foreign = a.country === null || b.country === null || a.country !== b.country || people.every(({ country }) => country === a.country);
      if (apart && foreign) pairs.push([a.name, b.name, fact]);
    }
  }
  return pairs;
}

/** Adds what one article's reading got right and wrong. */
export function scoreReading(score: Score, where: string, labels: Labels, reading: Reading): void {
  const facts = (kind: Fact['kind']) => reading.facts.filter((fact) => fact.kind === kind);
  compare(score.people, where, labels.people, reading.actors.filter(({ kind }) => kind === 'person').map(({ name }) => name), sameName, String);
  const met = compare(
    score.meetings,
    where,
    goldPairs(labels),
    facts('meeting').flatMap(pairsOf),
    (a, b) => (sameName(a[0], b[0]) && sameName(a[1], b[1])) || (sameName(a[0], b[1]) && sameName(a[1], b[0])),
    (pair) => `${pair[0]} ↔ ${pair[1]} (${pair[2].status})`,
  );
  const went = compare(
    score.visits,
    where,
    labels.visits.flatMap((visit) => visit.who.map((who) => ({ who, to: visit.to, status: visit.status, date: visit.date ?? null }))),
    facts('visit').flatMap((fact) => fact.participants.map(({ name }) => ({ who: name, to: fact.country ?? '', status: fact.status as string, date: fact.date }))),
    (a, b) => a.to === b.to && sameName(a.who, b.who),
    (visit) => `${visit.who} → ${visit.to} (${visit.status})`,
  );
  const signed = compare(
    score.agreements,
    where,
    labels.agreements,
    facts('agreement'),
    (a, b) => a.status === b.status && sameParties(a.parties, b.parties),
    (item) => `${typeof item.instrument === 'string' ? item.instrument : (item.instrument?.words ?? '')} [${item.parties.join(' ')}] (${item.status})`,
  );
  compare(score.areas, where, labels.areas, [...new Set(reading.facts.filter(({ kind }) => kind === 'cooperation' || kind === 'agreement').flatMap(({ areas }) => areas))], (a, b) => a === b, String);
  compare(score.statements, where, [...new Set(labels.statements.map(({ speaker }) => speaker))], [...new Set(facts('statement').flatMap(({ speaker }) => (speaker ? [speaker.name] : [])))], sameName, String);
  const events = [
    ...new Map(met.map(([gold, found]) => [found[2].id, { gold: gold[2], found: found[2] as { date: string | null; place?: string | null; status: string } }])).values(),
    ...went.map(([gold, found]) => ({ gold, found })),
    ...signed.map(([gold, found]) => ({ gold, found })),
  ];
  for (const { gold, found } of events) {
    oneValue(score.dates, where, gold.date ?? null, found.date);
    oneValue(score.statuses, where, gold.status, found.status);
  }
  for (const [gold, found] of met) oneValue(score.places, where, gold[2].place ?? null, found[2].place);
}

function oneValue(count: Count, where: string, gold: string | null, found: string | null): void {
  if (gold === null && found === null) return;
  if (gold !== null && found !== null && fold(gold) === fold(found)) count.right++;
  else {
    if (found !== null) count.wrong++;
    if (gold !== null) count.missed++;
    count.errors.push(`${where} has ${found ?? 'nothing'}, should be ${gold ?? 'nothing'}`);
  }
}

function sameParties(a: readonly string[], b: readonly string[]): boolean {
  return a.length === b.length && a.every((one) => b.some((two) => one === two || sameName(one, two)));
}

/** Precision, recall and F1 of a count; null where nothing was to be found and nothing was. */
export function rates(count: Count): { precision: number | null; recall: number | null; f1: number | null } {
  const found = count.right + count.wrong;
  const gold = count.right + count.missed;
  const precision = found === 0 ? null : count.right / found;
  const recall = gold === 0 ? null : count.right / gold;
  return { precision, recall, f1: found + gold === 0 ? null : (2 * count.right) / (found + gold) };
}
