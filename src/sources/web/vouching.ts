import { knownByUrl } from '../../archive/articles/known-by.ts';
import { alternatesOf } from './alternates.ts';
import type { Get, Page } from './get.ts';
import { sameSite, speaksFor } from './page-article.ts';
import type { MayFetch } from './robots.ts';

/**
 * What a feed's word on the date and title of an article counts for: it `wins` over what the page says, is taken where
 * the page `lacks` its own, or is that of a stranger and counts for `nothing`.
 */
export type Say = 'wins' | 'lacks' | 'nothing';

interface Listing {
  /** Where the feed is followed and where it answered. */
  readonly addresses: readonly string[];
  /** The site that the feed says it is of. */
  readonly home: string | null;
}

/**
 * Says what a feed's word counts for on each page that it leads to. Anybody can write a feed that claims to be of a known
 * outlet, so the claim alone only fills gaps: a feed wins on its own site, and on another where that site names the feed as
 * its own, in the head of the article's page or of the page that the feed says it is of (`<link rel="alternate">`).
 */
export function voiceOf({ addresses, home }: Listing, get: Get, mayFetch: MayFetch): (page: Page) => Promise<Say> {
  let asked: Promise<Home | null> | null = null;
  const homePage = () => {
    asked ??= home === null ? Promise.resolve(null) : fetchHome(home, addresses, get, mayFetch);
    return asked;
  };
  return async (page) => {
    if (addresses.some((address) => speaksFor(address, page.url))) return 'wins';
    if (names(page, addresses)) return 'wins';
    if (home === null) return 'nothing';
    const found = await homePage();
    // Some sites lead readers on by where they are: bbc.co.uk is bbc.com abroad.
    const isOfHome = sameSite(home, page.url) || (found !== null && sameSite(found.url, page.url));
    if (!isOfHome) return 'nothing';
    return found?.vouches === true ? 'wins' : 'lacks';
  };
}

interface Home {
  /** Where it answered. */
  readonly url: string;
  readonly vouches: boolean;
}

async function fetchHome(
  home: string,
  addresses: readonly string[],
  get: Get,
  mayFetch: MayFetch,
): Promise<Home | null> {
  if ((await mayFetch(home)) !== 'allowed') return null;
  const got = await get(home, { kind: 'page' });
  return 'page' in got ? { url: got.page.url, vouches: names(got.page, addresses) } : null;
}

/** Whether a page's head names one of the addresses as its feed. */
function names(page: Page, addresses: readonly string[]): boolean {
  const known = new Set(addresses.map(knownByUrl));
  const withoutQuery = new Set(addresses.filter((address) => new URL(address).search === '').map(knownByUrl));
  return alternatesOf(page).some(({ url }) => {
    if (known.has(knownByUrl(url))) return true;
    // One feed under several editions: `rss.xml?edition=uk`.
    const bare = new URL(url);
    bare.search = '';
    return withoutQuery.has(knownByUrl(bare.href));
  });
}
