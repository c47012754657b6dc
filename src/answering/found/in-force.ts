import type { ReportedFact } from '../../archive/archive.ts';
import type { Quote } from '../../reading/fact.ts';
import type { ArchiveView } from '../archive-view.ts';
import type { Question } from '../asked/question.ts';
import { foldedOf, tokensOf } from '../asked/tokens.ts';
import { mentions } from '../asked/wording.ts';
import { negates } from './kind-words.ts';
import { sentencesOf } from './sentences-of.ts';

/** Whether a question is about an agreement being in force rather than signed. */
export const asksInForce = ({ concepts }: Question): boolean => concepts.includes('in-force');

/**
 * Agreements with the sentence of their article that says that they are in force. Where none says so, those with the
 * sentence that says that they are not; an article that says nothing of it tells nothing.
 */
export async function toldInForce(
  archive: ArchiveView,
  reports: readonly ReportedFact[],
): Promise<readonly ReportedFact[]> {
  const sentences = await sentencesOf(archive, reports);
  const negated = ({ article }: ReportedFact, { words }: Quote) => negates(foldedOf(tokensOf(words)), article.language);
  const told = reports.flatMap((report) => {
    const { article, fact } = report;
    const lines = sentences(article).body.filter(({ words }) => mentions(words, article.language, 'in-force'));
    const line = lines.find((one) => !negated(report, one)) ?? lines[0];
    if (line === undefined) return [];
    const quotes = fact.quotes.filter(({ start }) => start !== line.start);
    return [{ report: { article, fact: { ...fact, quotes: [line, ...quotes] } }, holds: !negated(report, line) }];
  });
  const holding = told.filter(({ holds }) => holds);
  return (holding.length > 0 ? holding : told).map(({ report }) => report);
}
