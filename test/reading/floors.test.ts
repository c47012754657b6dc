import { describe, expect, test } from 'vitest';
import { floorsWritten, reached } from '../eval/floors.ts';
import { setNames } from '../eval/passages.ts';

const floors = floorsWritten();

test('every labelled set has its floors', () => {
  expect(Object.keys(floors)).toEqual(setNames());
});

describe.each(Object.entries(floors))('reading the %s set', (set, figures) => {
  test('is no worse than the floors of test/eval/floors.json', async () => {
    const now = await reached(set);
    const fallen = Object.entries(figures).filter(([measure, floor]) => floor !== null && (now[measure] ?? 0) < floor);
    expect(fallen.map(([measure, floor]) => `${measure}: ${now[measure]?.toFixed(3)} under ${floor}`)).toEqual([]);
  });
});
