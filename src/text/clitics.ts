const arabic = /^[\u0620-\u064a]/;
/** Shorter words begin with these letters by nature. */
const shortest = 3;

/**
 * A folded word with what may be left of it once the words that Arabic writes onto it are taken off (`and`, `by`, `for`,
 * `as`, the article): `وبالمغرب` also as `بالمغرب`, `المغرب` and `مغرب`. Words of other scripts stand alone.
 */
export function withoutClitics(word: string): readonly string[] {
  if (!arabic.test(word)) return [word];
  const found = new Set([word]);
  for (const form of found) {
    const rest = /^(?:ال|لل|[وفبلك])(.*)$/.exec(form)?.[1] ?? '';
    if (rest.length < shortest) continue;
    found.add(rest);
    if (form.startsWith('لل')) found.add(`ال${rest}`);
  }
  return [...found];
}
