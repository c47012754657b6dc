import { createHash } from 'node:crypto';
import type { Reason } from '../../languages/reasons.ts';
import { decode } from '../decode.ts';
import type { Draft, Format } from '../formats/format.ts';
import { html } from '../formats/html.ts';
import { text } from '../formats/text.ts';
import type { Found } from '../source.ts';
import { toArticle } from '../to-article.ts';
import { beginsAsFeed } from './feed.ts';
import { isOfPages, type Page } from './get.ts';

/** What a feed says of an article beforehand. */
export interface Announced {
  readonly title: string | null;
  /** EDTF. */
  readonly published: string | null;
  /** Whether it wins over what the page says of itself, or is taken only where the page lacks it. */
  readonly wins: boolean;
}

/** The article in a page that was fetched; `path` is how it is shown, also when there is none. */
export async function articleOfPage(path: string, page: Page, announced?: Announced): Promise<Found> {
  const decoded = decode(page.bytes, page.charset);
  if ('refused' in decoded) return { path, refused: decoded.refused };
  if (isOfFeeds(page.type) || beginsAsFeed(decoded.text)) return { path, refused: { code: 'broken-feed' } };
  if (page.type !== '' && !isOfPages(page.type)) return { path, refused: { code: 'type', with: { type: page.type } } };
  const format = page.type === '' || page.type.includes('html') ? html : text;
  const draft = await draftIn(format, decoded.text);
  if ('refused' in draft) return { path, refused: draft.refused };
  const sha256 = createHash('sha256').update(page.bytes).digest('hex');
  const found = await toArticle(
    {
      ...draft,
      ...(announced === undefined ? {} : saidOf(draft, announced)),
      url: ownAddress(draft.url, page.url),
    },
    { path, place: null, sha256 },
  );
  if ('refused' in found || page.movedTo === null) return found;
  return { ...found, coming: { ...found.coming, movedFrom: path } };
}

const isOfFeeds = (type: string) => /^application\/(?:rss|atom|rdf|feed)\+/.test(type);

function saidOf(draft: Draft, { title, published, wins }: Announced): Pick<Draft, 'title' | 'published'> {
  const told = published === null ? [] : [{ words: published, from: 'metadata' as const }];
  return wins
    ? { title: title ?? draft.title, published: [...told, ...draft.published] }
    : { title: draft.title ?? title, published: [...draft.published, ...told] };
}

/** The article that the page holds; one made to break the parser is refused alone, and a feed that lists it goes on. */
async function draftIn({ parse }: Format, page: string): Promise<Draft | { readonly refused: Reason }> {
  try {
    const [draft] = await parse(page);
    return draft ?? { refused: { code: 'no-article' } };
  } catch (error) {
    return {
      refused: { code: 'broken-page', with: { words: error instanceof Error ? error.message : String(error) } },
    };
  }
}

/** The address that the page gives itself, if it is on the same site: otherwise any page could stand in for another's. */
function ownAddress(stated: string | null, fetched: string): string {
  const own = stated === null ? null : URL.parse(stated, fetched);
  // Some sites give every page the address of their front page.
  if (own !== null && own.pathname === '/' && own.search === '' && new URL(fetched).pathname !== '/') return fetched;
  return own !== null && isOnSite(own, fetched) && own.username === '' && own.password === '' ? own.href : fetched;
}

/** Whether two addresses are of one site: of the same host, but for a `www.` */
function isOnSite(one: URL, other: string): boolean {
  const siteOf = ({ host }: URL) => host.replace(/^www\./, '');
  return /^https?:$/.test(one.protocol) && siteOf(one) === siteOf(new URL(other));
}

/** Under these names a site keeps its feeds, and under those its pages; nobody else is given them below a shared domain. */
const ofFeeds = /^(?:feeds?|rss|rssfeeds|atom|xml|syndication)\./;
const ofPages = /^(?:www|m|mobile|amp|news)\./;

/** The same, but for any of the names under which a site keeps its pages. */
export function sameSite(one: string, other: string): boolean {
  const siteOf = (address: string) => new URL(address).host.replace(ofPages, '');
  return siteOf(one) === siteOf(other);
}

/**
 * Whether a feed may say when an article of this address was published and what it is called: both are on one site, or
 * the feed stands apart under a name for feeds: `feeds.example.org` speaks for `www.example.org`. Hosts that share no more
 * than a domain may be strangers to each other, as all those of `github.io` are.
 */
export function speaksFor(feed: string, page: string): boolean {
  const [from, about] = [new URL(feed), new URL(page)];
  if (isOnSite(about, feed)) return true;
  return ofFeeds.test(from.host) && from.host.replace(ofFeeds, '') === about.host.replace(ofPages, '');
}
