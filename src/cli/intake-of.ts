import type { Archive } from '../archive/archive.ts';
import type { Removal } from '../archive/articles/upkeep.ts';
import type { FollowedBy } from '../sources/add-feed.ts';
import { articlesOfFile, removalsOfFile } from '../sources/of-file.ts';
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
    take: async (address: string, by: FollowedBy) => takeLink(address, by, { archive, now, get: web }),
    articlesOfFile: (words: string) => articlesOfFile(archive, words),
    removalsOfFile: (words: string) => removalsOfFile(archive, words),
    bringBack: async (were: readonly Pick<Removal, 'url' | 'path'>[]): Promise<number> => {
      const get = fetching === null ? null : web;
      const folders = articles === null ? [] : [articles];
      const taken = await takeAgain(were, { archive, folders, get, now });
      return taken.filter((row) => row?.articleId != null).length;
    },
  };
}
