import { languageOf } from '../languages/all.ts';
import type { LanguageCode } from '../languages/language.ts';

const zones = new Map<string, string>();

/** A zone by whose clock this machine can tell the time: the one named, and UTC in place of one that it does not know. */
export function knownZone(named: string): string {
  let known = zones.get(named);
  if (known === undefined) {
    known = isZone(named) ? named : 'UTC';
    zones.set(named, known);
  }
  return known;
}

/** Whether the zone is one that this machine knows. */
export function isZone(named: string): boolean {
  try {
    return new Intl.DateTimeFormat('en', { timeZone: named }).resolvedOptions().timeZone !== '';
  } catch {
    return false;
  }
}

function written(instant: string, zone: string, language: LanguageCode, how: Intl.DateTimeFormatOptions): string {
  const locale = languageOf(language)?.labels.locale ?? language;
  return new Intl.DateTimeFormat(locale, { ...how, timeZone: knownZone(zone), calendar: 'gregory' }).format(
    new Date(instant),
  );
}

/** An instant by the clock of a zone, day and minute, in words of a language. */
export function whenOf(instant: string, zone: string, language: LanguageCode): string {
  return `${written(instant, zone, language, { dateStyle: 'medium', timeStyle: 'short' })} (${knownZone(zone)})`;
}

/** The day of an instant in a zone, in words of a language. */
export function dayIn(instant: string, zone: string, language: LanguageCode): string {
  return written(instant, zone, language, { dateStyle: 'long' });
}
