import type { Labels } from '../../languages/labels.ts';
import type { Fact, Participant } from '../../reading/fact.ts';
import type { Question } from '../asked/question.ts';
import { distinct, fill, inARow } from '../phrases.ts';

/** Between the two sides of a meeting. */
const across = ' ↔ ';

const asksFor = (question: Question, { actorId }: Participant) =>
  question.actors.some(({ actors }) => actors.some(({ id }) => id === actorId));

const namesIn = (labels: Labels) => (people: readonly Participant[]) =>
  inARow(distinct(people.map(({ name }) => name)), labels);

/** Those who take part, without the ones who only attended. */
export function principals(fact: Fact): readonly Participant[] {
  return fact.participants.filter(({ part }) => part !== 'witness');
}

/**
 * `A, B ↔ C`, the side of the person asked for last. Sides are those that the text tells, else countries, else hosts and
 * visitors; where none tells the sides of more than two people apart, the names are only listed.
 */
export function sides(people: readonly Participant[], question: Question): string {
  const names = namesIn(question.labels);
  const groups =
    twoSides(people, ({ side }) => side) ??
    twoSides(people, (person) => person.country) ??
    twoSides(people, ({ part }) => part) ??
    around(people, question);
  if (!groups) return names(people);
  const asked = (group: readonly Participant[]) => Number(group.some((person) => asksFor(question, person)));
  return groups
    .toSorted((a, b) => asked(a) - asked(b))
    .map(names)
    .join(across);
}

type Groups = readonly (readonly Participant[])[];

function twoSides(
  people: readonly Participant[],
  sideOf: (person: Participant) => string | number | null,
): Groups | null {
  const bySide = Map.groupBy(people, sideOf);
  if (people.length === 2 && bySide.size < 2) return people.map((person) => [person]);
  return bySide.size === 2 && !bySide.has(null) ? [...bySide.values()] : null;
}

/** Somebody whose country is known and shared by nobody else stands alone on one side. */
function around(people: readonly Participant[], question: Question): Groups | null {
  const [asked] = people.filter((person) => asksFor(question, person));
  if (people.length === 2) return people.map((person) => [person]);
  if (!asked?.country || people.some((person) => person !== asked && person.country === asked.country)) return null;
  return [people.filter((person) => person !== asked), [asked]];
}

/** Roles as printed, one phrase a person; a person without one is left out. */
export function rolesOf(people: readonly Participant[], { labels }: Question): readonly string[] {
  return distinct(people.flatMap(({ name, role }) => (role === null ? [] : [fill(labels.role, { name, role })])));
}
