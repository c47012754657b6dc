import { webApi } from '@slack/bolt';
import { describeReport } from '../../src/alerts/matching/describe.ts';
import { startAnnouncer } from '../../src/alerts/posting/announcer.ts';
import { openArchive } from '../../src/archive/sqlite.ts';
import { readArticle } from '../../src/reading/read.ts';
import { rules } from '../../src/reading/rules.ts';
import { createApi } from '../../src/slack/sending/api.ts';
import { createOutbox } from '../../src/slack/sending/outbox.ts';
import { followFeeds } from '../../src/sources/follow-feeds.ts';
import { createGet } from '../../src/sources/web/get.ts';
import { createTestClock } from './slack-clock.ts';

// A process that follows the feeds of the archive at argv[2] for a day and tells what is new to the workspace at argv[3],
// with the token argv[4], by a clock of its own that begins at argv[5]. The server of the feeds, at the hosts argv[6] (with
// commas between), is told the time before each look. Prints its memory after each hour, once its garbage is collected.
const [path = '', apiUrl = '', token = '', begun = '', hosts = ''] = process.argv.slice(2);
const MINUTE = 60_000;
/** Feeds are asked every quarter of an hour at most, so that nothing happens between. */
const STEP = 5 * MINUTE;

const clock = createTestClock();
clock.advance(Number(begun) - clock.now().getTime());
const archive = await openArchive({ path, read: readArticle, rules });
const log = { info: () => {}, warn: () => {}, error: () => {} };
const client = new webApi.WebClient(token, {
  ...{ slackApiUrl: apiUrl, timeout: 10_000, retryConfig: { retries: 0 }, rejectRateLimitedCalls: true },
  logLevel: webApi.LogLevel.ERROR,
});
const send = createOutbox(
  createApi(
    (method, args) => client.apiCall(method, args),
    () => {},
  ),
  'T0LOCAL001',
  log,
);
const announcer = await startAnnouncer({
  ...{
    archive,
    send,
    describe: describeReport,
    languageFor: async () => 'en',
    now: clock.now,
    schedule: () => () => {},
    log,
  },
});
let taken = 0;
let refused = 0;
const also = hosts.split(',');
const follower = followFeeds({
  ...{ archive, get: createGet({ also }), now: clock.now, schedule: () => () => {}, chance: () => 0.5 },
  onTaken: ({ outcome }) => {
    if (outcome === 'refused') refused += 1;
    else taken += 1;
  },
  onPaused: ({ url, trouble }) => process.stderr.write(`paused ${url}: ${trouble}\n`),
  onTrouble: (error) => process.stderr.write(`${String(error)}\n`),
});
const mebibytes = (bytes: number) => Math.round((bytes / 1_048_576) * 10) / 10;
const tellTime = () => fetch(`http://${also[0]}/now/${clock.now().getTime()}`).then((answer) => answer.text());
await tellTime();
await follower.tick();
for (let at = STEP; at <= 24 * 60 * MINUTE; at += STEP) {
  clock.advance(STEP);
  await tellTime();
  await follower.tick();
  // What waits for a channel is sent one a second.
  for (let second = 0; second < 60; second += 1) {
    await announcer.tick();
    await announcer.idle();
    if ((await archive.duePosts(1, clock.now())).length === 0) break;
    clock.advance(1_000);
  }
  if (at % (60 * MINUTE) !== 0) continue;
  globalThis.gc?.();
  const { rss, heapUsed, external } = process.memoryUsage();
  const memory = { rss: mebibytes(rss), heap: mebibytes(heapUsed), external: mebibytes(external) };
  const cpu = Math.round((process.cpuUsage().user + process.cpuUsage().system) / 1_000);
  process.stdout.write(`${JSON.stringify({ hour: at / (60 * MINUTE), taken, refused, cpu, ...memory })}\n`);
}
await follower.stop();
await announcer.stop();
await archive.close();
