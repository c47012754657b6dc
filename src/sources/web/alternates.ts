import { decode } from '../decode.ts';
import type { Page } from './get.ts';

/** Another form of a page, as its head names it (`<link rel="alternate">`, HTML Living Standard 4.6.7.1). */
export interface Alternate {
  readonly url: string;
  /** Whether it is said to be RSS, Atom or JSON Feed. */
  readonly isFeed: boolean;
}

/** No head is longer; what stands behind it may have been written by readers. */
const MOST_HEAD = 300_000;
const feedTypes = /^application\/(?:rss\+xml|atom\+xml|feed\+json)\b/i;

/** What the head of a page names as other forms of it, in its order. */
export function alternatesOf(page: Page): readonly Alternate[] {
  const decoded = decode(page.bytes, page.charset);
  if ('refused' in decoded) return [];
  const [head = ''] = decoded.text.slice(0, MOST_HEAD).split(/<\/head|<body/i);
  return [...head.matchAll(/<link\b[^<>]{0,2000}>/gi)].flatMap(([link]) => {
    const href = valueIn(link, 'href').replaceAll('&amp;', '&');
    const url = href === '' ? null : URL.parse(href, page.url);
    const isAlternate = /\balternate\b/i.test(valueIn(link, 'rel')) && url !== null;
    return isAlternate ? [{ url: url.href, isFeed: feedTypes.test(valueIn(link, 'type')) }] : [];
  });
}

/** An attribute of a tag; empty when it has none. */
function valueIn(tag: string, name: string): string {
  const found = new RegExp(`\\s${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)'|([^"'\\s>]+))`, 'i').exec(tag);
  return (found?.[1] ?? found?.[2] ?? found?.[3] ?? '').trim();
}
