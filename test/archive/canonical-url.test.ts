import fc from 'fast-check';
import { expect, test } from 'vitest';
import { canonicalUrl } from '../../src/archive/articles/canonical-url.ts';

test.each([
  ['HTTP://News.Example:80/A/b/', 'http://news.example/A/b'],
  ['https://news.example:443', 'https://news.example'],
  ['https://news.example/?p=17108', 'https://news.example/?p=17108'],
  [
    'https://news.example/a?utm_source=x&id=2&fbclid=y&xtor=RSS-1&at_medium=m&mc_cid=1&gclid=z#part',
    'https://news.example/a?id=2',
  ],
  [
    'https://news.example/a?traffic_source=rss&maca=en-rss-x&partner=rss&emc=rss&ns_mchannel=social&ito=1&s=09&ref=rss&share=facebook',
    'https://news.example/a',
  ],
  ['https://news.example/?ref=204&s=rabat&partner=7', 'https://news.example/?partner=7&ref=204&s=rabat'],
  ['https://news.example/a?b=2&a=1', 'https://news.example/a?a=1&b=2'],
  [' https://news.example/مقال ', 'https://news.example/%D9%85%D9%82%D8%A7%D9%84'],
  ['https://me:secret@news.example/a', 'https://news.example/a'],
])('%s is known as %s', (given, known) => {
  expect(canonicalUrl(given)).toBe(known);
});

test('what is no web address has no canonical form', () => {
  for (const given of ['', 'news', 'file:///etc/passwd', 'javascript:alert(1)']) expect(canonicalUrl(given)).toBeNull();
});

test('a canonical address is its own canonical address', () => {
  fc.assert(
    fc.property(fc.webUrl({ withQueryParameters: true, withFragments: true }), (given) => {
      const once = canonicalUrl(given);
      expect(once).not.toBeNull();
      expect(canonicalUrl(once ?? '')).toBe(once);
    }),
  );
});
