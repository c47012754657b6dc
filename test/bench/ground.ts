import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { openArchive } from '../../src/archive/sqlite.ts';
import { readArticle } from '../../src/reading/read.ts';
import { rules } from '../../src/reading/rules.ts';
import { type Ground, timed } from './figure.ts';
import { madeUpArticle } from './news/articles.ts';

/** Opens an archive as Coop does, with its real rules. */
export function open(archivePath: string, readOnly = false) {
  return openArchive({ path: archivePath, read: readArticle, rules, readOnly });
}

/** Makes an archive of so many made-up articles in a folder of its own; `remove` deletes both. */
export async function prepare(
  articles: number,
  tell: (line: string) => void,
): Promise<Ground & { remove: () => void }> {
  const folder = mkdtempSync(path.join(tmpdir(), 'coop-bench-'));
  const remove = () => rmSync(folder, { recursive: true, force: true });
  process.once('exit', remove);
  const archivePath = path.join(folder, 'archive.sqlite');
  const archive = await open(archivePath);
  const adds: number[] = [];
  for (let n = 0; n < articles; n++) {
    const article = madeUpArticle(n);
    adds.push((await timed(() => archive.add(article, new Date(Date.UTC(2026, 0, 1, 0, 0, n))))).took);
  }
  await archive.close();
  return { folder, archivePath, articles, adds, tell, remove };
}
