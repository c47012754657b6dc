import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { startRigWithMeeting } from '../support/slack-news.ts';
import { commandFields, eventOf, sendEvent, sendForm } from '../support/slack-requests.ts';
import { APP_USER, CHANNEL, DANA, type Rig, TEAM } from '../support/slack-rig.ts';

const ENTERPRISE = 'E0SAMPLE01';
/** As Slack sends what is done in a workspace of an Enterprise Grid organisation. */
const inGrid = {
  team: null,
  enterprise: { id: ENTERPRISE, name: 'Sample Organisation' },
  is_enterprise_install: true,
  user: { id: DANA, username: 'dana', name: 'dana', team_id: TEAM },
  api_app_id: 'A1',
  trigger_id: 'trigger',
};
const nowhere = 'http://127.0.0.1:9/response';

describe.each(['http', 'socket'] as const)('in an Enterprise Grid organisation (%s)', (over) => {
  let rig: Rig;
  beforeEach(async () => {
    rig = await startRigWithMeeting({ over });
  });
  afterEach(() => rig.stop());

  const gesture = (payload: object) => sendForm(rig.requestUrl, { payload: JSON.stringify({ ...inGrid, ...payload }) });
  const errors = () => rig.logLines.filter((line) => line.includes('"level":"error"'));

  test('a command is answered', async () => {
    const more = { enterprise_id: ENTERPRISE, enterprise_name: 'Sample Organisation', is_enterprise_install: 'true' };
    await sendForm(rig.requestUrl, commandFields('who received Proefman', nowhere, more));
    expect((await rig.call('chat.postEphemeral')).arguments.text).toContain('General Bram Proefman');
    expect(errors()).toEqual([]);
  });

  test.each([
    ['of the workspace', { enterprise_id: ENTERPRISE, team_id: TEAM, is_enterprise_install: false }],
    ['of the whole organisation', { enterprise_id: ENTERPRISE, team_id: null, is_enterprise_install: true }],
  ])('a mention by an authorisation %s is answered', async (_, authorisation) => {
    const event = eventOf('Ev1', { type: 'app_mention', text: `<@${APP_USER}> who received Proefman` });
    const authorizations = [{ ...authorisation, user_id: APP_USER, is_bot: true }];
    await sendEvent(rig.requestUrl, { ...event, enterprise_id: ENTERPRISE, authorizations });
    expect((await rig.call('chat.postMessage')).arguments.text).toContain('General Bram Proefman');
    expect(errors()).toEqual([]);
  });

  test('a press is answered', async () => {
    const container = { type: 'message', message_ts: '1767225600.000100', channel_id: CHANNEL, is_ephemeral: true };
    const actions = [{ type: 'button', action_id: 'command.run', block_id: 'b', value: 'help' }];
    await gesture({ type: 'block_actions', container, actions, channel: { id: CHANNEL }, response_url: nowhere });
    expect((await rig.call('chat.postEphemeral')).arguments.text).toContain('/coop watch');
  });

  test('the shortcut is answered', async () => {
    const message = { type: 'message', ts: '1767225600.000100', user: DANA, text: 'Ada Testova will call.' };
    const more = { channel: { id: CHANNEL, name: 'desk' }, message_ts: message.ts, message, response_url: nowhere };
    await gesture({ type: 'message_action', callback_id: 'ask_coop', ...more });
    await rig.call('chat.postEphemeral');
    expect(errors()).toEqual([]);
  });

  test('a form is answered, and the home tab shown', async () => {
    const values = { question: { question: { type: 'plain_text_input', value: 'who received Proefman' } } };
    const view = { id: 'V1', type: 'modal', callback_id: 'x', private_metadata: '', state: { values } };
    expect((await gesture({ type: 'view_submission', view })).status).toBe(200);
    const opened = eventOf('Ev2', { type: 'app_home_opened', tab: 'home', user: DANA, channel: 'D0APPDM001' });
    await sendEvent(rig.requestUrl, { ...opened, enterprise_id: ENTERPRISE });
    expect((await rig.call('views.publish')).arguments.user_id).toBe(DANA);
    expect(errors()).toEqual([]);
  });

  test('what names no workspace at all is acknowledged, and is no fault', async () => {
    const user = { id: DANA };
    const actions = [{ type: 'button', action_id: 'command.run', block_id: 'b', value: 'help' }];
    expect((await gesture({ type: 'block_actions', user, actions, response_url: nowhere })).status).toBe(200);
    expect((await gesture({ type: 'shortcut', callback_id: 'x', user: null })).status).toBe(200);
    await rig.settled();
    expect(errors()).toEqual([]);
  });
});
