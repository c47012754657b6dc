import { languageOf } from '../languages/all.ts';
import type { LanguageCode } from '../languages/language.ts';

function written(instant: string, zone: string, language: LanguageCode, how: Intl.DateTimeFormatOptions): string {
  const locale = languageOf(language)?.labels.locale ?? language;
  return new Intl.DateTimeFormat(locale, { ...how, timeZone: zone, calendar: 'gregory' }).format(new Date(instant));
}

/** An instant by the clock of a zone, day and minute, in words of a language. */
export function whenOf(instant: string, zone: string, language: LanguageCode): string {
  return `${written(instant, zone, language, { dateStyle: 'medium', timeStyle: 'short' })} (${zone})`;
}

/** The day of an instant in a zone, in words of a language. */
export function dayIn(instant: string, zone: string, language: LanguageCode): string {
  return written(instant, zone, language, { dateStyle: 'long' });
}
