import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { inputOf } from '../support/slack-ask.ts';
import { clientOf } from '../support/slack-client.ts';
import { quotedWords } from '../support/slack-payloads.ts';
import { eventOf, sendEvent } from '../support/slack-requests.ts';
import { DANA, type Rig, startRig } from '../support/slack-rig.ts';

let rig: Rig;
beforeEach(async () => {
  rig = await startRig({ real: true });
});
afterEach(() => rig.stop());

const MET =
  'On 4 March 2025 the Dutch foreign minister, Ada Testova, met her Moroccan counterpart, Omar Exampleh, in Rabat.';
const SIGNED =
  'On 5 March 2025 the Netherlands and Morocco signed a memorandum of understanding on water management in Rabat.';
const OTHER =
  'On 6 May 2025 the Swedish prime minister, Bo Modelsen, met the Tunisian president, Karim Voorbeeld, in Tunis.';
const { modalWords, openHome, pressAtHome, state } = clientOf(() => rig);
const METHOD = 'assistant.threads.setSuggestedPrompts';

const add = (path: string, text: string) =>
  rig.archive.add(inputOf(path, text, { published: path === 'one' ? '2025-03-05' : '2025-05-07' }), rig.clock.now());
interface Prompt {
  readonly title: string;
  readonly message: string;
}
const promptsOf = (number: number): readonly Prompt[] => {
  const { prompts } = rig.calls(METHOD)[number - 1]?.arguments ?? {};
  return Array.isArray(prompts) ? prompts : [];
};
const opened = async (user = 'dana') => {
  await rig.workspace.openApp(user, 'messages');
  await rig.settled();
};

describe('opening the direct messages with Coop', () => {
  test('suggests up to four questions that the archive answers now, each with a citation', async () => {
    await add('one', `${MET} ${SIGNED}`);
    await add('two', OTHER);
    await opened();
    const call = rig.calls(METHOD)[0];
    expect(call?.arguments).toMatchObject({
      channel_id: 'D0APPDM001',
      title: 'Questions that the archive answers now',
    });
    // With a thread named, the call does nothing for an app declared with agent_view.
    expect(call?.arguments).not.toHaveProperty('thread_ts');
    expect(call?.reply).toMatchObject({ ok: true });
    const prompts = promptsOf(1);
    expect(prompts.length).toBeGreaterThanOrEqual(3);
    expect(prompts.length).toBeLessThanOrEqual(4);
    expect(rig.calls('views.publish')).toEqual([]);
    for (const [index, { message }] of prompts.entries()) {
      await rig.workspace.say('dana', '@Coop', message);
      const { blocks } = (await rig.call('chat.postMessage', index + 1)).arguments;
      if (!Array.isArray(blocks)) throw new Error('An answer without blocks.');
      const quoted = quotedWords({ blocks });
      expect(quoted.length).toBeGreaterThan(0);
      for (const words of quoted) expect([MET, SIGNED, OTHER].some((text) => text.includes(words))).toBe(true);
      // Whoever taps one after the other takes a second for each.
      rig.clock.advance(1_000);
    }
  });

  test('suggests nothing from an empty archive', async () => {
    await opened();
    expect(rig.calls(METHOD)).toEqual([]);
  });

  test('suggests in the language that the reader has Slack in', async () => {
    await add('one', MET);
    rig.workspace.setLocale('dana', 'fr-FR');
    await opened();
    expect(rig.calls(METHOD)[0]?.arguments.title).toBe('Questions auxquelles les archives répondent');
    expect(promptsOf(1)[0]?.message).toContain('rencontré');
  });

  test('is no trouble where the app was not granted the scope', async () => {
    await add('one', MET);
    rig.workspace.grant('assistant:write', false);
    await opened();
    expect(rig.logLines.filter((line) => line.includes('"level":"error"'))).toEqual([]);
    await rig.workspace.say('dana', '@Coop', 'who met Testova?');
    expect((await rig.call('chat.postMessage')).arguments.text).toContain(MET);
  });

  test('with nonsense in the place of tab or channel does nothing', async () => {
    for (const event of [{ tab: 'assistant' }, { tab: 'messages', channel: 7 }, { tab: 'home', user: null }]) {
      const body = eventOf('Ev1', { type: 'app_home_opened', ...event });
      expect((await sendEvent(rig.requestUrl, body)).status).toBe(200);
    }
    await rig.settled();
    expect(rig.workspace.sent().filter(({ method }) => method !== 'auth.test')).toEqual([]);
  });
});

describe('while the direct messages are open', () => {
  const minuteLater = async () => {
    rig.clock.advance(60_000);
    await rig.clock.waitingFor(60_000);
  };

  test('the questions follow the archive: what an article added can be asked, what was removed cannot', async () => {
    await add('one', MET);
    await opened();
    expect(promptsOf(1).map(({ message }) => message)).toEqual(['who met Omar Exampleh?']);
    await minuteLater();
    expect(rig.calls(METHOD)).toHaveLength(1);
    await add('two', OTHER);
    await minuteLater();
    expect(rig.calls(METHOD)).toHaveLength(1);
    await minuteLater();
    expect(promptsOf(2).map(({ message }) => message)).toContain('who met Karim Voorbeeld?');
    const [first] = await rig.archive.addedSince(new Date(0));
    await rig.archive.remove(first ?? '', DANA, rig.clock.now());
    await minuteLater();
    expect(promptsOf(3).map(({ message }) => message)).toEqual(['who met Karim Voorbeeld?']);
  });

  test('nobody is told any more after an hour', async () => {
    await add('one', MET);
    await opened();
    rig.clock.advance(3_600_000);
    await rig.settled();
    await add('two', OTHER);
    rig.clock.advance(60_000);
    await rig.settled();
    expect(rig.calls(METHOD)).toHaveLength(1);
  });
});

test('a suggested question is sent with one tap in the local workspace, where the tab shows them', async () => {
  await add('one', MET);
  await opened();
  expect((await state()).prompts.D0APPDM001?.prompts).toEqual(promptsOf(1));
});

test('the home tab suggests the same, and one tap answers in a modal', async () => {
  await add('one', MET);
  const { home } = await openHome();
  expect(home).toContain('who met Omar Exampleh?');
  await pressAtHome('home.prompt.1');
  expect(await modalWords()).toContain(MET);
});

test('status speaks there of whoever reads it, not of a channel', async () => {
  await rig.workspace.say('dana', '@Coop', 'status');
  const { text } = (await rig.call('chat.postMessage')).arguments;
  expect(text).toContain('You are told nothing here.');
  expect(text).not.toContain('This channel');
});
