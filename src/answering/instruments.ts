import type { ReportedFact } from '../archive/archive.ts';
import { languageOf } from '../languages/all.ts';
import type { Article } from '../reading/article.ts';
import { memoOf } from '../text/memo.ts';
import { canNameInstrument } from './hints.ts';
import type { Question } from './question.ts';
import { findEvery, foldedOf, tokensOf } from './tokens.ts';
import { vocabularyOf } from './vocabulary.ts';

/** Words that say only that something was agreed, whatever it is called. */
const anyInstrument: ReadonlySet<string> = new Set(['agreement', 'contract', 'declaration']);

/**
 * The agreements of the kind that the question names. One instrument goes by several names in one article (`note de
 * compréhension`, `ce protocole`), so an article that uses the word anywhere speaks of it.
 */
export function ofAskedInstrument(
  reports: readonly ReportedFact[],
  { instruments }: Question,
): readonly ReportedFact[] {
  const asked = instruments.filter((type) => !anyInstrument.has(type));
  if (asked.length === 0) return reports;
  const exact = reports.filter(({ fact }) => fact.instrument?.type && asked.includes(fact.instrument.type));
  return exact.length > 0
    ? exact
    : reports.filter(
        ({ article }) =>
          asked.some((type) => canNameInstrument(article, type)) &&
          typesIn(article).some((type) => asked.includes(type)),
      );
}

const typesIn = memoOf(({ text, language }: Article): readonly string[] => {
  const own = languageOf(language);
  return own ? findEvery(vocabularyOf(own).instruments, foldedOf(tokensOf(text))).map(({ value }) => value) : [];
});
