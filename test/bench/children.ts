import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import path from 'node:path';

const root = path.join(import.meta.dirname, '..', '..');
const running = new Set<ChildProcess>();
process.on('exit', () => {
  for (const child of running) stop(child, 'SIGKILL');
});

/** A process of ours. */
export interface Child {
  /** The first line of standard output that fits; throws when the process ends before it. */
  readonly line: (pattern: RegExp) => Promise<string>;
  /** The whole lines of standard output so far. */
  readonly lines: () => readonly string[];
  /** Its exit status once it has ended; null after a signal. */
  readonly ended: Promise<number | null>;
  /** Asks it to end, and after five seconds makes it. */
  readonly end: () => Promise<void>;
}

/** What a child is told beside the path to programs: settings of Coop, those of Slack blank unless given. */
export type Settings = Readonly<Record<string, string>>;

/** Settings of Coop as whoever runs this has none; blank rather than absent: a `.env` of the project fills in what is absent. */
export const blank: Settings = {
  ...{ SLACK_BOT_TOKEN: '', SLACK_APP_TOKEN: '', SLACK_SIGNING_SECRET: '', SLACK_API_URL: '' },
  ...{ COOP_ARCHIVE: '', COOP_ARTICLES: '', PORT: '', LOG_LEVEL: '' },
};

/** Starts a program in the project's folder. It is ended at the latest when this process ends. */
export function start(program: string, words: readonly string[], settings: Settings): Child {
  const env = { ...process.env, ...blank, ...settings };
  // A group of its own: npm starts a shell that starts node, and all of them are to end.
  const child = spawn(program, words, { cwd: root, env, detached: true, stdio: ['ignore', 'pipe', 'pipe'] });
  running.add(child);
  let out = '';
  let errors = '';
  child.stdout.setEncoding('utf8').on('data', (words: string) => {
    out += words;
  });
  child.stderr.setEncoding('utf8').on('data', (words: string) => {
    errors = (errors + words).slice(-4000);
  });
  const ended = once(child, 'close').then(([status]) => {
    running.delete(child);
    return typeof status === 'number' ? status : null;
  });
  return {
    ended,
    lines: () => out.split('\n').slice(0, -1),
    line: (pattern) =>
      new Promise((resolve, reject) => {
        const look = () => {
          const found = out.split('\n').find((line) => pattern.test(line));
          if (found === undefined) return;
          child.stdout.off('data', look);
          resolve(found);
        };
        child.stdout.on('data', look);
        look();
        void ended.then(() => reject(new Error(`${program} ${words.join(' ')} ended early: ${errors || out}`)));
      }),
    end: async () => {
      stop(child, 'SIGTERM');
      const late = setTimeout(() => stop(child, 'SIGKILL'), 5000);
      await ended;
      clearTimeout(late);
    },
  };
}

/** Starts Coop itself, by the node that runs this. */
export function startCoop(words: readonly string[], settings: Settings, flags: readonly string[] = []): Child {
  return start(process.execPath, [...flags, 'src/main.ts', ...words], settings);
}

function stop(child: ChildProcess, signal: 'SIGTERM' | 'SIGKILL'): void {
  if (child.pid === undefined || child.exitCode !== null || child.signalCode !== null) return;
  try {
    process.kill(-child.pid, signal);
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'ESRCH')) throw error;
  }
}
