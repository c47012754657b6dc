import type { Archive } from '../archive/archive.ts';
import type { Removal } from '../archive/upkeep.ts';
import type { Article } from '../reading/article.ts';
import { articlesOfFile, removalsOfFile } from '../sources/of-file.ts';
import { takeAgain } from '../sources/take-again.ts';
import { fetchingOff } from '../sources/web/get.ts';
import { CoopError } from '../text/error.ts';
import type { CliContext, Command } from './command.ts';
import { takenRow } from './taken-row.ts';

/** `coop remove`: takes an article out for good, or brings a removed one back. */
export const remove: Command = {
  name: 'remove',
  usage: '<id | url | path> [--undo] [--json]',
  summary: 'takes an article out of every later answer, and refuses it from then on',
  options: {
    undo: { help: 'brings a removed article back, from its file or its address' },
    json: { help: 'a JSON line for each' },
  },
  details: [
    'Facts, names, passages and quotes go with it, and what was posted of it is changed to say so. What stays is a',
    'tombstone: the address or path under which folders and feeds may not bring it back. With --undo it is read again',
    'where it still is, in the folder or on the web; where it is not, reason says what to do.',
    'The path of a packed folder, or of a file of several articles, takes all of its articles out, or lets them in.',
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
  /** Why nothing was done, or why what may come back is not back yet and what to do; null otherwise. */
  readonly reason: string | null;
}

const nothing = (reason: string): Row => ({ articleId: null, url: null, path: null, outcome: 'notFound', reason });
const doneBy = { teamId: null, userId: null } as const;

async function take(archive: Archive, words: string, { now }: CliContext): Promise<readonly Row[]> {
  const [article, ...more] = await archive.locate(words);
  if (more.length > 0) {
    const ids = [article, ...more].flatMap((one) => one?.id ?? []);
    return [nothing(`several articles have this path: name one of ${ids.join(', ')}`)];
  }
  const all = article === undefined ? await articlesOfFile(archive, words) : [article];
  if (all.length === 0) return [nothing('the archive holds no such article')];
  const rows: Row[] = [];
  for (const one of all) rows.push(await takeOut(archive, one, now()));
  return rows;
}

async function takeOut(archive: Archive, article: Pick<Article, 'id' | 'url' | 'path'>, at: Date): Promise<Row> {
  const { id, url, path } = article;
  await archive.remove(id, null, at);
  await archive.audit({ ...doneBy, action: 'remove', target: id, outcome: 'removed' }, at);
  return { articleId: id, url, path, outcome: 'removed', reason: null };
}

async function undo(archive: Archive, words: string, context: CliContext): Promise<readonly Row[]> {
  const one = await archive.restore(words);
  const all = one === null ? await removalsOfFile(archive, words) : [one];
  if (all.length === 0) return [nothing('nothing that was removed has this id, address or path')];
  const { get = fetchingOff, now } = context;
  for (const { articleId } of all) {
    if (one === null) await archive.restore(articleId);
    await archive.audit({ ...doneBy, action: 'restore', target: articleId, outcome: 'restored' }, now());
  }
  const taken = await takeAgain(all, { archive, folders: foldersFor(words, all, context), get, now });
  return all.map(({ articleId, url, path }, n) => {
    const row = taken[n] ?? null;
    const why = row === null ? 'it is not where it was' : takenRow(row).reason;
    const reason = why === null ? null : `${why}; to bring it back: coop add ${url ?? '<its file or folder>'}`;
    return { articleId, url, path, outcome: 'restored', reason };
  });
}

/** Where its file may be: below the folder that was typed before its path, and in Coop's own folder. */
function foldersFor(words: string, all: readonly Removal[], { articlesFolder }: CliContext): readonly string[] {
  const typed = words.replaceAll('\\', '/');
  const before = all.flatMap(({ path }) =>
    path !== null && typed.endsWith(`/${path}`) ? typed.slice(0, -path.length - 1) : [],
  );
  const own = articlesFolder();
  return [...before, ...(own === null ? [] : [own])];
}

function inWords({ articleId, url, path, outcome, reason }: Row, words: string): string {
  const name = url ?? path ?? articleId;
  if (outcome === 'notFound') return `not done   ${words}: ${reason}`;
  return outcome === 'removed'
    ? `removed    ${name}; to bring it back: coop remove --undo ${articleId}`
    : `restored   ${name}${reason === null ? ' is in the archive again' : ` may be added again: ${reason}`}`;
}
