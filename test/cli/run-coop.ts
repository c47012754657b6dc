import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import os from 'node:os';
import path from 'node:path';
import { createInterface } from 'node:readline';
import { backUp, restoreFrom } from '../../src/archive/copying.ts';
import { openArchive } from '../../src/archive/sqlite.ts';
import { commands } from '../../src/cli/all.ts';
import type { CliContext } from '../../src/cli/command.ts';
import { endingOf } from '../../src/cli/ending.ts';
import { runCommand } from '../../src/cli/run.ts';
import { settings } from '../../src/config.ts';
import { readArticle } from '../../src/reading/read.ts';
import { rules } from '../../src/reading/rules.ts';

const root = path.join(import.meta.dirname, '..', '..');

/** What a command left behind. */
export interface Ran {
  readonly status: number | null;
  readonly out: string;
  readonly err: string;
}

/** The JSON lines on standard output; fails when anything else stands there. */
export function rowsIn({ out }: Ran): readonly Readonly<Record<string, unknown>>[] {
  const lines = out.split('\n').filter((line) => line !== '');
  return lines.map((line) => {
    const row: unknown = JSON.parse(line);
    if (typeof row !== 'object' || row === null) throw new Error(`no row: ${line}`);
    return { ...row };
  });
}

/** Runs a command in this process, on the archive in this file, with the real reader. */
export async function coopHere(
  archive: string,
  words: readonly string[],
  more: Partial<CliContext> & { readonly input?: string } = {},
): Promise<Ran> {
  const out: string[] = [];
  const err: string[] = [];
  const { input = '', ...context } = more;
  const tell = (line: string) => void err.push(`${line}\n`);
  const given: CliContext = {
    commands,
    openArchive: () => openArchive({ path: archive, read: readArticle, rules }),
    archivePath: () => path.basename(archive),
    articlesFolder: () => null,
    fetches: () => context.get !== undefined,
    zone: () => 'Europe/Brussels',
    backUp: (file, force) => backUp(archive, file, force),
    restoreFrom: (file, force) =>
      restoreFrom(archive, file, force, (at) => openArchive({ path: at, read: readArticle, rules })),
    print: (line) => void out.push(`${line}\n`),
    tell,
    progress: { show: () => {}, above: (write) => write(), end: () => {} },
    standardInput: (async function* () {
      yield input;
    })(),
    now: () => new Date('2026-02-01T12:00:00Z'),
    chance: () => 0.5,
    interrupted: () => new AbortController().signal,
    ...context,
  };
  const status = await runCommand(words, given).catch((error: unknown) => {
    const ending = endingOf(error, false);
    tell(ending.words);
    return ending.status;
  });
  return { status, out: out.join(''), err: err.join('') };
}

/** The environment of a child: that of the tests without any setting of whoever runs them, not even from a `.env`. */
function environment(env: Readonly<Record<string, string>>) {
  // Processes that share what was compiled start twice as fast.
  const NODE_COMPILE_CACHE = path.join(os.tmpdir(), 'coop-test-compiled');
  return {
    ...process.env,
    NODE_COMPILE_CACHE,
    ...Object.fromEntries(Object.keys(settings).map((name) => [name, ''])),
    ...env,
  };
}

/** Starts `npm run coop -- ...` (without npm) as a process of its own. */
export function startCoop(
  words: readonly string[],
  env: Readonly<Record<string, string>>,
  program = path.join(root, 'src', 'main.ts'),
): ChildProcess & { readonly lines: () => AsyncIterator<string> } {
  const child = spawn(process.execPath, [program, ...words], {
    env: environment(env),
    stdio: ['pipe', 'pipe', 'pipe'],
  });
  return Object.assign(child, { lines: () => createInterface({ input: child.stdout })[Symbol.asyncIterator]() });
}

/** Runs a command as a process of its own, to its end. */
export async function coop(words: readonly string[], env: Readonly<Record<string, string>>, input = ''): Promise<Ran> {
  const child = startCoop(words, env);
  const out: Buffer[] = [];
  const err: Buffer[] = [];
  child.stdout?.on('data', (chunk: Buffer) => out.push(chunk));
  child.stderr?.on('data', (chunk: Buffer) => err.push(chunk));
  child.stdin?.end(input);
  const [status] = await once(child, 'close');
  return { status, out: Buffer.concat(out).toString(), err: Buffer.concat(err).toString() };
}

/** The next line that matches, of all that the process prints from now on; fails when it ends before. */
export async function lineLike(lines: AsyncIterator<string>, pattern: RegExp): Promise<RegExpExecArray> {
  for (let next = await lines.next(); !next.done; next = await lines.next()) {
    const match = pattern.exec(next.value);
    if (match !== null) return match;
  }
  throw new Error(`the process ended without a line like ${pattern}`);
}
