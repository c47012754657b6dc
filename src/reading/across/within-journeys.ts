import { toldIn } from '../clauses/around.ts';
import { type Draft, isPlan } from '../drafts.ts';
import type { Line, Parsed } from '../parsed.ts';
import { at, isAny } from '../words/tokens.ts';
import { isLanding } from './landings.ts';

/** So many sentences after a journey the text still tells what belongs to it. */
const reach = 4;

const open: ReadonlySet<Draft['status']> = new Set(['planned', 'expected', 'may']);
const took: ReadonlySet<Draft['status']> = new Set(['held', 'signed']);

/**
 * What belongs to a journey that was told before: `will pay a visit from 14 to 16 October … will meet X` has the days of the
 * journey, and both what is planned and what took place on it its town, where no other day or place is told.
 */
export function settleWithin(parsed: Parsed, drafts: readonly Draft[]): void {
  const places = placesIn(drafts);
  for (const one of drafts) {
    const line = parsed.lines[one.sentence];
    if (!line) continue;
    const journeys = journeysOf(drafts, one, line);
    if (one.kind === 'visit') {
      const told = journeys.findLast((other) => isPlan(other) && other.country === one.country);
      // `will visit Morocco … During the visit`: still to come.
      if (told && one.status === 'held' && one.date === null && one.country !== null) one.status = told.status;
      continue;
    }
    const dated = journeys.findLast((other) => other.date !== null && isOf(one, other));
    const leaves = dated && parsed.lines[dated.sentence];
    const free = one.date === null && one.status !== 'denied' && hasNoDay(line);
    if (free && dated && leaves && !departs(leaves, dated) && !isTour(drafts, dated)) {
      one.date = dated.date;
      one.quotes.add(dated.sentence);
      if (one.kind === 'meeting' && one.status === 'expected') one.status = 'planned';
    }
    const placed = journeys.at(-1);
    const open = one.place === null && one.mode !== 'phone' && one.mode !== 'video';
    if (open && placed?.place && isThere(line, one, placed, places) && !movesOn(parsed, one, placed)) {
      one.place = placed.place;
      places.add(one);
      one.country ??= placed.country;
      one.quotes.add(placed.sentence);
    }
  }
}

/** The journeys told before, of one of those who meet, or to one of the states that agree. */
function journeysOf(drafts: readonly Draft[], one: Draft, line: Line): readonly Draft[] {
  return toldIn(drafts, one.sentence - reach, one.sentence).filter(
    (other) =>
      other !== one &&
      other.kind === 'visit' &&
      other.status !== 'historical' &&
      (shares(one, other) ||
        (one.kind === 'agreement' && isBetween(one, other) && (one.status !== 'may' || isThen(line)))),
  );
}

const shares = (one: Draft, journey: Draft): boolean =>
  journey.participants.some(({ person }) => person && one.participants.some((too) => too.person === person));

/** The traveller's state and the one that he travels to are the parties. */
function isBetween({ parties }: Draft, { participants, country }: Draft): boolean {
  if (country === null || !parties.includes(country)) return false;
  return participants.some(({ person, country: own }) => parties.includes(person?.country ?? own ?? ''));
}

/** As far as the journey: planned with what is planned, called off with what is called off. */
function isOf({ kind, status }: Draft, journey: Draft): boolean {
  if (status === 'denied') return journey.status === 'denied' && kind === 'meeting';
  return open.has(status) && (status !== 'may' || kind === 'agreement') && isPlan(journey);
}

/** The days of a journey to several states are not those of any one of them. */
function isTour(drafts: readonly Draft[], { sentence, country, date }: Draft): boolean {
  return toldIn(drafts, sentence).some(
    (other) => other.kind === 'visit' && other.country !== country && other.date?.start === date?.start,
  );
}

const hasNoDay = ({ dates }: Line): boolean => dates.every(({ meaning }) => meaning.is === 'year');

/** `leaves on Thursday for a visit`: on the day of a departure nobody need have arrived. */
function departs({ sentence: { tokens } }: Line, { cue }: Draft): boolean {
  return tokens.some((token, i) => token.start < cue.end && isAny(tokens, i, ['departs']));
}

/** `during the visit`, `on that occasion`, `there`. */
function isThen({ sentence: { tokens } }: Line): boolean {
  return tokens.some((_, i) => at(tokens, i, 'same-occasion') !== undefined || isAny(tokens, i, ['there']));
}

/** In the country of the journey, on it, and nowhere else; where somebody landed only what is told next. */
function isThere(line: Line, one: Draft, journey: Draft, places: Places): boolean {
  if (one.country !== null && one.country !== journey.country) return false;
  if (line.phrases.some(({ kind, governor }) => (kind === 'place' || kind === 'country') && governor === 'at'))
    return false;
  if (one.status === 'denied' || !took.has(journey.status)) return isOf(one, journey);
  return one.sentence - journey.sentence <= 2 && !places.hasOther(journey, one.sentence);
}

/** The towns in which something is told to have taken place. */
interface Places {
  readonly add: (draft: Draft) => void;
  /** Whether up to this sentence another town of the state where the journey leads was told. */
  readonly hasOther: (journey: Draft, sentence: number) => boolean;
}

function placesIn(drafts: readonly Draft[]): Places {
  /** By state the towns, and the first sentence that tells of each. */
  const told = new Map<string | null, Map<string, number>>();
  const add = ({ kind, place, sentence }: Draft) => {
    if (kind === 'visit' || place === null) return;
    const towns = told.get(place.country) ?? new Map<string, number>();
    told.set(place.country, towns);
    towns.set(place.words, Math.min(sentence, towns.get(place.words) ?? sentence));
  };
  for (const one of drafts) add(one);
  const hasOther = ({ country, place }: Draft, sentence: number) =>
    told
      .get(country)
      ?.entries()
      .some(([words, first]) => first <= sentence && words !== place?.words) ?? false;
  return { add, hasOther };
}

/** The town of the journey is only where somebody landed, on another day. */
function movesOn({ lines }: Parsed, one: Draft, journey: Draft): boolean {
  const told = lines[journey.sentence];
  if (!told || !one.date || !journey.date) return false;
  const sameDay = one.date.start === journey.date.start;
  return told.phrases.some(({ kind, from }) => kind === 'place' && isLanding(told, from, sameDay));
}
