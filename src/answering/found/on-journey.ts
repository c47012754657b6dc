import type { ReportedFact } from '../../archive/archive.ts';
import type { ArchiveView } from '../archive-view.ts';
import type { Question } from '../asked/question.ts';

/**
 * The meetings that name no place and that an article tells after a journey of one of the people asked for: the last journey
 * that it told before went to the state. A later stop of the same trip is another place.
 */
export async function metOnJourney(
  archive: ArchiveView,
  meetings: readonly ReportedFact[],
  { actors }: Question,
  code: string,
): Promise<readonly ReportedFact[]> {
  const open = meetings.filter(({ fact }) => fact.place === null && fact.country === null);
  if (open.length === 0) return [];
  const articleIds = [...new Set(open.map(({ article }) => article.id))];
  const ids = new Set(actors.flatMap(({ actors: of }) => of.map(({ id }) => id)));
  const journeys = (await archive.facts({ kinds: ['visit'], articleIds })).filter(
    ({ fact }) =>
      fact.status !== 'denied' && fact.participants.some(({ actorId }) => actorId !== null && ids.has(actorId)),
  );
  return open.filter((meeting) => {
    const before = journeys.filter(
      (journey) => journey.article.id === meeting.article.id && startOf(journey) <= startOf(meeting),
    );
    return before.toSorted((a, b) => startOf(b) - startOf(a))[0]?.fact.country === code;
  });
}

const startOf = ({ fact }: ReportedFact): number => Math.min(...fact.quotes.map(({ start }) => start));

/**
 * Meetings that name no place, in articles about what just two states do together: of the one asked for and of the other, to
 * which somebody at the meeting belongs.
 */
export async function betweenStates(
  archive: ArchiveView,
  meetings: readonly ReportedFact[],
  code: string,
): Promise<readonly ReportedFact[]> {
  const open = meetings.filter(({ fact }) => fact.place === null && fact.country === null);
  if (open.length === 0) return [];
  const articleIds = [...new Set(open.map(({ article }) => article.id))];
  const fields = await archive.facts({ kinds: ['cooperation', 'agreement'], articleIds });
  return open.filter(({ article, fact }) => {
    const states = new Set(fields.flatMap((one) => (one.article.id === article.id ? one.fact.parties : [])));
    const others = fact.participants.flatMap(({ country }) => country ?? []);
    return states.size === 2 && states.has(code) && others.length > 0 && others.every((one) => states.has(one));
  });
}
