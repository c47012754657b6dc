import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { startRigWithMeeting } from '../support/slack-news.ts';
import { type Rig, startRig } from '../support/slack-rig.ts';

let rig: Rig;
afterEach(() => rig.stop());

const MET = 'Minister Ada Testova received General Bram Proefman in Rabat.';
const DOUBT = 'If you do not see it, ask again.';
const channel = '#desk-maghreb';
const texts = () => rig.workspace.messages(channel, 'dana').map(({ text }) => text);

describe.each(['http', 'socket'] as const)('over %s, an answer whose response_url', (over) => {
  beforeEach(async () => {
    rig = await startRigWithMeeting({ over });
  });

  test.each([
    { kind: 'reset-after-storing' },
    { kind: 'status', status: 500, stores: true },
    { kind: 'status', status: 502, stores: true },
  ] as const)('answers %j is seen once; one line says to ask again where it is not', async (fault) => {
    rig.workspace.fail('response_url', fault);
    await rig.workspace.command('dana', channel, '/coop who received Proefman');
    await rig.call('chat.postEphemeral');
    await rig.settled();
    expect(texts()).toEqual([expect.stringContaining(MET), expect.stringContaining(DOUBT)]);
  });

  test('breaks off, as that line does, is followed by nothing more', async () => {
    rig.workspace.fail('response_url', { kind: 'reset-after-storing' });
    rig.workspace.fail('chat.postEphemeral', { kind: 'reset-after-storing' });
    await rig.workspace.command('dana', channel, '/coop who received Proefman');
    await rig.call('chat.postEphemeral');
    await rig.settled();
    expect(texts()).toEqual([expect.stringContaining(MET), expect.stringContaining(DOUBT)]);
  });

  test('gives no answer at all is given up after ten seconds', async () => {
    rig.workspace.fail('response_url', { kind: 'hang' });
    await rig.workspace.command('dana', channel, '/coop who received Proefman');
    await rig.call('response_url');
    rig.clock.advance(10_000);
    await rig.settled();
    expect(texts()).toEqual([expect.stringContaining(DOUBT)]);
  });

  test.each([
    { kind: 'error', error: 'expired_url' },
    { kind: 'status', status: 410, stores: false },
    { kind: 'rate-limited', retryAfterSeconds: 5 },
  ] as const)('refuses with %j comes by another way', async (fault) => {
    rig.workspace.fail('response_url', fault);
    await rig.workspace.command('dana', channel, '/coop who received Proefman');
    await rig.call('chat.postEphemeral');
    await rig.settled();
    expect(texts()).toEqual([expect.stringContaining(MET)]);
  });
});

describe.each(['http', 'socket'] as const)('over %s, a page that was turned to', (over) => {
  const faults = [
    { kind: 'reset-after-storing' },
    { kind: 'status', status: 500, stores: true },
    { kind: 'error', error: 'expired_url' },
  ] as const;
  test.each(faults)('is shown once where the response_url answers %j', async (fault) => {
    rig = await startRigWithMeeting({ over });
    const ts = await rig.workspace.say('dana', channel, 'Testova received him in Rabat');
    await rig.workspace.shortcut('dana', channel, ts, 'Ask Coop about this');
    await rig.settled();
    const line = rig.workspace.messages(channel, 'dana').at(-1);
    rig.workspace.fail('response_url', fault);
    await rig.workspace.click('dana', channel, line?.ts ?? '', 0);
    await rig.call('chat.postEphemeral', 2);
    await rig.settled();
    const inChannel = rig.workspace.messages(channel, 'dana').filter(({ threadTs }) => threadTs === null);
    expect(inChannel.filter(({ text }) => text.includes(MET))).toHaveLength(1);
    const isRefused = fault.kind === 'error';
    expect(inChannel.filter(({ text }) => text.includes(DOUBT))).toHaveLength(isRefused ? 0 : 1);
  });

  test.each([{ kind: 'status', status: 500, stores: true }, { kind: 'reset-after-storing' }] as const)(
    'and an answer that is shared are in the channel once: %j',
    async (fault) => {
      rig = await startRigWithMeeting({ over });
      await rig.workspace.command('dana', channel, '/coop who received Proefman');
      await rig.call('response_url');
      const [own] = rig.workspace.messages(channel, 'dana');
      rig.workspace.fail('response_url', fault);
      await rig.workspace.click('dana', channel, own?.ts ?? '', 'answer.share');
      await rig.settled();
      expect(rig.workspace.messages(channel, 'nour')).toHaveLength(1);
      expect(texts().at(-1)).toContain(DOUBT);
    },
  );
});

describe('a form whose opening broke off', () => {
  test('is said to stand open perhaps, with what may be typed instead', async () => {
    rig = await startRig();
    rig.workspace.fail('views.open', { kind: 'reset-after-storing' });
    await rig.workspace.command('dana', channel, '/coop watch');
    expect((await rig.call('response_url')).arguments.text).toContain('did not say whether the form opened');
  });

  test('is said not to be shown where Slack refused it', async () => {
    rig = await startRig();
    rig.workspace.fail('views.open', { kind: 'error', error: 'expired_trigger_id' });
    await rig.workspace.command('dana', channel, '/coop watch');
    expect((await rig.call('response_url')).arguments.text).toContain('could not be shown');
  });
});
