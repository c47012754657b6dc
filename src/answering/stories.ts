import type { ReportedFact } from '../archive/archive.ts';
import type { Fact } from '../reading/fact.ts';
import { fold } from '../text/fold.ts';
import { isCountryName } from './countries.ts';
import { boundsOf } from './edtf.ts';

/** The reports of one fact, best report first. */
export interface Story {
  readonly best: ReportedFact;
  readonly others: readonly ReportedFact[];
}

/** Reports whose dates are this many days apart may still tell of one fact: outlets print the day of the news. */
const slack = 2 * 86_400_000;

/**
 * Groups the reports of the same fact, in the order given. Two facts are one story when their kind, mode and people (or
 * parties) agree and neither date, place nor status speaks against it. What one report leaves open another may state; two
 * meetings that the same article tells apart stay apart, and one sentence about several areas is one story.
 */
export function storiesOf(
  reports: readonly ReportedFact[],
  better: (a: ReportedFact, b: ReportedFact) => number,
): readonly Story[] {
  const groups: ReportedFact[][] = [];
  for (const report of reports.toSorted(better)) {
    const group = groups.find((members) => members.every((member) => sameStory(member, report)));
    if (group) group.push(report);
    else groups.push([report]);
  }
  return groups.flatMap(([best, ...others]) => (best ? [{ best, others }] : []));
}

/** Whether two reports tell of the same fact. */
function sameStory(a: ReportedFact, b: ReportedFact): boolean {
  const [one, other] = [a.fact, b.fact];
  if (one.kind !== other.kind || stageOf(one) !== stageOf(other)) return false;
  if (a.article.id === b.article.id && !sameWords(one, other)) return false;
  if (!agree(one.mode, other.mode) || !datesAgree(one.date, other.date)) return false;
  switch (one.kind) {
    case 'meeting':
      return (
        samePeople(one, other) &&
        placesAgree(one, other) &&
        (!onlyStates(one) || (one.date !== null && other.date !== null))
      );
    case 'visit':
      return samePeople(one, other, ['visitor']) && agree(one.country, other.country);
    case 'agreement':
      return samePartners(one, other) && sameSubject(one, other);
    case 'cooperation':
      return (
        samePartners(one, other) &&
        one.status === other.status &&
        (a.article.id === b.article.id || sameSet(one.areas, other.areas))
      );
    case 'statement':
      return false;
  }
}

/** What took place is not yet told by what announced it, and background from before the news is never the news itself. */
function stageOf({ status }: Fact): 'done' | 'ahead' | 'denied' | 'historical' {
  if (status === 'historical' || status === 'denied') return status;
  return status === 'signed' || status === 'held' || status === 'agreed' ? 'done' : 'ahead';
}

/** Two states meet all the time: without dates nothing makes two such reports one. */
const onlyStates = ({ participants }: Fact) => participants.every(({ name }) => isCountryName(name));
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

function datesAgree(a: string | null, b: string | null): boolean {
  const [one, other] = [a === null ? null : boundsOf(a), b === null ? null : boundsOf(b)];
  if (!one || !other) return true;
  const at = (day: string | null, open: number) => (day === null ? open : Date.parse(day));
  const start = (bounds: typeof one) => at(bounds.from, Number.NEGATIVE_INFINITY);
  const end = (bounds: typeof one) => at(bounds.to, Number.POSITIVE_INFINITY);
  return start(one) <= end(other) + slack && start(other) <= end(one) + slack;
}

/** The named people of one report are all among those of the other, and there are at least two of them (one on a visit). */
function samePeople(a: Fact, b: Fact, parts?: readonly string[]): boolean {
  const of = (fact: Fact) =>
    new Set(
      fact.participants.flatMap(({ actorId, part }) =>
        actorId && part !== 'witness' && (!parts || parts.includes(part)) ? [actorId] : [],
      ),
    );
  const [one, other] = [of(a), of(b)];
  const [fewer, more] = one.size <= other.size ? [one, other] : [other, one];
  return fewer.size >= (parts ? 1 : 2) && [...fewer].every((id) => more.has(id));
}

function samePartners(a: Fact, b: Fact): boolean {
  return a.parties.length > 0 && sameSet(a.parties, b.parties);
}

/** Agreements between the same parties are one when their areas meet, or when one report names none. */
function sameSubject(a: Fact, b: Fact): boolean {
  return a.areas.length === 0 || b.areas.length === 0 || a.areas.some((area) => b.areas.includes(area));
}
