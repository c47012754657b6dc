import { randomBytes } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import path from 'node:path';
import { pino } from 'pino';
import type { Log } from './alerts/log.ts';
import { describeReport } from './alerts/matching/describe.ts';
import { startAnnouncer } from './alerts/posting/announcer.ts';
import type { Send } from './alerts/posting/send.ts';
import type { Archive } from './archive/archive.ts';
import { backUp, restoreFrom } from './archive/copying.ts';
import { installationsIn } from './archive/desk/installations.ts';
import { archiveOf, deleteArchive } from './archive/file/workspace-file.ts';
import { openArchive } from './archive/sqlite.ts';
import { endAll, endInTime, endingOf } from './cli/ending.ts';
import { intakeOf } from './cli/intake-of.ts';
import { follow, followWeb, type KeptReading, keepUp } from './cli/keep-reading.ts';
import { localApp, notInstalled } from './cli/local-app.ts';
import { oneGet } from './cli/one-get.ts';
import { runCommand } from './cli/run.ts';
import { screenOf } from './cli/screen.ts';
import { stopAt, whenStopped } from './cli/stop-at.ts';
import { demoTries, triesFor } from './cli/tries.ts';
import { waitingWith } from './cli/waiting.ts';
import { type Way, welcome, welcomeSeveral } from './cli/welcome.ts';
import { type Config, environment, readConfig } from './config.ts';
import { rules } from './reading/rules.ts';
import type { Slack } from './slack/app.ts';
import type { TokenConnection } from './slack/arriving/connection.ts';
import type { Desk } from './slack/bench-of.ts';
import type { LanguageIn, OpenedDesk } from './slack/installing/several.ts';
import { mannersOf } from './slack/manners.ts';
import type { Watched } from './slack/running/health-of.ts';
import { createMeter, type Meter } from './slack/running/meter.ts';
import type { OAuthConnection, SlackConnection } from './slack-settings.ts';
import { answerInThread } from './threads/answer-in-thread.ts';
import { attend } from './threads/attend.ts';
import { readInThreads } from './threads/read-in-threads.ts';

const env = environment();

const now = () => new Date();
const schedule = (run: () => void, milliseconds: number) => {
  const timer = setTimeout(run, milliseconds);
  return () => clearTimeout(timer);
};
const screen = screenOf(process);
const inFolder = `${process.cwd()}${path.sep}`;
const shown = (file: string) => (file.startsWith(inFolder) ? path.relative(inFolder, file) : file);
const words = process.argv.slice(2);
// Whoever serves answers meanwhile; a command has nothing else to do, and few of them read more than a few articles.
const { read, look, begin } = readInThreads({
  schedule,
  ...(words.length === 0 ? { threads: 1, niceness: 5 } : { threads: Math.max(1, availableParallelism() - 1), here: 4 }),
});
/** Whoever serves does nothing else in the thread in which requests are acknowledged. */
const answering = answerInThread({ schedule });
const attendTo = (file: string) => attend({ thread: answering, schedule, now }, file);
const checkpoints = words.length === 0 ? 'elsewhere' : 'here';
const openAt = (file: string) => openArchive({ path: file, read, look, rules, checkpoints });
const openFrom = (config: Config) => openAt(config.archive);
const stopping = new AbortController();
const getFor = oneGet(stopping.signal);

/** What is running: `end` is handed how to end each thing as soon as it runs. */
interface Running {
  readonly config: Config;
  readonly archive: Archive;
  readonly log: Log;
  /** Ends everything, since Slack refuses a token for good. */
  readonly onFatal: (error: unknown) => void;
  readonly end: (ending: () => Promise<void>) => void;
}

/** Serves until a signal comes; whatever was started by then is ended, the latest first. */
async function serve(config: Config): Promise<void> {
  const stopped = whenStopped(process, env.npm_lifecycle_event !== undefined, now, schedule);
  const endings: (() => Promise<void>)[] = [];
  try {
    for (const note of config.notes) screen.tell(note);
    const log = pino({ level: config.logLevel }, pino.destination({ dest: 2, sync: true }));
    // Where there is no archive yet whoever starts Coop waits for the first articles to be read.
    if (!existsSync(config.archive)) begin();
    const archive = await openFrom(config);
    endings.push(() => archive.close());
    // Whoever closes the file last copies into it what stands beside it; one that only reads cannot.
    endings.push(answering.stop);
    const { promise: fatal, reject: onFatal } = Promise.withResolvers<never>();
    // What Slack's library rejects besides, of the same refusal, has nobody to catch it.
    fatal.catch(() => process.off('unhandledRejection', fail).on('unhandledRejection', () => {}));
    const running = { config, archive, log, onFatal, end: (ending: () => Promise<void>) => endings.push(ending) };
    await Promise.race([config.slack ? startInSlack(running, config.slack) : startLocally(running), stopped, fatal]);
    // Whatever is needed to serve is loaded before.
    await Promise.race([stopped, fatal]);
  } finally {
    screen.progress.end();
    stopping.abort();
    await endInTime(endings.reverse(), schedule);
  }
}

async function startInSlack(running: Running, connection: SlackConnection): Promise<void> {
  if (connection.kind === 'oauth') return startInWorkspaces(running, connection);
  await import('./slack/app.ts');
  // Once everything is loaded this process waits for Slack: meanwhile what answers makes itself ready.
  running.end(attendTo(running.config.archive));
  const requestUrl = await connect(running, connection, running.config.apiUrl);
  await follow(reading(running));
  await followWeb(reading(running));
  keepUp(reading(running));
  await greet(running, { page: null, requestUrl, port: null, tries: [] });
}

async function startLocally(running: Running): Promise<void> {
  const { archive, config } = running;
  // Who starts with nothing wants to ask of what is being read; else the archive has something to answer meanwhile.
  const isNew = (await archive.coverage()).articles === 0;
  // While the articles are read in their thread, what is needed to serve is loaded in this one.
  const [{ startWorkspace }] = await Promise.all([
    import('./workspace/workspace.ts').catch(notInstalled),
    import('./slack/app.ts'),
    follow(reading(running), isNew ? 'first' : 'meanwhile'),
  ]);
  const secret = () => randomBytes(16).toString('hex');
  const secrets = { signingSecret: secret(), botToken: `xoxb-local-${secret()}` };
  const tries = config.isDemo ? demoTries : await triesFor(archive);
  const manifest = readFileSync(path.join(import.meta.dirname, '..', 'manifest.yml'), 'utf8');
  const app = { ...localApp(manifest, tries), hearsChannels: config.threads === 'replies' };
  const place = { port: config.port, portIsRequired: config.portAsked, locale: config.language };
  const workspace = await startWorkspace({ ...secrets, ...place, app, now });
  running.end(workspace.stop);
  const requestUrl = await connect(running, { kind: 'http', ...secrets, port: 0 }, workspace.apiUrl);
  if (requestUrl !== null) workspace.connect(requestUrl);
  await followWeb(reading(running));
  keepUp(reading(running));
  await greet(running, { page: workspace.url, requestUrl: null, port: workspace.port, tries });
  running.end(attendTo(config.archive)); // Not before: whoever starts Coop waits for it.
}

/** The archive as it goes on growing. */
function reading({ config, ...running }: Running): KeptReading {
  const { articles, fetching } = config;
  const get = fetching === null ? null : getFor(config);
  return { ...running, articles, get, screen, now, schedule, chance: Math.random };
}

/** Starts the app in Slack, or what stands for it, and its announcements; answers where requests are taken over HTTP. */
async function connect(running: Running, connection: TokenConnection, apiUrl: string | null): Promise<string | null> {
  const { archive, config, onFatal, end } = running;
  // Loaded only to serve: commands need neither Bolt nor React, which take most of a second.
  const { startSlack } = await import('./slack/app.ts');
  const meter = createMeter();
  let started: Slack | null = null;
  // Before Slack is reached, which may take a while.
  await tellHealth(running, { archive, meter, slack: () => started, archives: () => [archive] });
  const slack = await startSlack({
    ...(await speakingOf(running, apiUrl, meter)),
    ...{ ...deskOf(archive, config), connection, onFatal },
  });
  started = slack;
  end(slack.stop);
  await announce(running, slack.teamId, slack);
  return slack.port === null ? null : `http://127.0.0.1:${slack.port}/slack/events`;
}

/** Starts the app for every workspace that installs it. Each has an archive, a folder and feeds of its own. */
async function startInWorkspaces(running: Running, connection: OAuthConnection): Promise<void> {
  const { archive, config, end } = running;
  const { startSeveral } = await import('./slack/installing/several.ts');
  const meter = createMeter();
  const archives = new Map<string, Archive>();
  const several = await startSeveral({
    ...(await speakingOf(running, config.apiUrl, meter)),
    ...{ connection, archive, only: connection.only, installations: installationsIn(archive, connection.keys) },
    open: async (teamId, send, languageIn) => {
      const desk = await openDesk(running, teamId, send, languageIn);
      archives.set(teamId, desk.archive);
      const close = async () => {
        archives.delete(teamId);
        await desk.close();
      };
      return { ...desk, close };
    },
    forget: async (teamId) => deleteArchive(archiveOf(config.archive, teamId)),
  });
  end(several.stop);
  await tellHealth(running, { archive, meter, slack: () => several, archives: () => [...archives.values()] });
  const address = `http://127.0.0.1:${several.port}`;
  for (const line of welcomeSeveral(address, config, several.teams(), shown)) screen.print(line);
  end(attendTo(config.archive));
}

/** Opens what belongs to one workspace among several. */
async function openDesk(running: Running, teamId: string, send: Send, languageIn: LanguageIn): Promise<OpenedDesk> {
  const { config, log } = running;
  const file = archiveOf(config.archive, teamId);
  const archive = await openAt(file);
  const endings = [() => archive.close(), () => answering.letGo(file)];
  const close = () => endAll(endings.reverse());
  const folder = config.articles === null ? null : path.join(config.articles, teamId);
  if (folder !== null && !existsSync(folder))
    log.info({ teamId, folder }, 'There is no folder of articles for a workspace.');
  const articles = folder !== null && existsSync(folder) ? folder : null;
  const own = {
    ...running,
    archive,
    config: { ...config, archive: file, articles },
    end: (ending: () => Promise<void>) => endings.push(ending),
  };
  try {
    own.end(attendTo(file));
    await announce(own, teamId, { send, languageFor: languageIn(archive) });
    await follow(reading(own), 'meanwhile');
    await followWeb(reading(own));
    keepUp(reading(own));
  } catch (error) {
    await close();
    throw error;
  }
  return { ...deskOf(archive, own.config), close };
}

/** How Coop speaks, in one workspace or in several. */
async function speakingOf({ config, log }: Running, apiUrl: string | null, meter: Meter) {
  const { permissionsOf } = await import('./slack/permissions.ts');
  return {
    ...{ describe: describeReport, now, schedule, log, meter, appName: 'Coop' },
    ...{ zone: config.zone, language: config.language },
    ...(apiUrl === null ? {} : { apiUrl }),
    permissions: permissionsOf(config),
    manners: mannersOf(config),
  } as const;
}

/** What a workspace is answered from; questions are answered in a thread, from the same file. */
function deskOf(archive: Archive, config: Config): Desk {
  return {
    archive,
    ask: (asked) => answering.ask(config.archive, asked),
    about: (message) => answering.about(config.archive, message),
    intake: intakeOf(archive, config, getFor(config), now),
  };
}

/** Tells channels what is new in the archive. */
async function announce(
  { archive, log, end }: Running,
  teamId: string,
  { send, languageFor }: Pick<Slack, 'send' | 'languageFor'>,
): Promise<void> {
  const given = { archive, teamId, send, languageFor, describe: describeReport, now, schedule, log };
  end((await startAnnouncer(given)).stop);
}

async function tellHealth({ config, end }: Running, watched: Omit<Watched, 'now'>): Promise<void> {
  if (config.health === null) return;
  const { healthOf } = await import('./slack/running/health-of.ts');
  end((await healthOf(config.health, { ...watched, now })).stop);
}

async function greet({ config, archive }: Running, way: Way): Promise<void> {
  const { articles } = await archive.coverage();
  for (const line of welcome(way, config, articles, shown)) screen.print(line);
}

function fail(error: unknown): never {
  const { words, status } = endingOf(error, /^(?:debug|trace)$/.test(env.LOG_LEVEL ?? ''));
  screen.tell(words);
  process.exit(status);
}

process.on('uncaughtException', fail);
process.on('unhandledRejection', fail);
// `coop facts | head`: nobody reads on, and that is no failure.
process.stdout.on('error', (error: NodeJS.ErrnoException) => (error.code === 'EPIPE' ? process.exit(0) : fail(error)));

try {
  if (words.length === 0) {
    await serve(readConfig(env));
    // A connection that Slack's library opens while it is being stopped would keep the process alive.
    process.exit(0);
  }
  // Whoever serves needs none of them, nor all that they answer with.
  const { commands } = await import('./cli/all.ts');
  process.exitCode = await runCommand(words, {
    ...{ ...screen, commands, now, chance: Math.random, standardInput: process.stdin },
    get: async (address, wanted) => getFor(readConfig(env))(address, wanted),
    openArchive: () => openFrom(readConfig(env)),
    archivePath: () => shown(readConfig(env).archive),
    ...{ articlesFolder: () => readConfig(env).articles, zone: () => readConfig(env).zone },
    fetches: () => readConfig(env).fetching !== null,
    backUp: (file, force) => backUp(readConfig(env).archive, file, force),
    restoreFrom: (file, force) => restoreFrom(readConfig(env).archive, file, force, openAt),
    waiting: waitingWith(now, schedule, screen.tell),
    interrupted: () => stopAt(['SIGINT'], process, now),
  });
} catch (error) {
  fail(error);
}
