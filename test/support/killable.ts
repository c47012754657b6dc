import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { NewWatch } from '../../src/archive/desk/watch.ts';
import { openArchive } from '../../src/archive/sqlite.ts';
import { type ApiCall, startWorkspace } from '../../src/workspace/workspace.ts';
import { newWatch } from './made-up-watch.ts';
import { sampleReading } from './slack-ask.ts';
import { refuseBadCalls } from './slack-outgoing.ts';

const TOKEN = 'xoxb-token-for-tests';
const TEAM = 'T0LOCAL001';
const DAY = 86_400_000;
/** Long before the workspace's own time, so that its messages are never older than what is looked for. */
const BEGUN = Date.UTC(2026, 0, 5, 12);

/** What an ended child printed; null when it was killed. */
export interface Ending {
  readonly steps: number;
  readonly left: number;
  readonly memory: number;
}

/** An archive and a workspace between which processes that tell what is new are started and killed. */
export async function startKillable() {
  const folder = mkdtempSync(path.join(tmpdir(), 'coop-telling-'));
  const file = path.join(folder, 'archive.sqlite');
  const archive = await openArchive({ path: file, read: sampleReading, rules: 'test' });
  const workspace = await startWorkspace({
    app: { name: 'Coop', description: 'Tests', commands: [], shortcuts: [], tries: [] },
    ...{ port: 0, portIsRequired: false, signingSecret: 'secret', botToken: TOKEN },
    now: () => new Date(BEGUN + 20_000 * DAY),
  });
  let day = 0;
  const seen = new WeakSet<object>();
  const stored: ApiCall[] = [];

  /** A watch of the desk, as it was made on the first day. */
  const asks = (different: Partial<NewWatch>) =>
    archive.addWatch(
      newWatch({
        ...{ teamId: TEAM, madeAt: new Date(BEGUN).toISOString(), zone: 'UTC', days: [1, 2, 3, 4, 5, 6, 7] },
        ...different,
      }),
    );

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

  /** Takes note of what the workspace was sent and stored since; it forgets its oldest calls. */
  function note(): void {
    for (const call of workspace.sent()) {
      if (seen.has(call)) continue;
      seen.add(call);
      if (call.reply === null || call.reply.ok === true) stored.push(call);
    }
  }

  return {
    ...{ archive, workspace, asks, run },
    /** The day of the clock that the next articles come on. */
    today: () => new Date(BEGUN + day * DAY),
    /** What was posted and stored by then, oldest first. */
    posts: () => stored.filter(({ method }) => method === 'chat.postMessage').map((call) => call.arguments),
    stop: async () => {
      await archive.close();
      await workspace.stop();
      refuseBadCalls(workspace.sent());
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
