import type { Fact } from '../../reading/fact.ts';
import { countryName } from '../asked/countries.ts';
import type { Question } from '../asked/question.ts';
import { apart, distinct, inARow } from '../phrases.ts';
import { rolesOf } from './people.ts';

/** `Khawaja Mohammad Asif → Morocco`, with the arrow in the direction in which the labels are read. */
export function visitLead(fact: Fact, { language, labels }: Question): string {
  const visitors = fact.participants.filter(({ part }) => part === 'visitor');
  const names = distinct((visitors.length > 0 ? visitors : fact.participants).map(({ name }) => name));
  const who = inARow(names, labels);
  const to = fact.country === null ? fact.place : countryName(fact.country, language);
  if (to === null) return who;
  // An arrow is not turned with the letters around it.
  const arrow = labels.direction === 'rtl' ? '←' : '→';
  return `${who} ${arrow} ${apart(to, labels)}`;
}

export function visitDetails(fact: Fact, question: Question): readonly string[] {
  return rolesOf(fact.participants, question);
}
