import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { type Rig, startRig } from '../support/slack-rig.ts';

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
