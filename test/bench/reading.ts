import { createHash } from 'node:crypto';
import { readArticle } from '../../src/reading/read.ts';
import { type Figure, ms, percentile, type Row, timed } from './figure.ts';
import { newsLanguages } from './news/all.ts';
import { madeUpArticle } from './news/articles.ts';

const warmUp = 30;
const first = 150;
const later = 300;

/** How fast articles are read to facts: one process, one core, nothing stored. Node is still compiling in the first ones. */
export const reading: Figure = {
  title: 'Reading articles of 400 words, one core',
  measure: async () => {
    const rows: Row[] = [];
    for (const language of newsLanguages) {
      const times: number[] = [];
      let facts = 0;
      for (let n = 0; n < warmUp + first + later; n++) {
        const input = madeUpArticle(n, language);
        const textSha256 = createHash('sha256').update(input.text).digest('hex');
        const article = { ...input, id: `a${n}`, textSha256, addedAt: '', updatedAt: '' };
        const { took, given } = await timed(() => readArticle(article));
        if (n < warmUp) continue;
        times.push(took);
        facts += given.facts.length;
      }
      const cold = times.slice(0, first);
      const warm = times.slice(first);
      rows.push({
        what: language.code,
        goes: times.length,
        values: {
          'articles/s, first': aSecond(cold),
          'articles/s, then': aSecond(warm),
          'p50 each': ms(percentile(warm, 0.5)),
          'p95 each': ms(percentile(warm, 0.95)),
          'facts each': (facts / times.length).toFixed(1),
        },
        target: null,
      });
    }
    return rows;
  },
};

const aSecond = (times: readonly number[]): string =>
  ((1000 * times.length) / times.reduce((sum, time) => sum + time, 0)).toFixed(0);
