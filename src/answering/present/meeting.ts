import type { Fact } from '../../reading/fact.ts';
import type { Question } from '../asked/question.ts';
import { fill, inARow } from '../phrases.ts';
import { areaNames } from './areas.ts';
import { principals, rolesOf, sides } from './people.ts';

/** `Salman Chaudhry ↔ Abdellatif Hammouchi`. */
export function meetingLead(fact: Fact, question: Question): string {
  return sides(principals(fact), question);
}

export function meetingDetails(fact: Fact, question: Question): readonly string[] {
  const { labels } = question;
  return [
    ...(fact.occasion === null ? [] : [fill(labels.onMarginsOf, { words: fact.occasion })]),
    ...rolesOf(principals(fact), question),
    ...witnessesOf(fact, question),
    ...areaNames(fact.areas, question),
  ];
}

/** Who attended, if the article says so. */
export function witnessesOf(fact: Fact, { labels }: Question): readonly string[] {
  const names = fact.witnesses.map(({ name }) => name);
  return names.length === 0 ? [] : [fill(labels.witnesses, { names: inARow(names, labels) })];
}
