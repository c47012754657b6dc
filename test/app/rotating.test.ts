import { afterEach, beforeEach, expect, test } from 'vitest';
import { inputOf } from '../support/slack-ask.ts';
import { commandFields, sendForm } from '../support/slack-requests.ts';
import { type SeveralRig, startSeveralRig } from '../support/slack-several.ts';

const ONE = 'T000000ONE';
const HOUR = 3_600_000;
const nowhere = 'http://127.0.0.1:9/response';

let rig: SeveralRig;
beforeEach(async () => {
  rig = await startSeveralRig({ rotation: true });
  await rig.install(ONE);
});
afterEach(() => rig.stop());

let count = 0;
const help = () => {
  count += 1;
  return sendForm(
    rig.requestUrl,
    commandFields('help', nowhere, { team_id: ONE, channel_id: `C${count}`, trigger_id: `t${count}` }),
  );
};
const answered = () => rig.slack.calls('chat.postEphemeral').filter((call) => call.teamId === ONE);
const refreshes = () =>
  rig.slack.calls('oauth.v2.access').filter(({ form }) => form.get('grant_type') === 'refresh_token').length;

test('a token that ends soon is renewed once, however many calls wait for it, and is used from then on', async () => {
  const first = rig.slack.token(ONE);
  await help();
  await rig.settled();
  expect(refreshes()).toBe(0);
  rig.clock.advance(11 * HOUR);
  await Promise.all(Array.from({ length: 12 }, help));
  await rig.settled();
  expect(refreshes()).toBe(1);
  expect(answered()).toHaveLength(13);
  expect(rig.slack.token(ONE)).not.toBe(first);
  expect(new Set(answered().map(({ token }) => token))).toEqual(new Set([first, rig.slack.token(ONE)]));
});

test('news that comes after days of silence is told with a new token, also after a restart', async () => {
  await sendForm(rig.requestUrl, commandFields('watch live', nowhere, { team_id: ONE }));
  await rig.settled();
  rig.clock.advance(50 * HOUR);
  rig.slack.expire(ONE);
  rig = await rig.restart();
  const text = 'Minister Ada Testova received an envoy.';
  await rig.archive(ONE).add(inputOf('a.txt', text), rig.clock.now());
  await rig.look(ONE);
  expect((await rig.slack.call('chat.postMessage', ONE)).token).toBe(rig.slack.token(ONE));
  rig = await rig.restart();
  await help();
  await rig.settled();
  expect(refreshes()).toBe(1);
});

test('while Slack does not renew it, the token is used as long as it is good', async () => {
  rig.clock.advance(11 * HOUR);
  rig.slack.refuse('oauth.v2.access', 'internal_error');
  await help();
  await rig.settled();
  expect(answered()).toHaveLength(1);
  expect(rig.logLines.join('\n')).toContain('could not be renewed yet');
  rig.slack.refuse('oauth.v2.access', null);
  await help();
  await rig.settled();
  expect(answered().map(({ token }) => token)).toContain(rig.slack.token(ONE));
});

test('a token that Slack calls expired before its time is renewed, and the call made again', async () => {
  rig.slack.expire(ONE);
  await help();
  await rig.settled();
  expect(refreshes()).toBe(1);
  expect(answered()).toHaveLength(1);
});

test('a token that is good for nothing any more stops neither Coop nor other workspaces, and deletes nothing', async () => {
  const TWO = 'T000000TWO';
  await rig.install(TWO);
  rig.slack.revoke(ONE);
  await help();
  await rig.settled();
  expect(rig.logLines.join('\n')).toMatch(/token_revoked.*install Coop there again/u);
  expect(rig.hasFile(ONE)).toBe(true);
  await sendForm(rig.requestUrl, commandFields('help', nowhere, { team_id: TWO, trigger_id: 'two' }));
  expect((await rig.slack.call('chat.postEphemeral', TWO)).teamId).toBe(TWO);
  await rig.install(ONE);
  await help();
  await rig.settled();
  expect(answered()).toHaveLength(1);
});
