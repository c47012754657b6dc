import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { inputOf } from '../support/slack-ask.ts';
import { asSent, expectGolden } from '../support/slack-golden.ts';
import { objectsOfType } from '../support/slack-payloads.ts';
import { sendForm } from '../support/slack-requests.ts';
import { CHANNEL, DANA, type Rig, startRig, TEAM } from '../support/slack-rig.ts';

let rig: Rig;
beforeEach(async () => {
  rig = await startRig();
  await rig.archive.add(
    inputOf('rabat', 'Minister Ada Testova received General Bram Proefman in Rabat. They spoke of water.'),
    rig.clock.now(),
  );
});
afterEach(() => rig.stop());

const seen = (user: string) => rig.workspace.messages('#desk-maghreb', user).map(({ text }) => text);

describe('/coop with a question', () => {
  test('is answered to the asker alone, with the quote and a button that shares it', async () => {
    await rig.workspace.command('dana', '#desk-maghreb', '/coop who received Proefman');
    expectGolden('slash-answer', asSent(await rig.call('response_url')));
    await rig.settled();
    expect(seen('dana')).toHaveLength(1);
    expect(seen('nour')).toEqual([]);
    expect(rig.calls('chat.postMessage')).toEqual([]);
  });

  test('can be shared to the channel, once, and the asker sees that it was', async () => {
    await rig.workspace.command('dana', '#desk-maghreb', '/coop who received Proefman');
    await rig.call('response_url');
    const [own] = rig.workspace.messages('#desk-maghreb', 'dana');
    await rig.workspace.click('dana', '#desk-maghreb', own?.ts ?? '', 'answer.share');
    expectGolden('shared-answer', asSent(await rig.call('response_url', 2)));
    expect(asSent(await rig.call('response_url', 3))).toMatchObject({
      response_type: 'ephemeral',
      replace_original: true,
    });
    await rig.settled();
    expect(seen('nour')).toHaveLength(1);
    const after = rig.workspace.messages('#desk-maghreb', 'dana').find(({ ts }) => ts === own?.ts);
    expect(JSON.stringify(after?.blocks)).toContain('Shared to the channel.');
    expect(JSON.stringify(after?.blocks)).not.toContain('answer.share');
  });

  test('can be shared once Coop is invited where Slack let it share nothing before', async () => {
    await rig.workspace.command('dana', '#desk-maghreb', '/coop who received Proefman');
    await rig.call('response_url');
    const [own] = rig.workspace.messages('#desk-maghreb', 'dana');
    const share = () => rig.workspace.click('dana', '#desk-maghreb', own?.ts ?? '', 'answer.share');
    rig.workspace.fail('response_url', { kind: 'error', error: 'expired_url' });
    rig.workspace.fail('chat.postMessage', { kind: 'error', error: 'not_in_channel' });
    await share();
    await rig.settled();
    expect(seen('nour')).toEqual([]);
    await share();
    await rig.settled();
    expect(seen('nour')).toHaveLength(1);
  });

  test('told in direct messages since nothing can be told there is turned, voted on and verified by its asker', async () => {
    rig.workspace.fail('response_url', { kind: 'error', error: 'expired_url' });
    rig.workspace.fail('chat.postEphemeral', { kind: 'error', error: 'channel_not_found' });
    await rig.workspace.command('dana', '#desk-maghreb', '/coop who received Proefman');
    const { blocks } = (await rig.call('chat.postMessage')).arguments;
    const [, id] = /"value":"up:([^"]+)"/u.exec(JSON.stringify(blocks)) ?? [];
    const said = async (user: string, action_id: string, value: string) => {
      const before = rig.calls('chat.postEphemeral').length;
      const payload = {
        ...{ type: 'block_actions', user: { id: user }, team: { id: TEAM }, channel: { id: 'D0APPDM001' } },
        container: { type: 'message', message_ts: '1.2', channel_id: 'D0APPDM001' },
        ...{ response_url: 'http://127.0.0.1:9/response', actions: [{ type: 'button', action_id, value }] },
      };
      await sendForm(rig.requestUrl, { payload: JSON.stringify(payload) });
      return String((await rig.call('chat.postEphemeral', before + 1)).arguments.text);
    };
    expect(await said(DANA, 'answer.next', `${id}:0`)).toContain('General Bram Proefman');
    expect(await said(DANA, 'answer.vote', `up:${id}`)).toContain('this answer helped');
    for (const [action, value] of [
      ['answer.next', `${id}:0`],
      ['answer.vote', `up:${id}`],
    ] as const)
      expect(await said('U0NOUR0001', action, value)).toContain('not kept');
    await rig.workspace.command('dana', '@Coop', `/coop verify ${id}`);
    await rig.settled();
    expect(String(rig.calls('response_url').at(-1)?.arguments.text)).toContain('still there: 1');
  });

  test('can still be shared after Coop was restarted', async () => {
    await rig.workspace.command('dana', '#desk-maghreb', '/coop who received Proefman');
    await rig.call('response_url');
    const [own] = rig.workspace.messages('#desk-maghreb', 'dana');
    rig = await rig.restart();
    await rig.workspace.click('dana', '#desk-maghreb', own?.ts ?? '', 'answer.share');
    await rig.workspace.until(() => seen('nour').length === 1);
    expect(seen('nour')[0]).toContain('Minister Ada Testova received General Bram Proefman in Rabat.');
  });

  test('is shared by a message of its own when the response_url has expired', async () => {
    await rig.workspace.command('dana', '#desk-maghreb', '/coop who received Proefman');
    await rig.call('response_url');
    const [own] = rig.workspace.messages('#desk-maghreb', 'dana');
    rig.workspace.fail('response_url', { kind: 'error', error: 'expired_url' });
    await rig.workspace.click('dana', '#desk-maghreb', own?.ts ?? '', 'answer.share');
    await rig.call('chat.postMessage');
    await rig.settled();
    expect(seen('nour')).toHaveLength(1);
  });

  test('is not posted twice when the connection breaks off while it is being shared', async () => {
    await rig.workspace.command('dana', '#desk-maghreb', '/coop who received Proefman');
    await rig.call('response_url');
    const [own] = rig.workspace.messages('#desk-maghreb', 'dana');
    rig.workspace.fail('response_url', { kind: 'reset-after-storing' });
    await rig.workspace.click('dana', '#desk-maghreb', own?.ts ?? '', 'answer.share');
    await rig.call('response_url', 3);
    await rig.workspace.click('dana', '#desk-maghreb', own?.ts ?? '', 'answer.share');
    await rig.call('response_url', 4);
    await rig.settled();
    expect(seen('nour')).toHaveLength(1);
    expect(rig.calls('chat.postMessage')).toEqual([]);
  });

  test('in a direct message has no button to share, for there is nobody to share it with', async () => {
    await rig.workspace.command('dana', '@Coop', '/coop who received Proefman');
    expect(JSON.stringify((await rig.call('response_url')).arguments)).not.toContain('answer.share');
  });

  test('works between two members where Coop is not, through the response_url', async () => {
    await rig.workspace.command('dana', '@Nour News', '/coop who received Proefman');
    await rig.call('response_url');
    expect(rig.workspace.messages('@Nour News', 'dana')).toHaveLength(1);
    expect(rig.workspace.messages('@Dana Desk', 'nour')).toEqual([]);
  });

  test('whose article is edited before it is shared is not shared, and says so', async () => {
    await rig.workspace.command('dana', '#desk-maghreb', '/coop who received Proefman');
    await rig.call('response_url');
    const [own] = rig.workspace.messages('#desk-maghreb', 'dana');
    await rig.archive.add(
      inputOf('rabat', 'Correction: nobody was received.', { sourceSha256: '2'.repeat(64) }),
      rig.clock.now(),
    );
    await rig.workspace.click('dana', '#desk-maghreb', own?.ts ?? '', 'answer.share');
    expect((await rig.call('response_url', 2)).arguments.text).toContain('has changed since');
    await rig.settled();
    expect(seen('nour')).toEqual([]);
  });

  test('that is long is paged by buttons under the hands of the asker, also after a restart', async () => {
    await rig.workspace.command('dana', '#desk-maghreb', '/coop many');
    await rig.call('response_url');
    const [own] = rig.workspace.messages('#desk-maghreb', 'dana');
    rig = await rig.restart();
    await rig.workspace.click('dana', '#desk-maghreb', own?.ts ?? '', 'answer.next');
    const turned = await rig.call('response_url', 2);
    expect(turned.arguments).toMatchObject({ replace_original: true });
    expect(JSON.stringify(turned.arguments)).toContain('Page 2 of 2');
    await rig.workspace.click('dana', '#desk-maghreb', own?.ts ?? '', 'answer.previous');
    expect(JSON.stringify((await rig.call('response_url', 3)).arguments)).toContain('Page 1 of 2');
    await rig.settled();
    expect(seen('dana')).toHaveLength(1);
  });
});

describe('the buttons of an answer', () => {
  /** A press that the local workspace's page would not offer: by anybody, anywhere, on any kept answer. */
  const forged = async (actionId: string, value: string, user: string, channel: string) => {
    const payload = {
      type: 'block_actions',
      user: { id: user },
      team: { id: TEAM },
      channel: { id: channel },
      container: { type: 'message', message_ts: '1.2', channel_id: channel, is_ephemeral: true },
      response_url: 'http://127.0.0.1:9/',
      actions: [{ type: 'button', action_id: actionId, value }],
    };
    expect((await sendForm(rig.requestUrl, { payload: JSON.stringify(payload) })).status).toBe(200);
    const told = await rig.call('chat.postEphemeral');
    await rig.settled();
    return String(told.arguments.text);
  };
  const kept = async () => {
    await rig.workspace.command('dana', '#desk-maghreb', '/coop who received Proefman');
    return String(objectsOfType((await rig.call('response_url')).arguments.blocks, 'button')[0]?.value);
  };

  test('share it only for who asked', async () => {
    expect(await forged('answer.share', await kept(), 'U0NOUR0001', CHANNEL)).toContain('Only the person who asked');
    expect(seen('nour')).toEqual(['Only the person who asked can share this answer.']);
  });

  test.each(['answer.share', 'answer.next'])('show nothing of it in another channel (%s)', async (actionId) => {
    const id = await kept();
    const told = await forged(actionId, actionId === 'answer.share' ? id : `${id}:0`, DANA, 'C0NEWSROOM');
    expect(told).toContain('not kept any more');
    expect(rig.calls('chat.postMessage')).toEqual([]);
    expect(told).not.toContain('Proefman');
  });
});

describe('a mention', () => {
  test('in a channel is answered in a thread on it', async () => {
    const ts = await rig.workspace.say('dana', '#desk-maghreb', '@Coop who received Proefman?');
    const call = await rig.call('chat.postMessage');
    expect(call.arguments.thread_ts).toBe(ts);
    expectGolden('mention-answer', asSent(call));
    await rig.settled();
    expect(rig.calls('chat.postMessage')).toHaveLength(1);
  });

  test('in a thread is answered in that thread, and knows what was asked before', async () => {
    const parent = await rig.workspace.say('nour', '#desk-maghreb', 'Does anybody know?');
    await rig.workspace.say('dana', '#desk-maghreb', '@Coop who received Proefman?', parent);
    expect((await rig.call('chat.postMessage')).arguments.thread_ts).toBe(parent);
    await rig.workspace.say('nour', '#desk-maghreb', '@Coop and then?', parent);
    const second = await rig.call('chat.postMessage', 2);
    expect(second.arguments.thread_ts).toBe(parent);
    expect(JSON.stringify(second.arguments.blocks)).toContain('after: who received Proefman?');
  });

  test('in another thread knows nothing of it', async () => {
    await rig.workspace.say('dana', '#desk-maghreb', '@Coop who received Proefman?');
    await rig.call('chat.postMessage');
    await rig.workspace.say('dana', '#desk-maghreb', '@Coop and then?');
    expect(JSON.stringify((await rig.call('chat.postMessage', 2)).arguments.blocks)).not.toContain('after:');
  });

  test('with a long answer turns its pages for the presser alone, in the thread', async () => {
    const ts = await rig.workspace.say('dana', '#desk-maghreb', '@Coop many');
    await rig.call('chat.postMessage');
    const reply = await rig.workspace.until(() =>
      rig.workspace.messages('#desk-maghreb', 'nour').find((message) => message.threadTs === ts),
    );
    await rig.workspace.click('nour', '#desk-maghreb', reply.ts, 'answer.next');
    const page = await rig.call('response_url');
    expect(page.arguments).toMatchObject({ response_type: 'ephemeral', replace_original: false, thread_ts: ts });
    await rig.settled();
    expect(seen('dana')).toHaveLength(2);
    expect(seen('nour')).toHaveLength(3);
  });

  test('that Slack slows down is answered once, when Slack allows', async () => {
    rig.workspace.fail('chat.postMessage', { kind: 'rate-limited', retryAfterSeconds: 2 });
    await rig.workspace.say('dana', '#desk-maghreb', '@Coop who received Proefman?');
    await rig.clock.waitingFor(2_000);
    expect(seen('dana')).toHaveLength(1);
    rig.clock.advance(2_000);
    await rig.call('chat.postMessage', 2);
    await rig.settled();
    expect(seen('dana')).toHaveLength(2);
  });

  test('with "help" or with nothing else is answered with help, in the thread', async () => {
    const ts = await rig.workspace.say('dana', '#desk-maghreb', '@Coop');
    const call = await rig.call('chat.postMessage');
    expect(call.arguments.thread_ts).toBe(ts);
    expect(call.arguments.text).toContain('/coop watch [preview] live');
  });
});

describe('a direct message', () => {
  test('is answered in the conversation, and the next one may follow up', async () => {
    await rig.workspace.say('dana', '@Coop', 'who received Proefman?');
    const first = await rig.call('chat.postMessage');
    expect(first.arguments.thread_ts).toBeUndefined();
    await rig.workspace.say('dana', '@Coop', 'and then?');
    expect(JSON.stringify((await rig.call('chat.postMessage', 2)).arguments.blocks)).toContain(
      'after: who received Proefman?',
    );
  });

  test('in a thread is answered in that thread', async () => {
    const parent = await rig.workspace.say('dana', '@Coop', 'who received Proefman?');
    await rig.call('chat.postMessage');
    await rig.workspace.say('dana', '@Coop', 'who received Proefman?', parent);
    expect((await rig.call('chat.postMessage', 2)).arguments.thread_ts).toBe(parent);
  });
});

describe('what goes wrong', () => {
  test('is told in a sentence with a number that the log repeats, and nothing of it leaks', async () => {
    await rig.workspace.command('dana', '#desk-maghreb', '/coop boom');
    const text = String((await rig.call('response_url')).arguments.text);
    const [, id] = /this number: (\S+)$/u.exec(text) ?? [];
    expect(text).not.toContain('secret detail');
    await rig.settled();
    expect(rig.logLines.filter((line) => line.includes(`"id":"${id}"`))).toHaveLength(1);
  });

  test('leaves no tokens in the log', async () => {
    await rig.workspace.command('dana', '#desk-maghreb', '/coop boom');
    await rig.workspace.say('dana', '#desk-maghreb', '@Coop boom');
    await rig.settled();
    expect(rig.logLines.length).toBeGreaterThan(1);
    expect(rig.logLines.join('\n')).not.toMatch(/xoxb|signing-secret/u);
  });
});
