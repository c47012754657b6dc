import type { ReportedFact } from '../../archive/archive.ts';
import { fold } from '../../text/fold.ts';
import type { ArchiveView } from '../archive-view.ts';
import type { Question } from '../asked/question.ts';
import { foldedOf, type Token, tokensOf } from '../asked/tokens.ts';
import type { Evidence } from './evidence.ts';
import { tellsOf } from './kind-words.ts';
import { sentencesOf } from './sentences-of.ts';
import { hitOf, peopleIn } from './told-sentence.ts';

/** So many articles are read for it. */
const most = 3;

/** Where else somebody went on a journey: sentences of the same articles with a verb of going, about nobody else. */
export async function stopsOf(
  archive: ArchiveView,
  journeys: readonly ReportedFact[],
  question: Question,
): Promise<readonly Evidence[]> {
  const known = new Set(
    // A page may print a sentence twice, below its title and again in its text.
    journeys.flatMap(({ fact }) => fact.quotes.map(({ words }) => fold(words).trim())),
  );
  const ids = [...new Set(journeys.map(({ article }) => article.id))];
  const stops: Evidence[] = [];
  const reports = await Array.fromAsync(archive.reports(ids.slice(0, most)));
  const sentences = await sentencesOf(archive, reports);
  for (const report of reports) {
    const { article } = report;
    for (const line of sentences(article).body) {
      const tokens = tokensOf(line.words);
      const tells = tellsOf(foldedOf(tokens), article.language, 'journey');
      if (
        !tells ||
        !namesSomething(tokens) ||
        known.has(fold(line.words).trim()) ||
        peopleIn(line, report, question).length > 0
      )
        continue;
      known.add(fold(line.words).trim());
      stops.push([hitOf(report, line)]);
    }
  }
  return stops;
}

/** A stop has a name: without one, talks `went on to trade` and fish `came up`. Of letters without capitals none is told. */
const namesSomething = (tokens: readonly Token[]): boolean =>
  tokens.some(({ capital }, index) => capital && index > 0) || !tokens.some(({ printed }) => cased.test(printed));

const cased = /\p{Ll}/u;
