import type { ReportedFact } from '../archive/archive.ts';
import type { Question } from './question.ts';

/** A country said with a preposition is where it happened; a fact that states another country is not there. */
export function isThere({ fact }: ReportedFact, question: Question): boolean {
  return question.countries.every(({ code, there }) => !there || fact.country === null || fact.country === code);
}
