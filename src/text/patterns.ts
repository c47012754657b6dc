import { fold, type Word, words as wordsIn } from './fold.ts';
import { partListed, withoutArticle } from './joined-words.ts';
import { memo } from './memo.ts';

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
  /** What the value is, where it says so: values are of many shapes, and a match is asked hundreds of times a sentence. */
  readonly is: KindOf<T>;
}

type KindOf<T> = T extends { readonly is: infer Kind } ? Kind : undefined;

/** Something found that is so many words long. */
export function matchOf<T>(length: number, value: T): Match<T> {
  const kind = typeof value === 'object' && value !== null && 'is' in value ? value.is : undefined;
  return { length, value, is: kind as KindOf<T> };
}

/** Finds every entry that begins at a word; longest first. */
export interface Matcher<T> {
  at(folded: readonly string[], index: number): readonly Match<T>[];
}

interface Pattern<T> {
  readonly tokens: readonly string[];
  readonly match: Match<T>;
}

/** What may begin with a word, longest first. */
interface Beginning<T> {
  /** Those of this one word. */
  readonly alone: readonly Match<T>[];
  /** The longer ones, by their second word; those whose second word has any ending are with each. */
  readonly bySecond: ReadonlyMap<string, readonly Pattern<T>[]>;
  readonly byAnySecond: readonly Pattern<T>[];
}

/** The alternatives of a `Words` string, each as its folded words; optional words are spelt out. */
export function alternatives(words: Words): readonly (readonly string[])[] {
  const out: (readonly string[])[] = [];
  for (const part of words.split('|')) {
    const alternative = part.trim();
    if (alternative === '') continue;
    if (plain.test(alternative)) out.push(alternative.split(' '));
    else for (const one of expand(alternative)) out.push(foldedTokens(one));
  }
  return out;
}

function expand(alternative: string): string[] {
  if (!alternative.includes('(')) return [alternative];
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
/** Of letters alone, with their marks, each is folded by itself; Arabic ones may be written together with the next. */
const lettered = /^[\p{Script=Latin}\p{M}*]+(?: [\p{Script=Latin}\p{M}*]+)*$/u;

/** The lists of areas, offices and countries are taken apart for reading, for asking and for searching. */
const foldedTokens = memo((alternative): readonly string[] => {
  if (plain.test(alternative)) return alternative.split(' ');
  if (lettered.test(alternative))
    return alternative.split(' ').map((word) => keyOf({ printed: word, folded: fold(word) }));
  const joined = `${alternative.replace(/\*/g, star).replace(/(['’]) /g, '$1')}.`;
  const found = wordsIn(joined).map((word) => ({ word, key: keyOf(word) }));
  return found.flatMap(({ word, key }) => {
    const parts = partListed([word.folded]);
    return (parts.length > 1 ? parts : [key]).map((part) => part.replace(star, '*'));
  });
});

/**
 * A word as patterns compare it: folded, without the apostrophe of an elision, so that `l état`, `l'état` and `l’État` are
 * the same words; a word of one letter keeps its accent, since French `à` and `a` have nothing in common. The Arabic
 * article is left out.
 */
export function keyOf({ printed, folded }: Pick<Word, 'printed' | 'folded'>): string {
  if (printed.length === 1) return /\p{Nd}/u.test(printed) ? folded : printed.toLowerCase();
  if (folded.endsWith("'")) return folded.slice(0, -1);
  // `ألمانيا` and `إلهام` begin with the letters of the article, and the hamza tells.
  const first = printed[0];
  return first === 'ا' || first === 'ٱ' ? withoutArticle(folded) : folded;
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
      const isOpen = first.endsWith('*');
      const map = isOpen ? prefixes : exact;
      const key = isOpen ? first.slice(0, -1) : first;
      const pattern = { tokens, match: matchOf(tokens.length, value) };
      const list = map.get(key);
      if (list) list.push(pattern);
      else map.set(key, [pattern]);
    }
  }
  for (const map of [exact, prefixes])
    for (const list of map.values()) if (list.length > 1) list.sort((a, b) => b.tokens.length - a.tokens.length);
  const ends = new Set<number>();
  for (const key of exact.keys()) if (key.startsWith('*')) ends.add(key.length - 1);
  const endings = [...ends];
  const begins = new Set<number>();
  for (const key of prefixes.keys()) begins.add(key.length);
  const lengths = [...begins].sort((a, b) => b - a);
  const beginningWith = memo((word: string): Beginning<T> => {
    const patterns = [...(exact.get(word) ?? [])];
    for (const length of endings)
      if (word.length >= length) patterns.push(...(exact.get(`*${word.slice(-length)}`) ?? []));
    for (const length of lengths)
      if (word.length >= length) patterns.push(...(prefixes.get(word.slice(0, length)) ?? []));
    return beginningOf(patterns.sort((a, b) => b.tokens.length - a.tokens.length));
  });

  return {
    at(folded, index) {
      const first = folded[index];
      if (first === undefined) return [];
      const { alone, bySecond, byAnySecond } = beginningWith(first);
      const second = folded[index + 1];
      const longer = second === undefined ? undefined : (bySecond.get(second) ?? byAnySecond);
      if (longer === undefined || longer.length === 0) return alone;
      const found = longer.filter(({ tokens }) => fits(tokens, folded, index)).map(({ match }) => match);
      return found.length === 0 ? alone : [...found, ...alone];
    },
  };
}

function beginningOf<T>(patterns: readonly Pattern<T>[]): Beginning<T> {
  const alone: Match<T>[] = [];
  const bySecond = new Map<string, Pattern<T>[]>();
  const byAnySecond: Pattern<T>[] = [];
  for (const pattern of patterns) {
    const second = pattern.tokens[1];
    if (second === undefined) alone.push(pattern.match);
    else if (second.endsWith('*')) for (const list of [byAnySecond, ...bySecond.values()]) list.push(pattern);
    else bySecond.set(second, [...(bySecond.get(second) ?? byAnySecond), pattern]);
  }
  return { alone, bySecond, byAnySecond };
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
