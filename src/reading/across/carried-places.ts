import type { Draft } from '../drafts.ts';
import { countryOf } from '../drafts.ts';
import { type Dateline, townAt } from '../page/dateline.ts';
import type { Line, Parsed } from '../parsed.ts';
import type { Person } from '../people/people.ts';

const took: ReadonlySet<Draft['status']> = new Set(['held', 'signed']);

/**
 * Gives what took place and has no town that of the event whose day it shares (`the same day`, `In the morning`), else that
 * of the dateline, where nothing tells that it was elsewhere. A call has no place.
 */
export function carryPlaces(parsed: Parsed, drafts: readonly Draft[]): void {
  const days = eventsByDay();
  const abroad = eventsAbroad(parsed, drafts);
  for (const one of drafts) {
    if (one.kind !== 'visit') settle(parsed, one, days, abroad);
    days.add(one);
    abroad.tell(one);
  }
}

function settle(parsed: Parsed, one: Draft, days: EventsByDay, abroad: EventsAbroad): void {
  const line = parsed.lines[one.sentence];
  if (!line) return;
  if (isRemote(one)) {
    [one.place, one.country] = [null, null];
    return;
  }
  const journey = journeyAway(line, parsed.dateline, one, abroad.journeys);
  if (journey) [one.place, one.country] = [journey.place, journey.country];
  if (one.place !== null || !took.has(one.status) || isElsewhere(line, parsed.dateline)) return;
  const source = days.lastWith(one);
  // Whom somebody receives next they need not receive in the same house.
  const town = source?.place && (source.place.country !== null || one.kind === 'agreement') ? source.place : null;
  const opened = source || one.date === null ? null : townOfDay(parsed, one, line);
  if (opened) {
    one.place = opened;
    one.country ??= opened.country;
  } else if (source && town && (one.country === null || one.country === town.country)) {
    one.place = town;
    one.country ??= source.country;
    one.quotes.add(source.sentence);
  } else if (one.kind === 'meeting' && isAtDateline(parsed, abroad, one)) {
    const { place, country } = parsed.dateline;
    if (place !== null) one.place = { words: place, country };
    one.country ??= country;
  }
}

/** `NAIROBI – X, who is visiting Ghana, met the minister of Ghana`: they met where one of them travelled, and not where it was written. */
function journeyAway(
  { phrases, sentence }: Line,
  { place, country, sentence: at }: Dateline,
  one: Draft,
  journeys: readonly Draft[],
): Draft | undefined {
  const isWritten = at === sentence.index && one.place?.words === place && one.country === country;
  if (
    one.kind !== 'meeting' ||
    !isWritten ||
    phrases.some(({ kind, governor }) => kind === 'place' && governor === 'at')
  )
    return undefined;
  return journeys.find(
    (journey) =>
      journey.sentence === one.sentence &&
      journey.status === one.status &&
      // `who visited Ghana`, `back from a visit to Ghana`: one that is not told as going on may be over.
      journey.present &&
      journey.date === null &&
      one.participants.some(({ person, part }) => part !== 'host' && person && travels(journey, person)) &&
      one.participants.some((host) => countryOf(host) === journey.country),
  );
}

const travels = ({ participants }: Draft, who: Person): boolean => participants.some(({ person }) => person === who);

const isRemote = ({ kind, mode }: Draft): boolean => kind === 'meeting' && (mode === 'phone' || mode === 'video');

/** The sentence says where: another event of its own, or a state without a town that is not the dateline's. */
function isElsewhere({ phrases }: Line, dateline: Dateline): boolean {
  return phrases.some(
    ({ kind, governor, country }) =>
      governor === 'at' && (kind === 'place' || (kind === 'country' && country !== dateline.country)),
  );
}

/** What took place, by the day that it is told of and those who took part. */
interface EventsByDay {
  readonly add: (draft: Draft) => void;
  /** The last one told as of the same day as this one, of one of those who took part. */
  readonly lastWith: (draft: Draft) => Draft | undefined;
}

function eventsByDay(): EventsByDay {
  const events = new Map<string, { readonly event: Draft; readonly at: number }[]>();
  let told = 0;
  const dayOf = ({ date }: Draft) => (date?.anchor ?? date)?.start;
  const keysOf = (draft: Draft, parties: readonly string[]) => [
    ...parties.map((party) => `${dayOf(draft)} ${party}`),
    ...draft.participants.flatMap(({ person }) => (person ? [`${dayOf(draft)} ${person.id}`] : [])),
  ];
  return {
    add: (event) => {
      if (event.kind === 'visit' || !took.has(event.status) || isRemote(event) || dayOf(event) === undefined) return;
      told++;
      for (const key of keysOf(event, event.parties)) {
        const known = events.get(key) ?? [];
        events.set(key, known);
        known.push({ event, at: told });
      }
    },
    lastWith: (one) => {
      // Parties are shared only when all of them are.
      const keys = keysOf(one, one.parties.slice(0, 1));
      const found = keys.flatMap((key) => events.get(key)?.findLast(({ event }) => meets(one, event)) ?? []);
      return found.toSorted((a, b) => b.at - a.at)[0]?.event;
    },
  };
}

/** The only town of the sentence that tells the day, where that is another one. */
function townOfDay(parsed: Parsed, { date, country }: Draft, line: Line): Draft['place'] {
  const start = date?.start ?? -1;
  const day = lineAt(parsed.lines, start);
  if (!day || day === line) return null;
  const [town, ...more] = day.phrases.filter(({ kind, governor }) => kind === 'place' && governor === 'at');
  if (!town || more.length > 0 || (country !== null && country !== town.country)) return null;
  return { words: townAt(parsed, day.sentence, town), country: town.country };
}

function meets(one: Draft, other: Draft): boolean {
  if (one.parties.length > 0 && one.parties.every((party) => other.parties.includes(party))) return true;
  return one.participants.some(({ person }) => person && other.participants.some((too) => too.person === person));
}

/** The sentence that holds a place in the text. */
function lineAt(lines: readonly Line[], start: number): Line | undefined {
  let [from, to] = [0, lines.length];
  while (from < to) {
    const middle = (from + to) >> 1;
    if ((lines[middle]?.sentence.end ?? 0) <= start) from = middle + 1;
    else to = middle;
  }
  const found = lines[from];
  return found && found.sentence.start <= start ? found : undefined;
}

/** What is told of another country than that of the dateline. */
interface EventsAbroad {
  readonly tell: (draft: Draft) => void;
  readonly hasOther: (draft: Draft) => boolean;
  readonly journeys: readonly Draft[];
  /** Those who travelled there. */
  readonly travellers: ReadonlySet<Person>;
}

function eventsAbroad({ dateline }: Parsed, drafts: readonly Draft[]): EventsAbroad {
  const events = new Set<Draft>();
  const journeys: Draft[] = [];
  const travellers = new Set<Person>();
  const tell = (draft: Draft) => {
    const isAbroad = draft.status !== 'historical' && draft.country !== null && draft.country !== dateline.country;
    if (draft.kind !== 'visit') {
      if (isAbroad) events.add(draft);
      else events.delete(draft);
    } else if (isAbroad) {
      journeys.push(draft);
      for (const { person } of draft.participants) if (person) travellers.add(person);
    }
  };
  for (const draft of drafts) tell(draft);
  return { tell, hasOther: (draft) => events.size > (events.has(draft) ? 1 : 0), journeys, travellers };
}

/** Nothing that took place is told of another country, and nobody travelled. */
function isAtDateline({ dateline }: Parsed, abroad: EventsAbroad, one: Draft): boolean {
  if (dateline.place === null || (one.country !== null && one.country !== dateline.country)) return false;
  return !abroad.hasOther(one) && !one.participants.some(({ person }) => person && abroad.travellers.has(person));
}
