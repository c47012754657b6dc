import { afterEach, beforeEach, expect, test } from 'vitest';
import { newsOf } from '../support/slack-news.ts';
import { CHANNEL, DANA, type Rig, startRig } from '../support/slack-rig.ts';

let rig: Rig;
beforeEach(async () => {
  const isAdmin = (userId: string) => userId === DANA;
  rig = await startRig({ permissions: { mayAdminister: isAdmin, mayFetch: isAdmin } });
});
afterEach(() => rig.stop());

const { later } = newsOf(() => rig);
const typed = async (person: string, line: string, answeredBy: 'response_url' | 'chat.postEphemeral') => {
  const before = rig.calls(answeredBy).length;
  await rig.workspace.command(person, '#desk-maghreb', `/coop ${line}`);
  await rig.call(answeredBy, before + 1);
  await rig.settled();
};
const posts = () => rig.calls('chat.postMessage').map(({ arguments: sent }) => sent);

test('whoever made a watch that somebody else ended is told so, once and directly, in their language', async () => {
  await typed('nour', 'watch country:ma live', 'chat.postEphemeral');
  const [watch] = await rig.archive.watches();
  await rig.archive.changeWatch(watch?.id ?? '', { language: 'fr' });
  await typed('dana', 'unwatch', 'response_url');
  expect(await rig.archive.watches()).toEqual([]);
  for (let i = 0; i < 3; i += 1) await later(2_000);
  expect(posts()).toHaveLength(1);
  const [told] = posts();
  expect(told?.text).toContain('a mis fin à ce que vous aviez demandé');
  expect(told?.text).toContain('Maroc');
  expect(told).toMatchObject({ channel: 'U0NOUR0001' });
  expect(JSON.stringify(told?.blocks)).toContain(`{"type":"user","user_id":"${DANA}"}`);
  expect(JSON.stringify(told?.blocks)).toContain(`{"type":"channel","channel_id":"${CHANNEL}"}`);
});

test('whoever ends their own is told nothing else', async () => {
  await typed('nour', 'watch country:ma live', 'chat.postEphemeral');
  await typed('nour', 'unwatch', 'response_url');
  for (let i = 0; i < 3; i += 1) await later(2_000);
  expect(posts()).toEqual([]);
});
