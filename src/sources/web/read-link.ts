import { decode } from '../decode.ts';
import type { Found } from '../source.ts';
import { alternatesOf } from './alternates.ts';
import { beginsAsFeed, type Feed, readFeed } from './feed.ts';
import type { Get, Page } from './get.ts';
import { articleOfPage } from './page-article.ts';

/** What an address leads to: a feed and where it is for good, or an article or why there is none. */
export type Linked = { readonly feed: Feed; readonly address: string } | { readonly found: Found };

/** Fetches an address and tells whether it is a feed or a page. */
export async function readLink(address: string, get: Get): Promise<Linked> {
  const got = await get(address, { kind: 'any' });
  if (!('page' in got)) {
    return { found: { path: address, refused: 'refused' in got ? got.refused : { code: 'nothing-sent' } } };
  }
  const { page } = got;
  const decoded = decode(page.bytes, page.charset);
  const named = isFrontPage(page) ? alternatesOf(page).find(({ isFeed }) => isFeed) : undefined;
  if (named) return { found: { path: address, refused: { code: 'front-page', with: { address: named.url } } } };
  // Some servers send feeds as if they were pages.
  const isPage = 'refused' in decoded || (page.type.includes('html') && !beginsAsFeed(decoded.text));
  const feed = isPage ? null : await readFeed(decoded.text, page.url);
  return feed === null ? { found: await articleOfPage(address, page) } : { feed, address: page.movedTo ?? address };
}

/** Where a site begins there are the beginnings of many articles, and none. */
function isFrontPage({ url, type }: Page): boolean {
  const { pathname, search } = new URL(url);
  return type.includes('html') && pathname === '/' && search === '';
}
