/**
 * `Intl` objects by what they were made with. Making one costs thousands of times what using it does, and an answer uses
 * hundreds.
 */
const kept = new Map<string, unknown>();

function once<T>(key: string, make: () => T): T {
  const made = kept.get(key);
  if (made !== undefined) return made as T;
  const fresh = make();
  kept.set(key, fresh);
  return fresh;
}

/** Names of regions in a locale; undefined for a code that has none. */
export function regionNames(locale: string, style: 'long' | 'short' = 'long'): Intl.DisplayNames {
  return once(
    `region ${locale} ${style}`,
    () => new Intl.DisplayNames([locale], { type: 'region', style, fallback: 'none' }),
  );
}

/** Dates in a locale, by the Gregorian calendar, in UTC. */
export function dateFormat(locale: string, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const fields: Intl.DateTimeFormatOptions = {
    ...options,
    timeZone: 'UTC',
    calendar: 'gregory',
    numberingSystem: 'latn',
  };
  return once(`date ${locale} ${Object.keys(options).join()}`, () => new Intl.DateTimeFormat(locale, fields));
}

/** Plural categories of a locale. */
export function pluralRules(locale: string): Intl.PluralRules {
  return once(`plural ${locale}`, () => new Intl.PluralRules(locale));
}

/** Lists joined with "and" in a locale. */
export function listFormat(locale: string): Intl.ListFormat {
  return once(`list ${locale}`, () => new Intl.ListFormat(locale, { type: 'conjunction' }));
}
