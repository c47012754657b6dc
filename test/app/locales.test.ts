import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { commandFields, sendForm } from '../support/slack-requests.ts';
import { CHANNEL, DANA, type Rig, startRig, TEAM } from '../support/slack-rig.ts';

let rig: Rig;
beforeEach(async () => {
  rig = await startRig();
});
afterEach(() => rig.stop());

async function typed(line: string): Promise<string> {
  const before = rig.calls('response_url').length;
  await rig.workspace.command('dana', '#desk-maghreb', line);
  return String((await rig.call('response_url', before + 1)).arguments.text);
}

describe('what shows no language', () => {
  test.each([
    ['fr-FR', /répond|Pose/],
    ['nl-NL', /antwoord/i],
    ['es-LA', /responde/],
    ['de-DE', /antwort/i],
    ['en-GB', /answers/],
    ['ja-JP', /answers/],
  ])('is answered in the language that the person has Slack in (%s)', async (locale, words) => {
    rig.workspace.setLocale('dana', locale);
    expect(await typed('/coop help me')).toMatch(words);
  });

  test('is asked of Slack once a person and day', async () => {
    await typed('/coop');
    await typed('/coop status');
    expect(rig.calls('users.info')).toHaveLength(1);
    rig.clock.advance(86_400_000);
    await typed('/coop');
    expect(rig.calls('users.info')).toHaveLength(2);
  });

  test('is answered in English where the scope was not granted, which is asked once', async () => {
    rig.workspace.setLocale('dana', 'fr-FR');
    rig.workspace.grant('users:read', false);
    expect(await typed('/coop')).toMatch(/answers/);
    await typed('/coop');
    expect(rig.calls('users.info')).toHaveLength(1);
  });

  test('is answered in English when Slack does not answer, and asked again later', async () => {
    rig.workspace.setLocale('dana', 'fr-FR');
    rig.workspace.fail('users.info', { kind: 'error', error: 'internal_error' });
    expect(await typed('/coop')).toMatch(/answers/);
    expect(await typed('/coop')).toMatch(/répond|Pose/);
  });
});

describe('links, mentions, emoji and markup are no words', () => {
  const noWords = [
    '<https://x.example/a>',
    '<https://x.example/a> <mailto:la@de.example> :es: :flag-fr:',
    '<!channel> <@U2> <!subteam^S1> <https://evil.example|Reuters> &lt;b&gt; *x* _y_ ~z~',
  ];
  const speech = [
    // A link alone is asked after as `/coop why` does: the archive has no article there.
    ['en-US', /Nobody|No person|Nothing|not found|archive|no article/iu, /archives|archivo|archief|Archiv\b/u],
    ['nl-NL', /archief|geen artikel/u, /archives|archivo|archive\b/u],
    ['es-ES', /archivo|ningún artículo/u, /archives|archief|archive\b/u],
  ] as const;
  beforeEach(async () => {
    await rig.stop();
    rig = await startRig({ real: true });
  });

  test.each(noWords.flatMap((raw) => speech.map((one) => [raw, ...one] as const)))(
    '%s is answered in the language that the person has Slack in (%s)',
    async (raw, locale, words, others) => {
      rig.workspace.setLocale('dana', locale);
      await sendForm(rig.requestUrl, commandFields(raw, 'http://127.0.0.1:9/'));
      const asked = String((await rig.call('chat.postEphemeral')).arguments.text);
      const message = { type: 'message', ts: '1767225600.000100', thread_ts: '1767225000.000100', text: raw };
      const where = { user: { id: DANA }, team: { id: TEAM }, channel: { id: CHANNEL } };
      const chosen = { type: 'message_action', callback_id: 'ask_coop', ...where, message };
      const payload = JSON.stringify({ ...chosen, trigger_id: '1', response_url: 'http://127.0.0.1:9/' });
      await sendForm(rig.requestUrl, { payload });
      const found = String((await rig.call('chat.postEphemeral', 2)).arguments.text);
      for (const text of [asked, found]) {
        expect(text).toMatch(words);
        expect(text).not.toMatch(others);
      }
    },
  );
});
