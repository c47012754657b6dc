import type { Reason, ReasonCode } from '../../languages/reasons.ts';
import type { Draft, Format, Unreadable } from './format.ts';
import { newsArticleOf } from './linked-data.ts';
import { textOf } from './page-text.ts';

/** Real pages have far fewer; more of either takes the parser minutes. */
const MOST_TAGS = 10_000;
const DEEPEST = 300;
/** Shorter than this, what was found is a notice about cookies rather than an article. */
const SHORTEST_ARTICLE = 140;

/** A saved web page: the article is found in it, and what its head says about it is kept. */
export const html: Format = {
  endings: ['.html', '.htm'],
  help: 'a saved page; the article is found in it, with the title, outlet, date, address and language that its head states',
  parse: async (text) => [await parse(text)],
};

async function parse(page: string): Promise<Draft | Unreadable> {
  const refused = (code: ReasonCode, named: Reason['with'] = {}) => ({ part: '', refused: { code, with: named } });
  const { tags, depth } = measure(page);
  if (tags > MOST_TAGS) return refused('many-tags', { size: tags, most: MOST_TAGS });
  if (depth > DEEPEST) return refused('deep', { most: DEEPEST });
  // Both take a quarter of a second to load, and few archives hold web pages.
  const [{ parseHTML }, { Readability }] = await Promise.all([import('linkedom'), import('@mozilla/readability')]);
  const { document } = parseHTML(page);
  // A page without a single tag has no document to look through.
  if (!document.documentElement) return refused('no-article');
  const head = headOf(document);
  // What the first look misses, such as tags whose attributes hold other tags.
  if (depthOf(document.documentElement) > DEEPEST) return refused('deep', { most: DEEPEST });
  const data = newsArticleOf(
    [...document.querySelectorAll('script[type="application/ld+json"]')].map((script) => script.textContent ?? ''),
  );
  // Readability takes the document apart, so everything else is read before.
  const readable = new Readability(document, { serializer: (node) => node, disableJSONLD: true }).parse();
  const found = readable?.content instanceof Object ? textOf(readable.content) : '';
  const text = found.length >= SHORTEST_ARTICLE ? found : (data?.text ?? found);
  if (text === '') return refused('no-article');
  const date = data?.published?.words ?? head.published;
  return {
    part: '',
    title: data?.title ?? head.title ?? readable?.title?.trim() ?? null,
    outlet: data?.outlet ?? head.outlet,
    url: [head.canonical, data?.url, head.url].find((address) => address != null && !isFrontPage(address)) ?? null,
    published: date === null ? null : { words: date, from: 'metadata' },
    language: data?.language ?? head.language,
    text,
  };
}

/** Whether an address is that of a site and not of an article: some sites give it to every page as its own. */
function isFrontPage(address: string): boolean {
  return /^(?:(?:https?:)?\/\/[^/?#]*)?\/*(?:#.*)?$/i.test(address);
}

function headOf(document: Document) {
  const meta = (...names: readonly string[]) => {
    for (const name of names) {
      const content = document
        .querySelector(`meta[property="${name}"], meta[name="${name}"]`)
        ?.getAttribute('content')
        ?.trim();
      if (content) return content;
    }
    return null;
  };
  return {
    title: meta('og:title', 'twitter:title'),
    outlet: meta('og:site_name', 'application-name'),
    canonical: document.querySelector('link[rel="canonical"]')?.getAttribute('href')?.trim() || null,
    url: meta('og:url'),
    published:
      meta('article:published_time', 'og:article:published_time', 'datePublished', 'date', 'dc.date') ??
      timeOf(document),
    language: document.documentElement?.getAttribute('lang')?.trim() || meta('og:locale', 'content-language'),
  };
}

function timeOf(document: Document): string | null {
  const times = [...document.querySelectorAll('article time[datetime], time[itemprop="datePublished"]')];
  return times[0]?.getAttribute('datetime')?.trim() || null;
}

/** How many tags a page opens, and how deep those that must be closed are nested, without parsing it. */
function measure(page: string): { readonly tags: number; readonly depth: number } {
  const open = /<(\/?)([a-z][a-z0-9-]*)[^<>]{0,4000}?(\/?)>/gi;
  const closesItself =
    /^(?:area|base|br|col|embed|hr|img|input|link|meta|source|track|wbr|p|li|dt|dd|tr|td|th|option|thead|tbody|tfoot)$/i;
  let tags = 0;
  const opened: string[] = [];
  let deepest = 0;
  for (const [, slash, name = '', selfClosed] of page.matchAll(open)) {
    if (slash === '') tags += 1;
    if (closesItself.test(name)) continue;
    // A closing tag that closes nothing leaves the depth as it is: 20,000 of `<b></i>` are as deep as `<b>` alone.
    if (slash === '' && selfClosed === '') opened.push(name.toLowerCase());
    else if (slash !== '' && opened.at(-1) === name.toLowerCase()) opened.pop();
    deepest = Math.max(deepest, opened.length);
  }
  return { tags, depth: deepest };
}

/** How deep the elements below this one are nested; without recursion, which a deep page would overflow. */
function depthOf(root: Element): number {
  let [deepest, depth] = [0, 0];
  let at: Element | null = root;
  while (at !== null) {
    deepest = Math.max(deepest, depth);
    if (at.firstElementChild) {
      at = at.firstElementChild;
      depth += 1;
      continue;
    }
    while (at !== null && at !== root && !at.nextElementSibling) {
      at = at.parentElement;
      depth -= 1;
    }
    at = at === null || at === root ? null : at.nextElementSibling;
  }
  return deepest;
}
