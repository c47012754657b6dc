import { afterEach, describe, expect, test } from 'vitest';
import { inputOf } from '../support/slack-ask.ts';
import { commandFields, eventOf, sendEvent, sendForm } from '../support/slack-requests.ts';
import { APP_USER, type Rig, startRig, TEAM } from '../support/slack-rig.ts';
import { type SeveralRig, startSeveralRig } from '../support/slack-several.ts';
import { botOf } from '../support/slack-workspaces.ts';

const [ONE, TWO] = ['T000000ONE', 'T000000TWO'];
const nowhere = 'http://127.0.0.1:9/response';
const seconds = (at: Date) => Math.floor(at.getTime() / 1_000);

describe('Coop in several workspaces', () => {
  let rig: SeveralRig;
  afterEach(() => rig.stop());

  /** Both workspaces with an article, a watch and an answer. */
  async function lived() {
    rig = await startSeveralRig();
    for (const teamId of [ONE, TWO]) {
      await rig.install(teamId);
      await rig.archive(teamId).add(inputOf('a.txt', 'Minister Ada Testova received an envoy.'), rig.clock.now());
      for (const text of ['watch live', 'who was received?'])
        await sendForm(rig.requestUrl, commandFields(text, nowhere, { team_id: teamId, trigger_id: text }));
    }
    await rig.settled();
  }
  const event = async (teamId: string, fields: Readonly<Record<string, unknown>>, at = rig.clock.now()) => {
    const { authorizations: _, ...body } = eventOf('Ev1', fields);
    const sent = await sendEvent(rig.requestUrl, { ...body, team_id: teamId, event_time: seconds(at) });
    expect(sent.status).toBe(200);
    await rig.settled();
  };
  const uninstalled = (teamId: string, at?: Date) => event(teamId, { type: 'app_uninstalled' }, at);

  /** Slack takes the token back and tells both, in this order. */
  const leaves = async (teamId: string, ...events: readonly ('app_uninstalled' | 'tokens_revoked')[]) => {
    rig.slack.revoke(teamId);
    for (const type of events) await (type === 'tokens_revoked' ? revoked(teamId) : uninstalled(teamId));
  };
  const revoked = (teamId: string, bot = [botOf(teamId)]) =>
    event(teamId, { type: 'tokens_revoked', tokens: { oauth: [], bot } });

  test('leaves nothing in the one that it is taken out of, and everything in the other', async () => {
    await lived();
    await leaves(ONE, 'app_uninstalled');
    expect(rig.teams()).toEqual([TWO]);
    expect([rig.hasFile(ONE), rig.hasFile(TWO)]).toEqual([false, true]);
    expect(await rig.archive(TWO).watches()).toHaveLength(1);
    expect((await rig.archive(TWO).coverage()).articles).toBe(1);
    const before = rig.slack.calls().length;
    await sendForm(rig.requestUrl, commandFields('received', nowhere, { team_id: ONE, trigger_id: 'late' }));
    await rig.settled();
    expect(rig.slack.calls()).toHaveLength(before);
    rig = await rig.restart();
    expect(rig.teams()).toEqual([TWO]);
    expect(rig.hasFile(ONE)).toBe(false);
  });

  test.each([
    [['app_uninstalled', 'tokens_revoked']],
    [['tokens_revoked', 'app_uninstalled']],
    [['tokens_revoked', 'tokens_revoked', 'app_uninstalled', 'app_uninstalled']],
  ] as const)('forgets it in whatever order Slack tells of it: %j', async (events) => {
    await lived();
    await leaves(ONE, ...events);
    expect(rig.teams()).toEqual([TWO]);
    expect(rig.hasFile(ONE)).toBe(false);
    await rig.install(ONE);
    expect((await rig.archive(ONE).coverage()).articles).toBe(0);
  });

  test('undoes nothing where it was installed again, however late Slack tells what was before', async () => {
    await lived();
    const before = rig.clock.now();
    rig.slack.revoke(ONE);
    await rig.install(ONE);
    for (const at of [before, rig.clock.now()]) {
      await uninstalled(ONE, at);
      await event(ONE, { type: 'tokens_revoked', tokens: { oauth: [], bot: [botOf(ONE)] } }, at);
    }
    expect(rig.teams().toSorted()).toEqual([ONE, TWO]);
    expect((await rig.archive(ONE).coverage()).articles).toBe(1);
    expect(await rig.archive(ONE).watches()).toHaveLength(1);
    expect(rig.logLines.filter((line) => line.includes('its token works'))).toHaveLength(4);
    await leaves(ONE, 'app_uninstalled');
    expect(rig.teams()).toEqual([TWO]);
  });

  test('only closes it when its token is taken back, and goes on with all it had when it is installed again', async () => {
    await lived();
    await leaves(ONE, 'tokens_revoked');
    expect(rig.teams()).toEqual([TWO]);
    expect(rig.hasFile(ONE)).toBe(true);
    rig = await rig.restart();
    expect(rig.teams()).toEqual([TWO]);
    expect(rig.logLines.some((line) => line.includes(ONE) && line.includes('install Coop there again'))).toBe(true);
    await rig.install(ONE);
    expect((await rig.archive(ONE).coverage()).articles).toBe(1);
    expect(await rig.archive(ONE).watches()).toHaveLength(1);
  });

  test("stays when a person's token is taken back, or another bot's", async () => {
    await lived();
    const asked = rig.slack.calls('auth.test').length;
    await event(ONE, { type: 'tokens_revoked', tokens: { oauth: [botOf(ONE), 'U1'], bot: [] } });
    await event(ONE, { type: 'tokens_revoked', tokens: { oauth: ['U1'] } });
    await event(ONE, { type: 'tokens_revoked' });
    expect(rig.slack.calls('auth.test')).toHaveLength(asked);
    await revoked(ONE, ['UOTHERBOT']);
    expect(rig.teams()).toEqual([ONE, TWO]);
  });

  test('undoes nothing while Slack does not say whether the token is good, and asks again', async () => {
    await lived();
    rig.slack.refuse('auth.test', 'internal_error');
    await leaves(ONE, 'app_uninstalled', 'tokens_revoked');
    expect([rig.teams(), rig.hasFile(ONE)]).toEqual([[ONE, TWO], true]);
    rig.slack.refuse('auth.test', null);
    rig.clock.advance(60_000);
    await rig.settled();
    expect([rig.teams(), rig.hasFile(ONE)]).toEqual([[TWO], false]);
  });

  test.each(['closing', 'deleting', 'deleted'] as const)(
    'killed at %s, goes on forgetting at the next start, also where it is installed again at once',
    async (diesAt) => {
      await lived();
      rig = await rig.restart({ diesAt });
      await leaves(ONE, 'app_uninstalled');
      rig = await rig.restart({});
      expect(rig.teams()).toEqual([TWO]);
      expect([rig.hasFile(ONE), rig.hasFile(TWO)]).toEqual([false, true]);
      await rig.install(ONE);
      await rig.archive(ONE).add(inputOf('b.txt', 'Minister Ada Testova received an envoy.'), rig.clock.now());
      rig = await rig.restart({});
      expect((await rig.archive(ONE).coverage()).articles).toBe(1);
    },
  );

  test('that could not be forgotten is, before it is installed again', async () => {
    await lived();
    rig = await rig.restart({ diesAt: 'deleting' });
    await leaves(ONE, 'app_uninstalled');
    expect(rig.hasFile(ONE)).toBe(true);
    expect((await rig.install(ONE)).status).not.toBe(200);
    rig = await rig.restart({});
    expect(rig.teams().toSorted()).toEqual([ONE, TWO]);
    expect((await rig.archive(ONE).coverage()).articles).toBe(0);
  });

  test('is taken out by nothing that Slack has not signed', async () => {
    await lived();
    const { authorizations: _, ...body } = eventOf('Ev1', { type: 'app_uninstalled' });
    const sent = await sendEvent(rig.requestUrl, { ...body, team_id: ONE }, { signature: `v0=${'0'.repeat(64)}` });
    expect(sent.status).toBe(401);
    expect(rig.teams()).toEqual([ONE, TWO]);
  });
});

describe('Coop in one workspace, by its token', () => {
  let rig: Rig;
  afterEach(() => rig.stop());

  test('forgets all that the workspace left when it is taken out, and keeps the articles of the desk', async () => {
    rig = await startRig();
    await rig.archive.add(inputOf('a.txt', 'Minister Ada Testova received an envoy.'), rig.clock.now());
    await rig.workspace.command('dana', '#desk-maghreb', '/coop watch live');
    await rig.workspace.command('dana', '#desk-maghreb', '/coop frobnicate the quux');
    const ts = await rig.workspace.say('dana', '#desk-maghreb', '@Coop who was received?');
    await rig.settled();
    const thread = `${TEAM}:C0MAGHREB1:${ts}`;
    expect(await rig.archive.thread(thread)).not.toBeNull();
    const other = eventOf('Ev1', { type: 'app_uninstalled' });
    await sendEvent(rig.requestUrl, { ...other, team_id: TWO, authorizations: [{ team_id: TWO }] });
    await rig.settled();
    expect(await rig.archive.watches()).toHaveLength(1);
    const tells = async (event: Readonly<Record<string, unknown>>) => {
      await sendEvent(rig.requestUrl, eventOf('Ev2', event));
      await rig.settled();
    };
    // Of before it was installed again: the token works.
    await tells({ type: 'app_uninstalled' });
    expect(await rig.archive.watches()).toHaveLength(1);
    rig.workspace.fail('auth.test', { kind: 'error', error: 'account_inactive' });
    await tells({ type: 'tokens_revoked', tokens: { bot: [APP_USER] } });
    expect(await rig.archive.watches()).toHaveLength(1);
    rig.workspace.fail('auth.test', { kind: 'error', error: 'account_inactive' });
    await tells({ type: 'app_uninstalled' });
    expect(await rig.archive.watches()).toEqual([]);
    expect(await rig.archive.gaps(9)).toEqual([]);
    expect(await rig.archive.thread(thread)).toBeNull();
    expect(await rig.archive.keptAnswer('id000003')).toBeNull();
    expect((await rig.archive.coverage()).articles).toBe(1);
  });

  test('is forgotten at the next start where it was stopped before it could be', async () => {
    rig = await startRig();
    await rig.workspace.command('dana', '#desk-maghreb', '/coop watch live');
    await rig.settled();
    rig.workspace.fail('auth.test', { kind: 'error', error: 'internal_error' });
    await sendEvent(rig.requestUrl, eventOf('Ev1', { type: 'app_uninstalled' }));
    await rig.settled();
    expect(await rig.archive.watches()).toHaveLength(1);
    rig.workspace.fail('auth.test', { kind: 'error', error: 'token_revoked' }, 9);
    await expect(rig.restart()).rejects.toMatchObject({ code: 'bad-config' });
    const left = await rig.openAnother();
    expect([await left.watches(), await left.departures()]).toEqual([[], []]);
    await left.close();
    await rig.workspace.stop();
    rig = await startRig();
  });

  test('answers nobody of another workspace', async () => {
    rig = await startRig();
    await rig.archive.add(inputOf('a.txt', 'Minister Ada Testova received an envoy.'), rig.clock.now());
    const before = rig.workspace.sent().length;
    const fields = commandFields('who was received?', nowhere, { team_id: TWO });
    expect((await sendForm(rig.requestUrl, fields)).status).toBe(200);
    const mention = eventOf('Ev1', { type: 'app_mention' });
    await sendEvent(rig.requestUrl, { ...mention, team_id: TWO, authorizations: [{ team_id: TWO }] });
    await rig.settled();
    expect(rig.workspace.sent()).toHaveLength(before);
  });
});
