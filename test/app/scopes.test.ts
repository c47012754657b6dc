import { readFileSync } from 'node:fs';
import { afterEach, expect, test } from 'vitest';
import { parse } from 'yaml';
import { methodScopes, optionalScopes } from '../../src/slack/api.ts';
import { eventListeners } from '../../src/slack/listeners/all.ts';
import { newsOf } from '../support/slack-news.ts';
import { type Rig, startRig } from '../support/slack-rig.ts';

let rig: Rig;
afterEach(() => rig.stop());

const { add, look, watch, later } = newsOf(() => rig);
const MET = 'Minister Ada Testova received General Bram Proefman in Rabat.';

/** Does everything that people do with Coop, and answers which methods of the Web API it called. */
async function observed(): Promise<ReadonlySet<string>> {
  rig = await startRig({
    history: true,
    permissions: { mayAdminister: () => true, mayFetch: () => true },
  });
  await add('one', MET);
  const { workspace } = rig;
  await watch();
  workspace.fail('chat.postMessage', { kind: 'reset-after-storing' });
  await add('two', 'Minister Ada Testova received an envoy in Fez.');
  await look();
  await later(60_000);
  await add('two', 'Minister Ada Testova received an envoy in Fez. She also received a consul.');
  await later(60_000);
  await workspace.command('dana', '#desk-maghreb', '/coop who received Proefman');
  await rig.settled();
  workspace.fail('response_url', { kind: 'error', error: 'expired_url' });
  await workspace.command('dana', '#desk-maghreb', '/coop help');
  await workspace.say('dana', '#desk-maghreb', '@Coop received');
  await workspace.say('dana', '@Coop', 'received');
  await workspace.command('dana', '#desk-maghreb', '/coop watch');
  await workspace.command('dana', '#desk-maghreb', '/coop export facts csv');
  for (const tab of ['home', 'messages'] as const) await workspace.openApp('dana', tab);
  await rig.settled();
  return new Set(workspace.sent().map(({ method }) => method));
}

test('the manifest asks for no scope that no observed call, event or command needs', async () => {
  const called = await observed();
  const scopes: { bot: readonly string[]; bot_optional: readonly string[] } = parse(
    readFileSync(new URL('../../manifest.yml', import.meta.url), 'utf8'),
  ).oauth_config.scopes;
  const needed = new Set<string>(['commands']);
  for (const [method, scope] of Object.entries(methodScopes))
    if (scope !== null && called.has(method)) needed.add(scope);
  for (const { scope } of Object.values(eventListeners)) if (scope !== null) needed.add(scope);
  // Suggesting needs what `real` answers, which this rig's stand-in for answering does not give: test/app/agent-view.test.ts.
  needed.add('assistant:write');
  expect([...scopes.bot].sort()).toEqual([...needed].filter((scope) => !optionalScopes.has(scope)).sort());
  const unobserved = [...scopes.bot_optional].filter((scope) => !needed.has(scope));
  expect(unobserved).toEqual([]);
});
