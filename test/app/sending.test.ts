import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { MEETING, newsOf } from '../support/slack-news.ts';
import { CHANNEL, type Rig, startRig, TEAM } from '../support/slack-rig.ts';

let rig: Rig;
beforeEach(async () => {
  rig = await startRig();
});
afterEach(() => rig.stop());

const { add, look, later, watch, inChannel } = newsOf(() => rig);

describe('announcements keep a pace', () => {
  test('of one message a second and channel, while other channels go on', async () => {
    await watch('#desk-maghreb');
    await watch('#newsroom');
    for (const path of ['a', 'b', 'c']) await add(path, MEETING);
    await look();
    expect([inChannel('#desk-maghreb').length, inChannel('#newsroom').length]).toEqual([1, 1]);
    await later(999);
    expect(inChannel()).toHaveLength(1);
    await later(1);
    expect(inChannel()).toHaveLength(2);
    await later(1_000);
    await later(1_000);
    expect(inChannel()).toHaveLength(3);
  });

  test('and wait as long as Slack says when it says too fast, then come once', async () => {
    await watch('#desk-maghreb');
    await watch('#newsroom');
    rig.workspace.fail('chat.postMessage', { kind: 'rate-limited', retryAfterSeconds: 7 });
    await add('rabat', MEETING);
    await look();
    expect(inChannel('#desk-maghreb').length + inChannel('#newsroom').length).toBe(1);
    await later(6_999);
    expect(rig.calls('chat.postMessage')).toHaveLength(2);
    await later(1);
    await later(10_000);
    expect([inChannel('#desk-maghreb').length, inChannel('#newsroom').length]).toEqual([1, 1]);
  });

  test('that two processes on one archive keep together', async () => {
    await watch();
    const other = await rig.anotherAnnouncer();
    for (const path of ['a', 'b', 'c']) await add(path, `Minister Ada Testova received envoy ${path}.`);
    const both = async (milliseconds: number) => {
      rig.clock.advance(milliseconds);
      await Promise.all([rig.announcer.tick(), other.tick()]);
      await Promise.all([rig.announcer.idle(), other.idle()]);
      return inChannel().length;
    };
    expect([await both(0), await both(999), await both(1), await both(500), await both(500)]).toEqual([1, 1, 2, 2, 3]);
  });

  test('and obey Retry-After for this kind of call in every channel and process, also after a restart', async () => {
    await watch('#desk-maghreb');
    rig.workspace.fail('chat.postMessage', { kind: 'rate-limited', retryAfterSeconds: 60 });
    await add('rabat', MEETING);
    await look();
    await watch('#newsroom');
    await add('other', 'Minister Ada Testova received an envoy.');
    const other = await rig.anotherAnnouncer();
    await later(5_000);
    await other.tick();
    await other.idle();
    rig = await rig.restart();
    await later(54_999);
    expect(rig.calls('chat.postMessage')).toHaveLength(1);
    await later(1);
    await later(1_000);
    expect([inChannel('#desk-maghreb').length, inChannel('#newsroom').length]).toEqual([2, 1]);
  });

  test('and wait with updates after a restart too when Slack says so, but not with posts', async () => {
    await watch();
    await add('rabat', MEETING);
    await look();
    rig.workspace.fail('chat.update', { kind: 'rate-limited', retryAfterSeconds: 60 });
    await add('rabat', `${MEETING} She also received Cas Voorbeeld.`);
    await later(1_000);
    rig = await rig.restart();
    await add('other', 'Minister Ada Testova received an envoy.');
    await later(58_000);
    expect([inChannel().length, rig.calls('chat.update').length]).toEqual([2, 1]);
    await later(2_000);
    expect(inChannel()[0]?.text).toContain('She also received Cas Voorbeeld.');
  });

  test('and do not hold up an answer', async () => {
    await watch();
    rig.workspace.fail('chat.postMessage', { kind: 'rate-limited', retryAfterSeconds: 60 });
    await add('rabat', MEETING);
    await look();
    await rig.workspace.say('dana', '#desk-maghreb', '@Coop who received Proefman?');
    expect((await rig.call('chat.postMessage', 2)).reply).toMatchObject({ ok: true });
  });
});

describe('an announcement is never posted twice', () => {
  test('when the connection breaks off after Slack stored it', async () => {
    await watch();
    rig.workspace.fail('chat.postMessage', { kind: 'reset-after-storing' });
    await add('rabat', MEETING);
    await look();
    await later(60_000);
    expect(inChannel()).toHaveLength(1);
    expect(await rig.archive.posts()).toMatchObject([{ state: 'unknown' }]);
    await rig.workspace.command('dana', '#desk-maghreb', '/coop status');
    expect((await rig.call('response_url')).arguments.text).toContain('whether they arrived: 1');
  });

  test('when Coop died while sending it', async () => {
    await watch();
    await add('rabat', MEETING);
    await look();
    const [post] = await rig.archive.posts();
    // What the file holds when the process is killed between sending and writing down that it was sent.
    await rig.archive.markPost(post?.key ?? '', { state: 'sending', sentSeq: 0 }, rig.clock.now());
    rig = await rig.restart();
    await later(60_000);
    expect(inChannel()).toHaveLength(1);
    expect(await rig.archive.posts()).toMatchObject([{ state: 'unknown' }]);
  });

  test('and comes once when Coop died before sending it', async () => {
    await watch();
    const { articleId } = await add('rabat', MEETING);
    const [change] = (await rig.archive.changesAfter(0, 10)).filter((each) => each.articleId === articleId);
    const key = `story:s${articleId.slice(1)}:${TEAM}:${CHANNEL}`;
    // Written down, but the cursor was not moved and nothing was sent.
    await rig.archive.writePost(
      { key, teamId: TEAM, channelId: CHANNEL, articleId, seq: change?.seq ?? 0 },
      rig.clock.now(),
    );
    rig = await rig.restart();
    await look();
    await later(5_000);
    expect(inChannel()).toHaveLength(1);
  });

  test.each(['is_archived', 'channel_not_found', 'not_in_channel', 'invalid_auth'])(
    'nor tried for ever when Slack says %s',
    async (error) => {
      await watch();
      rig.workspace.fail('chat.postMessage', { kind: 'error', error });
      await add('rabat', MEETING);
      await look();
      await later(60_000);
      const tried = rig.calls('chat.postMessage').filter((call) => call.arguments.channel === CHANNEL);
      expect(tried).toHaveLength(1);
      expect(await rig.archive.posts({ kind: 'alert' })).toMatchObject([{ state: 'failed', error }]);
    },
  );
});
