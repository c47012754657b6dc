import type { Source } from './source.ts';
import { fetchingOff } from './web/get.ts';
import { readLink } from './web/read-link.ts';

/** An address on the web: the page is fetched and the article found in it. */
export const link: Source = {
  name: 'link',
  help: 'a page on the web, or a feed, which is followed from then on; where fetching is on (COOP_FETCH)',
  takes: isLink,
  count: async () => 1,
  async *read(argument, { get = fetchingOff }) {
    const linked = await readLink(argument, get);
    yield 'found' in linked ? linked.found : { path: argument, refused: { code: 'only-feed' } };
  },
};

/** Whether an argument names something on the web rather than a file. */
export function isLink(argument: string): boolean {
  return /^[a-z][a-z0-9+.-]*:\/\//i.test(argument);
}
