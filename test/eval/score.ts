import type { Fact, Reading } from '../../src/reading/fact.ts';
import { fold, words } from '../../src/text/fold.ts';
import { type Rates, ratesOf, type Tally } from './bootstrap.ts';
import type { Labels } from './labels.ts';

/** Right, wrong and missed, and the words of each error. */
interface Count extends Tally {
  right: number;
  wrong: number;
  missed: number;
  readonly errors: string[];
}

/** `dated` is whether a date is given at all: its precision lacks by the share of false dates. */
export const measures = [
  'people',
  'meetings',
  'visits',
  'agreements',
  'areas',
  'statements',
  'dates',
  'dated',
  'places',
  'statuses',
] as const;
export type Measure = (typeof measures)[number];
export type Score = Record<Measure, Count>;

export function emptyScore(): Score {
  const count = (): Count => ({ right: 0, wrong: 0, missed: 0, errors: [] });
  return {
    people: count(),
    meetings: count(),
    visits: count(),
    agreements: count(),
    areas: count(),
    statements: count(),
    dates: count(),
    dated: count(),
    places: count(),
    statuses: count(),
  };
}

/** Two ways of writing one name: the same words, or all words of the shorter in the longer. */
function sameName(a: string, b: string): boolean {
  const left = new Set(words(a).map((word) => word.folded));
  const right = new Set(words(b).map((word) => word.folded));
  const [short, long] = left.size <= right.size ? [left, right] : [right, left];
  return short.size > 0 && [...short].every((word) => long.has(word));
}

/** Pairs each label with the reading's item that is the same, the nearest of several; the rest is missed or wrong. */
function compare<A, B>(
  count: Count,
  where: string,
  gold: readonly A[],
  found: readonly B[],
  same: (a: A, b: B) => boolean,
  show: (item: A | B) => string,
  nearness: (a: A, b: B) => number = () => 0,
): [A, B][] {
  const left = [...found];
  const pairs: [A, B][] = [];
  for (const item of gold) {
    const nearest = left
      .filter((other) => same(item, other))
      .toSorted((a, b) => nearness(item, b) - nearness(item, a))[0];
    if (nearest === undefined) {
      count.missed++;
      count.errors.push(`${where} missed ${show(item)}`);
    } else {
      count.right++;
      pairs.push([item, nearest]);
      left.splice(left.indexOf(nearest), 1);
    }
  }
  for (const item of left) {
    count.wrong++;
    count.errors.push(`${where} wrong ${show(item)}`);
  }
  return pairs;
}

/** What tells two facts of the same people or parties apart. */
interface Dated {
  readonly status: string;
  readonly date?: string | null;
  readonly place?: string | null;
}

const near = (a: Dated, b: Dated) =>
  Number(a.status === b.status) + Number(a.date === b.date) + Number(a.place === b.place);

type Pair = readonly [string, string, Labels['meetings'][number]];
type FoundPair = readonly [string, string, Fact];

function goldPairs(labels: Labels): Pair[] {
  return labels.meetings.flatMap((meeting) => {
    const [first = [], second = []] = meeting.between;
    if (second.length > 0) return first.flatMap((a) => second.map((b): Pair => [a, b, meeting]));
    return first.flatMap((a, i) => first.slice(i + 1).map((b): Pair => [a, b, meeting]));
  });
}

/** Across the two sides where they are told, else host against visitor, else by country, else everybody with everybody. */
function pairsOf(fact: Fact): FoundPair[] {
  const people = fact.participants.filter(
    ({ part, actorId }) => part !== 'witness' && !/^(?:country|organisation)[-:]/u.test(actorId ?? ''),
  );
  const pairs: FoundPair[] = [];
  for (const [i, a] of people.entries()) {
    for (const b of people.slice(i + 1)) {
      if (a.side !== null && b.side !== null) {
        if (a.side !== b.side) pairs.push([a.name, b.name, fact]);
        continue;
      }
      const apart = a.part !== b.part || a.part === 'participant';
      const foreign =
        a.country === null ||
        b.country === null ||
        a.country !== b.country ||
        people.every(({ country }) => country === a.country);
      if (apart && foreign) pairs.push([a.name, b.name, fact]);
    }
  }
  return pairs;
}

/** Adds what one article's reading got right and wrong. */
export function scoreReading(score: Score, where: string, labels: Labels, reading: Reading): void {
  const facts = (kind: Fact['kind']) => reading.facts.filter((fact) => fact.kind === kind);
  compare(
    score.people,
    where,
    labels.people,
    reading.actors.filter(({ kind }) => kind === 'person').map(({ name }) => name),
    sameName,
    String,
  );
  const met = compare(
    score.meetings,
    where,
    goldPairs(labels),
    facts('meeting').flatMap(pairsOf),
    (a, b) => (sameName(a[0], b[0]) && sameName(a[1], b[1])) || (sameName(a[0], b[1]) && sameName(a[1], b[0])),
    (pair) => `${pair[0]} ↔ ${pair[1]} (${pair[2].status})`,
    (a, b) => near(a[2], b[2]),
  );
  const went = compare(
    score.visits,
    where,
    labels.visits.flatMap((visit) =>
      visit.who.map((who) => ({ who, to: visit.to, status: visit.status, date: visit.date ?? null })),
    ),
    facts('visit').flatMap(({ participants, country, status, date }) =>
      participants
        .filter(({ part }) => part !== 'host')
        .map(({ name }) => ({ who: name, to: country ?? '', status: `${status}`, date })),
    ),
    (a, b) => a.to === b.to && sameName(a.who, b.who),
    (visit) => `${visit.who} → ${visit.to} (${visit.status})`,
    near,
  );
  const signed = compare(
    score.agreements,
    where,
    labels.agreements,
    facts('agreement'),
    (a, b) => a.status === b.status && sameParties(a.parties, b.parties),
    (item) => `${instrumentOf(item)} [${item.parties.join(' ')}] (${item.status})`,
    (a, b) => Number(a.date === b.date) + Number(sameName(a.instrument, b.instrument?.words ?? '')),
  );
  compare(
    score.areas,
    where,
    labels.areas,
    [
      ...new Set(
        reading.facts
          .filter(({ kind }) => kind === 'cooperation' || kind === 'agreement')
          .flatMap(({ areas }) => areas),
      ),
    ],
    (a, b) => a === b,
    String,
  );
  compare(
    score.statements,
    where,
    [...new Set(labels.statements.map(({ speaker }) => speaker))],
    [...new Set(facts('statement').flatMap(({ speaker }) => (speaker ? [speaker.name] : [])))],
    sameName,
    String,
  );
  const occasions = [
    ...new Map(met.map(([gold, found]) => [found[2].id, { gold: gold[2], found: found[2] }])).values(),
  ];
  const journeys = went.map(([gold, found]) => ({ gold, found }));
  // Agreements are paired by status already: theirs would only make the figure look better.
  for (const { gold, found } of [...occasions, ...journeys]) value(score.statuses, where, gold.status, found.status);
  for (const { gold, found } of [...occasions, ...journeys, ...signed.map(([gold, found]) => ({ gold, found }))]) {
    const stated = gold.date ?? null;
    value(score.dates, where, stated, found.date);
    value(score.dated, where, stated && 'a date', found.date && 'a date');
  }
  for (const { gold, found } of occasions) value(score.places, where, gold.place ?? null, found.place);
}

function value(count: Count, where: string, gold: string | null, found: string | null): void {
  if (gold === null && found === null) return;
  if (gold !== null && found !== null && fold(gold) === fold(found)) count.right++;
  else {
    if (found !== null) count.wrong++;
    if (gold !== null) count.missed++;
    count.errors.push(`${where} has ${found ?? 'nothing'}, should be ${gold ?? 'nothing'}`);
  }
}

const instrumentOf = ({ instrument }: Labels['agreements'][number] | Fact) =>
  typeof instrument === 'string' ? instrument : (instrument?.words ?? '');

function sameParties(a: readonly string[], b: readonly string[]): boolean {
  return a.length === b.length && a.every((one) => b.some((two) => sameParty(one, two)));
}

/** The labels call it now by its name, now by its letters. */
const europeanUnion = new Set(
  [
    'EU',
    'UE',
    'European Union',
    'Union européenne',
    'Europese Unie',
    'Unión Europea',
    'Europäische Union',
    'الاتحاد الأوروبي',
  ].map(fold),
);

function sameParty(a: string, b: string): boolean {
  return a === b || sameName(a, b) || (europeanUnion.has(fold(a)) && europeanUnion.has(fold(b)));
}

/** Precision, recall and F1 of a count; null where nothing was to be found and nothing was. */
export function rates(count: Tally): Rates {
  return ratesOf([count]);
}
