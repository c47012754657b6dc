import { commands } from '../../src/slack/commands/all.ts';
import { shortcuts } from '../../src/slack/listeners/shortcut.ts';
import { inputOf } from './slack-ask.ts';
import { clientOf } from './slack-client.ts';
import { newsOf } from './slack-news.ts';
import { eventOf, sendEvent } from './slack-requests.ts';
import { type Rig, startRig } from './slack-rig.ts';

const HERE = '#desk-maghreb';
const MINUTE = 60_000;
/** A day of the last weeks in words: what is older is no news. */
const dayOf = (day: number) =>
  new Date(Date.now() - (25 - day) * 24 * 60 * MINUTE).toLocaleDateString('en-GB', {
    dateStyle: 'long',
    timeZone: 'UTC',
  });
const met = (day: number, other: string) =>
  `On ${dayOf(day)} the Dutch foreign minister, Ada Testova, met ${other} in Rabat. They spoke of water and energy.`;
const LONG = ['the Swedish prime minister, Bo Modelsen', 'the Tunisian president, Karim Voorbeeld']
  .flatMap((person) => [20, 21, 22].map((day) => met(day, person)))
  .join(' ');

/** A rig in which everything may be done, with the real reading and answering. */
export const startOpenRig = (over: 'http' | 'socket' = 'http'): Promise<Rig> =>
  startRig({
    // Reading so much keeps the one process of the test busy: no ping is lost for that.
    ...{ real: true, history: true, over, patienceMs: 30_000 },
    permissions: { mayAdminister: () => true, mayFetch: () => true },
    intake: {
      isOn: true,
      take: async () => ({ kind: 'refused', reason: { code: 'missing', with: { status: 404 } } }),
      articlesOfFile: async () => [],
      removalsOfFile: async () => [],
      bringBack: async () => 0,
    },
  });

/** Everything that people do with Coop in Slack, by typing, pressing, choosing and submitting; leaves nothing under way. */
export async function everySurface(rig: Rig): Promise<void> {
  const { workspace } = rig;
  const news = newsOf(() => rig);
  const { act, openHome, pressAtHome, pressInModal, state } = clientOf(() => rig);
  const published = { published: rig.clock.now().toISOString().slice(0, 10) };

  const typed = async (line: string, channel = HERE) => {
    await workspace.command('dana', channel, `/coop ${line}`);
    await rig.settled();
  };
  /** Presses a button of the latest message that has it. */
  const press = async (action: string, choice?: readonly string[], channel = HERE) => {
    const message = workspace
      .messages(channel, 'dana')
      .findLast(({ blocks }) => JSON.stringify(blocks).includes(`"${action}"`));
    if (message === undefined) throw new Error(`Nobody has a button ${action}.`);
    await workspace.click('dana', channel, message.ts, action, choice);
    await rig.settled();
  };
  const submit = async (choices: readonly (readonly [number, readonly string[]])[] = []) => {
    await act('submit', { view: (await state()).modal?.id, choices });
    await rig.settled();
  };

  for (const tab of ['home', 'messages'] as const) await workspace.openApp('dana', tab);
  const people = ['Bo Modelsen', 'Karim Voorbeeld', 'Cas Exempel', 'Omar Exampleh', 'Dot Sample', 'Eli Muster'];
  for (const [i, name] of [...people, ...people].entries())
    await news.add(`old${i}`, met(i + 1, `the envoy ${name}${i}`), published);

  await typed('watch live');
  const soon = new Date(rig.clock.now().getTime() + 30 * MINUTE).toISOString().slice(11, 16);
  await typed(`watch digest mon-sun ${soon} UTC`, '#general');
  await news.add('long', LONG, published);
  await news.look();
  for (const action of ['announcement.next', 'announcement.previous']) await press(action);
  await news.add('long', LONG.replace('in Rabat', 'in Fez'), published);
  await news.later(MINUTE);
  // Of an alert and of a digest nobody knows whether they arrived: they are looked for.
  workspace.fail('chat.postMessage', { kind: 'reset-after-storing' }, 2);
  for (let i = 0; i < 12; i += 1) await news.add(`new${i}`, met(i + 1, `the consul ${people[i % 6]}`), published);
  for (let i = 0; i < 40; i += 1) await news.later(MINUTE);
  for (const action of ['digest.next', 'digest.previous']) await press(action, [], '#general');

  await typed('who met Testova?');
  for (const action of ['answer.next', 'answer.previous', 'answer.share']) await press(action);
  await press('answer.vote', ['positive']);
  await workspace.say('dana', HERE, '@Coop which areas were discussed?');
  const mention = await workspace.say('dana', HERE, '@Coop who met Testova?');
  await rig.settled();
  await workspace.say('dana', HERE, '@Coop and in Rabat?', mention);
  await workspace.say('dana', '@Coop', 'who met Testova?');
  await workspace.say('dana', '@Coop', 'what is the meaning of life?');
  await rig.settled();
  for (const { name } of commands) await typed(name);
  for (const line of ['', 'verify id000001', 'add https://gazette.example/x', 'export facts csv', 'x'.repeat(5_000)])
    await typed(line);
  await typed('statsu');
  await press('command.run');
  const { articleId } = await rig.archive.add(inputOf('gone', met(9, 'the envoy Fen Muster')), rig.clock.now());
  for (const line of [`remove ${articleId}`, `remove undo ${articleId}`]) await typed(line);
  await rig.archive.addFeed({ id: 'f1', url: 'https://f1.example/feed', title: null, addedBy: null }, rig.clock.now());
  await rig.archive.markFeed('f1', { state: 'paused', failures: 9, trouble: { code: 'gone' }, nextAt: '2027-01-01' });
  await typed('sources');
  await press('sources.resume');
  await press('sources.end');

  // Ended above, among the commands.
  for (const line of ['watch live', 'watches']) await typed(line);
  for (const action of ['watch.pause', 'watch.resume', 'watch.change']) await press(action);
  await submit([[6, ['water']]]);
  await submit();
  await typed('watches');
  await press('watch.add');
  await submit([[1, ['Atlantis']]]);
  await submit([
    [1, []],
    [3, ['meeting']],
    [7, ['live']],
  ]);
  await submit();
  await typed('watches');
  await press('watch.remove');
  await openHome();
  for (const action of ['watch.pause', 'watch.resume', 'watch.change']) await pressAtHome(action);
  await submit([[6, ['energy']]]);
  await submit();
  await pressAtHome('watch.remove');
  await openHome();
  await pressAtHome('home.ask.button');
  await submit([[0, ['who met Testova?']]]);
  await pressAtHome('home.ask', 'who met Testova?');
  for (const action of ['answer.next', 'answer.previous', 'answer.vote.up', 'answer.vote.down'])
    await pressInModal(action);
  await pressAtHome('home.help');
  for (const n of [1, 2, 3, 4]) await pressAtHome(`home.prompt.${n}`);
  // A timeline of more than two pages, with something undated at its end.
  for (let i = 0; i < 24; i += 1) await news.add(`met${i}`, met(i + 1, `the delegate ${people[i % 6]}${i}`), published);
  await news.add('undated', 'Ada Testova met the envoy Gus Voorbeeld in Tunis.', { published: null });
  await typed('timeline Testova');
  await press('answer.undated');
  await pressAtHome('home.ask', 'timeline Testova');
  await pressInModal('answer.undated');

  for (const name of Object.values(shortcuts)) {
    const ts = await workspace.say('dana', HERE, 'Testova was in Rabat: https://gazette.example/y');
    await workspace.shortcut('dana', HERE, ts, name);
    await rig.settled();
  }
  workspace.fail('response_url', { kind: 'error', error: 'expired_url' });
  await typed('help');
  // The token still works: nothing is undone.
  for (const type of ['app_uninstalled', 'tokens_revoked'])
    await sendEvent(rig.requestUrl, eventOf(`Ev-${type}`, { type, tokens: { bot: ['U0APPUSER1'] } }));
  await rig.settled();
}
