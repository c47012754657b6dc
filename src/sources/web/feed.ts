import { statedDate } from '../dates.ts';

/** What a feed lists, newest first as it stands there. */
export interface Feed {
  readonly title: string | null;
  /** The address of the site that it says it is of. */
  readonly home: string | null;
  /** BCP 47, as stated. */
  readonly language: string | null;
  /** For how long the feed asks to be left alone, in milliseconds (RSS `ttl`, which counts minutes). */
  readonly ttlMs: number;
  readonly entries: readonly Entry[];
}

/** One article that a feed lists. */
export interface Entry {
  /** What it is known by in this feed: the publisher's id, else its address. */
  readonly key: string;
  readonly url: string;
  readonly title: string | null;
  /** EDTF, as written, in the publisher's time zone. */
  readonly published: string | null;
}

/** How RSS, RDF and Atom begin, behind what XML lets stand before. */
const begins =
  /^\s*(?:(?:<\?[^>]{0,500}>|<!--.{0,2000}?-->|<!DOCTYPE[^[>]{0,300}(?:\[[^\]]{0,5000}\][^>]{0,50})?>)\s*){0,20}<(?:rss|feed|rdf:RDF)\b/is;

/** Whether a text sets out to be a feed, whatever its server calls it and however it ends. */
export function isFeedLike(text: string): boolean {
  return begins.test(text);
}

/** A feed in RSS, Atom, RDF or JSON Feed, or null when the text is none. Entries without an address are left out. */
export async function readFeed(text: string, address: string): Promise<Feed | null> {
  const listed = await listedIn(text);
  if (listed === null) return null;
  const from = URL.parse(listed.base ?? '', address)?.href ?? address;
  const entries: Entry[] = [];
  for (const { id, base = '', link, title, published } of listed.entries) {
    const url = link === undefined ? null : URL.parse(link, URL.parse(base, from)?.href ?? from);
    if (url === null || !/^https?:$/.test(url.protocol)) continue;
    entries.push({ key: id ?? url.href, url: url.href, title: await inWords(title), published: dayOf(published) });
  }
  const { title, language, ttl } = listed;
  // The first of those with one key counts: a feed that repeats itself would be fetched over and over.
  const once = [...new Map(entries.toReversed().map((entry) => [entry.key, entry])).values()].toReversed();
  const site = listed.home === undefined ? null : URL.parse(listed.home, from);
  const home = site !== null && /^https?:$/.test(site.protocol) ? site.href : null;
  return { title: await inWords(title), home, language: language ?? null, ttlMs: (ttl ?? 0) * 60_000, entries: once };
}

interface Listed {
  /** What addresses in it are counted from, where it says so (`xml:base`). */
  readonly base?: string | undefined;
  readonly title: string | undefined;
  readonly home: string | undefined;
  readonly language: string | undefined;
  readonly ttl: number | undefined;
  readonly entries: readonly ListedEntry[];
}

interface ListedEntry {
  readonly id: string | undefined;
  readonly base?: string | undefined;
  readonly link: string | undefined;
  readonly title: string | undefined;
  readonly published: string | undefined;
}

async function listedIn(text: string): Promise<Listed | null> {
  const found = await parsed(text);
  if (found === null) return null;
  switch (found.format) {
    case 'rss':
      return {
        ...{ title: found.feed.title, home: found.feed.link, language: found.feed.language, ttl: found.feed.ttl },
        entries: (found.feed.items ?? []).map((item) => ({
          id: item.guid?.value,
          link: item.link ?? (item.guid?.isPermaLink === false ? undefined : item.guid?.value),
          title: item.title,
          published: item.pubDate ?? item.dc?.dates?.[0],
        })),
      };
    case 'rdf':
      return {
        ...{ title: found.feed.title, home: found.feed.link, language: found.feed.dc?.languages?.[0], ttl: undefined },
        entries: (found.feed.items ?? []).map((item) => ({
          id: item.link,
          link: item.link,
          title: item.title,
          published: item.dc?.dates?.[0],
        })),
      };
    case 'atom':
      return {
        ...{ title: found.feed.title?.value, home: pageOf(found.feed), language: found.feed.xml?.lang, ttl: undefined },
        base: found.feed.xml?.base,
        entries: (found.feed.entries ?? []).map((entry) => ({
          id: entry.id,
          base: entry.xml?.base,
          link: pageOf(entry) ?? entry.links?.[0]?.href,
          title: entry.title?.value,
          published: entry.published ?? entry.updated,
        })),
      };
    case 'json':
      return {
        ...{ title: found.feed.title, home: found.feed.home_page_url, language: found.feed.language, ttl: undefined },
        entries: (found.feed.items ?? []).map((item) => ({
          id: item.id,
          link: item.url ?? item.external_url,
          title: item.title,
          published: item.date_published ?? item.date_modified,
        })),
      };
  }
}

/** Of Atom's links the one that leads to a page. */
function pageOf({ links }: { readonly links?: readonly { readonly rel?: string; readonly href?: string }[] }) {
  return links?.find(({ rel }) => rel === undefined || rel === 'alternate')?.href;
}

async function parsed(text: string) {
  // 170 files, which most runs have no use for.
  const { parseFeed } = await import('feedsmith');
  try {
    return parseFeed(text);
  } catch {
    return null;
  }
}

/** Titles may hold markup, and characters by HTML's names for them; what is shown is words. */
async function inWords(title = ''): Promise<string | null> {
  const bare = title.replace(/<[^<>]{0,500}>/g, '');
  const words = /&#?\w{2,10};/.test(bare) ? await spelledOut(bare) : bare;
  return words.replace(/\s+/g, ' ').trim() || null;
}

async function spelledOut(words: string): Promise<string> {
  const { parseHTML } = await import('linkedom');
  return parseHTML(`<html><body>${words.replaceAll('<', '&lt;')}</body></html>`).document.body.textContent ?? words;
}

const months = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');

/** `Tue, 04 Mar 2025 10:00:00 +0100` (RFC 822, which RSS uses) and ISO 8601: the day as written. */
function dayOf(words: string | undefined): string | null {
  if (words === undefined) return null;
  const [, day = '', month = '', year = ''] = /(\d{1,2}) ([a-z]{3})[a-z]* (\d{4})/i.exec(words) ?? [];
  const number = months.indexOf(month.toLowerCase()) + 1;
  if (number === 0) return statedDate(words);
  return statedDate(`${year}-${String(number).padStart(2, '0')}-${day.padStart(2, '0')}`);
}
