import { afterEach, beforeEach, expect, test } from 'vitest';
import { clientOf } from '../support/slack-client.ts';
import { newsOf } from '../support/slack-news.ts';
import { type Rig, startRig } from '../support/slack-rig.ts';

let rig: Rig;
beforeEach(async () => {
  rig = await startRig();
});
afterEach(() => rig.stop());

const { add } = newsOf(() => rig);
const MET = 'Minister Ada Testova received an envoy.';

const { act, click, modalWords, openHome, state } = clientOf(() => rig);

test('the home tab says what the archive holds, shows the latest stories and how to ask', async () => {
  await add('one', MET);
  const { home } = await openHome();
  expect(home).toContain('Articles: 1');
  expect(home).toContain('Title of one');
  expect(home).toContain('who met Hammouchi');
  expect(home).toContain('Ask a question');
});

test('an empty archive has a home tab too', async () => {
  const { home } = await openHome();
  expect(home).toContain('Articles: 0');
});

test('a question asked in the home tab is answered in the form’s place, with its quote', async () => {
  await add('one', MET);
  const { homeId } = await openHome();
  await click(homeId, 0);
  await rig.settled();
  const asked = await state();
  expect(asked.modal?.html).toContain('Ask a question');
  const question = 'who was received & where';
  await act('submit', { view: asked.modal?.id, choices: [[0, [question]]] });
  await rig.settled();
  expect(await modalWords()).toContain(MET);
  expect(await modalWords()).toContain('who was received &amp; where');
  expect(rig.calls('chat.postMessage')).toEqual([]);
});

test('a question of blanks alone is answered as one that is not understood, in the form’s place', async () => {
  const { homeId } = await openHome();
  await click(homeId, 0);
  await rig.settled();
  expect(await act('submit', { view: (await state()).modal?.id, choices: [[0, ['  \t ']]] })).toEqual({ ok: true });
  await rig.settled();
  expect(await modalWords()).toContain('Nothing was found');
});

test('a home tab is in the language that its reader has Slack in', async () => {
  rig.workspace.setLocale('dana', 'fr-FR');
  const { home } = await openHome();
  expect(home).toContain('Poser une question');
});
