const months = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');
const month = `(?<name>${months.join('|')})[a-z]*`;
/** Dates in addresses: `/2026/01/13/`, `2026-01-13`, `/24-Feb-2020`, `/2020/Feb/24/`. */
const inAddresses = [
  /(?<![0-9])(?<year>(?:19|20)\d\d)[/-](?<number>\d{1,2})[/-](?<day>\d{1,2})(?![0-9])/,
  new RegExp(`(?<![0-9])(?<day>\\d{1,2})[/-]${month}[/-](?<year>(?:19|20)\\d\\d)(?![0-9])`, 'i'),
  new RegExp(`(?<![0-9])(?<year>(?:19|20)\\d\\d)[/-]${month}[/-](?<day>\\d{1,2})(?![0-9])`, 'i'),
];

/** The day that an article's address names (EDTF), or null; most outlets put the day of publication there. */
export function dateInUrl(url: string): string | null {
  const address = URL.canParse(url) ? new URL(url).pathname : url;
  for (const pattern of inAddresses) {
    const { year = '', number, name = '', day = '' } = pattern.exec(address)?.groups ?? {};
    if (year === '') continue;
    const date = calendarDay(
      Number(year),
      number === undefined ? months.indexOf(name.toLowerCase()) + 1 : Number(number),
      Number(day),
    );
    if (date !== null) return date;
  }
  return null;
}

/**
 * A stated date in EDTF (ISO 8601-2 level 0): a year, a month or a day as given, and of a time stamp its day as written,
 * in its own time zone; `20250304` is a day too. Null for anything else.
 */
export function statedDate(words: string): string | null {
  const compact = /^(\d{4})(\d{2})(\d{2})(?:T?\d{4,6}Z?)?$/.exec(words.trim());
  if (compact !== null) return calendarDay(Number(compact[1]), Number(compact[2]), Number(compact[3]));
  const match = /^(\d{4})(?:-(\d{2})(?:-(\d{2})(?:[T ]\d{2}:?\d{2}.*)?)?)?$/.exec(words.trim());
  if (match === null) return null;
  const [, year, month, day] = match;
  if (year === undefined || month === undefined) return year ?? null;
  if (day !== undefined) return calendarDay(Number(year), Number(month), Number(day));
  return calendarDay(Number(year), Number(month), 1)?.slice(0, 7) ?? null;
}

function calendarDay(year: number, month: number, day: number): string | null {
  const date = new Date(Date.UTC(year, month - 1, day));
  const isReal = date.getUTCFullYear() === year && date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
  return isReal ? date.toISOString().slice(0, 10) : null;
}
