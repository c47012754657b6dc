import { copyFileSync } from 'node:fs';
import path from 'node:path';
import { monitorEventLoopDelay } from 'node:perf_hooks';
import { openArchive } from '../../src/archive/sqlite.ts';
import { readArticle } from '../../src/reading/read.ts';
import { rules } from '../../src/reading/rules.ts';
import { engines } from '../eval/search/engines.ts';
import { type Figure, ms, percentile, type Row, timed } from './figure.ts';
import { madeUpQuestions } from './news/questions.ts';

const warmUp = 10;
const questions = 100;
/** A request is to be acknowledged whatever else is done; so long at most nothing else may run. */
const longestBlock = 50;

/** How fast passages are found by either index, and for how long indexing holds up everything else. */
export const searching: Figure = {
  title: 'Searching passages: ready after opening, a question, the longest time nothing else could run until ready',
  measure: async ({ folder, archivePath }) => {
    const asked = madeUpQuestions(warmUp + questions);
    const rows: Row[] = [];
    const passages: string[] = [];
    for (const [engine, inMemoryUpTo] of [
      ['minisearch', Number.POSITIVE_INFINITY],
      ['fts5', 0],
    ] as const) {
      const file = path.join(folder, `searched-${engine}.sqlite`);
      copyFileSync(archivePath, file);
      const options = { path: file, read: readArticle, rules, inMemoryUpTo };
      const filled = await openArchive(options);
      const delay = monitorEventLoopDelay({ resolution: 5 });
      delay.enable();
      const filling = await timed(() => filled.refresh());
      delay.disable();
      if (passages.length === 0)
        for await (const { article } of filled.reports()) passages.push(...article.text.split(/\n+/));
      await filled.close();
      const archive = await openArchive(options);
      const ready = await timed(() => archive.findPassages({ words: 'Rabat', zones: ['body'], limit: 10 }));
      const times: number[] = [];
      for (const [n, words] of asked.entries()) {
        const { took } = await timed(() => archive.findPassages({ words, zones: ['title', 'body'], limit: 10 }));
        if (n >= warmUp) times.push(took);
      }
      await archive.close();
      const blocked = delay.max / 1e6;
      rows.push({
        what: `Coop, ${engine}`,
        goes: questions,
        values: {
          indexed: ms(filling.took),
          ready: ms(ready.took),
          p50: ms(percentile(times, 0.5)),
          p95: ms(percentile(times, 0.95)),
          blocked: ms(blocked),
        },
        target: { words: `blocked < ${longestBlock} ms`, kept: blocked < longestBlock },
      });
    }
    for (const name of ['MiniSearch, defaults', 'SQLite FTS5, defaults, any word'] as const) {
      const made = await timed(() => engines[name](passages, 'en'));
      const times: number[] = [];
      for (const [n, words] of asked.entries()) {
        const { took } = await timed(() => made.given.ask(words));
        if (n >= warmUp) times.push(took);
      }
      await made.given.close();
      rows.push({
        what: name,
        goes: questions,
        values: {
          indexed: ms(made.took),
          p50: ms(percentile(times, 0.5)),
          p95: ms(percentile(times, 0.95)),
          blocked: ms(made.took),
        },
        target: null,
      });
    }
    return rows;
  },
};
