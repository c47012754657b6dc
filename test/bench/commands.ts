import { copyFileSync } from 'node:fs';
import path from 'node:path';
import { addFolder, addNothing, addOneByOne, type StartAdder } from './adders.ts';
import { type Figure, type Ground, ms, row, timesRow } from './figure.ts';
import { madeUpQuestions } from './news/questions.ts';
import { serve } from './served.ts';

const warmUp = 10;
const atOnce = 5;

/**
 * `/coop …` in front of the real process: signed HTTP over loopback, the local workspace in the place of Slack. Three
 * processes share the machine: the one that asks, Coop, and the one that adds.
 */
export const commands: Figure = {
  title: '/coop over signed HTTP, from the request to the acknowledgement and to the answer at the response_url',
  measure: async (ground) => {
    const quiet = await measured(ground, 'quiet', addNothing, { one: 150, groups: 0, most: 15_000 });
    const busy = await measured(ground, 'one-by-one', addOneByOne, { one: 500, groups: 20, most: 45_000 });
    const full = await measured(ground, 'folder', addFolder, { one: 150, groups: 0, most: 15_000 });
    return [
      row('the first command after the start, answered', ms(quiet.first)),
      timesRow('acknowledged, nothing else going on', quiet.single.acknowledged),
      timesRow('answered, nothing else going on', quiet.single.answered),
      timesRow('acknowledged, while articles are added', busy.single.acknowledged, { at: 'p99', below: 100 }),
      timesRow('answered, while articles are added', busy.single.answered, { at: 'p95', below: 300 }),
      timesRow(`acknowledged, ${atOnce} asked at once`, busy.together.acknowledged),
      timesRow(`answered, ${atOnce} asked at once`, busy.together.answered),
      row('  articles added meanwhile, a coop add each', String(busy.added)),
      timesRow('acknowledged, while a folder is added', full.single.acknowledged),
      timesRow('answered, while a folder is added', full.single.answered),
      row('  articles added meanwhile', String(full.added)),
    ];
  },
};

/** Asks `one` questions one by one and then `groups` groups of them, each for `most` ms at the longest. */
async function measured(
  { folder, archivePath, tell }: Ground,
  name: string,
  startAdder: StartAdder,
  { one, groups, most }: { readonly one: number; readonly groups: number; readonly most: number },
) {
  tell(`/coop, ${one} times: ${name}`);
  const archive = path.join(folder, `${name}.sqlite`);
  copyFileSync(archivePath, archive);
  const served = await serve(archive);
  try {
    const [first = '', ...rest] = madeUpQuestions(1 + warmUp + one + groups * atOnce);
    const alone = rest.map((question) => [question]);
    const opening = await served.ask([[first]], most);
    await served.ask(alone.slice(0, warmUp), most);
    const adder = await startAdder(archive, folder);
    const single = await served.ask(alone.slice(warmUp, warmUp + one), most);
    const grouped = Array.from({ length: groups }, (_, n) => rest.slice(warmUp + one + n * atOnce).slice(0, atOnce));
    const together = await served.ask(grouped, most / 2);
    return { single, together, added: await adder.stop(), first: opening.answered[0] ?? 0 };
  } finally {
    await served.stop();
  }
}
