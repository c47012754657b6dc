import { afterEach, beforeEach, expect, test } from 'vitest';
import { newsOf } from '../support/slack-news.ts';
import { type Rig, startRig } from '../support/slack-rig.ts';

let rig: Rig;
beforeEach(async () => {
  rig = await startRig();
});
afterEach(() => rig.stop());

const { add } = newsOf(() => rig);
const MET = 'Minister Ada Testova received an envoy.';

const state = async (): Promise<{ modal: { id: string; html: string } | null; home: string; homeId: string }> =>
  (await fetch(`${rig.workspace.url}/client/state?user=dana`)).json();
async function act(gesture: string, body: object): Promise<unknown> {
  const { url } = rig.workspace;
  const headers = { 'content-type': 'application/json', origin: url };
  const sent = await fetch(`${url}/client/${gesture}`, {
    method: 'POST',
    headers,
    body: JSON.stringify({ user: 'dana', ...body }),
  });
  await rig.settled();
  return sent.json();
}

async function openHome() {
  await rig.workspace.openApp('dana', 'home');
  await rig.call('views.publish');
  await rig.settled();
  return state();
}

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
  await act('click-in-view', { view: homeId, element: 0, choice: [], choices: [] });
  const asked = await state();
  expect(asked.modal?.html).toContain('Ask a question');
  const question = 'who was received & where';
  await act('submit', { view: asked.modal?.id, choices: [[0, [question]]] });
  const answered = await state();
  expect(answered.modal?.html.replace(/<[^>]*>/gu, '')).toContain(MET);
  expect(answered.modal?.html).toContain('who was received &amp; where');
  expect(rig.calls('chat.postMessage')).toEqual([]);
});

test('a home tab is in the language that its reader has Slack in', async () => {
  rig.workspace.setLocale('dana', 'fr-FR');
  const { home } = await openHome();
  expect(home).toContain('Poser une question');
});
