import { townAt } from './dateline.ts';
import type { Draft } from './drafts.ts';
import type { Line, Parsed } from './parsed.ts';

const took: ReadonlySet<Draft['status']> = new Set(['held', 'signed']);

/**
 * Gives what took place and has no town that of the event whose day it shares (`the same day`, `In the morning`), else that
 * of the dateline, where nothing tells that it was elsewhere. A call has no place.
 */
export function carryPlaces(parsed: Parsed, drafts: readonly Draft[]): void {
  for (const [i, one] of drafts.entries()) {
    const line = parsed.lines[one.sentence];
    if (one.kind === 'visit' || !line) continue;
    if (isRemote(one)) {
      [one.place, one.country] = [null, null];
      continue;
    }
    if (one.place !== null || !took.has(one.status) || isElsewhere(line)) continue;
    const source = drafts.findLast((other, at) => at < i && isSameDay(one, other));
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
    } else if (one.kind === 'meeting' && isAtDateline(parsed, drafts, one)) {
      const { place, country } = parsed.dateline;
      if (place !== null) one.place = { words: place, country };
      one.country ??= country;
    }
  }
}

const isRemote = ({ kind, mode }: Draft): boolean => kind === 'meeting' && (mode === 'phone' || mode === 'video');

/** The sentence says where: another event of its own, or a state without a town. */
function isElsewhere({ phrases }: Line): boolean {
  return phrases.some(({ kind, governor }) => (kind === 'place' || kind === 'country') && governor === 'at');
}

/** Told as of the same day as another event of one of those who took part. */
function isSameDay(one: Draft, other: Draft): boolean {
  if (other.kind === 'visit' || !took.has(other.status) || isRemote(other)) return false;
  const day = one.date?.anchor ?? one.date;
  return (
    day !== null && day !== undefined && day.start === (other.date?.anchor ?? other.date)?.start && meets(one, other)
  );
}

/** The only town of the sentence that tells the day, where that is another one. */
function townOfDay(parsed: Parsed, { date, country }: Draft, line: Line): Draft['place'] {
  const start = date?.start ?? -1;
  const day = parsed.lines.find(({ sentence }) => sentence.start <= start && start < sentence.end);
  if (!day || day === line) return null;
  const [town, ...more] = day.phrases.filter(({ kind, governor }) => kind === 'place' && governor === 'at');
  if (!town || more.length > 0 || (country !== null && country !== town.country)) return null;
  return { words: townAt(parsed, day.sentence, town), country: town.country };
}

function meets(one: Draft, other: Draft): boolean {
  if (one.parties.length > 0 && one.parties.every((party) => other.parties.includes(party))) return true;
  return one.participants.some(({ person }) => person && other.participants.some((too) => too.person === person));
}

/** Nothing that took place is told of another country, and nobody travelled. */
function isAtDateline({ dateline }: Parsed, drafts: readonly Draft[], one: Draft): boolean {
  if (dateline.place === null || (one.country !== null && one.country !== dateline.country)) return false;
  return drafts.every(
    (other) =>
      other === one ||
      other.status === 'historical' ||
      other.country === null ||
      other.country === dateline.country ||
      (other.kind === 'visit' &&
        !other.participants.some(({ person }) => person && one.participants.some((too) => too.person === person))),
  );
}
