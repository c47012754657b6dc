import { randomBytes } from 'node:crypto';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { pino } from 'pino';
import { startAnnouncer } from './alerts/announcer.ts';
import { describeReport } from './alerts/describe.ts';
import { ask } from './answering/ask.ts';
import type { Archive } from './archive/archive.ts';
import { openArchive } from './archive/sqlite.ts';
import { commands } from './cli/all.ts';
import { endingOf } from './cli/ending.ts';
import { localApp } from './cli/local-app.ts';
import { createProgress } from './cli/progress.ts';
import { runCommand } from './cli/run.ts';
import { demoTries, triesFor } from './cli/tries.ts';
import { welcome } from './cli/welcome.ts';
import { type Config, environment, readConfig } from './config.ts';
import { readArticle, rules } from './reading/read.ts';
import type { Connection } from './slack/connection.ts';
import { followFolder } from './sources/follow-folder.ts';

/** npm passes Ctrl-C on to a process that has it from the terminal already: one key press, two signals. */
const SAME_SIGNAL_MS = 500;
const LANGUAGE = 'en';

const now = () => new Date();
const schedule = (run: () => void, milliseconds: number) => {
  const timer = setTimeout(run, milliseconds);
  return () => clearTimeout(timer);
};
const print = (line: string) => void process.stdout.write(`${line}\n`);
const tell = (line: string) => void process.stderr.write(`${line}\n`);
const shown = (file: string) => path.relative(process.cwd(), file) || '.';
const progress = createProgress({
  write: (words) => void process.stderr.write(words),
  isTerminal: process.stderr.isTTY === true,
  width: () => process.stderr.columns ?? 80,
});
const openFrom = (config: Config) => openArchive({ path: config.archive, read: readArticle, rules });

/** Aborts at the first of the signals; a later one ends the process at once. */
function stopAt(...signals: readonly NodeJS.Signals[]): AbortSignal {
  const stopping = new AbortController();
  let first = 0;
  const onSignal = () => {
    if (stopping.signal.aborted && Date.now() - first > SAME_SIGNAL_MS) process.exit(130);
    if (!stopping.signal.aborted) first = Date.now();
    stopping.abort();
  };
  for (const signal of signals) process.on(signal, onSignal);
  return stopping.signal;
}

type Ending = () => Promise<void>;

/** Serves until a signal comes; whatever was started by then is ended, the latest first. */
async function serve(config: Config): Promise<void> {
  const stop = stopAt('SIGINT', 'SIGTERM');
  const stopped = new Promise<void>((resolve) => stop.addEventListener('abort', () => resolve(), { once: true }));
  const endings: Ending[] = [];
  try {
    await Promise.race([start(config, (ending) => endings.push(ending)), stopped]);
    await stopped;
  } finally {
    progress.end();
    for (const end of endings.reverse()) await end();
  }
}

/** Starts everything; each thing that must be ended is handed to `atEnd` as soon as it runs. */
async function start(config: Config, atEnd: (ending: Ending) => void): Promise<void> {
  for (const note of config.notes) tell(note);
  const log = pino({ level: config.logLevel }, pino.destination({ dest: 2, sync: true }));
  const archive = await openFrom(config);
  atEnd(() => archive.close());
  const place = {
    archivePath: shown(config.archive),
    folder: config.articles === null ? null : shown(config.articles),
  };

  const connect = async (connection: Connection, apiUrl: string | null) => {
    // Loaded only to serve: commands need neither Bolt nor React, which take most of a second.
    const { startSlack } = await import('./slack/app.ts');
    const slack = await startSlack({
      ...{ connection, archive, describe: describeReport, appName: 'Coop', language: LANGUAGE, now, schedule, log },
      ...(apiUrl === null ? {} : { apiUrl }),
      ask: (asked) => ask(archive, asked),
    });
    atEnd(slack.stop);
    const announcing = {
      archive,
      send: slack.send,
      describe: describeReport,
      language: LANGUAGE,
      now,
      schedule,
      log,
    } as const;
    atEnd((await startAnnouncer(announcing)).stop);
    return slack.port === null ? null : `http://127.0.0.1:${slack.port}/slack/events`;
  };

  if (config.slack !== null) {
    const { mode, botToken, apiUrl } = config.slack;
    const connection: Connection =
      mode === 'socket'
        ? { kind: 'socket', botToken, appToken: config.slack.appToken }
        : { kind: 'http', botToken, signingSecret: config.slack.signingSecret, port: config.port };
    const requestUrl = await connect(connection, apiUrl);
    await follow(config, archive, log, atEnd);
    const { articles } = await archive.coverage();
    for (const line of welcome({ ...place, page: null, requestUrl, wantedPort: null, articles, tries: [] }))
      print(line);
    return;
  }

  await follow(config, archive, log, atEnd);
  const { startWorkspace } = await import('./workspace/workspace.ts');
  const secrets = {
    signingSecret: randomBytes(16).toString('hex'),
    botToken: `xoxb-local-${randomBytes(12).toString('hex')}`,
  };
  const tries = config.isDemo ? demoTries : await triesFor(archive);
  const manifest = readFileSync(path.join(import.meta.dirname, '..', 'manifest.yml'), 'utf8');
  const workspace = await startWorkspace({
    ...secrets,
    app: localApp(manifest, tries),
    port: config.port,
    portIsRequired: config.portAsked,
    now,
  });
  atEnd(workspace.stop);
  const requestUrl = await connect({ kind: 'http', ...secrets, port: 0 }, workspace.apiUrl);
  if (requestUrl !== null) workspace.connect(requestUrl);
  const wantedPort = workspace.port === config.port ? null : config.port;
  const { articles } = await archive.coverage();
  for (const line of welcome({ ...place, page: workspace.url, requestUrl: null, wantedPort, articles, tries }))
    print(line);
}

/** Reads the folder of articles, if there is one, and goes on watching it. */
async function follow(
  config: Config,
  archive: Archive,
  log: ReturnType<typeof pino>,
  atEnd: (ending: Ending) => void,
): Promise<void> {
  if (config.articles === null) return;
  const following = await followFolder(archive, config.articles, now, {
    onTaken: (row, done, total) => {
      log.info(row, 'An article was read.');
      if (row.outcome === 'refused') progress.above(() => tell(`refused    ${row.path}: ${row.reason}`));
      else if (total === 0) print(`${row.outcome.padEnd(9)}  ${row.path}`);
      if (total > 0) progress.show(done, total, row.path);
    },
    onDelete: (inside) => log.info({ path: inside }, 'A file was deleted; its article stays in the archive.'),
    onTrouble: (error) => log.error({ error: String(error) }, 'A file of the folder could not be read; Coop goes on.'),
  });
  atEnd(following.stop);
  await following.firstReading;
  progress.end();
}

process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  // `coop facts | head`: nobody reads on, and that is no failure.
  process.exit(error.code === 'EPIPE' ? 0 : 1);
});

const env = environment();
try {
  const words = process.argv.slice(2);
  const config = readConfig(env);
  if (words.length === 0) {
    await serve(config);
    // A connection that Slack's library opens while it is being stopped would keep the process alive.
    process.exit(0);
  }
  process.exitCode = await runCommand(words, {
    ...{ commands, archivePath: shown(config.archive), print, tell, progress, now },
    openArchive: () => openFrom(config),
    standardInput: process.stdin,
    interrupted: () => stopAt('SIGINT'),
  });
} catch (error) {
  const { words, status } = endingOf(error, /^(?:debug|trace)$/.test(env.LOG_LEVEL ?? ''));
  tell(words);
  process.exit(status);
}
