import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Log } from '../../src/alerts/log.ts';
import { describeReport } from '../../src/alerts/matching/describe.ts';
import { type Announcer, startAnnouncer } from '../../src/alerts/posting/announcer.ts';
import { about } from '../../src/answering/about.ts';
import { ask } from '../../src/answering/ask.ts';
import type { Archive, ArchiveOptions } from '../../src/archive/archive.ts';
import { openArchive } from '../../src/archive/sqlite.ts';
import { readArticle } from '../../src/reading/read.ts';
import { rules } from '../../src/reading/rules.ts';
import { type Slack, type SlackOptions, startSlack } from '../../src/slack/app.ts';
import type { Permissions } from '../../src/slack/permissions.ts';
import { type ApiCall, startWorkspace, type Workspace } from '../../src/workspace/workspace.ts';
import { sampleAsk, sampleDescribe, sampleReading } from './slack-ask.ts';
import { createTestClock, type TestClock } from './slack-clock.ts';
import { refuseBadCalls } from './slack-outgoing.ts';
import { type SocketBridge, startSocketBridge } from './slack-socket-bridge.ts';

export const SIGNING_SECRET = 'signing-secret-for-tests';
export const BOT_TOKEN = 'xoxb-token-for-tests';
export const TEAM = 'T0LOCAL001';
export const APP_USER = 'U0APPUSER1';
export const DANA = 'U0DANA0001';
export const CHANNEL = 'C0MAGHREB1';

/** A local workspace with the real Bolt app in front of a real archive; only answering is a stand-in. */
export interface Rig {
  readonly workspace: Workspace;
  readonly clock: TestClock;
  readonly archive: Archive;
  readonly slack: Slack;
  readonly announcer: Announcer;
  readonly logLines: readonly string[];
  readonly requestUrl: string;
  /** What stands for Slack in Socket Mode; null over HTTP. */
  readonly bridge: SocketBridge | null;
  /** The same archive file, as another process opens it. */
  readonly openAnother: () => Promise<Archive>;
  /** A second announcer on a handle of its own, as another process runs it; `stop` ends it as well. */
  readonly anotherAnnouncer: () => Promise<Announcer>;
  /** Stops Coop and starts it again on the same archive file, as after a restart of the machine. */
  readonly restart: () => Promise<Rig>;
  /** What was sent with a method, oldest first. */
  readonly calls: (method: string) => readonly ApiCall[];
  /** Waits for the nth call (from 1) of a method. */
  readonly call: (method: string, number?: number) => Promise<ApiCall>;
  /** Resolves when all work that was acknowledged is done, so that what did not happen can be told. */
  readonly settled: () => Promise<void>;
  readonly stop: () => Promise<void>;
}

interface Given extends Pick<SlackOptions, 'manners' | 'intake'> {
  readonly permissions?: Permissions;
  /** Whether articles are read and questions answered as they really are. */
  readonly real?: boolean;
  /** Reads and describes articles like this where the samples say too little. */
  readonly reads?: Pick<ArchiveOptions, 'read'>['read'];
  /** Called with each question before it is answered. */
  readonly beforeAnswer?: (question: string) => Promise<void>;
  /** How Slack's requests come: signed over HTTP, which is usual here, or in Socket Mode. */
  readonly over?: 'http' | 'socket';
  /** How long a ping of a socket may go unanswered; a short time by default, so that Coop is soon back; or Coop's own. */
  readonly patienceMs?: number | 'own';
}

/** Starts a rig, with the scope to read channels back if `history` is set; `stop` also deletes its archive. */
export async function startRig({
  history = false,
  ...more
}: Given & { readonly history?: boolean } = {}): Promise<Rig> {
  const folder = mkdtempSync(join(tmpdir(), 'coop-slack-'));
  const clock = createTestClock();
  const workspace = await startWorkspace({
    app: {
      name: 'Coop',
      description: 'Tests',
      commands: [{ command: '/coop', description: 'Ask', usageHint: '' }],
      shortcuts: [
        { name: 'Ask Coop about this', callbackId: 'ask_coop' },
        { name: 'Save to Coop', callbackId: 'save_to_coop' },
      ],
      tries: [],
    },
    port: 0,
    portIsRequired: false,
    signingSecret: SIGNING_SECRET,
    botToken: BOT_TOKEN,
    now: clock.now,
  });
  workspace.grant('channels:history', history);
  return running(workspace, clock, folder, { count: 0 }, more);
}

async function running(
  workspace: Workspace,
  clock: TestClock,
  folder: string,
  ids: { count: number },
  given: Given,
): Promise<Rig> {
  const {
    permissions,
    real = false,
    reads,
    over = 'http',
    patienceMs = 300,
    beforeAnswer = async () => {},
    ...more
  } = given;
  const bridge = over === 'socket' ? await startSocketBridge(workspace.apiUrl) : null;
  const logLines: string[] = [];
  const log = logInto(logLines);
  const file = join(folder, 'archive.sqlite');
  const open = () =>
    openArchive(
      real ? { path: file, read: readArticle, rules } : { path: file, read: reads ?? sampleReading, rules: 'test' },
    );
  const archive = await open();
  const slack = await startSlack({
    ...more,
    ...(permissions === undefined ? {} : { permissions: () => permissions }),
    connection:
      bridge === null
        ? { kind: 'http', botToken: BOT_TOKEN, signingSecret: SIGNING_SECRET, port: 0 }
        : {
            kind: 'socket',
            botToken: BOT_TOKEN,
            appToken: 'xapp-token-for-tests',
            ...(patienceMs === 'own' ? {} : { patienceMs }),
          },
    apiUrl: bridge?.apiUrl ?? workspace.apiUrl,
    archive,
    ask: async (asked) => {
      await beforeAnswer(asked.question);
      return await (real ? ask(archive, asked) : sampleAsk(archive)(asked));
    },
    ...(real
      ? { about: (message) => about(archive, message), describe: describeReport }
      : {
          about: async ({ text, asOf }) => (await sampleAsk(archive)({ question: text, asOf })).answer,
          describe: reads === undefined ? sampleDescribe : describeReport,
        }),
    appName: 'Coop',
    language: 'en',
    now: clock.now,
    schedule: clock.schedule,
    log,
    newId: () => {
      ids.count += 1;
      return `id-${String(ids.count).padStart(6, '0')}`;
    },
  });
  const announcing = (on: Archive) =>
    startAnnouncer({
      archive: on,
      teamId: slack.teamId,
      send: slack.send,
      describe: reads === undefined ? sampleDescribe : describeReport,
      languageFor: slack.languageFor,
      now: clock.now,
      schedule: clock.schedule,
      log,
    });
  const announcer = await announcing(archive);
  const others: (() => Promise<void>)[] = [];
  const requestUrl = bridge?.requestUrl ?? `http://127.0.0.1:${slack.port}/slack/events`;
  await bridge?.opened(1);
  workspace.connect(requestUrl);
  const halt = async () => {
    for (const end of others) await end();
    await announcer.stop();
    await slack.stop();
    await archive.close();
    await bridge?.stop();
  };
  const calls = (method: string) => workspace.sent().filter((call) => call.method === method);
  return {
    workspace,
    clock,
    archive,
    slack,
    announcer,
    logLines,
    requestUrl,
    bridge,
    openAnother: open,
    anotherAnnouncer: async () => {
      const handle = await open();
      const other = await announcing(handle);
      others.push(async () => {
        await other.stop();
        await handle.close();
      });
      return other;
    },
    calls,
    call: (method, number = 1) => workspace.until(() => calls(method)[number - 1]),
    settled: async () => {
      await slack.idle();
      await announcer.idle();
    },
    restart: async () => {
      await halt();
      return running(workspace, clock, folder, ids, given);
    },
    stop: async () => {
      await halt();
      await workspace.stop();
      rmSync(folder, { recursive: true, force: true });
      refuseBadCalls(workspace.sent());
    },
  };
}

function logInto(lines: string[]): Log {
  const write = (level: string) => (fields: Readonly<Record<string, unknown>>, sentence: string) => {
    lines.push(JSON.stringify({ level, ...fields, sentence }));
  };
  return { info: write('info'), warn: write('warn'), error: write('error') };
}
