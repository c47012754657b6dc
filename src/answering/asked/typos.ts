/** Words this short are never corrected: one letter makes them another word. */
const shortest = 5;

/**
 * Whether two folded words differ by a slip of the keyboard: one letter wrong, missing, doubled or swapped, two in words
 * of ten letters or more; the first letter must be right.
 */
export function isSlip(typed: string, meant: string): boolean {
  if (typed.length < shortest || meant.length < shortest || typed[0] !== meant[0]) return false;
  const allowed = Math.min(typed.length, meant.length) > 9 ? 2 : 1;
  return Math.abs(typed.length - meant.length) <= allowed && distance(typed, meant) <= allowed;
}

/** Damerau-Levenshtein distance in its restricted form (neighbours swapped at most once). */
function distance(a: string, b: string): number {
  let beforeLast: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1];
      let best = Math.min((last[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1, (last[j - 1] ?? 0) + (same ? 0 : 1));
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1])
        best = Math.min(best, (beforeLast[j - 2] ?? 0) + 1);
      row.push(best);
    }
    beforeLast = last;
    last = row;
  }
  return last.at(-1) ?? 0;
}
