import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { told } from '../../src/languages/reasons.ts';
import { watchActions } from '../../src/slack/blocks/watches.ts';
import { newWatch } from '../support/made-up-watch.ts';
import { newsOf, startRigWithMeeting } from '../support/slack-news.ts';
import { eventOf, sendEvent, sendForm } from '../support/slack-requests.ts';
import { CHANNEL, DANA, type Rig, TEAM } from '../support/slack-rig.ts';

let rig: Rig;
beforeEach(async () => {
  rig = await startRigWithMeeting();
});
afterEach(() => rig.stop());

const { add, look } = newsOf(() => rig);
const speaks = (locale: string) => rig.workspace.setLocale('dana', locale);
const inFrench = (channelId = CHANNEL) =>
  rig.archive.addWatch(newWatch({ id: 'w-fr', teamId: TEAM, channelId, madeBy: DANA, language: 'fr' }));

/** Presses a button, and answers what the presser is told. */
async function pressed(actionId: string, value: string, where: object = { channel: { id: CHANNEL } }): Promise<string> {
  const payload = {
    type: 'block_actions',
    user: { id: DANA, team_id: TEAM },
    team: { id: TEAM },
    ...where,
    container: { type: 'message', is_ephemeral: false, channel_id: CHANNEL },
    response_url: 'http://127.0.0.1:9/used-up',
    actions: [{ type: 'button', action_id: actionId, block_id: 'b', value }],
  };
  const before = rig.calls('chat.postEphemeral').length;
  await sendForm(rig.requestUrl, { payload: JSON.stringify(payload) });
  return String((await rig.call('chat.postEphemeral', before + 1)).arguments.text);
}

describe('what is said where no answer shows a language', () => {
  test.each([
    ['answer.next', 'nothing:1', 'n’est plus conservée'],
    ['answer.share', 'nothing', 'n’est plus conservée'],
    ['answer.vote', 'up:nothing', 'n’est plus conservée'],
    ['announcement.next', 'nothing:1', 'n’est plus conservée'],
    ['digest.next', 'nothing:1', 'n’est plus conservée'],
    ['sources.resume', 'nothing', 'administrateurs'],
    ['button.of.before', 'x', 'autre version'],
    [watchActions.pause, 'nothing', 'plus'],
  ])('is in the language that the presser of %s has Slack in', async (action, value, words) => {
    speaks('fr-FR');
    expect(await pressed(action, value)).toContain(words);
  });

  test('else in the language in which the channel asked to be told', async () => {
    speaks('ja-JP');
    await inFrench();
    expect(await pressed('answer.next', 'nothing:1')).toContain('n’est plus conservée');
  });

  test.each([
    ['fr-FR', 'boom', 'ennui|erreur|échoué|problème'],
    ['fr-FR', 'who is boom?', 'went wrong'],
    ['en-GB', 'wie heeft boom ontmoet', 'ging|mis'],
    ['en-GB', 'من قابل boom؟', 'Coop'],
  ])('a failure speaks as the question did, else as the asker does (%s: %s)', async (locale, question, words) => {
    speaks(locale);
    await rig.workspace.say('dana', '#desk-maghreb', `@Coop ${question}`);
    const { text } = (await rig.call('chat.postMessage')).arguments;
    expect(text).toMatch(new RegExp(words, 'u'));
    if (!words.includes('went')) expect(text).not.toContain('went wrong');
  });

  test('a channel shared with other organisations is refused in the language of the question', async () => {
    const event = { ...eventOf('Ev1', { type: 'app_mention', text: '<@U0APPUSER1> qui a été reçu ?' }) };
    await sendEvent(rig.requestUrl, { ...event, is_ext_shared_channel: true });
    expect((await rig.call('chat.postMessage')).arguments.text).toContain('partagé');
  });
});

describe('the watches of a channel', () => {
  test('are listed to the presser in their own language, and go on being told in the language they were asked for', async () => {
    speaks('de-DE');
    await inFrench();
    expect(await pressed(watchActions.pause, 'w-fr')).toMatch(/Pausiert|pausiert|angehalten/u);
    expect(await rig.archive.watch('w-fr')).toMatchObject({ language: 'fr', state: 'paused' });
  });
});

describe('a notice to one person', () => {
  test('that a feed was paused is in the language that they have Slack in', async () => {
    speaks('es-ES');
    const url = 'https://feeds.example/one';
    await rig.archive.addFeed({ id: 'f1', url, title: null, addedBy: DANA }, rig.clock.now());
    await rig.archive.markFeed('f1', { state: 'paused', failures: 5, trouble: told('http 500') });
    rig.clock.advance(5_000);
    await look();
    expect((await rig.call('chat.postMessage')).arguments.text).toMatch(/Pausad|pausa/u);
  });

  test('that a feed was paused is in the language in which they had it followed', async () => {
    const feed = { id: 'f1', url: 'https://feeds.example/one', title: null, addedBy: DANA, addedIn: 'fr' };
    await rig.archive.addFeed(feed, rig.clock.now());
    await rig.archive.markFeed('f1', { state: 'paused', failures: 5, trouble: told('http 500') });
    rig.clock.advance(5_000);
    await look();
    expect((await rig.call('chat.postMessage')).arguments.text).toContain('(échecs\u00a0: 5)');
  });

  test('that a channel is gone is in the language in which it was told', async () => {
    rig.workspace.fail('users.info', { kind: 'error', error: 'missing_scope' }, 9);
    const french = {
      id: 'w-fr',
      teamId: TEAM,
      channelId: CHANNEL,
      madeBy: DANA,
      language: 'fr',
      delivery: 'live',
    } as const;
    await rig.archive.addWatch(newWatch(french));
    rig.workspace.setChannel('#desk-maghreb', { archived: true });
    await add('gone', 'Minister Ada Testova received an envoy.');
    for (const seconds of [1, 60, 60]) {
      rig.clock.advance(seconds * 1_000);
      await look();
    }
    const call = rig.calls('chat.postMessage').find(({ arguments: { channel } }) => channel === DANA);
    expect(call?.arguments.text).toContain('le canal est archivé');
  });
});
