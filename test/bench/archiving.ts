import { copyFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { type Figure, ms, percentile, row, timed, timesRow } from './figure.ts';
import { open } from './ground.ts';
import { madeUpArticle } from './news/articles.ts';

const openings = 5;

/** How fast articles are stored, and an archive of them opened. */
export const archiving: Figure = {
  title: 'The archive',
  measure: async ({ folder, archivePath, articles, adds }) => {
    const copy = path.join(folder, 'opened.sqlite');
    copyFileSync(archivePath, copy);
    const opened: number[] = [];
    const searched: number[] = [];
    for (let n = 0; n < openings; n++) {
      const { took, given: archive } = await timed(() => open(copy));
      opened.push(took);
      searched.push(took + (await timed(() => archive.findActors('Nobodyova', 1))).took);
      await archive.close();
    }
    const archive = await open(copy);
    const unchanged: number[] = [];
    for (let n = 0; n < 100; n++) {
      const article = madeUpArticle(n);
      unchanged.push((await timed(() => archive.add(article, new Date(0)))).took);
    }
    await archive.close();
    const tenth = Math.floor(articles / 10);
    const mean = (times: readonly number[]) => times.reduce((sum, time) => sum + time, 0) / times.length;
    const [early, late] = [mean(adds.slice(tenth, 2 * tenth)), mean(adds.slice(-tenth))];
    return [
      row('articles read and stored', `${(1000 / mean(adds)).toFixed(0)}/s`, adds.length),
      timesRow('an article read and stored', adds),
      timesRow('the same article again (unchanged)', unchanged),
      row('the last tenth of them, against the second', `${(late / early).toFixed(2)} times as long`),
      row('opened', ms(percentile(opened, 0.5)), openings),
      row('opened and first search', ms(percentile(searched, 0.5)), openings),
      row('size', `${(statSync(archivePath).size / 2 ** 20).toFixed(1)} MiB`),
    ];
  },
};
