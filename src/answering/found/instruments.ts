import type { ReportedFact } from '../../archive/archive.ts';
import type { ArchiveView } from '../archive-view.ts';
import type { Question } from '../asked/question.ts';
import { soughtBy } from './sought.ts';

/** Words that say only that something was agreed, whatever it is called. */
const anyInstrument: ReadonlySet<string> = new Set(['agreement', 'contract', 'declaration']);

/**
 * The agreements of the kind that the question names. One instrument goes by several names in one article (`note de
 * compréhension`, `ce protocole`), so an article that uses the word anywhere speaks of it.
 */
export async function ofAskedInstrument(
  archive: ArchiveView,
  reports: readonly ReportedFact[],
  question: Question,
): Promise<readonly ReportedFact[]> {
  const asked = question.instruments.filter((type) => !anyInstrument.has(type));
  if (asked.length === 0 || reports.length === 0) return reports;
  const exact = reports.filter(({ fact }) => fact.instrument?.type && asked.includes(fact.instrument.type));
  if (exact.length > 0) return exact;
  const articleIds = [...new Set(reports.map(({ article }) => article.id))];
  const naming = [asked.map((type) => `instrument ${type}` as const)];
  // One of another kind is not what was asked for where the article has one of this kind whose sentences name the people.
  const ofKind = (await archive.facts({ kinds: ['agreement'], articleIds })).filter(
    ({ fact }) => fact.instrument?.type && asked.includes(fact.instrument.type),
  );
  const people = soughtBy(question).filter(({ kind }) => kind === 'actor');
  const ofTheirs = ofKind.filter(({ article, fact }) =>
    people.every((one) => fact.quotes.some(({ words }) => Number(one.carriedBy(words, article.language)) > 0)),
  );
  if (people.length > 0 && ofTheirs.length > 0) return ofTheirs;
  const named = new Set((await archive.facts({ kinds: ['agreement'], articleIds, naming })).map(({ fact }) => fact.id));
  return reports.filter(({ fact }) => named.has(fact.id));
}
