import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { inputOf } from '../support/slack-ask.ts';
import { objectsOfType } from '../support/slack-payloads.ts';
import { sendForm } from '../support/slack-requests.ts';
import { CHANNEL, DANA, type Rig, startRig, TEAM } from '../support/slack-rig.ts';

let rig: Rig;
beforeEach(async () => {
  rig = await startRig();
  await rig.archive.add(inputOf('rabat', 'Minister Ada Testova received General Bram Proefman.'), rig.clock.now());
});
afterEach(() => rig.stop());

/** Asks by mention, so that everybody sees the answer, and returns its timestamp. */
async function asked(question = 'who received Proefman?'): Promise<string> {
  const ts = await rig.workspace.say('dana', '#desk-maghreb', `@Coop ${question}`);
  const reply = await rig.workspace.until(() =>
    rig.workspace.messages('#desk-maghreb', 'nour').find(({ threadTs }) => threadTs === ts),
  );
  return reply.ts;
}

async function vote(user: 'dana' | 'nour', ts: string, choice: 'positive' | 'negative'): Promise<string> {
  const before = rig.calls('response_url').length;
  await rig.workspace.click(user, '#desk-maghreb', ts, 'answer.vote', [choice]);
  const call = await rig.call('response_url', before + 1);
  expect(call.arguments).toMatchObject({ response_type: 'ephemeral', replace_original: false });
  return String(call.arguments.text);
}

describe('the thumbs under an answer', () => {
  test('are under refusals too, named for screen readers', async () => {
    for (const question of ['who received Proefman?', 'frobnicate the quux'])
      await rig.workspace.say('dana', '#desk-maghreb', `@Coop ${question}`);
    for (const number of [1, 2]) {
      const { blocks } = (await rig.call('chat.postMessage', number)).arguments;
      expect(objectsOfType(blocks, 'feedback_buttons')).toMatchObject([
        {
          positive_button: { accessibility_label: 'Helpful' },
          negative_button: { accessibility_label: 'Not helpful' },
        },
      ]);
    }
  });

  test('thank whoever pressed, alone, and count one vote a reader, the latest', async () => {
    const ts = await asked();
    expect(await vote('dana', ts, 'negative')).toContain('did not help');
    expect(await vote('nour', ts, 'negative')).toContain('did not help');
    expect(await vote('nour', ts, 'negative')).toContain('Nothing changed');
    expect(await rig.archive.gaps(9)).toMatchObject([{ question: 'who received Proefman?', downVoted: 2, refused: 0 }]);
    expect(await vote('nour', ts, 'positive')).toContain('this answer helped');
    expect(await rig.archive.gaps(9)).toMatchObject([{ downVoted: 1, rules: 'test' }]);
    await rig.settled();
    expect(rig.calls('chat.postMessage')).toHaveLength(1);
  });

  test('work after a restart', async () => {
    const ts = await asked();
    rig = await rig.restart();
    expect(await vote('nour', ts, 'positive')).toContain('this answer helped');
  });

  test.each([
    ['up:unknown', CHANNEL],
    ['sideways:id000001', CHANNEL],
    ['up:id000001', 'C0ANOTHER1'],
  ])('with the value %s in %s count nothing', async (value, channel) => {
    await asked();
    const payload = {
      type: 'block_actions',
      user: { id: DANA },
      team: { id: TEAM },
      channel: { id: channel },
      container: { type: 'message', message_ts: '1.2', channel_id: channel },
      response_url: 'http://127.0.0.1:9/response',
      actions: [{ type: 'feedback_buttons', action_id: 'answer.vote', value }],
    };
    expect((await sendForm(rig.requestUrl, { payload: JSON.stringify(payload) })).status).toBe(200);
    await rig.settled();
    expect(
      await rig.archive.vote({ answerId: 'id000001', teamId: TEAM, userId: DANA, isHelpful: true }, rig.clock.now()),
    ).toBe('new');
  });
});

test('a refused question is noted with its reason, without who asked, once however often its event is delivered', async () => {
  await asked('frobnicate the quux');
  await rig.workspace.command('nour', '#desk-maghreb', '/coop Frobnicate the quux!');
  await rig.call('response_url');
  const [gap] = await rig.archive.gaps(9);
  expect(gap).toMatchObject({
    question: 'Frobnicate the quux!',
    refused: 2,
    reason: 'Nothing in the archive says so.',
  });
});
