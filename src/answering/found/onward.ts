import type { ReportedFact } from '../../archive/archive.ts';
import { languageOf } from '../../languages/all.ts';
import { lastDayOf } from '../../text/edtf.ts';
import type { ArchiveView } from '../archive-view.ts';
import type { Question } from '../asked/question.ts';
import type { Seen } from '../asked/seen.ts';
import { finds, foldedOf, tokensOf } from '../asked/tokens.ts';
import { vocabularyOf } from '../asked/vocabulary.ts';
import type { Evidence } from './evidence.ts';
import { tellsOf } from './kind-words.ts';
import { sentencesOf } from './sentences-of.ts';
import { hitOf, peopleIn } from './told-sentence.ts';

/** So many articles are read for it. */
const most = 3;

/**
 * Whether a fact comes after what a thread has shown: it is dated later, or has no date and its article goes on to it after
 * the last quote that was shown.
 */
export function comesAfter({ fact, article }: ReportedFact, { ends, starts, latest }: Seen): boolean {
  const proof = fact.quotes.at(-1);
  const shown = proof !== undefined && (starts[article.id] ?? []).includes(proof.start);
  if (shown || fact.status === 'historical') return false;
  const day = lastDayOf(fact.date);
  const end = ends[article.id];
  if (day !== null && latest !== null && (day !== latest || end === undefined)) return day > latest;
  return proof !== undefined && end !== undefined && proof.start >= end;
}

/** Sentences of the articles shown that say with a word for it what came after, about nobody else than those asked for. */
export async function sentencesAfter(
  archive: ArchiveView,
  question: Question,
  { ends }: Seen,
): Promise<readonly Evidence[]> {
  const reports = await Array.fromAsync(archive.reports(Object.keys(ends).slice(0, most)));
  const sentences = await sentencesOf(archive, reports);
  return reports.flatMap((report) => {
    const { article } = report;
    const language = languageOf(article.language);
    const tells = (words: string) => {
      const folded = foldedOf(tokensOf(words));
      const happens = (['journey', 'visit', 'meeting'] as const).some((kind) =>
        tellsOf(folded, article.language, kind),
      );
      return happens && language !== undefined && finds(vocabularyOf(language).next, folded);
    };
    const after = sentences(article).body.filter(
      (line) =>
        line.start >= (ends[article.id] ?? 0) && tells(line.words) && peopleIn(line, report, question).length === 0,
    );
    return after.map((line) => [hitOf(report, line)]);
  });
}
