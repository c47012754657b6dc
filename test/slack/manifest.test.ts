import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { announcementActions } from '../../src/slack/blocks/announcement.ts';
import { answerActions } from '../../src/slack/blocks/answer.ts';
import { digestActions } from '../../src/slack/blocks/digest.ts';
import { voteAction } from '../../src/slack/blocks/feedback.ts';
import { guessAction } from '../../src/slack/blocks/guess.ts';
import { sourcesActions } from '../../src/slack/blocks/sources.ts';
import { watchActions } from '../../src/slack/blocks/watches.ts';
import { commands } from '../../src/slack/commands/all.ts';
import { eventListeners, optionalEvents, pressListeners, slashCommand } from '../../src/slack/listeners/all.ts';
import { shortcuts } from '../../src/slack/listeners/shortcut.ts';
import { methodScopes, optionalScopes } from '../../src/slack/sending/api.ts';
import { asTyped, type Manifest, manifestRules } from './manifest-rules.ts';

const raw = readFileSync(new URL('../../manifest.yml', import.meta.url), 'utf8');
const manifest = manifestRules.parse(parse(raw));
// What the Web API's own types ask of a manifest.
const typed: Manifest = asTyped(manifest);

describe('manifest.yml', () => {
  test('keeps the rules that Slack has published for manifests', () => {
    expect(manifestRules.safeParse(parse(raw)).error?.issues).toBeUndefined();
    expect(typed.display_information.name).toBe('Coop');
  });

  test.each([
    ['an unknown key', { ...manifest, features: { ...manifest.features, unfurl_domains: [] } }],
    [
      'an invented scope',
      { ...manifest, oauth_config: { scopes: { bot: [...manifest.oauth_config.scopes.bot, 'chat:shout'] } } },
    ],
    [
      'a command in capitals',
      { ...manifest, features: { ...manifest.features, slash_commands: [{ command: '/Coop', description: 'x' }] } },
    ],
    ['HTTP without addresses', { ...manifest, settings: { ...manifest.settings, socket_mode_enabled: false } }],
  ])('with %s would be refused', (_, changed) => {
    expect(manifestRules.safeParse(changed).success).toBe(false);
  });

  test('keeps them too with all that its comments offer, over HTTP and for several workspaces', () => {
    const offered = /^(\s*)# ((?:url|request_url|redirect_urls):.*| +- https:.*|- [a-z]+[.:][a-z]+)$/gmu;
    const uncommented = raw.replace(offered, '$1$2').replace('socket_mode_enabled: true', 'socket_mode_enabled: false');
    const { data, error } = manifestRules.safeParse(parse(uncommented));
    expect(error?.issues).toBeUndefined();
    const addresses = [
      data?.features.slash_commands[0]?.url,
      data?.settings.event_subscriptions.request_url,
      data?.settings.interactivity.request_url,
    ];
    expect(new Set(addresses)).toEqual(new Set(['https://coop.example.org/slack/events']));
    expect(data?.oauth_config.redirect_urls).toEqual(['https://coop.example.org/slack/oauth_redirect']);
    expect(data?.settings.event_subscriptions.bot_events).toContain('message.channels');
  });

  test('has the slash command that is listened to, and no other, with mentions escaped', () => {
    expect(manifest.features.slash_commands.map(({ command }) => command)).toEqual([slashCommand]);
    expect(manifest.features.slash_commands[0]?.should_escape).toBe(true);
  });

  test('hints only at subcommands that exist', () => {
    const hints = (manifest.features.slash_commands[0]?.usage_hint ?? '').split(' | ').slice(1);
    expect(hints.length).toBeGreaterThan(1);
    for (const hint of hints) expect(commands.map(({ name }) => name)).toContain(hint.split(' ')[0]);
  });

  test('subscribes to the events that are listened to, and to no others', () => {
    expect([...manifest.settings.event_subscriptions.bot_events].sort()).toEqual(Object.keys(eventListeners).sort());
  });

  test('has the events and scopes that some settings need as comments', () => {
    const commented = [...raw.matchAll(/^\s*# - (\S+)$/gmu)].map(([, name]) => name);
    const named = new Set([...commented, ...(manifest.oauth_config.scopes.bot_optional ?? [])]);
    for (const [event, { scope }] of Object.entries(optionalEvents))
      expect([...named]).toEqual(expect.arrayContaining([event, scope]));
    expect(named.size).toBe(7);
  });

  test('has the message shortcuts that are listened to, and no others', () => {
    expect(manifest.features.shortcuts?.map(({ type, callback_id }) => [type, callback_id])).toEqual(
      Object.values(shortcuts).map((id) => ['message', id]),
    );
  });

  test('turns interactivity on exactly if there are buttons, and every button has its listener', () => {
    expect(manifest.settings.interactivity.is_enabled).toBe(pressListeners.size > 0);
    const buttons = [
      voteAction,
      guessAction,
      ...Object.values(answerActions),
      ...Object.values(announcementActions),
      ...Object.values(sourcesActions),
      ...Object.values(digestActions),
      ...Object.values(watchActions),
    ];
    expect([...pressListeners.keys()].sort()).toEqual([...buttons].sort());
  });

  test('asks for the scopes that its events, commands and calls need, and for no others', () => {
    const needed = new Set<string>(['commands']);
    for (const scope of Object.values(methodScopes)) if (scope !== null) needed.add(scope);
    for (const { scope } of Object.values(eventListeners)) if (scope !== null) needed.add(scope);
    const { bot, bot_optional: optional = [] } = manifest.oauth_config.scopes;
    expect([...bot, ...optional].sort()).toEqual([...needed].sort());
    expect([...optional].sort()).toEqual([...optionalScopes].sort());
  });

  test('is an agent, by agent_view and not by the retired assistant_view, with no question fixed that an archive may not answer', () => {
    expect(manifest.features.agent_view?.agent_description?.length).toBeGreaterThan(80);
    expect(manifest.features.agent_view?.suggested_prompts).toBeUndefined();
    expect(raw).not.toContain('assistant_view');
    expect(manifest.settings.event_subscriptions.bot_events).toContain('app_home_opened');
  });

  test('lets people write to Coop directly, since it listens to direct messages', () => {
    expect(manifest.features.app_home).toMatchObject({
      messages_tab_enabled: true,
      messages_tab_read_only_enabled: false,
    });
  });
});
