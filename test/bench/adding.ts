import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { createInterface } from 'node:readline';
import { z } from 'zod';
import { blank } from './children.ts';
import { type Figure, row } from './figure.ts';
import { open } from './ground.ts';
import { asMarkdown, madeUpArticle } from './news/articles.ts';

const MOST_FILES = 10_000;
/** Where Ctrl-C comes, as a share of the files. */
const STOP_AT = 0.4;

const taken = z.object({ path: z.string(), articleId: z.string(), outcome: z.enum(['added', 'unchanged']) });

/** `coop add` on a large folder, stopped with Ctrl-C in the middle and taken up again by the same command. */
export const adding: Figure = {
  title: 'coop add on a folder, stopped with Ctrl-C and taken up again',
  measure: async ({ articles, folder, tell }) => {
    const files = Math.min(MOST_FILES, articles * 10);
    const news = path.join(folder, 'adding');
    const archivePath = path.join(folder, 'adding.sqlite');
    await mkdir(news);
    for (let n = 0; n < files; n += 1) {
      const article = madeUpArticle(100_000 + n);
      await writeFile(path.join(news, article.path ?? ''), asMarkdown(article));
    }
    tell(`${files} files; the first run`);
    const first = await add(archivePath, news, Math.floor(files * STOP_AT));
    tell(`stopped after ${first.rows.length}; the second run`);
    const second = await add(archivePath, news);
    tell('once more, with nothing new');
    const third = await add(archivePath, news);
    const added = [...first.rows, ...second.rows].filter(({ outcome }) => outcome === 'added');
    const twice = added.length - new Set(added.map((one) => one.path)).size;
    const archive = await open(archivePath, true);
    const { articles: stored } = await archive.coverage();
    await archive.close();
    const known = second.rows.filter(({ outcome }) => outcome === 'unchanged').length;
    const readOnce = twice === 0 && stored === files && known === first.rows.length && added.length === files;
    const lines = first.lines + second.lines;
    return [
      {
        ...{ what: `${files} files, stopped after ${first.rows.length}`, goes: null },
        values: { added: String(added.length), 'read twice': String(twice), stored: String(stored) },
        target: { words: 'each once, exit 130 then 0', kept: readOnce && first.status === 130 && second.status === 0 },
      },
      row('read and stored', `${perSecond(added.length, first.took + second.took)} a second`),
      row('passed over as known', `${perSecond(third.rows.length, third.took)} a second`),
      {
        ...{ what: 'lines of progress where there is no terminal', goes: null, values: { value: String(lines) } },
        target: { words: 'one in a hundred files', kept: lines >= Math.floor(files / 100) - 1 },
      },
    ];
  },
};

const perSecond = (count: number, milliseconds: number) => Math.round(count / (milliseconds / 1_000));

/** Runs the command until it ends; with a number, Ctrl-C comes after so many rows. */
async function add(archivePath: string, news: string, stopAfter = Number.POSITIVE_INFINITY) {
  const begun = performance.now();
  const child = spawn(process.execPath, ['src/main.ts', 'add', news, '--json'], {
    cwd: path.join(import.meta.dirname, '..', '..'),
    env: { ...process.env, ...blank, COOP_ARCHIVE: archivePath },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const ended = once(child, 'close');
  let told = '';
  child.stderr.setEncoding('utf8').on('data', (words: string) => {
    told += words;
  });
  const rows: z.infer<typeof taken>[] = [];
  for await (const line of createInterface({ input: child.stdout })) {
    rows.push(taken.parse(JSON.parse(line)));
    if (rows.length === stopAfter) child.kill('SIGINT');
  }
  const [status] = await ended;
  const lines = told.split('\n').filter((line) => /^\d+ of \d+ read/u.test(line)).length;
  return { rows, lines, status, took: performance.now() - begun };
}
