import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { type Child, startCoop } from './children.ts';
import { asMarkdown, madeUpArticle } from './news/articles.ts';

/** Someone who adds articles while questions are asked; `stop` tells how many. */
export interface Adder {
  readonly stop: () => Promise<number>;
}

/** Starts adding to an archive, with a folder to put articles in. */
export type StartAdder = (archive: string, folder: string) => Promise<Adder>;

/** Adds nothing. */
export const addNothing: StartAdder = async () => ({ stop: async () => 0 });

/** `coop add` for one article after the other, the next as soon as the one before has ended. */
export const addOneByOne: StartAdder = async (archive, folder) => {
  let added = 0;
  let child: Child | null = null;
  let stopped = false;
  const adding = (async () => {
    while (!stopped) {
      const file = await written(10_000 + added, folder);
      child = startCoop(['add', file], { COOP_ARCHIVE: archive });
      if ((await child.ended) === 0) added += 1;
      else if (!stopped) throw new Error(`coop add ${file} failed.`);
    }
  })();
  return {
    stop: async () => {
      stopped = true;
      await child?.end();
      await adding;
      return added;
    },
  };
};

/** One `coop add` of a folder, without a pause for as long as it is let. */
export const addFolder: StartAdder = async (archive, folder) => {
  const news = path.join(folder, 'news');
  await mkdir(news);
  for (let n = 0; n < 3000; n++) await written(20_000 + n, news);
  const child = startCoop(['add', news, '--json'], { COOP_ARCHIVE: archive });
  await child.line(/"outcome":"added"/u);
  return {
    stop: async () => {
      await child.end();
      return child.lines().length;
    },
  };
};

async function written(n: number, folder: string): Promise<string> {
  const article = madeUpArticle(n);
  const file = path.join(folder, article.path ?? '');
  await writeFile(file, asMarkdown(article));
  return file;
}
