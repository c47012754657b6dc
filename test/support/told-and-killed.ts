import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { openArchive } from '../../src/archive/sqlite.ts';
import { wantsAll } from '../../src/archive/watch.ts';
import { startWorkspace } from '../../src/workspace/workspace.ts';
import { newWatch } from './made-up-watch.ts';
import { inputOf, sampleReading } from './slack-ask.ts';
import { refuseBadCalls } from './slack-outgoing.ts';

const TOKEN = 'xoxb-token-for-tests';
const TEAM = 'T0LOCAL001';
const LIVE = 'C0MAGHREB1';
const DIGEST = 'C0NEWSROOM';
const DAY = 86_400_000;
/** Long before the workspace's own time, so that its messages are never older than what is looked for. */
const BEGUN = Date.UTC(2026, 0, 5, 12);

/** What an ended child printed; null when it was killed. */
export interface Ending {
  readonly steps: number;
  readonly left: number;
  readonly memory: number;
}

/** How often each story arrived: as a post, in its thread, in a digest. All of them should be once. */
export interface Count {
  readonly stories: number;
  readonly posts: number;
  readonly lost: number;
  readonly repeated: number;
}

/** An archive and a workspace between which processes are started and killed. */
export async function startTelling({ channels = 1 } = {}) {
  const folder = mkdtempSync(path.join(tmpdir(), 'coop-telling-'));
  const file = path.join(folder, 'archive.sqlite');
  const archive = await openArchive({ path: file, read: sampleReading, rules: 'test' });
  const workspace = await startWorkspace({
    app: { name: 'Coop', description: 'Tests', commands: [], shortcuts: [], tries: [] },
    ...{ port: 0, portIsRequired: false, signingSecret: 'secret', botToken: TOKEN },
    now: () => new Date(BEGUN + 20_000 * DAY),
  });
  const madeAt = new Date(BEGUN).toISOString();
  const common = { teamId: TEAM, madeAt, zone: 'UTC', days: [1, 2, 3, 4, 5, 6, 7] } as const;
  const live = Array.from({ length: channels }, (_, i) => (i === 0 ? LIVE : workspace.addChannel(`desk-${i}`)));
  for (const [i, channelId] of live.entries())
    await archive.addWatch(
      newWatch({ ...common, id: `live${i}`, channelId, filter: { ...wantsAll, words: [`desk${i}`] } }),
    );
  await archive.addWatch(newWatch({ ...common, id: 'digest', channelId: DIGEST, delivery: 'digest', at: '12:00' }));
  let stories = 0;
  let day = 0;

  /** A story, and a copy of it in another outlet. */
  async function addStory(): Promise<void> {
    stories += 1;
    const words = Array.from({ length: 200 }, (_, i) => `story${stories}word${i}`).join(' ');
    const text = `Minister Ada Testova received envoy ${stories}. For desk${stories % channels}: ${words}.`;
    const at = new Date(BEGUN + day * DAY);
    const published = at.toISOString().slice(0, 10);
    await archive.add(inputOf(`n${stories}`, text, { title: `[${stories}]`, published }), at);
    await archive.add(inputOf(`m${stories}`, text, { title: `[${stories}]`, published, outlet: 'Other' }), at);
  }

  /**
   * Starts a process a day later than the last one, for so many seconds of its clock at most; it dies at the step `deadly`,
   * or is killed after so many milliseconds, wherever it is then.
   */
  async function run(seconds: number, deadly = 0, killAfterMs = 0): Promise<Ending | null> {
    day += 1;
    const words = [file, workspace.apiUrl, TOKEN, String(BEGUN + day * DAY), String(seconds), String(deadly)];
    const program = path.join(import.meta.dirname, 'announce-until-killed.ts');
    const child = spawn(process.execPath, [program, ...words], {
      stdio: ['ignore', 'pipe', 'inherit'],
      // Started again and again: what Node has compiled once is kept.
      env: { ...process.env, NODE_COMPILE_CACHE: path.join(folder, 'compiled') },
    });
    const killing = killAfterMs > 0 ? setTimeout(() => child.kill('SIGKILL'), killAfterMs) : undefined;
    let printed = '';
    child.stdout.setEncoding('utf8').on('data', (some: string) => {
      printed += some;
    });
    const [status] = await once(child, 'close');
    clearTimeout(killing);
    note();
    if (status !== null && status !== 0) throw new Error(`the process that tells ended with ${status}`);
    return status === 0 ? JSON.parse(printed) : null;
  }

  const seen = new WeakSet<object>();
  const arrived = new Map<string, number>();
  let posts = 0;
  let inDigests = 0;
  /** Takes note of what was stored since; the workspace forgets its oldest calls. */
  function note(): void {
    for (const call of workspace.sent()) {
      const { method, reply, arguments: sent } = call;
      if (seen.has(call) || method !== 'chat.postMessage' || (reply !== null && reply.ok !== true)) continue;
      seen.add(call);
      posts += 1;
      const text = String(sent.text);
      if (sent.channel === DIGEST) inDigests += Number(/^\d+/u.exec(text)?.[0] ?? 0);
      const [title] = /\[\d+\]/u.exec(text) ?? [];
      const where = sent.thread_ts === undefined ? 'alert' : 'addition';
      if (sent.channel !== DIGEST) arrived.set(`${where} ${title}`, (arrived.get(`${where} ${title}`) ?? 0) + 1);
    }
  }

  /** Counts at the receiving end: alerts and additions by the title that they show, digests by how many they say are new. */
  function count(): Count {
    const times = Array.from({ length: stories }, (_, i) =>
      ['alert', 'addition'].map((where) => arrived.get(`${where} [${i + 1}]`) ?? 0),
    ).flat();
    const more = times.reduce((sum, each) => sum + Math.max(0, each - 1), 0);
    return {
      stories,
      posts,
      lost: times.filter((each) => each === 0).length + Math.max(0, stories - inDigests),
      repeated: more + Math.max(0, inDigests - stories),
    };
  }

  return {
    addStory,
    run,
    count,
    workspace,
    stop: async () => {
      await archive.close();
      await workspace.stop();
      refuseBadCalls(workspace.sent());
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
