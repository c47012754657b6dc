/** `zweiundzwanzig`, `tweeëntwintig`: the numbers from 21 to 99 where a language writes the unit first and all in one word, as alternatives. */
export function unitsFirst(units: string, and: string, tens: string): string {
  return tens
    .split(' ')
    .flatMap((ten) => units.split(' ').map((unit) => `${unit}${and}${ten}`))
    .join(' | ');
}
