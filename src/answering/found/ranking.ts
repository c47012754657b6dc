import type { ReportedFact } from '../../archive/archive.ts';
import type { Fact } from '../../reading/fact.ts';
import { lastDayOf } from '../../text/edtf.ts';
import { furthestFirst } from '../../text/ladder.ts';
import { memoOf } from '../../text/memo.ts';
import type { Question } from '../asked/question.ts';
import { actorIdsOf, takesPart } from './concern.ts';

/** A length at which a quote can be read at a glance, in UTF-16 units. */
const readable = 320;

/** Shorter quotes are headlines and fragments that prove little by themselves. */
const shortest = 50;

/**
 * The order of an answer: the person asked for as one of the principals before the same person as witness; what took
 * place before what is planned or possible; the newer before the older, and the dated before the undated; the better
 * quote before the worse.
 */
export const byRank = memoOf((question: Question) =>
  firstDifference([
    (report) => -Number(isPrincipal(report.fact, question)),
    (report) => furthestFirst.indexOf(report.fact.status),
    (report) => -dayOf(report),
    (report) => -quality(report, question),
    (report) => report.article.addedAt,
    (report) => report.article.id,
    (report) => report.fact.quotes[0]?.start ?? 0,
  ]),
);

/** The order of the reports of one story: the quote that shows most comes first. */
export const byQuality = memoOf((question: Question) =>
  firstDifference([
    (report) => -quality(report, question),
    (report) => report.article.addedAt,
    (report) => report.article.id,
    (report) => report.fact.quotes[0]?.start ?? 0,
  ]),
);

type Key = (report: ReportedFact) => number | string;

/** Compares by the first key that differs; a report's keys are worked out once, however often it is compared. */
function firstDifference(keys: readonly Key[]) {
  const known = new Map<ReportedFact, (number | string)[]>();
  const valuesOf = (report: ReportedFact): (number | string)[] => {
    const values = known.get(report);
    if (values) return values;
    const nothing: (number | string)[] = [];
    known.set(report, nothing);
    return nothing;
  };
  return (a: ReportedFact, b: ReportedFact): number => {
    const [ofA, ofB] = [valuesOf(a), valuesOf(b)];
    for (let index = 0; index < keys.length; index++) {
      const key = keys[index] as Key;
      ofA[index] ??= key(a);
      ofB[index] ??= key(b);
      const [one, other] = [ofA[index] as number | string, ofB[index] as number | string];
      if (one !== other) return one < other ? -1 : 1;
    }
    return 0;
  };
}

function isPrincipal(fact: Fact, { actors }: Question): boolean {
  const isMain = (id: string) =>
    fact.participants.some(({ actorId, part }) => actorId === id && part !== 'witness') ||
    fact.signatories.some(({ actorId }) => actorId === id);
  return actors.every((asked) => !takesPart(fact, asked) || asked.actors.some(({ id }) => isMain(id)));
}

/** The last day that the fact, or failing that its article, can be dated to, in milliseconds; undated facts are oldest. */
export function dayOf({ fact, article }: ReportedFact): number {
  const day = lastDayOf(fact.date) ?? lastDayOf(article.published);
  return day ? Date.parse(day) : Number.NEGATIVE_INFINITY;
}

/** Names carried, place and date stated, the asker's language, and a length that a phone shows. */
function quality({ fact, article }: ReportedFact, question: Question): number {
  const length = fact.quotes.reduce((sum, { words }) => sum + words.length, 0);
  return (
    2 * actorIdsOf(fact).size +
    (fact.date !== null ? 2 : 0) +
    (fact.place !== null ? 1 : 0) +
    (fact.scope.length > 0 ? 2 : 0) +
    (article.language === question.language ? 1 : 0) +
    (length <= readable ? 1 : 0) -
    (length < shortest ? 3 : 0)
  );
}

/** The last day that an article can have been published on, in milliseconds; undated articles are oldest. */
export function dayOfArticle({ published }: { readonly published: string | null }): number {
  const day = lastDayOf(published);
  return day ? Date.parse(day) : Number.NEGATIVE_INFINITY;
}
