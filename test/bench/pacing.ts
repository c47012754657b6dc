import { copyFileSync } from 'node:fs';
import { mkdir, rename, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { setTimeout as after } from 'node:timers/promises';
import { openArchive } from '../../src/archive/sqlite.ts';
import { readArticle } from '../../src/reading/read.ts';
import { rules } from '../../src/reading/rules.ts';
import { type Figure, row, timesRow } from './figure.ts';
import { asMarkdown, madeUpArticle } from './news/articles.ts';
import { madeUpQuestions } from './news/questions.ts';
import { serve } from './served.ts';

const commands = 2000;
const aSecond = 20;
const articles = 1000;

/** Signed commands at an even pace, while the process that acknowledges them reads what is put into its folder. */
export const pacing: Figure = {
  title: `${commands} signed commands, ${aSecond} a second, while the serving process itself reads ${articles} articles`,
  measure: async ({ folder, archivePath, tell }) => {
    const archive = path.join(folder, 'pacing.sqlite');
    copyFileSync(archivePath, archive);
    const news = path.join(folder, 'pacing');
    const desk = path.join(folder, 'pacing-desk');
    await Promise.all([mkdir(news), mkdir(desk)]);
    tell(`${commands} commands take ${commands / aSecond} s`);
    const served = await serve(archive, { COOP_ARTICLES: news });
    try {
      const lasts = (commands / aSecond) * 1000;
      const adding = putIn(news, desk, lasts);
      const { acknowledged, failed } = await served.pace(madeUpQuestions(commands), 1000 / aSecond);
      await adding;
      const stored = (await countIn(archive)) - (await countIn(archivePath));
      return [
        timesRow('acknowledged', acknowledged, { at: 'p99', below: 100 }),
        {
          ...row(
            '  not acknowledged',
            failed.length === 0 ? '0' : `${failed.length}: ${[...new Set(failed)].join(', ')}`,
          ),
          target: { words: 'none', kept: failed.length === 0 },
        },
        row('  articles stored by the last command', String(stored)),
      ];
    } finally {
      await served.stop();
    }
  },
};

/** Puts the articles into the folder at an even pace, each whole at once. */
async function putIn(news: string, desk: string, lasts: number): Promise<void> {
  const begun = performance.now();
  for (let n = 0; n < articles; n++) {
    await after(Math.max(0, begun + (n * lasts) / articles - performance.now()));
    const article = madeUpArticle(50_000 + n);
    const name = article.path ?? '';
    await writeFile(path.join(desk, name), asMarkdown(article));
    await rename(path.join(desk, name), path.join(news, name));
  }
}

async function countIn(file: string): Promise<number> {
  const archive = await openArchive({ path: file, read: readArticle, rules, readOnly: true });
  const { articles } = await archive.coverage();
  await archive.close();
  return articles;
}
