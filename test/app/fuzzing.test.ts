import { expect, onTestFinished, test } from 'vitest';
import { formListeners, pressListeners, viewPressListeners } from '../../src/slack/listeners/all.ts';
import { shortcuts } from '../../src/slack/listeners/shortcut.ts';
import { inputOf } from '../support/slack-ask.ts';
import { type FuzzedRequest, fuzzedRequests } from '../support/slack-fuzz.ts';
import { keysIn } from '../support/slack-fuzz-payloads.ts';
import { commandFields, sendForm, sendSigned } from '../support/slack-requests.ts';
import { type Rig, startRig, TEAM } from '../support/slack-rig.ts';
import { startSeveralRig } from '../support/slack-several.ts';

const SEED = Number(process.env.FUZZ_SEED ?? 20_261_122);
const REQUESTS = Number(process.env.FUZZ_REQUESTS ?? 400);
const AT_ONCE = 8;
const MOST_MS = 120_000 * Math.max(1, REQUESTS / 400);

type Requests = Iterable<FuzzedRequest>;

/** Sends them all, and answers with those that were not answered as they should be. */
async function overHttp(requestUrl: string, requests: Requests): Promise<readonly string[]> {
  const wrong: string[] = [];
  const all = requests[Symbol.iterator]();
  const sender = async () => {
    for (let next = all.next(); !next.done; next = all.next()) {
      const { contentType, body, headers, times } = next.value;
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

/** A rig in which much was asked for already, and everything may be. */
async function startAskedRig(over: 'http' | 'socket'): Promise<Rig> {
  const rig = await startRig({
    ...{ over, patienceMs: 30_000 },
    permissions: { mayAdminister: () => true, mayFetch: () => true },
  });
  await rig.archive.add(article, rig.clock.now());
  for (const line of ['watch live', 'many', 'watches', 'statsu', 'received']) {
    await rig.workspace.command('dana', '#desk-maghreb', `/coop ${line}`);
    await rig.settled();
  }
  return rig;
}

/** What every listener leaves in the log when it was reached. */
const everyListener = [
  ...['command', 'message', 'home', 'messages', 'uninstalled', 'revoked', ...Object.values(shortcuts)],
  ...[...pressListeners.keys(), ...viewPressListeners.keys()].map((name) => `press ${name}`),
  ...[...formListeners.keys()].map((name) => `form ${name}`),
];
const unreached = (lines: readonly string[]) =>
  everyListener.filter((what) => !lines.some((line) => line.includes(`"what":"${what}"`)));

/** Lets a second pass whenever an answer waits for its channel's turn. */
async function settledInTime({ settled, clock }: Pick<Rig, 'settled' | 'clock'>): Promise<void> {
  let isSettled = false;
  const all = settled().finally(() => {
    isSettled = true;
  });
  for (;;) {
    await Promise.race([all, clock.waitingFor(1_000)]);
    if (isSettled) return;
    clock.advance(1_000);
  }
}

async function expectWell(rig: Rig): Promise<void> {
  await settledInTime(rig);
  expect(faultsIn(rig.logLines)).toEqual([]);
  expect(unreached(rig.logLines)).toEqual([]);
  const before = rig.calls('chat.postEphemeral').length;
  await sendForm(rig.requestUrl, commandFields('help', 'http://127.0.0.1:9/', { trigger_id: 'at the end' }));
  await rig.call('chat.postEphemeral', before + 1);
}

test(
  'requests that Slack would never send reach every listener, are all answered without a fault of ours, and Coop goes on',
  async () => {
    const rig = await startAskedRig('http');
    // It also holds everything that was sent against Slack's limits.
    onTestFinished(() => rig.stop());
    const requests = fuzzedRequests(SEED, keysIn(rig.workspace.sent())).take(REQUESTS);
    expect(await overHttp(rig.requestUrl, requests)).toEqual([]);
    await expectWell(rig);
  },
  MOST_MS,
);

test(
  'so they are in Socket Mode, where every envelope is acknowledged',
  async () => {
    const rig = await startAskedRig('socket');
    onTestFinished(() => rig.stop());
    const { bridge } = rig;
    if (bridge === null) throw new Error('There is no socket.');
    const waiting = new Map<string, string>();
    for (const { envelope } of fuzzedRequests(SEED, keysIn(rig.workspace.sent())).take(REQUESTS)) {
      const { text, id } = envelope;
      if (id === null) bridge.write(text);
      else {
        waiting.set(id, text);
        void bridge.deliver(text, id).then(() => waiting.delete(id));
      }
    }
    const marker = { type: 'slash_commands', payload: commandFields('help', 'http://127.0.0.1:9/') };
    await bridge.deliver(JSON.stringify({ ...marker, envelope_id: 'sent' }), 'sent');
    await expectWell(rig);
    await bridge.deliver(JSON.stringify({ ...marker, envelope_id: 'last' }), 'last');
    expect([...waiting.values()].map((text) => text.slice(0, 300))).toEqual([]);
  },
  MOST_MS,
);

test(
  'so they are in several workspaces, of which none is lost',
  async () => {
    const rig = await startSeveralRig();
    onTestFinished(() => rig.stop());
    await rig.install(TEAM);
    await rig.archive(TEAM).add(article, rig.clock.now());
    expect(await overHttp(rig.requestUrl, fuzzedRequests(SEED).take(REQUESTS))).toEqual([]);
    await settledInTime(rig);
    expect(faultsIn(rig.logLines)).toEqual([]);
    expect(rig.teams()).toEqual([TEAM]);
    const before = rig.slack.calls('chat.postEphemeral').length;
    await sendForm(rig.requestUrl, commandFields('help', 'http://127.0.0.1:9/', { trigger_id: 'at the end' }));
    expect((await rig.slack.call('chat.postEphemeral', TEAM, before + 1)).form.get('text')).toContain('/coop');
  },
  MOST_MS,
);
