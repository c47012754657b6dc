import { webApi } from '@slack/bolt';
import { startAnnouncer } from '../../src/alerts/posting/announcer.ts';
import type { Send } from '../../src/alerts/posting/send.ts';
import type { Archive } from '../../src/archive/archive.ts';
import { openArchive } from '../../src/archive/sqlite.ts';
import { createApi } from '../../src/slack/sending/api.ts';
import { createOutbox } from '../../src/slack/sending/outbox.ts';
import { sampleDescribe, sampleReading } from './slack-ask.ts';
import { createTestClock } from './slack-clock.ts';

// A process to be killed: tells what is new in the archive at argv[2] to the workspace at argv[3], with the token argv[4], by
// a clock of its own that begins at argv[5]; ends after argv[6] seconds of that clock or once all is told, or dies with no warning at the
// step argv[7], counted after each thing that it writes down or sends. Prints what it got to.
const [path = '', apiUrl = '', token = '', begun = '', seconds = '0', deadly = '0'] = process.argv.slice(2);
let steps = 0;
function step(): void {
  steps += 1;
  if (steps === Number(deadly)) process.kill(process.pid, 'SIGKILL');
}
/** The same function, with a step after it: before the next one is the same moment. */
const stepped =
  <In extends readonly unknown[], Out>(work: (...given: In) => Promise<Out>) =>
  async (...given: In): Promise<Out> => {
    const done = await work(...given);
    step();
    return done;
  };

const clock = createTestClock();
clock.advance(Number(begun) - clock.now().getTime());
const opened = await openArchive({ path, read: sampleReading, rules: 'test' });
const archive: Archive = {
  ...opened,
  writePost: stepped(opened.writePost),
  writePosts: stepped(opened.writePosts),
  openWindows: stepped(opened.openWindows),
  takePost: stepped(opened.takePost),
  markPost: stepped(opened.markPost),
  recoverPosts: stepped(opened.recoverPosts),
  takeTurn: stepped(opened.takeTurn),
  holdOff: stepped(opened.holdOff),
  gather: stepped(opened.gather),
  dropPost: stepped(opened.dropPost),
  targetDied: stepped(opened.targetDied),
};
const log = { info: () => {}, warn: () => {}, error: () => {} };
const client = new webApi.WebClient(token, {
  slackApiUrl: apiUrl,
  timeout: 10_000,
  retryConfig: { retries: 0 },
  rejectRateLimitedCalls: true,
  logLevel: webApi.LogLevel.ERROR,
});
const out = createOutbox(
  createApi(
    (method, args) => client.apiCall(method, args),
    () => {},
  ),
  'T0LOCAL001',
  log,
);
const send: Send = { post: stepped(out.post), update: stepped(out.update), find: stepped(out.find) };
const announcer = await startAnnouncer({
  ...{
    archive,
    send,
    describe: sampleDescribe,
    languageFor: async () => 'en',
    now: clock.now,
    schedule: () => () => {},
    log,
  },
});
for (let second = 0; second < Number(seconds); second += 1) {
  clock.advance(1_000);
  await announcer.tick();
  await announcer.idle();
  if (second % 5 === 4 && (await left()) === 0) break;
}
async function left(): Promise<number> {
  const { waiting, unknown, sending } = await opened.postCounts();
  return waiting + unknown + sending;
}
const memory = Math.round(process.memoryUsage().rss / 1_048_576);
process.stdout.write(`${JSON.stringify({ steps, left: await left(), memory })}\n`);
await announcer.stop();
await opened.close();
