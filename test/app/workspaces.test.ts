import { createServer, type Server } from 'node:http';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { answerActions } from '../../src/slack/blocks/answer.ts';
import { voteAction } from '../../src/slack/blocks/feedback.ts';
import { watchActions } from '../../src/slack/blocks/watches.ts';
import { newWatch } from '../support/made-up-watch.ts';
import { inputOf } from '../support/slack-ask.ts';
import { commandFields, eventOf, sendEvent, sendForm } from '../support/slack-requests.ts';
import { CHANNEL, DANA } from '../support/slack-rig.ts';
import { type SeveralRig, startSeveralRig } from '../support/slack-several.ts';
import { botOf } from '../support/slack-workspaces.ts';

const [ONE, TWO] = ['T000000ONE', 'T000000TWO'];
const TEXTS: Readonly<Record<string, string>> = {
  [ONE]: 'Minister Ada Testova received General Bram Proefman in Rabat.',
  [TWO]: 'Minister Cleo Beispiel received Admiral Dirk Muster in Lima.',
};

let rig: SeveralRig;
let listener: Server;
/** What came to response_urls: `/ONE` and so on tells them apart. */
let responses: { readonly to: string; readonly body: string }[] = [];
let responseBase = '';
beforeEach(async () => {
  responses = [];
  listener = createServer((request, response) => {
    let body = '';
    request.on('data', (part) => {
      body += String(part);
    });
    request.on('end', () => {
      responses.push({ to: request.url ?? '', body });
      response.end('{"ok":true}');
    });
  });
  await new Promise<void>((resolve) => listener.listen(0, '127.0.0.1', resolve));
  const address = listener.address();
  responseBase = `http://127.0.0.1:${typeof address === 'object' && address !== null ? address.port : 0}/`;
  rig = await startSeveralRig();
  for (const teamId of [ONE, TWO]) {
    await rig.install(teamId);
    await rig.archive(teamId).add(inputOf(`${teamId}.txt`, TEXTS[teamId] ?? ''), rig.clock.now());
  }
});
afterEach(async () => {
  await rig.stop();
  listener.closeAllConnections();
  await new Promise((resolve) => listener.close(resolve));
});

let triggers = 0;
async function command(teamId: string, text: string, more: Readonly<Record<string, string>> = {}) {
  triggers += 1;
  const fields = { team_id: teamId, trigger_id: `trigger-${triggers}`, ...more };
  await sendForm(rig.requestUrl, commandFields(text, `${responseBase}${teamId}`, fields));
  await rig.settled();
}
/** The same person and channel, by their ids: only the workspace differs. */
async function press(teamId: string, actionId: string, value: string, more: Readonly<Record<string, unknown>> = {}) {
  const payload = {
    type: 'block_actions',
    user: { id: DANA, team_id: teamId },
    team: { id: teamId },
    channel: { id: CHANNEL },
    container: { type: 'message', message_ts: '1767225600.000100', channel_id: CHANNEL, is_ephemeral: true },
    response_url: `${responseBase}${teamId}`,
    trigger_id: `press-${teamId}-${value}`,
    actions: [{ type: 'button', action_id: actionId, block_id: 'b', value }],
    ...more,
  };
  await sendForm(rig.requestUrl, { payload: JSON.stringify(payload) });
  await rig.settled();
}
const event = (teamId: string, id: string, fields: Readonly<Record<string, unknown>>) => ({
  ...eventOf(id, fields),
  team_id: teamId,
  authorizations: [{ enterprise_id: null, team_id: teamId, user_id: botOf(teamId), is_bot: true }],
});
const toldIn = (teamId: string) =>
  [
    ...responses.filter(({ to }) => to === `/${teamId}`).map(({ body }) => body),
    ...rig.slack
      .calls()
      .filter((call) => call.teamId === teamId)
      .map(({ form }) => [...form.values()].join(' ')),
  ].join('\n');
/** Nobody in either workspace was told a word of the other's article. */
function nothingLeaked() {
  expect(toldIn(ONE)).not.toMatch(/Beispiel|Muster|Lima/u);
  expect(toldIn(TWO)).not.toMatch(/Testova|Proefman|Rabat/u);
}

describe("answers come from the workspace's own archive", () => {
  test('to commands, mentions, direct messages, the shortcut and the home tab', async () => {
    for (const [teamId, own] of [
      [ONE, 'Testova'],
      [TWO, 'Beispiel'],
    ] as const) {
      await command(teamId, 'who was received?');
      await command(teamId, 'status');
      await command(teamId, 'latest');
      const text = `<@${botOf(teamId)}> who was received?`;
      await sendEvent(rig.requestUrl, event(teamId, `Ev1${teamId}`, { type: 'app_mention', text }));
      const direct = {
        type: 'message',
        channel: 'D0DIRECT01',
        channel_type: 'im',
        text: 'received',
        ts: '1767225601.1',
      };
      await sendEvent(rig.requestUrl, event(teamId, `Ev2${teamId}`, direct));
      await sendEvent(rig.requestUrl, event(teamId, `Ev3${teamId}`, { type: 'app_home_opened', tab: 'home' }));
      const shortcut = {
        ...{ type: 'message_action', callback_id: 'ask_coop', trigger_id: 's', action_ts: '1.1' },
        ...{ user: { id: DANA, team_id: teamId }, team: { id: teamId }, channel: { id: CHANNEL } },
        ...{ response_url: `${responseBase}${teamId}`, message: { ts: '1767225600.000100', text: 'received' } },
      };
      await sendForm(rig.requestUrl, { payload: JSON.stringify(shortcut) });
      await rig.settled();
      expect(rig.slack.calls('chat.postMessage').filter((call) => call.teamId === teamId)).toHaveLength(2);
      expect(rig.slack.calls('views.publish').filter((call) => call.teamId === teamId)).toHaveLength(1);
      expect(responses.filter(({ to, body }) => to === `/${teamId}` && body.includes(own)).length).toBeGreaterThan(1);
      const inThread = rig.slack.calls('chat.postEphemeral').filter((call) => call.teamId === teamId);
      expect(inThread.map(({ form }) => form.get('text'))).toEqual([expect.stringContaining(own)]);
    }
    nothingLeaked();
  });

  test('and what was kept for one is not found from another: pages, votes, verification, watches', async () => {
    await command(ONE, 'many received');
    const kept = 'id000001';
    expect(await rig.archive(ONE).keptAnswer(kept)).not.toBeNull();
    for (const action of [answerActions.next, answerActions.previous]) await press(TWO, action, `${kept}:0`);
    await press(TWO, answerActions.share, kept);
    await press(TWO, voteAction, `down:${kept}`);
    await command(TWO, `verify ${kept}`);
    await command(ONE, 'watch live');
    const [watch] = await rig.archive(ONE).watches();
    await press(TWO, watchActions.remove, watch?.id ?? '');
    expect(await rig.archive(ONE).watches()).toHaveLength(1);
    expect(await rig.archive(TWO).watches()).toEqual([]);
    expect(await rig.archive(ONE).gaps(9)).toEqual([]);
    nothingLeaked();
  });

  test('the same message in both is answered in both: what was answered is remembered apart', async () => {
    for (const teamId of [ONE, TWO])
      await sendEvent(
        rig.requestUrl,
        event(teamId, 'Ev1', { type: 'app_mention', text: `<@${botOf(teamId)}> received` }),
      );
    await rig.settled();
    for (const teamId of [ONE, TWO])
      expect(rig.slack.calls('chat.postMessage').filter((call) => call.teamId === teamId)).toHaveLength(1);
    nothingLeaked();
  });
});

describe('a request', () => {
  test('of a workspace in which Coop is not installed is acknowledged, and a command told why nothing is done', async () => {
    const before = rig.slack.calls().length;
    const stranger = 'T00STRANGER';
    expect(
      (await sendForm(rig.requestUrl, commandFields('received', responseBase, { team_id: stranger }))).status,
    ).toBe(200);
    const mention = event(stranger, 'Ev9', { type: 'app_mention', text: '<@U1> received' });
    expect((await sendEvent(rig.requestUrl, mention)).status).toBe(200);
    await press(stranger, answerActions.next, 'id000001:1');
    await rig.settled();
    expect(rig.slack.calls()).toHaveLength(before);
    expect(responses.map(({ body }) => JSON.parse(body).text)).toEqual([
      'Coop does not serve this workspace. Whoever runs Coop can have it installed here.',
    ]);
  });

  test('counts for the workspace that Slack sent it for, whatever its other fields say', async () => {
    const mention = { type: 'app_mention', text: `<@${botOf(ONE)}> received` };
    await sendEvent(rig.requestUrl, { ...event(ONE, 'Ev1', mention), team_id: TWO, context_team_id: TWO });
    await rig.settled();
    expect(rig.slack.calls('chat.postMessage').map((call) => call.teamId)).toEqual([ONE]);
    expect(await rig.archive(ONE).thread(`${ONE}:${CHANNEL}:1767225600.000100`)).not.toBeNull();
    nothingLeaked();
  });
});

describe('channels shared with other organisations', () => {
  const outsider = { user: { id: 'U0OUTSIDE1', team_id: TWO } };

  test('get no answer to a mention, nor do pressers of the other organisation, though it has Coop too', async () => {
    const mention = { type: 'app_mention', text: `<@${botOf(ONE)}> received` };
    await command(ONE, 'many received');
    await sendEvent(rig.requestUrl, { ...event(ONE, 'Ev1', mention), is_ext_shared_channel: true });
    responses = [];
    await press(ONE, answerActions.next, 'id000001:1', outsider);
    const [mentioned, pressed] = [rig.slack.calls('chat.postMessage')[0]?.form.get('text'), responses[0]?.body];
    for (const said of [mentioned, pressed]) {
      expect(said).toContain('shared with other organisations');
      expect(said).not.toContain('Testova');
    }
    nothingLeaked();
  });

  test('are told nothing that all in them read: no shared answer, no watch, and no more news where there was one', async () => {
    await command(ONE, 'many received');
    expect(responses.at(-1)?.body).toContain('Testova');
    rig.slack.share(CHANNEL);
    // So long at most a channel counts as it was.
    rig.clock.advance(600_001);
    const gestures = [
      () => press(ONE, answerActions.share, 'id000001'),
      () => command(ONE, 'many received'),
      () => command(ONE, 'watch live'),
    ];
    for (const gesture of gestures) {
      responses = [];
      await gesture();
      expect(responses.map(({ body }) => body).join('\n')).toContain('shared with other organisations');
      expect(responses.map(({ body }) => body).join('\n')).not.toMatch(/in_channel|Testova/u);
    }
    expect(await rig.archive(ONE).watches()).toEqual([]);
    await rig.archive(ONE).addWatch(newWatch({ teamId: ONE, channelId: CHANNEL, madeBy: DANA }));
    const later = 'Minister Eva Voorbeeld received Colonel Finn Prove in Oslo.';
    await rig.archive(ONE).add(inputOf('later.txt', later, { sourceSha256: '2'.repeat(64) }), rig.clock.now());
    await rig.look(ONE);
    await rig.look(ONE);
    const [ended, ...more] = rig.slack.calls('chat.postMessage');
    expect(more).toEqual([]);
    expect(ended?.form.get('channel')).toBe(DANA);
    expect(ended?.form.get('text')).toContain('shared with other organisations');
    expect(await rig.archive(ONE).watches()).toMatchObject([{ state: 'disabled' }]);
  });

  test('are known by what was said there, where Slack does not let Coop ask', async () => {
    rig.slack.refuse('conversations.info', 'missing_scope');
    await command(ONE, 'watch live');
    expect(await rig.archive(ONE).watches()).toHaveLength(1);
    await command(ONE, 'many received');
    const mention = { type: 'app_mention', text: `<@${botOf(ONE)}> received` };
    await sendEvent(rig.requestUrl, { ...event(ONE, 'Ev1', mention), is_ext_shared_channel: true });
    await rig.settled();
    responses = [];
    await press(ONE, answerActions.share, 'id000002');
    expect(responses[0]?.body).toContain('shared with other organisations');
    expect(rig.slack.calls('conversations.info')).toHaveLength(1);
  });

  test('get them where it is allowed', async () => {
    rig = await rig.restart({ manners: { answersOutside: (id) => id === CHANNEL, followsThreads: false } });
    await command(ONE, 'many received');
    responses = [];
    await press(ONE, answerActions.next, 'id000001:1', outsider);
    expect(responses[0]?.body).toContain('Testova');
  });
});

test('news goes to the watches of its own workspace, with its token', async () => {
  for (const teamId of [ONE, TWO]) await command(teamId, 'watch live');
  const later = 'Minister Eva Voorbeeld received Colonel Finn Prove in Oslo.';
  await rig.archive(ONE).add(inputOf('later.txt', later, { sourceSha256: '2'.repeat(64) }), rig.clock.now());
  for (const teamId of [ONE, TWO]) await rig.look(teamId);
  const posts = rig.slack.calls('chat.postMessage');
  expect(posts.map((call) => [call.teamId, call.token])).toEqual([[ONE, rig.slack.token(ONE)]]);
  expect(posts[0]?.form.get('text')).toContain('Voorbeeld');
  expect(toldIn(TWO)).not.toContain('Voorbeeld');
});
