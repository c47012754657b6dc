import type { OfficeId } from '../../languages/asking.ts';
import { type AskedOffice, countryCodes, type Question } from './question.ts';

/** Whether there is one alone who holds the office, whatever state is named. */
export const isAlone = (offices: readonly OfficeId[]): boolean => offices.includes('pope');

/** Whoever holds one of these holds it in another place than that which sends them. */
const sent: readonly OfficeId[] = ['ambassador', 'consul', 'envoy', 'attache', 'governor'];

/** Whether an office says by itself who is meant: it is a state's, or there is one alone. */
export const isMeant = ({ country, offices }: AskedOffice): boolean => country !== null || isAlone(offices);

/** Whether whoever holds the office was sent somewhere: an ambassador to one state is of another. */
export const isSent = ({ offices }: AskedOffice): boolean => offices.some((id) => sent.includes(id));

/** The states asked for that no office of the question is of. */
export function statesBeside(question: Question): readonly string[] {
  return countryCodes(question).filter((code) => question.offices.every(({ country }) => country !== code));
}

/** `the Tunisian defence minister and Turkey`: an office stands for whoever holds it, beside another state. */
export function isBeside(question: Question): boolean {
  const { actors, offices, wants, cues } = question;
  const asksWho = wants.has('who') || cues.has('role') || cues.has('person');
  const people = offices.length > 0 && offices.every((office) => isMeant(office) && !isSent(office));
  return actors.length === 0 && !asksWho && people && statesBeside(question).length > 0;
}
