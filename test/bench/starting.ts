import { copyFileSync } from 'node:fs';
import path from 'node:path';
import { freePort } from '../support/free-port.ts';
import { start } from './children.ts';
import { type Figure, ms, type Row } from './figure.ts';

const target = 3000;

/** How long `npm start` takes, from the command to a page that answers. */
export const starting: Figure = {
  title: 'npm start, no tokens, the demo corpus, until the page answers and the ready line is printed',
  measure: async ({ folder, archivePath, articles, tell }) => {
    const rows: Row[] = [];
    const archive = path.join(folder, 'demo.sqlite');
    const grown = path.join(folder, 'grown.sqlite');
    copyFileSync(archivePath, grown);
    for (const [what, file] of [
      ['archive made anew', archive],
      ['archive from before', archive],
      ['archive from before, again', archive],
      [`archive of ${articles} more articles`, grown],
      [`archive of ${articles} more articles, again`, grown],
    ] as const) {
      tell(`npm start: ${what}`);
      const took = await startOnce(file);
      rows.push({
        what,
        goes: 1,
        values: { ready: ms(took) },
        target: { words: `< ${target / 1000} s`, kept: took < target },
      });
    }
    return rows;
  },
};

async function startOnce(archive: string): Promise<number> {
  const port = await freePort();
  const begun = performance.now();
  const coop = start('npm', ['start'], { COOP_ARCHIVE: archive, PORT: String(port) });
  try {
    await coop.line(/Coop is ready/u);
    const response = await fetch(`http://127.0.0.1:${port}/`);
    if (response.status !== 200) throw new Error(`The page answered ${response.status}.`);
    await response.text();
    return performance.now() - begun;
  } finally {
    await coop.end();
  }
}
