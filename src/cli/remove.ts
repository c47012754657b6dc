import type { Archive } from '../archive/archive.ts';
import type { Removal } from '../archive/articles/upkeep.ts';
import { followedAt } from '../archive/following/followed-at.ts';
import type { Article } from '../reading/article.ts';
import { articlesOfFile, foldersTyped, removalsOfFile } from '../sources/of-file.ts';
import { placeOf } from '../sources/place.ts';
import { takeAgain, type WasKnownBy } from '../sources/take-again.ts';
import type { TakenIn } from '../sources/take-in.ts';
import { fetchingOff } from '../sources/web/get.ts';
import { CoopError } from '../text/error.ts';
import type { CliContext, Command } from './command.ts';
import { pathShown } from './path-shown.ts';
import { takenRow } from './taken-row.ts';

/** `coop remove`: takes an article out for good, or brings a removed one back. */
export const remove: Command = {
  name: 'remove',
  usage: '<id | url | path> [--undo] [--json]',
  summary: 'takes an article out of every later answer, and refuses it from then on; or ends following a feed',
  options: {
    undo: { help: 'brings a removed article back, from its file or its address' },
    json: { help: 'a JSON line for each' },
  },
  details: [
    'Facts, names, passages and quotes go with it, and what was posted of it is changed to say so. What stays is a',
    'tombstone: the address or path under which folders and feeds may not bring it back. With --undo it is read again',
    'where it still is, in the folder or on the web; where it is not, reason says what to do.',
    'A path may be typed as it was for coop add. That of a packed folder, or of a file of several articles, takes all',
    'of its articles out, or lets them in. What came from a file is looked for in files only.',
    'Of a feed nothing but the following ends: its articles stay.',
    'A row: {articleId, url, path, outcome: removed | restored | notFound, reason}.',
  ],
  run: async (given, context) => {
    if (given.words.length === 0)
      throw new CoopError('bad-use', 'Say what to remove: coop remove <id | url | path>. "coop facts" lists them.');
    const archive = await context.openArchive();
    try {
      let found = 0;
      for (const words of given.words) {
        const rows = given.has('undo') ? await undo(archive, words, context) : await take(archive, words, context);
        if (rows.every(({ outcome }) => outcome !== 'notFound')) found += 1;
        for (const row of rows) context.print(given.has('json') ? JSON.stringify(row) : inWords(row, words));
      }
      return found === given.words.length ? 0 : 1;
    } finally {
      await archive.close();
    }
  },
};

interface Row {
  readonly articleId: string | null;
  readonly url: string | null;
  readonly path: string | null;
  readonly outcome: 'removed' | 'restored' | 'notFound';
  /** Why nothing was done, why what may come back is not back yet and what to do, or what became of a feed; null otherwise. */
  readonly reason: string | null;
}

const nothing = (reason: string): Row => ({ articleId: null, url: null, path: null, outcome: 'notFound', reason });
const doneBy = { teamId: null, userId: null } as const;

async function take(archive: Archive, words: string, { now }: CliContext): Promise<readonly Row[]> {
  const [article, ...more] = await archive.locate(words, placeOf(words));
  if (more.length > 0) {
    const ids = [article, ...more].flatMap((one) => one?.id ?? []);
    return [nothing(`several articles have this path: name one of ${ids.join(', ')}`)];
  }
  const all = article === undefined ? await articlesOfFile(archive, words) : [article];
  if (all.length === 0) return [await endFollowing(archive, words, now())];
  const rows: Row[] = [];
  for (const one of all) rows.push(await takeOut(archive, one, now()));
  return rows;
}

/** Of a feed only the following ends: what it brought stays. */
async function endFollowing(archive: Archive, words: string, at: Date): Promise<Row> {
  const feed = await followedAt(words, archive);
  if (feed === null || !(await archive.removeFeed(feed.id))) return nothing('the archive holds no such article');
  await archive.audit({ ...doneBy, action: 'remove', target: feed.url, outcome: 'removed' }, at);
  const reason = `it is followed no more, and its articles stay; to follow it again: coop add ${feed.url}`;
  return { articleId: null, url: feed.url, path: null, outcome: 'removed', reason };
}

async function takeOut(archive: Archive, article: Pick<Article, 'id' | 'url' | 'path'>, at: Date): Promise<Row> {
  const { id, url, path } = article;
  await archive.remove(id, null, at);
  await archive.audit({ ...doneBy, action: 'remove', target: id, outcome: 'removed' }, at);
  return { articleId: id, url, path, outcome: 'removed', reason: null };
}

async function undo(archive: Archive, words: string, context: CliContext): Promise<readonly Row[]> {
  const one = await archive.restore(words, placeOf(words));
  const all = one === null ? await removalsOfFile(archive, words) : [one];
  if (all.length === 0) return [nothing('nothing that was removed has this id, address or path')];
  const { get = fetchingOff, fetches, now } = context;
  for (const { articleId } of all) {
    if (one === null) await archive.restore(articleId);
    await archive.audit({ ...doneBy, action: 'restore', target: articleId, outcome: 'restored' }, now());
  }
  const folders = foldersFor(words, all, context);
  const taken = await takeAgain(all, { archive, folders, get: fetches() ? get : null, now });
  const rows = all.map(({ articleId, url, path }, n) => {
    const reason = notBack({ url, path }, taken[n] ?? null, fetches());
    return { articleId, url, path, outcome: 'restored' as const, reason };
  });
  const back = rows.filter(({ reason }) => reason === null).length;
  if (rows.length > 1) context.tell(`${back} of ${rows.length} are in the archive again.`);
  return rows;
}

/** Why an article that may come back is not back, and how to bring it; null when it is. */
function notBack(was: WasKnownBy, row: TakenIn | null, fetches: boolean): string | null {
  if (row !== null && row.articleId !== null) return null;
  const add = `to bring it back: coop add ${was.path === null ? (was.url ?? '-') : '<its file or folder>'}`;
  if (row !== null) return `${takenRow(row).reason}; ${add}`;
  if (was.path !== null) return `its file is not where it was; ${add}`;
  if (was.url === null) return `it came from standard input; ${add}`;
  return fetches ? `its page could not be had; ${add}` : `fetching is off (COOP_FETCH); once it is on, ${add}`;
}

/** Where its file may be: below the folder that was typed before its path, and in Coop's own folder. */
function foldersFor(words: string, all: readonly Removal[], { articlesFolder }: CliContext): readonly string[] {
  const typed = foldersTyped(
    words,
    all.map(({ path }) => path),
  );
  const own = articlesFolder();
  // A bare name may be that of a file of Coop's own folder.
  return [...typed.filter((one) => one !== '.'), ...(own === null ? [] : [own]), ...typed];
}

function inWords({ articleId, url, path, outcome, reason }: Row, words: string): string {
  const name = path === null ? (url ?? articleId) : pathShown(path);
  if (outcome === 'notFound') return `not done   ${words}: ${reason}`;
  if (outcome === 'removed')
    return `removed    ${name}${reason === null ? `; to bring it back: coop remove --undo ${articleId}` : `: ${reason}`}`;
  return reason === null
    ? `restored   ${name} is in the archive again`
    : `let in     ${name} is kept out no more, and not yet back: ${reason}`;
}
