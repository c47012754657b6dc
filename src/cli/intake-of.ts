import type { Archive } from '../archive/archive.ts';
import type { Removal } from '../archive/upkeep.ts';
import { takeAgain } from '../sources/take-again.ts';
import { takeLink } from '../sources/take-link.ts';
import type { Get } from '../sources/web/get.ts';

/** Where articles are found: the folder, and whether pages are fetched. */
interface Places {
  readonly articles: string | null;
  readonly fetching: object | null;
}

/** How Slack has links read into an archive, and what was removed brought back from where it came from. */
export function intakeOf(archive: Archive, { articles, fetching }: Places, web: Get, now: () => Date) {
  return {
    isOn: fetching !== null,
    take: async (address: string, userId: string) => takeLink(address, userId, { archive, now, get: web }),
    bringBack: async (was: Pick<Removal, 'url' | 'path'>): Promise<boolean> => {
      const get = fetching === null ? null : web;
      const folders = articles === null ? [] : [articles];
      return (await takeAgain(was, { archive, folders, get, now }))?.articleId != null;
    },
  };
}
