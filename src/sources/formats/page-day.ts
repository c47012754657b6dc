/** Names under which pages' heads state the day of publication, the surest first. */
const names = [
  'article:published_time',
  'og:article:published_time',
  'og:published_time',
  'article:published',
  'article.published',
  'article:post_date',
  'datePublished',
  'publication_date',
  'publish-date',
  'publish_date',
  'pubdate',
  'parsely-pub-date',
  'sailthru.date',
  'citation_publication_date',
  'dcterms.created',
  'dcterms.date',
  'dc.date.issued',
  'dc.date.created',
  'date',
  'dc.date',
];

/** What says by its markup that it is the day of publication (schema.org as microdata and RDFa, hAtom). */
const marked = [
  '[itemprop="datePublished"]',
  '[property$=":datePublished"]',
  '[property="datePublished"]',
  'abbr.published',
  '.entry-date.published',
  '[property="schema:dateCreated"]',
].join();

/** The day of publication that a page states for programs, in the words it uses; null when it states none. */
export function statedDay(document: Document): string | null {
  const metas = new Map<string, string>();
  for (const meta of document.querySelectorAll('meta')) {
    const name = (
      meta.getAttribute('property') ??
      meta.getAttribute('name') ??
      meta.getAttribute('itemprop')
    )?.toLowerCase();
    const content = meta.getAttribute('content')?.trim();
    if (name && content && !metas.has(name)) metas.set(name, content);
  }
  for (const name of names) {
    const content = metas.get(name.toLowerCase());
    if (content && /\d{4}/.test(content)) return content;
  }
  for (const element of document.querySelectorAll(marked)) {
    const words = statedIn(element);
    if (words !== null) return words;
  }
  const times = aroundTitle(document, 'time[datetime]');
  return times.map((time) => time.getAttribute('datetime')?.trim() ?? '').find((words) => /^\d{4}/.test(words)) ?? null;
}

const statedIn = (element: Element): string | null =>
  ['content', 'datetime', 'title']
    .map((name) => element.getAttribute(name)?.trim())
    .find((words) => words && /\d{4}/.test(words)) ?? null;

/** Classes and ids of the line in which a page prints its day. */
const dated =
  /dat(?:e|um|a|ing)(?![a-z]*base)|publi|posted|posting|time|stamp|meta|byline|fecha|topline|subline|info|erschien|artikel-?kopf/i;
/** A line about the article has at the most so many letters, and a page so many of them around its title. */
const longest = 90;
const most = 8;

/** The lines around a page's title that may print its day, in its own language; those below the title first. */
export function printedDays(document: Document): readonly string[] {
  const lines = aroundTitle(document, '[class], [id], time, small')
    .filter(
      (element) =>
        element.nodeName === 'TIME' ||
        element.nodeName === 'SMALL' ||
        dated.test(`${element.getAttribute('class')} ${element.id}`),
    )
    .map((element) => (element.textContent ?? '').replace(/\s+/g, ' ').trim())
    .filter(
      (words) => words.length <= longest && /(?<!\d)\d{1,2}(?!\d)/.test(words) && /\d{4}|\.\d\d(?!\d)/.test(words),
    );
  return [...new Set(lines)].slice(0, most);
}

/** How many elements below the title, and above it, can still be about the article. */
const below = 80;
const above = 15;

/** The elements that stand near the page's title and match, those below it first. */
function aroundTitle(document: Document, selector: string): readonly Element[] {
  const all = [...document.querySelectorAll('*')];
  const title = titleIn(document, all);
  if (title < 0) return [...document.querySelectorAll(`article ${selector.split(', ').join(', article ')}`)];
  const after = all.slice(title, title + below);
  const before = all.slice(Math.max(0, title - above), title).toReversed();
  return [...after, ...before].filter(
    (element) => element.matches(selector) && element.closest('nav, aside, footer') === null,
  );
}

/** Where the heading stands that the page is called by: the first of the highest rank whose words its title has. */
function titleIn(document: Document, all: readonly Element[]): number {
  const wordsOf = (words: string | null | undefined) =>
    (words ?? '')
      .toLowerCase()
      .replace(/[^\p{L}\p{N}]+/gu, ' ')
      .trim();
  const called = wordsOf(
    `${document.querySelector('meta[property="og:title"]')?.getAttribute('content') ?? ''} ${document.querySelector('title')?.textContent ?? ''}`,
  );
  const headings = [...document.querySelectorAll('h1, h2')];
  const own = headings.find((heading) => {
    const words = wordsOf(heading.textContent);
    return words.length > 8 && called.includes(words);
  });
  const chosen = own ?? headings.find(({ nodeName }) => nodeName === 'H1');
  return chosen ? all.indexOf(chosen) : -1;
}
