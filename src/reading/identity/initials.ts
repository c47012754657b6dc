import { fold } from '../../text/fold.ts';
import { isNameParticle } from './name.ts';

/** Fewer letters are a state's code or a word. */
const fewest = 3;
const initials = /^[a-z]{3,6}$/;

/** Whether a folded word may be somebody's initials, as far as its letters say. */
export function mayBeInitials(folded: string): boolean {
  return initials.test(folded);
}

/**
 * The letters by which the press may call whoever is written so, folded: of all words (`mbs`) first, without the small ones, from
 * a small one on (`vdl`), and without a family behind an article (`Al Saud`). None for names in a script without capitals.
 */
export function initialsOf(written: string): readonly string[] {
  const words = fold(written)
    .split(/[^\p{L}\p{M}]+/u)
    .filter((word) => word !== '');
  if (words.length < fewest) return [];
  const small = (index: number) => isNameParticle(words[index] ?? '');
  const opens = words.findIndex((_, index) => index > 0 && small(index));
  const family = words.findLastIndex((_, index) => index >= fewest && small(index));
  const runs = [
    words,
    words.filter((_, index) => !small(index)),
    ...(opens > 0 ? [words.slice(opens)] : []),
    ...(family > 0 ? [words.slice(0, family)] : []),
  ];
  const letters = runs.map((run) => run.map((word) => word[0]).join(''));
  return [...new Set(letters)].filter(mayBeInitials);
}
