import type { Draft } from './drafts.ts';
import type { Line, Parsed } from './parsed.ts';
import { at, isAny } from './tokens.ts';

/** So many sentences after a journey the text still tells what belongs to it. */
const reach = 4;

const ahead: ReadonlySet<Draft['status']> = new Set(['planned', 'expected']);
const open: ReadonlySet<Draft['status']> = new Set(['planned', 'expected', 'may']);
const took: ReadonlySet<Draft['status']> = new Set(['held', 'signed']);

/**
 * What belongs to a journey that was told before: `will pay a visit from 14 to 16 October … will meet X` has the days of the
 * journey, and both what is planned and what took place on it its town, where no other day or place is told.
 */
export function settleWithin(parsed: Parsed, drafts: readonly Draft[]): void {
  for (const [i, one] of drafts.entries()) {
    const line = parsed.lines[one.sentence];
    if (one.kind === 'visit' || !line) continue;
    const journey = journeyOf(drafts, i, line);
    if (!journey) continue;
    const to = parsed.lines[journey.sentence];
    const dates = journey.date !== null && one.status !== 'denied' && isOf(one, journey) && to && !departs(to, journey);
    if (one.date === null && dates && hasNoDay(line) && !isTour(drafts, journey)) {
      one.date = journey.date;
      one.quotes.add(journey.sentence);
      if (one.kind === 'meeting' && one.status === 'expected') one.status = 'planned';
    }
    if (
      one.place === null &&
      one.mode !== 'phone' &&
      one.mode !== 'video' &&
      journey.place &&
      isThere(line, one, journey, drafts)
    ) {
      one.place = journey.place;
      one.country ??= journey.country;
      one.quotes.add(journey.sentence);
    }
  }
}

/** The journey told last, of one of those who meet, or to one of the states that agree. */
function journeyOf(drafts: readonly Draft[], index: number, line: Line): Draft | undefined {
  const one = drafts[index] as Draft;
  return drafts
    .filter((other, i) => other.sentence < one.sentence || (other.sentence === one.sentence && i !== index))
    .findLast(
      (other) =>
        other.kind === 'visit' &&
        other.status !== 'historical' &&
        one.sentence - other.sentence <= reach &&
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
  return open.has(status) && (status !== 'may' || kind === 'agreement') && ahead.has(journey.status);
}

/** The days of a journey to several states are not those of any one of them. */
function isTour(drafts: readonly Draft[], { sentence, country, date }: Draft): boolean {
  return drafts.some(
    (other) =>
      other.kind === 'visit' &&
      other.sentence === sentence &&
      other.country !== country &&
      other.date?.start === date?.start,
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
function isThere(line: Line, one: Draft, journey: Draft, drafts: readonly Draft[]): boolean {
  if (one.country !== null && one.country !== journey.country) return false;
  if (line.phrases.some(({ kind, governor }) => (kind === 'place' || kind === 'country') && governor === 'at'))
    return false;
  if (one.status === 'denied' || !took.has(journey.status)) return isOf(one, journey);
  const moved = drafts.some(
    ({ kind, place, sentence }) =>
      kind !== 'visit' &&
      place !== null &&
      place.country === journey.country &&
      sentence <= one.sentence &&
      place.words !== journey.place?.words,
  );
  return one.sentence - journey.sentence <= 2 && !moved;
}
