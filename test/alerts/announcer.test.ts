import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { type Announcer, startAnnouncer } from '../../src/alerts/posting/announcer.ts';
import type { Send, Sent } from '../../src/alerts/posting/send.ts';
import type { Bulletin } from '../../src/alerts/telling/bulletin.ts';
import type { Archive } from '../../src/archive/archive.ts';
import { openArchive } from '../../src/archive/sqlite.ts';
import { newWatch } from '../support/made-up-watch.ts';
import { inputOf, sampleDescribe, sampleReading } from '../support/slack-ask.ts';
import { createTestClock, type TestClock } from '../support/slack-clock.ts';

let folder: string;
let archive: Archive;
let clock: TestClock;
let posted: string[];
let updated: string[];
let outcome: () => Promise<Sent>;
let onPost: () => void;
const running: Announcer[] = [];

const send: Send = {
  post: (place, bulletin) => {
    posted.push(`${place.channelId} ${articleOf(bulletin)?.title}`);
    onPost();
    return outcome();
  },
  update: (_, ts, bulletin) => {
    updated.push(`${ts} ${articleOf(bulletin)?.text}`);
    return outcome();
  },
  find: async () => ({ outcome: 'unreadable', reason: 'missing_scope' }),
};
const articleOf = (bulletin: Bulletin) => (bulletin.kind === 'alert' ? bulletin.announcement.article : null);

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'coop-alerts-'));
  archive = await openArchive({ path: join(folder, 'archive.sqlite'), read: sampleReading, rules: 'test' });
  clock = createTestClock();
  posted = [];
  onPost = () => {};
  updated = [];
  outcome = async () => ({ outcome: 'sent', ts: '1.1' });
  await archive.addWatch(newWatch());
});
afterEach(async () => {
  await Promise.all(running.splice(0).map((announcer) => announcer.stop()));
  await archive.close();
  rmSync(folder, { recursive: true, force: true });
});

async function start(describeWith = sampleDescribe): Promise<Announcer> {
  const announcer = await startAnnouncer({
    archive,
    send,
    describe: describeWith,
    languageFor: async ({ shown }) => shown ?? 'en',
    now: clock.now,
    schedule: clock.schedule,
    log: { info: () => {}, warn: () => {}, error: () => {} },
  });
  running.push(announcer);
  return announcer;
}
const add = (path: string, text: string) =>
  archive.add(inputOf(path, text, { sourceSha256: `${text.length}`.padStart(64, '0') }), clock.now());
/** Resolves once Slack was asked to store a first post. */
const firstPost = () =>
  new Promise<void>((resolve) => {
    onPost = resolve;
    if (posted.length > 0) resolve();
  });
const look = async (announcer: Announcer, after = 0) => {
  clock.advance(after);
  await announcer.tick();
  await announcer.idle();
};

describe('the announcer', () => {
  test('looks by itself twice a second, so that an article is announced within two', async () => {
    const announcer = await start();
    await add('a', 'Ada Testova received nobody.');
    expect(posted).toEqual([]);
    await clock.waitingFor(500);
    clock.advance(500);
    await announcer.idle();
    expect(posted).toEqual(['C1 Title of a']);
    await clock.waitingFor(500);
  });

  test('writes down that a post is being sent before it is sent, and never sends it again after dying there', async () => {
    let answer: (sent: Sent) => void = () => {};
    outcome = () =>
      new Promise((resolve) => {
        answer = resolve;
      });
    const dying = await start();
    await add('a', 'Ada Testova received nobody.');
    await dying.tick();
    await clock.waitingFor(500);
    await firstPost();
    expect(await archive.posts()).toMatchObject([{ state: 'sending' }]);
    // The dying one never hears back; another process takes over.
    const next = await start();
    await look(next, 60_000);
    expect(posted).toHaveLength(1);
    expect(await archive.posts()).toMatchObject([{ state: 'unknown' }]);
    answer({ outcome: 'unknown', reason: 'gone', settledAfterMs: 30_000 });
  });

  test('sends one post of a channel at a time, however often it looks', async () => {
    let answer: (sent: Sent) => void = () => {};
    outcome = () =>
      new Promise((resolve) => {
        answer = resolve;
      });
    const announcer = await start();
    await add('a', 'Ada Testova received nobody.');
    await add('b', 'Ada Testova received nobody again.');
    await announcer.tick();
    await firstPost();
    clock.advance(5_000);
    await announcer.tick();
    await announcer.tick();
    expect(posted).toHaveLength(1);
    answer({ outcome: 'sent', ts: '1.1' });
    await announcer.idle();
  });

  test('tries a post that never left again after the wait that was asked for', async () => {
    outcome = async () => ({ outcome: 'later', afterMs: 5_000, reason: 'ECONNREFUSED' });
    const announcer = await start();
    await add('a', 'Ada Testova received nobody.');
    await look(announcer);
    await look(announcer, 4_999);
    expect(posted).toHaveLength(1);
    outcome = async () => ({ outcome: 'sent', ts: '1.1' });
    await look(announcer, 1);
    expect(posted).toHaveLength(2);
    expect(await archive.posts()).toMatchObject([{ state: 'sent', ts: '1.1', error: null }]);
  });

  test('repeats an update that may have been lost, for it does no harm', async () => {
    const announcer = await start();
    await add('a', 'Ada Testova received nobody.');
    await look(announcer);
    outcome = async () => ({ outcome: 'later', afterMs: 5_000, reason: 'connection broken off' });
    await add('a', 'Ada Testova received somebody after all.');
    await look(announcer, 1_000);
    outcome = async () => ({ outcome: 'sent', ts: '1.1' });
    await look(announcer, 5_000);
    expect(updated).toHaveLength(2);
    expect(posted).toHaveLength(1);
    await look(announcer, 60_000);
    expect(updated).toHaveLength(2);
  });

  test('gives up on an article that cannot be described, and goes on with the next', async () => {
    const announcer = await start((report, language) => {
      if (report.article.title === 'Title of a') throw new Error('cannot be described');
      return sampleDescribe(report, language);
    });
    await add('a', 'Ada Testova received nobody.');
    await add('b', 'Ada Testova received nobody again.');
    for (let looks = 0; looks < 4; looks += 1) await look(announcer, 1_000);
    expect(posted).toEqual(['C1 Title of b']);
    expect((await archive.posts()).map(({ state }) => state)).toEqual(['failed', 'sent']);
  });

  test('posts nothing once it was stopped', async () => {
    const announcer = await start();
    await announcer.stop();
    await add('a', 'Ada Testova received nobody.');
    await look(announcer, 10_000);
    expect(posted).toEqual([]);
  });
});
