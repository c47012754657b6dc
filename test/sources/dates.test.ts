import { describe, expect, test } from 'vitest';
import { dateInUrl, statedDate } from '../../src/sources/dates.ts';

describe('the date in an address', () => {
  test.each([
    ['https://example.org/2026/01/13/a-visit', '2026-01-13'],
    ['https://example.org/2026/1/3/a-visit', '2026-01-03'],
    ['https://example.org/news/2026-01-13-a-visit', '2026-01-13'],
    ['https://example.org/news/24-Feb-2020/a-visit', '2020-02-24'],
    ['https://example.org/2020/february/24/a-visit', '2020-02-24'],
    ['https://example.org/a?d=2020-02-24', null],
    ['https://example.org/2026/13/45/a-visit', null],
    ['https://example.org/2026/01/a-visit', null],
    ['https://example.org/a-visit-120260113', null],
  ])('%s', (url, date) => {
    expect(dateInUrl(url)).toBe(date);
  });
});

describe('a stated date', () => {
  test.each([
    ['2024', '2024'],
    ['2024-02', '2024-02'],
    ['2024-02-29', '2024-02-29'],
    ['2024-02-29T23:59:59-05:00', '2024-02-29'],
    ['2023-02-29', null],
    ['2024-13', null],
    ['29 February 2024', null],
    ['', null],
  ])('%s', (words, date) => {
    expect(statedDate(words)).toBe(date);
  });
});
