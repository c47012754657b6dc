import { skeleton } from '../../text/skeleton.ts';

/** A sovereign's number of one letter, behind the name: `Exampleh V` is not `Exampleh VI`. */
const numeral = /^[ivx]$/u;

/** Whether one name has all words of the other, in any order and spelling: `X Y Z` and `Y Z`, `Y. Z`. */
export function sameFullName(a: readonly string[], b: readonly string[]): boolean {
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  if (short.length < 2) return false;
  const left = [...long];
  for (const word of short) {
    const whole = left.findIndex((other) => other === word || (word.length > 3 && skeleton(other) === skeleton(word)));
    const initial = word.length === 1 && !(word === short.at(-1) && numeral.test(word));
    const found = whole < 0 && initial ? left.findIndex((other) => other.startsWith(word)) : whole;
    if (found < 0) return false;
    left.splice(found, 1);
  }
  return true;
}

/** A name by its words, and the one of them that is said to be the father's. */
export interface Descent<Word = string> {
  readonly words: readonly Word[];
  readonly father: Word | null;
}

/** `X bin Y bin Z` and `Y bin Z`: whose name goes on as that of somebody else begins is the child of that one. */
export function isChildOf<Word>(
  { words: [own], father }: Descent<Word>,
  { words: [first, ...more] }: Descent<Word>,
  agree: (a: Word, b: Word) => boolean = Object.is,
): boolean {
  if (own === undefined || first === undefined || father === null || !agree(father, first)) return false;
  return ![first, ...more].some((word) => agree(word, own));
}
