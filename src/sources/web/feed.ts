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
  /** When it was edited last, as written. */
  readonly edited: string | null;
}

/** A feed in RSS, Atom, RDF or JSON Feed, or null when the text is none. Entries without an address are left out. */
export async function readFeed(text: string, address: string): Promise<Feed | null> {
  const listed = await listedIn(text);
  if (listed === null) return null;
  const base = against(listed.base, address);
  const entries = listed.entries.flatMap(({ id, link, title, published, edited = null, ...own }): readonly Entry[] => {
    const url = link === undefined ? null : URL.parse(link, against(own.base, base));
    if (url === null || !/^https?:$/.test(url.protocol)) return [];
    return [{ key: id ?? url.href, url: url.href, title: title ?? null, published: dayOf(published), edited }];
  });
  const { title, language, ttl } = listed;
  // The first of those with one key counts: a feed that repeats itself would be fetched over and over.
  const once = [...new Map(entries.toReversed().map((entry) => [entry.key, entry])).values()].toReversed();
  const told = await Promise.all(once.map(async (entry) => ({ ...entry, title: await inWords(entry.title) })));
  const site = listed.home === undefined ? null : URL.parse(listed.home, base);
  const home = site !== null && /^https?:$/.test(site.protocol) ? site.href : null;
  return { title: await inWords(title), home, language: language ?? null, ttlMs: (ttl ?? 0) * 60_000, entries: told };
}

interface Listed {
  /** What addresses start from (`xml:base`; XML Base, 3). */
  readonly base?: string | undefined;
  readonly title: string | undefined;
  readonly home: string | undefined;
  readonly language: string | undefined;
  readonly ttl: number | undefined;
  readonly entries: readonly ListedEntry[];
}

interface ListedEntry {
  readonly base?: string | undefined;
  readonly id: string | undefined;
  readonly link: string | undefined;
  readonly title: string | undefined;
  readonly published: string | undefined;
  readonly edited?: string | undefined;
}

const against = (base = '', address: string): string => URL.parse(base, address)?.href ?? address;

async function listedIn(text: string): Promise<Listed | null> {
  const found = await parsed(text);
  if (found === null) return null;
  switch (found.format) {
    case 'rss':
      return {
        ...{ title: found.feed.title, home: found.feed.link, language: found.feed.language, ttl: found.feed.ttl },
        base: found.feed.xml?.base,
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
          base: entry.xml?.base,
          id: entry.id,
          link: pageOf(entry) ?? entry.links?.[0]?.href,
          title: entry.title?.value,
          published: entry.published ?? entry.updated,
          edited: entry.updated,
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
          edited: item.date_modified,
        })),
      };
  }
}

/** Whether a text begins as RSS, Atom or RDF do, whatever stands before: declarations, comments, style sheets. */
export function beginsAsFeed(text: string): boolean {
  const blank = /\s*/y;
  for (let at = 0; ; ) {
    blank.lastIndex = at;
    at += blank.exec(text)?.[0].length ?? 0;
    const closing = prolog.find(([opening]) => text.startsWith(opening, at))?.[1];
    if (closing === undefined) return /^<(?:rss|feed|rdf:RDF)\b/i.test(text.slice(at, at + 20));
    const end = text.indexOf(closing, at);
    if (end < 0) return false;
    at = end + closing.length;
  }
}

/** What may stand before the first element of an XML document, and how each ends (XML 1.0, 2.8); `]` ends a DOCTYPE. */
const prolog = [
  ['<?', '?>'],
  ['<!--', '-->'],
  ['<!', '>'],
  [']', '>'],
] as const;

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

/** Titles may be HTML, with marks and references (RFC 4287, 3.1.1); what is shown is words. */
async function inWords(title: string | null | undefined): Promise<string | null> {
  if (!/[<&]/.test(title ?? '')) return title?.replace(/\s+/g, ' ').trim() || null;
  const { parseHTML } = await import('linkedom');
  const { document } = parseHTML(`<!doctype html><html><body>${title}</body></html>`);
  return (document.body.textContent ?? '').replace(/\s+/g, ' ').trim() || null;
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
