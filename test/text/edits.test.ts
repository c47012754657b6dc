import { expect, test } from 'vitest';
import { edits } from '../../src/text/edits.ts';

test('counts letters changed, added or left out, and stops counting beyond the limit', () => {
  expect(edits('bajwa', 'bajwa', 2)).toBe(0);
  expect(edits('bajwa', 'bajwaa', 2)).toBe(1);
  expect(edits('bourita', 'burito', 2)).toBe(2);
  expect(edits('kitten', 'sitting', 2)).toBe(3);
  expect(edits('kitten', 'sitting', 5)).toBe(3);
  expect(edits('', 'abc', 5)).toBe(3);
  expect(edits('a', 'abcdefgh', 2)).toBe(3);
});
