import { type Word, words as wordsIn } from './fold.ts';
import { partListed, withoutArticle } from './joined-words.ts';

/**
 * Alternatives in one string, as a translator reads them: `"met | meets | sat down (together) with"`. Matching ignores
 * case and accents; `*` at the end of a word stands for any ending (`ministr*`), at the beginning of a first word for any
 * beginning (`*samenwerking`), and words in parentheses may be absent.
 */
export type Words = string;

/** Something found in a run of folded words: how many words it takes and what it means. */
export interface Match<T> {
  readonly length: number;
  readonly value: T;
}

/** Finds every entry that begins at a word; longest first. */
export interface Matcher<T> {
  at(folded: readonly string[], index: number): readonly Match<T>[];
}

interface Pattern<T> {
  readonly tokens: readonly string[];
  readonly value: T;
}

/** The alternatives of a `Words` string, each as its folded words; optional words are spelt out. */
export function alternatives(words: Words): readonly (readonly string[])[] {
  return words
    .split('|')
    .map((alternative) => alternative.trim())
    .filter((alternative) => alternative !== '')
    .flatMap(expand)
    .map(foldedTokens);
}

function expand(alternative: string): string[] {
  const optional = /\(([^)]*)\)/.exec(alternative);
  if (!optional) return [alternative];
  const before = alternative.slice(0, optional.index);
  const after = alternative.slice(optional.index + optional[0].length);
  return [...expand(`${before} ${after}`), ...expand(`${before}${optional[1]}${after}`)];
}

/** Stands for `*` while a pattern is parted into words: letters that no word of ours has. */
const star = 'qzqz';

/** Most words need no folding: small letters without accents, the stars of a pattern among them. */
const plain = /^[a-z*]+(?: [a-z*]+)*$/;

function foldedTokens(alternative: string): string[] {
  if (plain.test(alternative)) return alternative.split(' ');
  const joined = `${alternative.replace(/\*/g, star).replace(/(['’]) /g, '$1')}.`;
  const found = wordsIn(joined).map((word) => ({ word, key: keyOf(joined, word) }));
  return found.flatMap(({ word, key }) => {
    const parts = partListed([word.folded]);
    return (parts.length > 1 ? parts : [key]).map((part) => part.replace(star, '*'));
  });
}

/** A text made to hold only new words must not fill the memory. */
const MOST_SEEN = 20_000;

/**
 * A word as patterns compare it: folded, without the apostrophe of an elision, so that `l état`, `l'état` and `l’État` are
 * the same words; a word of one letter keeps its accent, since French `à` and `a` have nothing in common. The Arabic
 * article is left out.
 */
export function keyOf(text: string, word: Word): string {
  if (word.end - word.start === 1) return text.slice(word.start, word.end).toLowerCase();
  if (word.folded.endsWith("'")) return word.folded.slice(0, -1);
  // `ألمانيا` and `إلهام` begin with the letters of the article, and the hamza tells.
  return /[اٱ]/u.test(text[word.start] ?? '') ? withoutArticle(word.folded) : word.folded;
}

/**
 * Compiles lists of words to one matcher; entries of any number of words, also with `*` endings. `each` is told every
 * alternative as it is taken in.
 */
export function matcherOf<T>(
  entries: Iterable<readonly [Words, T]>,
  each?: (tokens: readonly string[], value: T) => void,
): Matcher<T> {
  const exact = new Map<string, Pattern<T>[]>();
  const prefixes = new Map<string, Pattern<T>[]>();
  for (const [words, value] of entries) {
    for (const tokens of alternatives(words)) {
      const first = tokens[0];
      if (first === undefined) continue;
      each?.(tokens, value);
      const [map, key] = first.endsWith('*') ? [prefixes, first.slice(0, -1)] : [exact, first];
      const list = map.get(key);
      if (list) list.push({ tokens, value });
      else map.set(key, [{ tokens, value }]);
    }
  }
  for (const map of [exact, prefixes])
    for (const list of map.values()) list.sort((a, b) => b.tokens.length - a.tokens.length);
  const endings = [...new Set([...exact.keys()].filter((key) => key.startsWith('*')).map((key) => key.length - 1))];
  const lengths = [...new Set([...prefixes.keys()].map((key) => key.length))].sort((a, b) => b - a);
  const none: readonly Match<T>[] = [];
  /** What may begin with each word that was asked for, longest first: most words of a text come again and again. */
  const seen = new Map<string, readonly Pattern<T>[]>();

  function beginningWith(word: string): readonly Pattern<T>[] {
    const known = seen.get(word);
    if (known) return known;
    const found = [...(exact.get(word) ?? [])];
    for (const length of endings)
      if (word.length >= length) found.push(...(exact.get(`*${word.slice(-length)}`) ?? []));
    for (const length of lengths) if (word.length >= length) found.push(...(prefixes.get(word.slice(0, length)) ?? []));
    found.sort((a, b) => b.tokens.length - a.tokens.length);
    if (seen.size >= MOST_SEEN) seen.clear();
    seen.set(word, found);
    return found;
  }

  return {
    at(folded, index) {
      const first = folded[index];
      if (first === undefined) return none;
      const patterns = beginningWith(first);
      if (patterns.length === 0) return none;
      const found: Match<T>[] = [];
      for (const { tokens, value } of patterns)
        if (tokens.length === 1 || fits(tokens, folded, index)) found.push({ length: tokens.length, value });
      return found.length === 0 ? none : found;
    },
  };
}

function fits(tokens: readonly string[], folded: readonly string[], index: number): boolean {
  for (let i = 1; i < tokens.length; i++) {
    const token = tokens[i] as string;
    const word = folded[index + i];
    if (word === undefined) return false;
    if (token.endsWith('*') ? !word.startsWith(token.slice(0, -1)) : word !== token) return false;
  }
  return true;
}
