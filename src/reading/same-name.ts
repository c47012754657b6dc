import { skeleton } from '../text/skeleton.ts';

/** Whether one name has all words of the other, in any order and spelling: `X Y Z` and `Y Z`, `Y. Z`. */
export function sameFullName(a: readonly string[], b: readonly string[]): boolean {
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  if (short.length < 2) return false;
  const left = [...long];
  for (const word of short) {
    const whole = left.findIndex((other) => other === word || (word.length > 3 && skeleton(other) === skeleton(word)));
    const found = whole < 0 && word.length === 1 ? left.findIndex((other) => other.startsWith(word)) : whole;
    if (found < 0) return false;
    left.splice(found, 1);
  }
  return true;
}
