import { createHash } from 'node:crypto';
import { decode } from './decode.ts';
import { html } from './formats/html.ts';
import { text } from './formats/text.ts';
import type { Found, Source } from './source.ts';
import { toArticle } from './to-article.ts';
import { fetchingOff, type Page } from './web/get-page.ts';

/** An address on the web: the page is fetched and the article found in it. */
export const link: Source = {
  name: 'link',
  help: 'a page on the web, where fetching is on (COOP_FETCH)',
  takes: (argument) => /^[a-z][a-z0-9+.-]*:\/\//i.test(argument),
  count: async () => 1,
  async *read(argument, { getPage = fetchingOff }) {
    const page = await getPage(argument);
    yield 'refused' in page ? { path: argument, refused: page.refused } : await articleOf(argument, page);
  },
};

async function articleOf(path: string, page: Page): Promise<Found> {
  const decoded = decode(page.bytes, page.charset);
  if ('refused' in decoded) return { path, refused: decoded.refused };
  const format = page.type === '' || page.type.includes('html') ? html : text;
  const [draft] = await format.parse(decoded.text);
  if (draft === undefined || 'refused' in draft)
    return { path, refused: draft?.refused ?? 'no article was found in it' };
  const sha256 = createHash('sha256').update(page.bytes).digest('hex');
  return toArticle({ ...draft, url: ownAddress(draft.url, page.url) }, { path, isFile: false, sha256 });
}

/** The address that the page gives itself, if it is on the same site: otherwise any page could stand in for another's. */
function ownAddress(stated: string | null, fetched: string): string {
  const own = stated === null ? null : URL.parse(stated, fetched);
  return own !== null && siteOf(own) === siteOf(new URL(fetched)) ? own.href : fetched;
}

const siteOf = ({ host }: URL) => host.replace(/^(?:www|m|amp|mobile)\./, '');
