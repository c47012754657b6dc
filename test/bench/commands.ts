import { copyFileSync, writeFileSync } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import path from 'node:path';
import { startWorkspace, type Workspace } from '../../src/workspace/workspace.ts';
import { type Child, freePort, startCoop } from './children.ts';
import { type Figure, type Ground, ms, row, timesRow } from './figure.ts';
import { asMarkdown, madeUpArticle } from './news/articles.ts';
import { madeUpQuestions } from './news/questions.ts';

const signingSecret = 'signing-secret-of-the-bench';
const botToken = 'xoxb-token-of-the-bench';
const warmUp = 10;

/** Someone who adds articles while questions are asked; `stop` tells how many. */
interface Adder {
  readonly stop: () => Promise<number>;
}

interface Asked {
  readonly acknowledged: readonly number[];
  readonly answered: readonly number[];
}

/**
 * `/coop …` in front of the real process: signed HTTP over loopback, the local workspace in the place of Slack. Three
 * processes share the machine: the one that asks, Coop, and the one that adds.
 */
export const commands: Figure = {
  title: '/coop over signed HTTP, from the request to the acknowledgement and to the answer at the response_url',
  measure: async (ground) => {
    const quiet = await serving(ground, 'quiet', 150, async () => ({ stop: async () => 0 }));
    const busy = await serving(ground, 'one by one', 500, addOneByOne);
    const folder = await serving(ground, 'a folder', 200, addFolder);
    return [
      timesRow('acknowledged, nothing else going on', quiet.asked.acknowledged),
      timesRow('answered, nothing else going on', quiet.asked.answered),
      timesRow('acknowledged, while coop add is run again and again', busy.asked.acknowledged, { at: 'p99', below: 100 }),
      timesRow('answered, while coop add is run again and again', busy.asked.answered, { at: 'p95', below: 300 }),
      row('  articles added meanwhile', String(busy.added)),
      timesRow('acknowledged, while coop add reads a folder', folder.asked.acknowledged),
      timesRow('answered, while coop add reads a folder', folder.asked.answered),
      row('  articles added meanwhile', String(folder.added)),
      row('the first command after the start, answered', ms(quiet.first)),
    ];
  },
};

async function serving(
  { folder, archivePath, tell }: Ground,
  name: string,
  count: number,
  addTo: (archive: string, folder: string) => Promise<Adder>,
): Promise<{ readonly asked: Asked; readonly added: number; readonly first: number }> {
  tell(`/coop, ${count} times: ${name}`);
  const archive = path.join(folder, `${name}.sqlite`);
  copyFileSync(archivePath, archive);
  const workspace = await startWorkspace({
    app: { name: 'Coop', description: '', commands: [{ command: '/coop', description: '', usageHint: '' }], tries: [] },
    port: 0,
    portIsRequired: false,
    signingSecret,
    botToken,
    now: () => new Date(),
  });
  const port = await freePort();
  const settings = {
    ...{ COOP_ARCHIVE: archive, PORT: String(port), LOG_LEVEL: 'warn' },
    ...{ SLACK_BOT_TOKEN: botToken, SLACK_SIGNING_SECRET: signingSecret, SLACK_API_URL: workspace.apiUrl },
  };
  const profile = process.env.BENCH_PROFILE;
  const flags = profile === undefined ? [] : ['--cpu-prof', '--cpu-prof-dir', path.join(profile, name)];
  const coop: Child = startCoop([], settings, flags);
  try {
    await coop.line(/Coop is in Slack/u);
    workspace.connect(`http://127.0.0.1:${port}/slack/events`);
    const [first = '', ...questions] = madeUpQuestions(1 + warmUp + count);
    const opening = await askAll(workspace, [first]);
    await askAll(workspace, questions.slice(0, warmUp));
    const adder = await addTo(archive, folder);
    const asked = await askAll(workspace, questions.slice(warmUp));
    return { asked, added: await adder.stop(), first: opening.answered[0] ?? 0 };
  } finally {
    await coop.end();
    await workspace.stop();
  }
}

/** Asks one question after the other, as soon as the one before is answered. */
async function askAll(workspace: Workspace, questions: readonly string[]): Promise<Asked> {
  const acknowledged: number[] = [];
  const answered: number[] = [];
  const answers = () => workspace.sent().filter(({ method }) => method === 'response_url');
  for (const question of questions) {
    const before = answers().length;
    const begun = performance.now();
    const answer = workspace.until(() => answers()[before] && { at: performance.now(), call: answers()[before] });
    await workspace.command('Dana Desk', '#general', `/coop ${question}`);
    acknowledged.push(performance.now() - begun);
    const { at, call } = await answer;
    answered.push(at - begun);
    if (call?.reply?.ok !== true || call.arguments.blocks === undefined) throw new Error(`“${question}” was not answered.`);
  }
  return { acknowledged, answered };
}

/** One process for each article, the next as soon as the one before has ended. */
async function addOneByOne(archive: string, folder: string): Promise<Adder> {
  let added = 0;
  let child: Child | null = null;
  let stopped = false;
  const adding = (async () => {
    while (!stopped) {
      const article = madeUpArticle(10_000 + added);
      const file = path.join(folder, article.path ?? '');
      writeFileSync(file, asMarkdown(article));
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
}

/** One process that adds without a pause for as long as it is let. */
async function addFolder(archive: string, folder: string): Promise<Adder> {
  const news = path.join(folder, 'news');
  await mkdir(news);
  for (let n = 20_000; n < 22_000; n++) {
    const article = madeUpArticle(n);
    writeFileSync(path.join(news, article.path ?? ''), asMarkdown(article));
  }
  const child = startCoop(['add', news, '--json'], { COOP_ARCHIVE: archive });
  await child.line(/"outcome":"added"/u);
  return {
    stop: async () => {
      await child.end();
      return child.lines().length;
    },
  };
}
