import type { Fact } from '../../reading/fact.ts';
import { countryName } from '../countries.ts';
import { distinct } from '../phrases.ts';
import type { Question } from '../question.ts';
import { rolesOf } from './people.ts';

/** `Khawaja Mohammad Asif → Morocco`. */
export function visitLead(fact: Fact, { language }: Question): string {
  const visitors = fact.participants.filter(({ part }) => part === 'visitor');
  const who = distinct((visitors.length > 0 ? visitors : fact.participants).map(({ name }) => name)).join(', ');
  const to = fact.country === null ? fact.place : countryName(fact.country, language);
  return to === null ? who : `${who} → ${to}`;
}

export function visitDetails(fact: Fact, question: Question): readonly string[] {
  return rolesOf(fact.participants, question);
}
