import { expect, onTestFinished, test } from 'vitest';
import { inputOf } from '../support/slack-ask.ts';
import { fuzzedRequests } from '../support/slack-fuzz.ts';
import { commandFields, sendForm, sendSigned } from '../support/slack-requests.ts';
import { startRig, TEAM } from '../support/slack-rig.ts';
import { startSeveralRig } from '../support/slack-several.ts';

const SEED = Number(process.env.FUZZ_SEED ?? 20_261_122);
const REQUESTS = Number(process.env.FUZZ_REQUESTS ?? 400);
const AT_ONCE = 8;

/** Sends them all, and answers with those that were not answered as they should be. */
async function fuzzed(requestUrl: string): Promise<readonly string[]> {
  const requests = fuzzedRequests(SEED).take(REQUESTS);
  const wrong: string[] = [];
  const sender = async () => {
    for (const { contentType, body, headers, times } of requests) {
      const timestamp = Math.floor(Date.now() / 1_000);
      for (let n = 0; n < times; n += 1) {
        const { status } = await sendSigned(requestUrl, contentType, body, { headers, timestamp });
        if (status !== 200 && status !== 400) wrong.push(`${status}: ${body.slice(0, 500)}`);
      }
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, sender));
  return wrong;
}
/** Failures to reach whoever asked are Slack's word; a fault of ours has no reason from Slack. */
const faultsIn = (lines: readonly string[]) =>
  lines.filter((line) => line.includes('"level":"error"') && !line.includes('"reason":'));
const article = inputOf('rabat', 'Minister Ada Testova received General Bram Proefman.');

test('requests that Slack would never send are all answered, without a fault of ours, and Coop goes on', async () => {
  const rig = await startRig();
  // It also holds every message that was posted against Slack's limits.
  onTestFinished(() => rig.stop());
  await rig.archive.add(article, rig.clock.now());
  expect(await fuzzed(rig.requestUrl)).toEqual([]);
  await rig.settled();
  expect(faultsIn(rig.logLines)).toEqual([]);
  const before = rig.calls('chat.postEphemeral').length;
  await sendForm(rig.requestUrl, commandFields('help', 'http://127.0.0.1:9/', { trigger_id: 'at the end' }));
  await rig.call('chat.postEphemeral', before + 1);
}, 120_000);

test('so they are in several workspaces, of which none is lost', async () => {
  const rig = await startSeveralRig();
  onTestFinished(() => rig.stop());
  await rig.install(TEAM);
  await rig.archive(TEAM).add(article, rig.clock.now());
  expect(await fuzzed(rig.requestUrl)).toEqual([]);
  await rig.settled();
  expect(faultsIn(rig.logLines)).toEqual([]);
  expect(rig.teams()).toEqual([TEAM]);
  const before = rig.slack.calls('chat.postEphemeral').length;
  await sendForm(rig.requestUrl, commandFields('help', 'http://127.0.0.1:9/', { trigger_id: 'at the end' }));
  expect((await rig.slack.call('chat.postEphemeral', TEAM, before + 1)).form.get('text')).toContain('/coop');
}, 120_000);
