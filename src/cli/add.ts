import { countIn, readSource } from '../sources/all.ts';
import { endingsInWords } from '../sources/formats/all.ts';
import { isLink } from '../sources/link.ts';
import { packsInWords } from '../sources/pack.ts';
import { type TakenIn, takeIn } from '../sources/take-in.ts';
import { CoopError } from '../text/error.ts';
import { addLink } from './add-link.ts';
import type { CliContext, Command } from './command.ts';
import { pathShown } from './path-shown.ts';
import { takenRow } from './taken-row.ts';

/** `coop add`: reads articles and stores them, each whole or not at all. */
export const add: Command = {
  name: 'add',
  usage: '<file | folder | url | -> [--json]',
  summary: 'reads articles and stores what they report',
  options: { json: { help: 'a JSON line for each article' } },
  details: [
    `Files: ${endingsInWords}. A folder is read with the folders in it, and so is a packed one (${packsInWords});`,
    '- is standard input.',
    'The page of an address is fetched as a browser would for whoever typed it, whatever its robots.txt says; a feed is',
    'followed, and of what it lists nothing is fetched that robots.txt keeps from programs.',
    'What is stored already is skipped, so a run that was stopped is gone on with by running it again.',
    'A row: {path, articleId, outcome: added | updated | unchanged | refused, reason}; reason says why it was refused,',
    'that its date is not believed, or which other text it takes the place of.',
  ],
  run: async (given, context) => {
    if (given.words.length === 0) throw new CoopError('bad-use', 'Say what to add: coop add <file | folder | url | ->');
    const archive = await context.openArchive();
    try {
      // A pipe may never end: there Ctrl-C must end the process at once.
      const stop = given.words.includes('-') ? null : context.interrupted();
      const counts = { added: 0, updated: 0, unchanged: 0, refused: 0 };
      const total = (await Promise.all(given.words.map(countIn))).reduce((sum, count) => sum + count, 0);
      let done = 0;
      let followed = 0;
      const onTaken = (row: TakenIn) => {
        counts[row.outcome] += 1;
        done += 1;
        context.progress.above(() => context.print(given.has('json') ? JSON.stringify(takenRow(row)) : inWords(row)));
        context.progress.show(done, total, pathShown(row.path));
      };
      for (const argument of given.words) {
        if (isLink(argument)) followed += (await addLink(argument, archive, context, { onTaken, stop })) ? 1 : 0;
        else for await (const row of takeIn(archive, readSource(argument, context), context.now, stop)) onTaken(row);
        if (stop?.aborted) break;
      }
      context.progress.end();
      if (done === 0 && followed > 0) return 0;
      return report(counts, done, stop?.aborted ?? false, given.words, context);
    } finally {
      context.progress.end();
      await archive.close();
    }
  },
};

function inWords(row: TakenIn): string {
  const { path, outcome, reason } = takenRow(row);
  return `${outcome.padEnd(9)}  ${pathShown(path)}${reason === null ? '' : `: ${reason}`}`;
}

function report(
  counts: Readonly<Record<TakenIn['outcome'], number>>,
  done: number,
  stopped: boolean,
  words: readonly string[],
  { tell, archivePath }: CliContext,
) {
  const parts = Object.entries(counts).flatMap(([outcome, count]) => (count === 0 ? [] : [`${count} ${outcome}`]));
  tell(
    done === 0
      ? `There are no articles in ${words.join(', ')}. Coop reads ${endingsInWords}, and packed folders of them (${packsInWords}).`
      : `${parts.join(', ')} (${archivePath()})`,
  );
  if (stopped) {
    tell('Stopped. To go on, run the same command again: what is stored already is skipped.');
    return 130;
  }
  return counts.refused === done ? 1 : 0;
}
