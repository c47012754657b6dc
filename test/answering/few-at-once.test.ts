import { expect, test } from 'vitest';
import { fewAtOnce } from '../../src/answering/few-at-once.ts';

test('of many questions two are answered at a time, in their order, and one that fails holds up nobody', async () => {
  const turns = fewAtOnce(2);
  const begun: number[] = [];
  const ends = Array.from({ length: 5 }, () => Promise.withResolvers<number>());
  const all = ends.map(({ promise }, n) =>
    turns(() => {
      begun.push(n);
      return promise;
    }),
  );
  expect(begun).toEqual([0, 1]);
  ends[1]?.reject(new Error('no answer'));
  await expect(all[1]).rejects.toThrow('no answer');
  expect(begun).toEqual([0, 1, 2]);
  ends[2]?.resolve(2);
  expect(await all[2]).toBe(2);
  expect(begun).toEqual([0, 1, 2, 3]);
  for (const [n, { resolve }] of ends.entries()) resolve(n);
  expect(await Promise.all([all[0], all[3], all[4]])).toEqual([0, 3, 4]);
  expect(begun).toEqual([0, 1, 2, 3, 4]);
});
