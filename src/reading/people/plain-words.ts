import type { Word } from '../../text/fold.ts';
import { isAny } from '../words/tokens.ts';
import type { Mention } from './mentions.ts';

const none: ReadonlySet<string> = new Set();

/** The words that an article prints with a small letter somewhere; none in a script or language whose capitals say nothing. */
export function smallIn(words: readonly Word[], capitals: boolean): ReadonlySet<string> {
  if (capitals) return none;
  return new Set(words.filter(({ printed }) => /^\p{Ll}/u.test(printed)).map(({ folded }) => folded));
}

/** Words that stand alone with a capital behind an article, and with a small letter elsewhere: `the Act`, `a Bill`. */
export function nounsAmong(mentions: readonly Mention[], small: ReadonlySet<string>): ReadonlySet<string> {
  const alone = mentions.filter((one) => one.words.length === 1 && isBehindArticle(one));
  return new Set(alone.flatMap(({ words }) => words.filter((word) => small.has(word))));
}

/** `Signing Ceremony`, `Pawnbrokers Act`: no title, no given name, nobody's surname, and a noun or only words that the article prints with small letters too. */
export function isPlain(
  { sentence: { tokens }, phrase, words }: Mention,
  small: ReadonlySet<string>,
  nouns: ReadonlySet<string>,
  surnames: ReadonlySet<string>,
): boolean {
  const from = phrase.name?.from ?? phrase.from;
  if (phrase.kind === 'person' || isAny(tokens, from, ['given'])) return false;
  const last = words.at(-1) ?? '';
  if (surnames.has(last)) return false;
  return nouns.has(last) || words.every((word) => small.has(word));
}

/** The last words of those who are named with an office: `Minister Kofi Hope`. */
export const surnamesAmong = (mentions: readonly Mention[]): ReadonlySet<string> =>
  new Set(mentions.flatMap(({ phrase, words }) => (phrase.kind === 'person' ? [words.at(-1) ?? ''] : [])));

/** `the Act`: an article stands right before the name, and no particle of it (`de Vries`). */
export function isBehindArticle({ sentence: { tokens }, phrase: { name } }: Mention): boolean {
  if (!name || !/^[ \u00a0]$/u.test(tokens[name.from]?.gap ?? '')) return false;
  return isAny(tokens, name.from - 1, ['article', 'indefinite']) && !isAny(tokens, name.from - 1, ['particle']);
}
