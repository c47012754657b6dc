import { expect, test } from 'vitest';
import { lately } from '../../src/text/lately.ts';

test('what was asked for last stays, what was not goes, and there are never more than twice as many', () => {
  const kept = lately<number, string>(3);
  for (let n = 0; n < 3; n++) kept.set(n, `${n}`);
  for (let n = 3; n < 12; n++) {
    expect(kept.get(0)).toBe('0');
    kept.set(n, `${n}`);
    expect(kept.get(n)).toBe(`${n}`);
  }
  expect(kept.get(1)).toBeUndefined();
  expect(Array.from({ length: 12 }, (_, n) => kept.get(n)).filter((one) => one !== undefined).length).toBeLessThan(7);
});
