import { afterEach, beforeEach, expect, test } from 'vitest';
import { inputOf } from '../support/slack-ask.ts';
import { fuzzedRequests } from '../support/slack-fuzz.ts';
import { commandFields, sendForm, sendSigned } from '../support/slack-requests.ts';
import { type Rig, startRig } from '../support/slack-rig.ts';

let rig: Rig;
beforeEach(async () => {
  rig = await startRig();
  await rig.archive.add(inputOf('rabat', 'Minister Ada Testova received General Bram Proefman.'), rig.clock.now());
});
// The rig also holds every message that was posted against Slack's limits.
afterEach(() => rig.stop());

const SEED = Number(process.env.FUZZ_SEED ?? 20_261_122);
const REQUESTS = Number(process.env.FUZZ_REQUESTS ?? 400);
const AT_ONCE = 8;

test('requests that Slack would never send are all answered, without a fault of ours, and Coop goes on', async () => {
  const requests = fuzzedRequests(SEED).take(REQUESTS);
  const wrong: string[] = [];
  const sender = async () => {
    for (const { contentType, body, headers, times } of requests) {
      const timestamp = Math.floor(Date.now() / 1_000);
      for (let n = 0; n < times; n += 1) {
        const { status } = await sendSigned(rig.requestUrl, contentType, body, { headers, timestamp });
        if (status !== 200 && status !== 400) wrong.push(`${status}: ${body.slice(0, 500)}`);
      }
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, sender));
  await rig.settled();
  expect(wrong).toEqual([]);
  // Failures to reach whoever asked are Slack's word; a fault of ours has no reason from Slack.
  const faults = rig.logLines.filter((line) => line.includes('"level":"error"') && !line.includes('"reason":'));
  expect(faults).toEqual([]);
  const before = rig.calls('chat.postEphemeral').length;
  await sendForm(rig.requestUrl, commandFields('help', 'http://127.0.0.1:9/', { trigger_id: 'at the end' }));
  await rig.call('chat.postEphemeral', before + 1);
}, 120_000);
