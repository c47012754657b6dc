import { skeleton } from '../text/skeleton.ts';

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
