import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { inputOf } from '../support/slack-ask.ts';
import { clientOf } from '../support/slack-client.ts';
import { eventOf, sendEvent } from '../support/slack-requests.ts';
import { type Rig, startRig } from '../support/slack-rig.ts';

let rig: Rig;
/** What is asked of the archive, and what that waits for. */
let asked: string[] = [];
let answering: () => Promise<void> = async () => {};
beforeEach(async () => {
  asked = [];
  answering = async () => {};
  rig = await startRig({
    real: true,
    beforeAnswer: async (question) => {
      asked.push(question);
      await answering();
    },
  });
});
afterEach(() => rig.stop());

const { act, modalWords, openHome, pressAtHome, state } = clientOf(() => rig);
const FIRST =
  'On 4 March 2025 the Dutch foreign minister, Ada Testova, met her Moroccan counterpart, Omar Exampleh, in Rabat.';
const SECOND =
  'On 6 May 2025 the Swedish prime minister, Bo Modelsen, met the Tunisian president, Karim Voorbeeld, in Tunis.';
const add = (path: string, text: string) =>
  rig.archive.add(inputOf(path, text, { published: '2025-05-07' }), rig.clock.now());
const opens = async (user: string, tab: 'home' | 'messages' = 'home') => {
  const event = { type: 'app_home_opened', user, tab, channel: 'D0APPDM001' };
  expect((await sendEvent(rig.requestUrl, eventOf(`Ev${user}${tab}`, event))).status).toBe(200);
};
/** How a home tab stood after each time that it was published. */
const published = () => rig.calls('views.publish').map(({ arguments: sent }) => JSON.stringify(sent.view));
const minutes = (count: number) => rig.clock.advance(count * 60_000);
const PEOPLE = ['U0DANA0001', 'U0NOUR0001'];

describe('suggested questions', () => {
  test('are found out once for everybody who opens Coop at the same time, in whatever tab', async () => {
    await add('one', FIRST);
    for (const user of PEOPLE) for (const tab of ['home', 'messages'] as const) await opens(user, tab);
    await rig.settled();
    expect(published().filter((view) => view.includes('who met Omar Exampleh?'))).toHaveLength(2);
    expect(rig.calls('assistant.threads.setSuggestedPrompts').length).toBeGreaterThan(0);
    expect(asked.length).toBe(new Set(asked).size);
  });

  test('are not asked anew for every article: the home tab shows those of before for three minutes', async () => {
    await add('one', FIRST);
    await openHome();
    const before = asked.length;
    await add('two', SECOND);
    minutes(2);
    expect((await openHome()).home).toContain('who met Omar Exampleh?');
    expect(asked).toHaveLength(before);
    minutes(1);
    expect((await openHome()).home).toContain('who met Karim Voorbeeld?');
    expect(asked.length).toBeGreaterThan(before);
    minutes(60);
    const after = asked.length;
    await openHome();
    expect(asked).toHaveLength(after);
  });

  test('keep no home tab waiting: it is shown with those of before, and once more with the new ones', async () => {
    const ready = Promise.withResolvers<void>();
    await add('one', FIRST);
    answering = () => ready.promise;
    await opens('U0DANA0001');
    await rig.call('views.publish');
    expect(published()[0]).toContain('Title of one');
    expect(published()[0]).not.toContain('who met Omar Exampleh?');
    ready.resolve();
    await rig.settled();
    expect(published()).toHaveLength(2);
    expect(published()[1]).toContain('who met Omar Exampleh?');
    await openHome();
    expect(published()).toHaveLength(3);
  });

  test('of an article that was removed are gone at once', async () => {
    const { articleId } = await add('one', FIRST);
    await openHome();
    await rig.archive.remove(articleId, null, rig.clock.now());
    const before = published().length;
    await openHome();
    for (const view of published().slice(before)) expect(view).not.toContain('who met Omar Exampleh?');
    expect(published().length).toBeGreaterThan(before);
  });
});

describe('a question of the home tab whose answer takes longer than Slack keeps a trigger', () => {
  test('is answered in a modal all the same, which opens at once and says that Coop is looking', async () => {
    await add('one', FIRST);
    await openHome();
    answering = async () => rig.clock.advance(4_000);
    await pressAtHome('home.prompt.1');
    expect(JSON.stringify((await rig.call('views.open')).arguments.view)).toContain('Coop is looking it up');
    expect((await rig.call('views.open')).reply).toMatchObject({ ok: true });
    expect(await modalWords()).toContain(FIRST);
    expect(await modalWords()).not.toContain('looking it up');
  });

  test('and typed into the form is answered in its place', async () => {
    await add('one', FIRST);
    await openHome();
    await pressAtHome('home.ask.button');
    const ready = Promise.withResolvers<void>();
    answering = () => ready.promise;
    const submitted = act('submit', { view: (await state()).modal?.id, choices: [[0, ['who met Omar Exampleh?']]] });
    await rig.clock.waitingFor(1_500);
    rig.clock.advance(1_500);
    expect(await submitted).toEqual({ ok: true });
    expect(await modalWords()).toContain('Coop is looking it up');
    ready.resolve();
    await rig.settled();
    expect(await modalWords()).toContain(FIRST);
  });

  test('or fails does not leave the modal looking for ever', async () => {
    await add('one', FIRST);
    await openHome();
    answering = async () => {
      throw new Error('A fault of ours.');
    };
    await pressAtHome('home.prompt.1');
    expect(await modalWords()).toContain('could not look it up');
    expect(await modalWords()).not.toContain('A fault');
    expect((await rig.call('chat.postMessage')).arguments).toMatchObject({ channel: 'U0DANA0001' });
  });
});

describe('a button of the home tab whose window Slack does not open', () => {
  const faults = [
    { kind: 'error', error: 'expired_trigger_id' },
    { kind: 'status', status: 502, stores: false },
  ] as const;
  const told = () => rig.calls('chat.postMessage').map(({ arguments: sent }) => sent);
  beforeEach(async () => {
    await add('one', FIRST);
    await openHome();
  });

  test.each(faults)('for %j says directly to press again or what to write there', async (fault) => {
    rig.workspace.fail('views.open', fault, 3);
    await pressAtHome('home.ask.button');
    await pressAtHome('home.help');
    await pressAtHome('home.prompt.1');
    expect(told()).toHaveLength(3);
    for (const { channel, text } of told()) {
      expect(channel).toBe('U0DANA0001');
      expect(text).toContain('press the button again, or write to Coop here:');
      expect(text).not.toContain('went wrong');
    }
    expect(told()[0]?.text).toMatch(/\nwho met Omar Exampleh\?$/u);
    expect(told()[1]?.text).toMatch(/\nhelp$/u);
    expect(told()[2]?.text).toMatch(/\nwho met Omar Exampleh\?$/u);
  });

  test('though it was opened, which Slack did not say, is filled', async () => {
    rig.workspace.fail('views.open', { kind: 'reset-after-storing' });
    await pressAtHome('home.prompt.1');
    expect(await modalWords()).toContain(FIRST);
    expect(told()).toEqual([]);
  });
});
