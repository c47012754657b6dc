import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Log } from '../../src/alerts/log.ts';
import { startAnnouncer } from '../../src/alerts/posting/announcer.ts';
import type { Archive } from '../../src/archive/archive.ts';
import { installationsIn } from '../../src/archive/desk/installations.ts';
import type { KeyRing } from '../../src/archive/desk/sealing.ts';
import { archiveOf, deleteArchive } from '../../src/archive/file/workspace-file.ts';
import { openArchive } from '../../src/archive/sqlite.ts';
import { type SeveralOptions, startSeveral } from '../../src/slack/installing/several.ts';
import { sampleAsk, sampleDescribe, sampleReading } from './slack-ask.ts';
import { createTestClock, type TestClock } from './slack-clock.ts';
import { SIGNING_SECRET } from './slack-rig.ts';
import { begin, comeBack, type Shown, type SlackWorkspaces, startSlackWorkspaces } from './slack-workspaces.ts';

/** The real app for several workspaces, with a stand-in for Slack behind it; only answering is a stand-in too. */
export interface SeveralRig {
  readonly slack: SlackWorkspaces;
  readonly clock: TestClock;
  /** Where Coop is reached. */
  readonly base: string;
  readonly requestUrl: string;
  readonly folder: string;
  readonly logLines: readonly string[];
  readonly teams: () => readonly string[];
  /** The archive of a workspace that is served. */
  readonly archive: (teamId: string) => Archive;
  /** Whether the workspace has a file. */
  readonly hasFile: (teamId: string) => boolean;
  /** The whole dance, in a browser of its own. */
  readonly install: (teamId: string) => Promise<Shown>;
  /** Looks for news in a workspace, and sends what may be sent now. */
  readonly look: (teamId: string) => Promise<void>;
  readonly settled: () => Promise<void>;
  /** Ends Coop and starts it again on the same files. */
  readonly restart: (given?: Given) => Promise<SeveralRig>;
  readonly stop: () => Promise<void>;
}

type Given = Partial<Pick<SeveralOptions, 'permissions' | 'manners' | 'only'>> & {
  readonly keys?: KeyRing;
  /** The step of forgetting a workspace at which Coop is as if it were killed. */
  readonly diesAt?: 'closing' | 'deleting' | 'deleted';
};

/** A key that is always the same. */
export const keyNamed = (id: string) => ({ id, key: new Uint8Array(32).fill(id.charCodeAt(0)) });

/** Starts a rig without any workspace. */
export async function startSeveralRig({
  rotation = false,
  ...given
}: Given & { readonly rotation?: boolean } = {}): Promise<SeveralRig> {
  const slack = await startSlackWorkspaces({ rotation });
  return running(slack, createTestClock(), mkdtempSync(join(tmpdir(), 'coop-several-')), { count: 0 }, given);
}

async function running(
  slack: SlackWorkspaces,
  clock: TestClock,
  folder: string,
  ids: { count: number },
  given: Given,
): Promise<SeveralRig> {
  const { keys = [keyNamed('a')], diesAt, ...more } = given;
  const dies = (step: typeof diesAt) => {
    if (step === diesAt) throw new Error(`killed at ${step}`);
  };
  const logLines: string[] = [];
  const write = (level: string) => (fields: Readonly<Record<string, unknown>>, sentence: string) => {
    logLines.push(JSON.stringify({ level, ...fields, sentence }));
  };
  const log: Log = { info: write('info'), warn: write('warn'), error: write('error') };
  const { now, schedule } = clock;
  const main = join(folder, 'coop.sqlite');
  const openAt = (path: string) => openArchive({ path, read: sampleReading, rules: 'test' });
  const archive = await openAt(main);
  const speaking = { describe: sampleDescribe, language: 'en', now, schedule, log } as const;
  const open = new Map<string, { archive: Archive; look: () => Promise<void> }>();
  const several = await startSeveral({
    ...speaking,
    ...more,
    connection: {
      ...{ clientId: '1.2', clientSecret: 'client-secret', signingSecret: SIGNING_SECRET },
      ...{ port: 0, host: '127.0.0.1' },
    },
    ...{ archive, apiUrl: slack.apiUrl, appName: 'Coop', installations: installationsIn(archive, keys) },
    newId: () => {
      ids.count += 1;
      return `id-${String(ids.count).padStart(6, '0')}`;
    },
    open: async (teamId, send, languageIn) => {
      const file = archiveOf(main, teamId);
      const own = await openAt(file);
      const announcer = await startAnnouncer({ ...speaking, archive: own, send, languageFor: languageIn(own) });
      const look = async () => {
        await announcer.tick();
        await announcer.idle();
      };
      open.set(teamId, { archive: own, look });
      return {
        archive: own,
        ask: sampleAsk(own),
        about: async ({ text, asOf }) => (await sampleAsk(own)({ question: text, asOf })).answer,
        close: async () => {
          open.delete(teamId);
          await announcer.stop();
          await own.close();
          dies('closing');
        },
      };
    },
    forget: async (teamId) => {
      dies('deleting');
      deleteArchive(archiveOf(main, teamId));
      dies('deleted');
    },
  }).catch(async (error: unknown) => {
    await archive.close();
    throw error;
  });
  const base = `http://127.0.0.1:${several.port}`;
  slack.sendBackTo(`${base}/slack/oauth_redirect`);
  const opened = (teamId: string) => {
    const found = open.get(teamId);
    if (found === undefined) throw new Error(`${teamId} is not served.`);
    return found;
  };
  const halt = async () => {
    await several.stop();
    await archive.close();
  };
  return {
    ...{ slack, clock, base, folder, logLines, requestUrl: `${base}/slack/events`, teams: several.teams },
    archive: (teamId) => opened(teamId).archive,
    hasFile: (teamId) => existsSync(archiveOf(main, teamId)),
    install: async (teamId) => {
      slack.choose(teamId);
      const { back, cookie } = await begin(base);
      return comeBack(back, cookie);
    },
    look: (teamId) => opened(teamId).look(),
    settled: several.idle,
    restart: async (other = given) => {
      await halt();
      return running(slack, clock, folder, ids, other);
    },
    stop: async () => {
      await halt();
      await slack.stop();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
