import type { Draft, DraftParticipant } from './drafts.ts';

/**
 * `X is in Morocco on a visit. He will speak with Y and Z`: where one side of a meeting travelled to the country of the
 * meeting or of the other side, the one is the visitor and the other the host.
 */
export function tellHosts(drafts: readonly Draft[]): void {
  const journeys = drafts.filter(
    ({ kind, status }) => kind === 'visit' && status !== 'denied' && status !== 'historical',
  );
  for (const meeting of drafts) {
    if (meeting.kind !== 'meeting' || meeting.participants.some(({ part }) => part !== 'participant')) continue;
    for (const guests of [0, 1] as const) {
      const [there, here] = [sideOf(meeting, guests), sideOf(meeting, 1 - guests)];
      if (there.length === 0 || here.length === 0) continue;
      const [country, ...more] = visitedByAll(there, journeys).filter(
        (one) => one === meeting.country || here.some((host) => countryOf(host) === one),
      );
      if (country === undefined || more.length > 0 || visitedByAll(here, journeys).includes(country)) continue;
      meeting.participants = meeting.participants.map((one) => ({
        ...one,
        part: one.side === guests ? 'visitor' : 'host',
      }));
      break;
    }
  }
}

const sideOf = ({ participants }: Draft, side: number) => participants.filter((one) => one.side === side);
const countryOf = ({ person, country }: DraftParticipant) => person?.country ?? country;

function visitedByAll(side: readonly DraftParticipant[], journeys: readonly Draft[]): readonly string[] {
  const visited = side.map(
    ({ person }) =>
      new Set(
        journeys.flatMap(({ country, participants }) =>
          country !== null && person !== null && participants.some((one) => one.person === person) ? [country] : [],
        ),
      ),
  );
  return [...(visited[0] ?? [])].filter((country) => visited.every((one) => one.has(country)));
}
