import { afterEach, describe, expect, test } from 'vitest';
import { sourcesActions } from '../../src/slack/blocks/sources.ts';
import { watchViews } from '../../src/slack/blocks/watch-form.ts';
import { watchActions } from '../../src/slack/blocks/watches.ts';
import { type Named, permissionsOf } from '../../src/slack/permissions.ts';
import { newWatch } from '../support/made-up-watch.ts';
import { inputOf } from '../support/slack-ask.ts';
import { commandFields, sendForm } from '../support/slack-requests.ts';
import { CHANNEL } from '../support/slack-rig.ts';
import { type SeveralRig, startSeveralRig } from '../support/slack-several.ts';

const [ONE, TWO] = ['T000000ONE', 'T000000TWO'];
const PERSON = 'U0PERSON01';
const nowhere = 'http://127.0.0.1:9/response';

let rig: SeveralRig;
afterEach(() => rig.stop());

async function start(named: Partial<Named>) {
  rig = await startSeveralRig({ permissions: permissionsOf({ admins: [], fetchBy: 'admins', ...named }) });
  for (const teamId of [ONE, TWO]) {
    await rig.install(teamId);
    await rig.archive(teamId).add(inputOf('a.txt', 'Minister Ada Testova received an envoy.'), rig.clock.now());
  }
}
let count = 0;
async function remove(teamId: string, more: Readonly<Record<string, string>> = {}) {
  count += 1;
  const fields = { team_id: teamId, user_id: PERSON, trigger_id: `t${count}`, ...more };
  await sendForm(rig.requestUrl, commandFields('remove https://gazette.example/a.txt', nowhere, fields));
  await rig.settled();
  return (await rig.archive(teamId).coverage()).articles === 0 ? 'removed' : 'refused';
}
async function press(teamId: string, actionId: string, value: string, more: Readonly<Record<string, unknown>> = {}) {
  const payload = {
    ...{ type: 'block_actions', user: { id: PERSON, team_id: teamId }, team: { id: teamId }, channel: { id: CHANNEL } },
    container: { type: 'message', message_ts: '1767225600.000100', channel_id: CHANNEL, is_ephemeral: false },
    ...{ response_url: nowhere, trigger_id: 'p' },
    actions: [{ type: 'button', action_id: actionId, block_id: 'b', value }],
    ...more,
  };
  await sendForm(rig.requestUrl, { payload: JSON.stringify(payload) });
  await rig.settled();
}
const lastAudit = async (teamId: string) => (await rig.archive(teamId).audits(1))[0];

describe('an administrator', () => {
  test('by id is one in every workspace, or in the one that is named with it', async () => {
    await start({ admins: [`${ONE}/${PERSON}`] });
    expect(await remove(TWO)).toBe('refused');
    expect(await lastAudit(TWO)).toMatchObject({ userId: PERSON, action: 'remove', outcome: 'not allowed' });
    expect(await remove(ONE)).toBe('removed');
    expect(await lastAudit(ONE)).toMatchObject({ userId: PERSON, action: 'remove', outcome: 'removed' });
  });

  test.each([
    ['slack-admins', { is_admin: true }, 'removed'],
    ['slack-admins', { is_admin: true, is_owner: true }, 'removed'],
    ['slack-admins', {}, 'refused'],
    ['slack-owners', { is_owner: true }, 'removed'],
    ['slack-owners', { is_admin: true }, 'refused'],
    ['slack-admins', { is_admin: true, deleted: true }, 'refused'],
    // At home in another organisation, whose channel is shared with this one.
    ['slack-admins', { is_admin: true, is_owner: true, team_id: 'T0STRANGER' }, 'refused'],
    ['slack-admins', { is_admin: 'true' }, 'refused'],
  ] as const)('by role, %s: %o is %s', async (role, user, outcome) => {
    await start({ admins: [role] });
    rig.slack.tellOf(PERSON, { id: PERSON, team_id: ONE, ...user });
    expect(await remove(ONE)).toBe(outcome);
  });

  test('by role is asked for each time, and nobody is one where Slack does not say', async () => {
    await start({ admins: ['slack-admins'] });
    rig.slack.refuse('users.info', 'missing_scope');
    rig.slack.tellOf(PERSON, { id: PERSON, team_id: ONE, is_admin: true });
    expect(await remove(ONE)).toBe('refused');
    rig.slack.refuse('users.info', null);
    rig.slack.tellOf(PERSON, { id: PERSON, team_id: ONE, is_admin: false });
    expect(await remove(ONE)).toBe('refused');
    rig.slack.tellOf(PERSON, { id: PERSON, team_id: ONE, is_admin: true });
    expect(await remove(ONE)).toBe('removed');
  });
});

describe('whoever is none', () => {
  test('is refused whatever name they give themselves, and it is written down', async () => {
    await start({ admins: [`${ONE}/U0ADMIN001`] });
    expect(await remove(ONE, { user_name: 'U0ADMIN001', user: 'U0ADMIN001', is_admin: 'true' })).toBe('refused');
    expect(await lastAudit(ONE)).toMatchObject({ teamId: ONE, userId: PERSON, outcome: 'not allowed' });
  });

  test('is refused on the buttons of a message that was made for an administrator, and it is written down', async () => {
    await start({ admins: [`${ONE}/U0ADMIN001`] });
    const archive = rig.archive(ONE);
    await archive.addWatch(newWatch({ id: 'w1', teamId: ONE, channelId: CHANNEL, madeBy: 'U0OTHER001' }));
    for (const action of [watchActions.pause, watchActions.remove, watchActions.change]) {
      await press(ONE, action, 'w1', { message: { user: 'U0ADMIN001' }, user_name: 'U0ADMIN001' });
      expect(await lastAudit(ONE)).toMatchObject({
        userId: PERSON,
        action: 'watch',
        target: 'w1',
        outcome: 'not allowed',
      });
    }
    expect(await archive.watch('w1')).toMatchObject({ state: 'on' });
    await press(ONE, sourcesActions.resume, 'no such feed');
    expect(await lastAudit(ONE)).toMatchObject({ action: 'resume', outcome: 'not allowed' });
    await press(ONE, watchActions.remove, 'w1', { user: { id: 'U0ADMIN001', team_id: ONE } });
    expect(await archive.watches()).toEqual([]);
    expect(await lastAudit(ONE)).toMatchObject({ userId: 'U0ADMIN001', outcome: 'of U0OTHER001' });
  });

  test('ends no watch of another by a form either', async () => {
    await start({ admins: [] });
    await rig.archive(ONE).addWatch(newWatch({ id: 'w1', teamId: ONE, channelId: CHANNEL, madeBy: 'U0OTHER001' }));
    const place = { channelId: CHANNEL, watchId: 'w1' };
    const { delivery, filter, zone, days, at, quiet, cap } = newWatch({ delivery: 'digest' });
    const payload = {
      ...{ type: 'view_submission', user: { id: PERSON, team_id: ONE }, team: { id: ONE }, trigger_id: 't' },
      view: {
        ...{ id: 'V1', type: 'modal', callback_id: watchViews.confirm, state: { values: {} } },
        private_metadata: JSON.stringify({ ...place, wish: { delivery, filter, zone, days, at, quiet, cap } }),
      },
    };
    await sendForm(rig.requestUrl, { payload: JSON.stringify(payload) });
    await rig.settled();
    expect(await rig.archive(ONE).watch('w1')).toMatchObject({ delivery: 'live' });
    expect(await lastAudit(ONE)).toMatchObject({ userId: PERSON, target: 'w1', outcome: 'not allowed' });
  });
});
