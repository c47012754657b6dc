import type { Fact, Participant } from '../../reading/fact.ts';
import { distinct, fill } from '../phrases.ts';
import type { Question } from '../question.ts';

/** Between the two sides of a meeting. */
export const across = ' ↔ ';

const asksFor = (question: Question, { actorId }: Participant) =>
  question.actors.some(({ actors }) => actors.some(({ id }) => id === actorId));

const names = (people: readonly Participant[]) => distinct(people.map(({ name }) => name)).join(', ');

/** Those who take part, without the ones who only attended. */
export function principals(fact: Fact): readonly Participant[] {
  return fact.participants.filter(({ part }) => part !== 'witness');
}

/** `A, B ↔ C`: the side of the person asked for stands last. Sides are countries, else host and visitor. */
export function sides(people: readonly Participant[], question: Question): string {
  const bySide = Map.groupBy(people, ({ country, part }) => country ?? part);
  const groups = bySide.size === 2 ? [...bySide.values()] : people.map((person) => [person]);
  const asked = (group: readonly Participant[]) => Number(group.some((person) => asksFor(question, person)));
  return groups
    .toSorted((a, b) => asked(a) - asked(b))
    .map(names)
    .join(across);
}

/** Roles as printed, one phrase a person; a person without one is left out. */
export function rolesOf(people: readonly Participant[], { labels }: Question): readonly string[] {
  return distinct(people.flatMap(({ name, role }) => (role === null ? [] : [fill(labels.role, { name, role })])));
}
