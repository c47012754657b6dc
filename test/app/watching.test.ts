import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { inputOf } from '../support/slack-ask.ts';
import { asSent, expectGolden } from '../support/slack-golden.ts';
import { MEETING, newsOf } from '../support/slack-news.ts';
import { CHANNEL, type Rig, startRig, TEAM } from '../support/slack-rig.ts';

let rig: Rig;
beforeEach(async () => {
  rig = await startRig();
});
afterEach(() => rig.stop());

const { add, look, later, watch, inChannel } = newsOf(() => rig);

describe('/coop watch live', () => {
  test('says what will happen, to who typed it alone', async () => {
    await watch();
    expectGolden('watch-on', asSent(rig.calls('chat.postEphemeral')[0]));
    expect(inChannel()).toEqual([]);
    expect(await rig.archive.watches({ teamId: TEAM })).toMatchObject([
      { channelId: CHANNEL, delivery: 'live', madeBy: 'U0DANA0001' },
    ]);
  });

  test('typed again changes nothing and says so', async () => {
    await watch();
    await watch();
    expect(rig.calls('chat.postEphemeral')[1]?.arguments.text).toContain('already told');
    expect(await rig.archive.watches({ teamId: TEAM })).toHaveLength(1);
  });

  test('in a channel where Coop is not a member says how to invite it, and does not watch', async () => {
    rig.workspace.setChannel('#desk-maghreb', { appIsMember: false });
    await rig.workspace.command('dana', '#desk-maghreb', '/coop watch country:ma digest 9:00 UTC');
    expect((await rig.call('response_url')).arguments.text).toContain(
      '/invite @Coop and then: /coop watch country:ma digest mon,tue,wed,thu,fri 09:00 UTC',
    );
    await rig.settled();
    expect(await rig.archive.watches({ teamId: TEAM })).toEqual([]);
  });

  test('in a channel where Coop was put out keeps the older watch, and still says how to invite it', async () => {
    await watch();
    rig.workspace.setChannel('#desk-maghreb', { appIsMember: false });
    await rig.workspace.command('dana', '#desk-maghreb', '/coop watch live');
    expect((await rig.call('response_url')).arguments.text).toContain('/invite @Coop');
    await rig.settled();
    expect(await rig.archive.watches({ teamId: TEAM })).toHaveLength(1);
  });

  test('can be asked for by a mention, and is confirmed in the thread', async () => {
    const ts = await rig.workspace.say('dana', '#desk-maghreb', '@Coop watch live');
    const call = await rig.call('chat.postMessage');
    expect(call.arguments).toMatchObject({ thread_ts: ts });
    await rig.settled();
    expect(await rig.archive.watches({ teamId: TEAM })).toHaveLength(1);
  });

  test.each(['watch off', 'watch stop', 'unwatch'])('ends with /coop %s', async (line) => {
    await watch();
    await rig.workspace.command('dana', '#desk-maghreb', `/coop ${line}`);
    expect((await rig.call('response_url')).arguments.text).toContain('Ended: everything');
    await rig.settled();
    await add('rabat', MEETING);
    await look();
    expect(inChannel()).toEqual([]);
    await rig.workspace.command('dana', '#desk-maghreb', `/coop ${line}`);
    expect((await rig.call('response_url', 2)).arguments.text).toContain('nothing to end');
  });

  test('is shown by status', async () => {
    await rig.workspace.command('dana', '#desk-maghreb', '/coop status');
    expect((await rig.call('response_url')).arguments.text).toContain('is not told');
    await watch();
    await add('rabat', MEETING, { published: '2026-10-03' });
    await rig.workspace.command('dana', '#desk-maghreb', '/coop status');
    const status = await rig.call('response_url', 2);
    expectGolden('status', asSent(status));
    expect(status.arguments.text).toContain('everything — at once');
  });
});

describe('a new article', () => {
  test('is announced once, with its facts and quotes, and nothing that was there before', async () => {
    await add('before', 'Minister Ada Testova received an envoy long ago.');
    await watch();
    await add('rabat', MEETING);
    await look();
    await later(5_000);
    expectGolden('announcement', asSent(rig.calls('chat.postMessage')[0]));
    expect(inChannel()).toHaveLength(1);
    expect(inChannel()[0]?.text).toContain(MEETING);
  });

  test('that another process stored is announced as well', async () => {
    await watch();
    const other = await rig.openAnother();
    await other.add(inputOf('rabat', MEETING), rig.clock.now());
    await other.close();
    await look();
    expect(inChannel()).toHaveLength(1);
  });

  test('is announced in each channel that watches, and in no other', async () => {
    await watch('#desk-maghreb');
    await watch('#newsroom');
    await add('rabat', MEETING);
    await look();
    expect([inChannel('#desk-maghreb').length, inChannel('#newsroom').length, inChannel('#general').length]).toEqual([
      1, 1, 0,
    ]);
  });

  test('without any fact is announced in three lines that say so', async () => {
    await watch();
    await add('weather', 'It rained in Rabat.');
    await look();
    expectGolden('announcement-without-fact', asSent(rig.calls('chat.postMessage')[0]));
  });

  test('stored again unchanged is not announced again', async () => {
    await watch();
    await add('rabat', MEETING);
    await look();
    expect((await add('rabat', MEETING)).outcome).toBe('unchanged');
    await later(5_000);
    expect(inChannel()).toHaveLength(1);
  });

  test('that was edited changes its announcement and is not posted again', async () => {
    await watch();
    await add('rabat', MEETING);
    await look();
    await add('rabat', `${MEETING} She also received Cas Voorbeeld.`);
    await later(1_000);
    expectGolden('announcement-updated', asSent(rig.calls('chat.update')[0]));
    expect(inChannel()).toHaveLength(1);
    expect(inChannel()[0]?.text).toContain('She also received Cas Voorbeeld.');
  });

  test('edited where nothing of its announcement changes costs no call', async () => {
    await watch();
    await add('rabat', MEETING);
    await look();
    await add('rabat', `${MEETING} It rained.`);
    await later(1_000);
    expect(rig.calls('chat.update')).toEqual([]);
    expect(await rig.archive.duePosts(10)).toEqual([]);
  });

  test('edited that was there before the watch stays silent', async () => {
    await add('rabat', MEETING);
    await watch();
    await add('rabat', `${MEETING} She also received Cas Voorbeeld.`);
    await look();
    expect(rig.calls('chat.postMessage')).toEqual([]);
  });

  test('whose announcement somebody deleted is not posted again', async () => {
    await watch();
    await add('rabat', MEETING);
    await look();
    rig.workspace.fail('chat.update', { kind: 'error', error: 'message_not_found' });
    await add('rabat', `${MEETING} She also received Cas Voorbeeld.`);
    await later(1_000);
    await add('rabat', `${MEETING} She also received Dot Exempel.`);
    await later(1_000);
    expect(rig.calls('chat.postMessage')).toHaveLength(1);
    expect(rig.calls('chat.update')).toHaveLength(1);
    expect(await rig.archive.posts({ state: 'failed' })).toMatchObject([{ error: 'message_not_found' }]);
  });

  test('with many facts is announced on one page, and the others come to whoever presses More', async () => {
    await watch();
    const text = Array.from({ length: 5 }, (_, index) => `Minister Ada Testova received envoy ${index}.`).join(' ');
    await add('many', text);
    await look();
    const [message] = inChannel();
    await rig.workspace.click('nour', '#desk-maghreb', message?.ts ?? '', 'announcement.next');
    const page = await rig.call('response_url');
    expect(page.arguments).toMatchObject({ response_type: 'ephemeral', replace_original: false });
    expect(JSON.stringify(page.arguments)).toContain('received envoy 4.');
    await rig.settled();
    expect(rig.workspace.messages('#desk-maghreb', 'dana').filter(({ ephemeral }) => !ephemeral)).toEqual([message]);
  });

  test('with hostile words in title and text is announced without effect', async () => {
    await watch();
    const hostile = '<!channel> <@U0DANA0001> <https://evil|x> &lt; *b* _i_';
    await add('hostile', `${hostile} received nobody.`, { title: hostile, outlet: hostile });
    await look();
    const sent = rig.calls('chat.postMessage')[0]?.arguments;
    expect(sent?.text).not.toMatch(/[<>]/u);
    expect(JSON.stringify(sent?.blocks)).toContain(JSON.stringify(`${hostile} `).slice(1, -1));
    expect(JSON.stringify(sent?.blocks)).not.toContain('"mrkdwn"');
  });
});
