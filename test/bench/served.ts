import path from 'node:path';
import { setTimeout as after } from 'node:timers/promises';
import type { GestureOutcome, Workspace } from '../../src/workspace/workspace.ts';
import { freePort } from '../support/free-port.ts';
import { slackStandIn } from '../support/slack-stand-in.ts';
import { type Settings, startCoop } from './children.ts';

const secrets = { SLACK_BOT_TOKEN: 'xoxb-token-of-the-bench', SLACK_SIGNING_SECRET: 'signing-secret-of-the-bench' };

/** How long each command took, in ms, until it was acknowledged and until its answer was at the response_url. */
export interface Asked {
  readonly acknowledged: readonly number[];
  readonly answered: readonly number[];
}

/** How long each command took to be acknowledged, in ms, and why the others were not: `operation_timeout`, `dispatch_failed`. */
export interface Paced {
  readonly acknowledged: readonly number[];
  readonly failed: readonly string[];
}

/** Coop as a process of its own, with the local workspace in the place of Slack. */
export interface Served {
  /** Asks one group of questions after the other, the questions of a group at the same moment; begins no group after `most` ms. */
  readonly ask: (groups: readonly (readonly string[])[], most: number) => Promise<Asked>;
  /** Asks a question every so many ms, whether or not the one before was answered. */
  readonly pace: (questions: readonly string[], every: number) => Promise<Paced>;
  readonly stop: () => Promise<void>;
}

/** Starts Coop over HTTP on an archive; with a folder in BENCH_PROFILE it leaves a CPU profile there. */
export async function serve(archive: string, more: Settings = {}): Promise<Served> {
  const workspace = await slackStandIn(secrets);
  const port = await freePort();
  const settings = {
    ...{ COOP_ARCHIVE: archive, PORT: String(port), LOG_LEVEL: 'warn' },
    ...{ ...secrets, SLACK_API_URL: workspace.apiUrl },
    ...more,
  };
  const profile = process.env.BENCH_PROFILE;
  const flags =
    profile === undefined ? [] : ['--cpu-prof', '--cpu-prof-dir', path.join(profile, path.parse(archive).name)];
  const coop = startCoop([], settings, flags);
  const stop = async () => {
    await coop.end();
    await workspace.stop();
  };
  try {
    await coop.line(/Coop is in Slack/u);
  } catch (error) {
    await stop();
    throw error;
  }
  workspace.connect(`http://127.0.0.1:${port}/slack/events`);
  return {
    ask: (groups, most) => askAll(workspace, groups, most),
    pace: (questions, every) => paced(workspace, questions, every),
    stop,
  };
}

async function askAll(workspace: Workspace, groups: readonly (readonly string[])[], most: number): Promise<Asked> {
  const acknowledged: number[] = [];
  const answered: number[] = [];
  const answers = () => workspace.sent().filter(({ method }) => method === 'response_url');
  const end = performance.now() + most;
  for (const group of groups) {
    const before = answers().length;
    const begun = performance.now();
    if (begun > end) break;
    const waits = group.map((_, n) => workspace.until(() => answers()[before + n] && performance.now() - begun));
    await Promise.all(
      group.map(async (question) => {
        const taken = await workspace.command('Dana Desk', '#general', `/coop ${question}`);
        if (!taken.ok) throw new Error(`This was not acknowledged: ${question}: ${taken.error}`);
        acknowledged.push(performance.now() - begun);
      }),
    );
    answered.push(...(await Promise.all(waits)));
    const failed = answers()
      .slice(before)
      .some(({ reply, arguments: sent }) => reply?.ok !== true || sent.blocks === undefined);
    if (failed) throw new Error(`One of these was not answered: ${group.join(' | ')}`);
  }
  return { acknowledged, answered };
}

async function paced(workspace: Workspace, questions: readonly string[], every: number): Promise<Paced> {
  const begun = performance.now();
  const acknowledged: number[] = [];
  const failed: string[] = [];
  const all: Promise<void>[] = [];
  for (const [n, question] of questions.entries()) {
    await after(Math.max(0, begun + n * every - performance.now()));
    const asked = performance.now();
    const note = (taken: GestureOutcome) =>
      void (taken.ok ? acknowledged.push(performance.now() - asked) : failed.push(taken.error));
    all.push(workspace.command('Dana Desk', '#general', `/coop ${question}`).then(note));
  }
  await Promise.all(all);
  return { acknowledged, failed };
}
