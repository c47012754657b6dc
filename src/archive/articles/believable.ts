/** No Coop is older: a clock that says so is wrong, and no date is judged by it. */
const OLDEST_COOP = Date.UTC(2025, 0, 1);
/** The day may have begun elsewhere, and clocks differ. */
const AHEAD_MS = 86_400_000;

/**
 * Whether a date of publication (EDTF) lies in the future, so that it is not believed: a misprint, a day of which the page
 * speaks, or the wrong clock of an outlet. The article is read like one that nobody dates: a dateline may still date it.
 */
export function liesAhead(published: string | null, at: Date): boolean {
  if (published === null || at.getTime() < OLDEST_COOP) return false;
  return Date.parse(published) > at.getTime() + AHEAD_MS;
}
