import { readFileSync } from 'node:fs';
import { describe, expect, onTestFinished, test } from 'vitest';
import { parse } from 'yaml';
import { z } from 'zod';
import { eventListeners, formListeners, pressListeners, viewPressListeners } from '../../src/slack/listeners/all.ts';
import { shortcuts } from '../../src/slack/listeners/shortcut.ts';
import { methodScopes, optionalScopes } from '../../src/slack/sending/api.ts';
import { everySurface, startOpenRig } from '../support/slack-session.ts';

const line = z.object({ level: z.string(), what: z.string().catch(''), channelId: z.string().catch('') });
const manifest = parse(readFileSync(new URL('../../manifest.yml', import.meta.url), 'utf8'));
const scopes: { readonly bot: readonly string[]; readonly bot_optional: readonly string[] } =
  manifest.oauth_config.scopes;

describe.each(['http', 'socket'] as const)('everything that people do with Coop, over %s', (over) => {
  test('reaches every listener there is, calls what the manifest has scopes for, and fails nowhere', async () => {
    const rig = await startOpenRig(over);
    onTestFinished(() => rig.stop());
    await everySurface(rig);
    const lines = rig.logLines.map((each) => line.parse(JSON.parse(each)));
    expect(lines.filter(({ level }) => level === 'error')).toEqual([]);

    const inChannels = new Set(lines.filter(({ channelId }) => channelId !== '').map(({ what }) => what));
    const atHome = new Set(lines.filter(({ channelId }) => channelId === '').map(({ what }) => what));
    const missing = (names: Iterable<string>, among: ReadonlySet<string>) =>
      [...names].filter((name) => !among.has(name));
    expect(
      missing(
        [...pressListeners.keys()].map((name) => `press ${name}`),
        inChannels,
      ),
    ).toEqual([]);
    // The button that adds a watch stands only in a channel's list.
    expect(
      missing(
        [...viewPressListeners.keys()].map((name) => `press ${name}`),
        atHome,
      ),
    ).toEqual(['press watch.add']);
    expect(
      missing(
        [...formListeners.keys()].map((name) => `form ${name}`),
        atHome,
      ),
    ).toEqual([]);
    expect(missing(['command', 'message', ...Object.values(shortcuts)], inChannels)).toEqual([]);
    expect(missing(['home', 'messages', 'uninstalled', 'revoked'], atHome)).toEqual([]);

    const called = new Set(rig.workspace.sent().map(({ method }) => method));
    expect(missing(Object.keys(methodScopes), called)).toEqual([]);
    const needed = new Set<string>(['commands']);
    for (const [method, scope] of Object.entries(methodScopes))
      if (scope !== null && called.has(method)) needed.add(scope);
    for (const { scope } of Object.values(eventListeners)) if (scope !== null) needed.add(scope);
    expect([...scopes.bot].sort()).toEqual([...needed].filter((scope) => !optionalScopes.has(scope)).sort());
    expect([...scopes.bot_optional].sort()).toEqual([...needed].filter((scope) => optionalScopes.has(scope)).sort());
  }, 120_000);
});
