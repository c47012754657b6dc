import { afterEach, beforeEach, expect, test } from 'vitest';
import { commands } from '../../src/slack/commands/all.ts';
import { noIntake } from '../../src/slack/intake.ts';
import { clientOf } from '../support/slack-client.ts';
import { newsOf } from '../support/slack-news.ts';
import { type Rig, startRig, TEAM } from '../support/slack-rig.ts';

let rig: Rig;
beforeEach(async () => {
  rig = await startRig();
});
afterEach(() => rig.stop());

const { add } = newsOf(() => rig);
const MET = 'Minister Ada Testova received an envoy.';

const { act, modalWords, openHome, pressAtHome, pressInModal, state } = clientOf(() => rig);

test('the home tab says what the archive holds, shows the latest stories and how to ask', async () => {
  await add('one', MET);
  const { home } = await openHome();
  expect(home).toContain('Articles: 1');
  expect(home).toContain('Title of one');
  expect(home).toContain('Ask a question');
});

test('the ask box of an archive suggests nothing that the archive does not answer', async () => {
  await rig.stop();
  rig = await startRig({ real: true });
  await add(
    'one',
    'RABAT - The Moroccan minister Ada Testova met the Belgian minister Bram Proefman in Rabat on Monday.',
  );
  const { home } = await openHome();
  expect(home).not.toContain('Hammouchi');
  expect(home).toMatch(/placeholder="[^"]*Proefman[^"]*"/u);
  await pressAtHome('home.ask.button');
  expect((await state()).modal?.html).toMatch(/placeholder="[^"]*Proefman[^"]*"/u);
});

test('the home tab of an empty archive says what to do first, and who can', async () => {
  const { home } = await openHome();
  expect(home).toContain('Articles: 0');
  expect(home).toContain('Whoever runs Coop adds the first ones: files in its folder, or coop add and a file.');
  expect(home).not.toContain('Hammouchi');
  await rig.workspace.command('dana', '#desk-maghreb', '/coop latest');
  expect((await rig.call('response_url')).arguments.text).toContain('There is no article yet. Whoever runs Coop');
  await rig.stop();
  const may = async () => true;
  rig = await startRig({ intake: { ...noIntake, isOn: true }, permissions: { mayAdminister: may, mayFetch: may } });
  expect((await openHome()).home).toContain('Add the first one: /coop add and the address of an article or a feed.');
});

test('a question typed into the home tab’s box is answered in a modal once Enter is pressed', async () => {
  await add('one', MET);
  await openHome();
  await pressAtHome('home.ask', 'who was received & where');
  expect(await modalWords()).toContain(MET);
  expect(await modalWords()).toContain('who was received &amp; where');
  expect(rig.calls('chat.postMessage')).toEqual([]);
});

test('the button beside the box asks what stands in it, and opens a form where nothing does', async () => {
  await add('one', MET);
  await openHome();
  await pressAtHome('home.ask.button', 'who was received');
  expect(await modalWords()).toContain(MET);
  await openHome();
  await pressAtHome('home.ask.button');
  const asked = await state();
  expect(asked.modal?.html).toContain('Ask a question');
  await act('submit', { view: asked.modal?.id, choices: [[0, ['who was received']]] });
  await rig.settled();
  expect(await modalWords()).toContain(MET);
});

test('help is one tap away, whatever is suggested', async () => {
  await add('one', MET);
  await openHome();
  await pressAtHome('home.help');
  for (const { usage } of commands) expect(await modalWords()).toContain(usage.split(' ')[0]);
});

test('an answer asked there has an id to verify, is voted on once, and is shown to nobody else', async () => {
  await add('one', MET);
  await openHome();
  await pressAtHome('home.ask', 'who was received');
  const [id = ''] = /id\d{6}/u.exec((await modalWords()) ?? '') ?? [];
  await pressInModal('answer.vote.down');
  expect(await modalWords()).toContain('Thank you');
  expect(await modalWords()).toContain(MET);
  await pressInModal('answer.vote.down');
  expect(await modalWords()).toContain('noted before');
  expect(await rig.archive.gaps(5)).toMatchObject([{ question: 'who was received', downVoted: 1 }]);
  await rig.workspace.command('dana', '#desk-maghreb', `/coop verify ${id}`);
  expect((await rig.call('response_url', 1)).arguments.text).toContain('still there: 1');
  await rig.workspace.command('nour', '#desk-maghreb', `/coop verify ${id}`);
  expect((await rig.call('response_url', 2)).arguments.text).not.toContain('still there');
});

test('a long one turns its pages in place, also after a restart', async () => {
  await add('one', MET);
  await openHome();
  await pressAtHome('home.ask', 'many received');
  const first = await modalWords();
  expect(first).toContain('Page 1 of');
  rig = await rig.restart();
  await pressInModal('answer.next');
  expect(await modalWords()).toContain('Page 2 of');
  await pressInModal('answer.previous');
  expect(await modalWords()).toBe(first);
});

test('a command typed there is shown its place, help is shown, and neither is a gap', async () => {
  rig.workspace.setLocale('dana', 'fr-FR');
  await add('one', MET);
  for (const [typed, words] of [
    ['status', '/coop status est une commande'],
    ['watch live', '/coop watch live est une commande'],
    ['help', 'Ce que Coop peut'],
    ['hilfe', 'Was Coop'],
    ['?', 'Ce que Coop peut'],
  ] as const) {
    await openHome();
    await pressAtHome('home.ask', typed);
    expect(await modalWords()).toContain(words);
  }
  expect(await rig.archive.watches({ teamId: TEAM })).toEqual([]);
  expect(await rig.archive.gaps(5)).toEqual([]);
  await rig.stop();
  rig = await startRig({ real: true });
  await add('one', MET);
  await openHome();
  await pressAtHome('home.ask', 'hello');
  expect(await modalWords()).toContain('Ask me who met whom');
  expect(await rig.archive.gaps(5)).toEqual([]);
});

test('a question that is refused there reaches those who curate the archive', async () => {
  await openHome();
  await pressAtHome('home.ask', 'who danced');
  expect(await rig.archive.gaps(5)).toMatchObject([{ question: 'who danced', refused: 1 }]);
});

test('an answer whose article was taken out since is not shown on another page', async () => {
  const { articleId } = await add('one', MET);
  await openHome();
  await pressAtHome('home.ask', 'many received');
  await rig.archive.remove(articleId, null, rig.clock.now());
  await pressInModal('answer.next');
  expect(await modalWords()).toContain('not kept any more');
});

test('a home tab is in the language that its reader has Slack in', async () => {
  rig.workspace.setLocale('dana', 'fr-FR');
  const { home } = await openHome();
  expect(home).toContain('Poser une question');
});
