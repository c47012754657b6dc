import type { LanguageCode } from '../languages/language.ts';

/** An instant by the clock of a zone, day and minute, in words of a language. */
export function whenOf(instant: string, zone: string, language: LanguageCode): string {
  const at = new Date(instant);
  const words = new Intl.DateTimeFormat(language, { dateStyle: 'medium', timeStyle: 'short', timeZone: zone }).format(
    at,
  );
  return `${words} (${zone})`;
}
