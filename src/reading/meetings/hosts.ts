import { memo } from '../../text/memo.ts';
import type { Stay } from '../coreference/coreference.ts';
import type { Draft, DraftParticipant } from '../drafts.ts';
import { countryOf } from '../drafts.ts';
import type { Parsed } from '../parsed.ts';

/**
 * `X is in Morocco on a visit. He will speak with Y and Z`: where one side of a meeting travelled to the country of the
 * meeting or of the other side, the one is the visitor and the other the host.
 */
export function tellHosts(drafts: readonly Draft[]): void {
  const journeys = drafts.filter(
    ({ kind, status }) => kind === 'visit' && !['denied', 'historical', 'proposed', 'may'].includes(status),
  );
  for (const meeting of drafts) {
    if (meeting.kind !== 'meeting' || meeting.participants.some(({ part }) => part !== 'participant')) continue;
    for (const guests of [0, 1] as const) {
      const [there, here] = [sideOf(meeting, guests), sideOf(meeting, 1 - guests)];
      if (there.length === 0 || here.length === 0) continue;
      // A journey to come, or to another state than the one they met in, made nobody a guest here.
      const known = visitedByAll(
        there,
        journeys.filter((one) => isAhead(one) === isAhead(meeting)),
      ).filter((one) =>
        meeting.country === null ? here.some((host) => countryOf(host) === one) : one === meeting.country,
      );
      const [country, ...more] = known.length > 0 ? known : whereTheyCame(meeting, there, here, journeys);
      if (country === undefined || more.length > 0 || visitedByAll(here, journeys).includes(country)) continue;
      meeting.participants = meeting.participants.map((one) => ({
        ...one,
        part: one.side === guests ? 'visitor' : 'host',
      }));
      break;
    }
  }
}

const isAhead = ({ status }: Draft): boolean => ['planned', 'expected', 'agreed', 'pledged'].includes(status);

/** In sentences: so soon after a journey, people of whom no country is known are those of the state where it leads. */
const soon = 3;

/** `travels on to Mexico, where he will meet X and Y`: the press of a country does not say whose minister it met. */
function whereTheyCame(
  meeting: Draft,
  there: readonly DraftParticipant[],
  here: readonly DraftParticipant[],
  journeys: readonly Draft[],
): readonly string[] {
  if (meeting.country !== null || meeting.mode !== 'in-person') return [];
  if (here.some((one) => countryOf(one) !== null || one.person === null)) return [];
  const before = journeys.filter(
    ({ sentence, participants }) =>
      sentence <= meeting.sentence &&
      meeting.sentence - sentence <= soon &&
      there.every(({ person }) => participants.some((one) => person !== null && one.person === person)),
  );
  const last = Math.max(...before.map(({ sentence }) => sentence));
  const led = before.flatMap(({ sentence, country }) => (sentence === last && country !== null ? [country] : []));
  return [...new Set(led)].filter((country) => there.every((one) => countryOf(one) !== country));
}

/** Who was at home in a meeting and who came: by the verb, else by the country where it took place; else what was known. */
export function stayOf({ participants, country, sentence, status }: Draft, home: string | null, known: Stay): Stay {
  const people = (test: (one: DraftParticipant) => boolean) =>
    participants.filter(test).flatMap(({ person }) => (person ? [person] : []));
  const told = participants.some(({ part }) => part === 'host' || part === 'visitor');
  const where = country ?? home;
  const hosts = people((one) => (told ? one.part === 'host' : where !== null && countryOf(one) === where));
  const guests = people((one) => (told ? one.part === 'visitor' : ![null, where].includes(countryOf(one))));
  if (told ? guests.length + hosts.length > 0 : hosts.length > 0 && guests.length > 0) {
    const before = !told && known.told && guests.some((one) => known.hosts.includes(one));
    if (!before) return { hosts, guests, at: sentence, status, told };
  }
  return known;
}

/**
 * `The minister was received by X during his visit`: the country of a journey that is not named is that of whoever received
 * the visitor, else that of the dateline or the other one of two that the article is about. Never the visitor's own.
 */
export function settleStays(drafts: readonly Draft[], parsed: Pick<Parsed, 'dateline' | 'pair' | 'language'>): void {
  // In a paper of the state from where it writes, whoever is told without a state may be at home.
  const spoken = parsed.dateline.country !== null && languageIn(parsed.dateline.country) === parsed.language;
  const meetings = drafts.filter(
    ({ kind, status }) => kind === 'meeting' && status !== 'denied' && status !== 'historical',
  );
  for (const visit of drafts) {
    if (visit.kind !== 'visit' || visit.country !== null) continue;
    const [visitor] = visit.participants;
    // Nobody knows whose journey that of `several delegations` is.
    if (!visitor || (visitor.person === null && visitor.country === null)) continue;
    const told = journeyBefore(drafts, visit);
    if (told) {
      visit.country = told.country;
      continue;
    }
    const own = countryOf(visitor);
    const met = meetings.filter(({ participants }) =>
      participants.some(({ person }) => person !== null && person === visitor.person),
    );
    const received = new Set(
      met.flatMap(({ participants, country }) => [
        ...participants
          .filter((one) => one.part !== 'visitor' && one.person !== visitor.person)
          .map((one) => countryOf(one)),
        country,
      ]),
    );
    const isHost = met.some(({ participants }) =>
      participants.some(({ person, part }) => part === 'host' && person === visitor.person),
    );
    if (isHost) continue;
    const other = own !== null && parsed.pair?.includes(own) ? parsed.pair.find((one) => one !== own) : undefined;
    const candidates = [...received].filter((one) => one !== null && one !== own);
    const [where] =
      candidates.length > 0
        ? candidates
        : [own || !spoken ? parsed.dateline.country : null, other].filter((one) => one && one !== own);
    if (candidates.length <= 1) visit.country = where ?? null;
  }
}

/** The language that most people of a state speak. */
const languageIn = memo((country: string) => new Intl.Locale(`und-${country}`).maximize().language);

/** `travelled to New York. During his stay X met the minister of Croatia`: the journey of the same person that was told right before. */
const journeyBefore = (drafts: readonly Draft[], { sentence, participants }: Draft): Draft | undefined =>
  drafts.findLast(
    (one) =>
      one.kind === 'visit' &&
      one.country !== null &&
      (one.status === 'held' || one.status === 'planned' || one.status === 'expected') &&
      one.sentence < sentence &&
      sentence - one.sentence <= soon &&
      participants.every(({ person }) => person !== null && one.participants.some((two) => two.person === person)),
  );

const sideOf = ({ participants }: Draft, side: number) => participants.filter((one) => one.side === side);

/** Of more than two, people of one state on both sides: where the sentences number the sides each in its own way, none is told. */
export function withClearSides(people: readonly DraftParticipant[]): readonly DraftParticipant[] {
  const sideOfState = new Map<string, 0 | 1>();
  for (const one of people) {
    const country = countryOf(one);
    if (country === null || one.side === null) continue;
    if (people.length > 2 && (sideOfState.get(country) ?? one.side) !== one.side)
      return people.map((each) => ({ ...each, side: null }));
    sideOfState.set(country, one.side);
  }
  return people;
}

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
