import { memo } from '../../text/memo.ts';
import type { Match } from '../../text/patterns.ts';
import type { Tag } from './tags.ts';

/** What the letters of a printed word say by themselves. */
export const lettersOf = memo((word: string) => ({
  /** In a script with capitals it begins with one; in others always true. */
  capital: /^[\p{Lu}\p{Lo}]/u.test(word),
  upper: /^\p{Lu}/u.test(word),
  caseless: /^\p{Lo}/u.test(word),
  allCapitals: /^[\p{Lu}\d]{2,}$/u.test(word),
  short: word.length <= 3,
  pair: word.length === 2,
  small: word.toLowerCase(),
  /** `rencontré` folds to the noun `rencontre`, which it never is. */
  accented: /[éÉ](?:e?s?)$/u.test(word),
}));

/** Bodies by name, of which two letters are an acronym. */
const bodies: ReadonlySet<Tag['is']> = new Set(['organisation', 'world-body']);

/** What `lettersOf` tells of a word. */
export type Letters = ReturnType<typeof lettersOf>;

/** Tags whose words are proper names: in a script with capitals they must begin with one. */
const proper: ReadonlySet<Tag['is']> = new Set(['country', 'place', 'given']);

/** Whether a word, printed so, can be what a list says: no noun that an accent makes a participle, no name or acronym in small letters. */
export function believable(
  { length, value }: Match<Tag>,
  { capital, allCapitals, accented, short, pair, caseless, small }: Letters,
): boolean {
  // `tournée` is a noun so printed, `rencontré` is none.
  if (length === 1 && value.is === 'noun' && accented && !value.cue.words.includes(small)) return false;
  const { is } = value;
  if (value.is === 'role') return !value.acronym || allCapitals;
  // `Kim Jong Un` is no `UN`.
  if (bodies.has(is) && length === 1 && pair && !caseless) return allCapitals;
  if (!proper.has(is)) return true;
  if (!capital) return false;
  return !(length === 1 && is === 'country' && short) || allCapitals;
}
