import type { Reason, ReasonCode } from '../../languages/reasons.ts';
import type { Ending } from './ending.ts';
import type { Draft, Format, Unreadable } from './format.ts';
import { dayOfPage, isForSome, newsArticleOf } from './linked-data.ts';
import { printedDays, statedDay } from './page-day.ts';
import { depthOf, measure } from './page-tags.ts';
import { textOf } from './page-text.ts';
import { isWall } from './wall.ts';

/** Hardly one real page in a thousand has more; a hundred times as many of either would take the parser minutes. */
const MOST_TAGS = 10_000;
const DEEPEST = 300;
/** Shorter than this, what was found is a notice about cookies rather than an article. */
const SHORTEST_ARTICLE = 140;

/** A saved web page: the article is found in it, and what its head says about it is kept. */
export const html: Format = {
  endings: ['.html', '.htm'],
  help: 'a saved page; the article is found in it, with the title, outlet, date, address and language that its head states',
  ending,
  parse: async (text) => [await parse(text)],
};

/** A page may leave its closing tags out, but not the end of a tag that it has begun. */
function ending(page: string): Ending {
  if (/<\/html\s*>(?:\s|<!--.{0,1000}?-->)*$/is.test(page.slice(-2_000))) return 'shown';
  if (page.lastIndexOf('<') > page.lastIndexOf('>') || page.lastIndexOf('<!--') > page.lastIndexOf('-->')) return 'cut';
  return /<(?:html|body)[\s>]/i.test(page) ? 'mid-line' : 'open';
}

async function parse(page: string): Promise<Draft | Unreadable> {
  const refused = (code: ReasonCode, named: Reason['with'] = {}) => ({ part: '', refused: { code, with: named } });
  const { tags, depth } = measure(page, DEEPEST);
  if (tags > MOST_TAGS) return refused('many-tags', { size: tags, most: MOST_TAGS });
  if (depth > DEEPEST) return refused('deep', { most: DEEPEST });
  if (tags === 0) return refused('no-article');
  // Both take a quarter of a second to load, and few archives hold web pages.
  const [{ parseHTML }, { Readability }] = await Promise.all([import('linkedom'), import('@mozilla/readability')]);
  const { document } = parseHTML(inOneDocument(page));
  const head = headOf(document);
  // What the first look misses, such as tags whose attributes hold other tags.
  if (depthOf(document.documentElement) > DEEPEST) return refused('deep', { most: DEEPEST });
  const blocks = [...document.querySelectorAll('script[type="application/ld+json"]')].map(
    (one) => one.textContent ?? '',
  );
  const data = newsArticleOf(blocks);
  const inData = (data?.published ?? []).map(({ words }) => words);
  const dates = new Set([...inData, statedDay(document), dayOfPage(blocks)].filter((words) => words !== null));
  const printed = printedDays(document);
  // Readability takes the document apart, so everything else is read before.
  const readable = new Readability(document, { serializer: (node) => node, disableJSONLD: true }).parse();
  const found = readable?.content instanceof Object ? textOf(readable.content) : '';
  const text = found.length >= SHORTEST_ARTICLE ? found : (data?.text ?? found);
  if (text === '') return refused('no-article');
  const paragraphs = text.split('\n');
  const news = paragraphs.filter((one) => !isWall(one));
  const isWalled = news.length < paragraphs.length;
  if (isWalled && news.join('').length < SHORTEST_ARTICLE) return refused('wall');
  return {
    part: '',
    title: data?.title ?? head.title ?? readable?.title?.trim() ?? null,
    outlet: data?.outlet ?? head.outlet,
    url: [head.canonical, data?.url, head.url].find((address) => address != null && !isFrontPage(address)) ?? null,
    published: [...dates].map((words) => ({ words, from: 'metadata' })),
    printed,
    language: data?.language ?? head.language,
    text,
    isPart: isWalled || isForSome(blocks),
  };
}

/** What stands before the document, or around several of them (warnings of a server, a banner), goes into its body. */
function inOneDocument(page: string): string {
  const tags = page.match(/<html[\s>]/gi)?.length ?? 0;
  if (tags === 1 && /^(?:\s|<!(?:--[^>]*-->|doctype[^>]*>)|<\?[^>]*>)*<html[\s>]/i.test(page.slice(0, 2000)))
    return page;
  const opening = /<html(?:\s[^>]{0,400})?>/i.exec(page)?.[0] ?? '<html>';
  const inside = page.replace(/<!doctype[^>]*>|<\/?(?:html|head|body)(?:\s[^>]{0,4000})?>/gi, '');
  return `${opening}<head></head><body>${inside}</body></html>`;
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
    language: document.documentElement?.getAttribute('lang')?.trim() || meta('og:locale', 'content-language'),
  };
}
