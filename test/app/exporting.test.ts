import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { SeenMessage } from '../../src/workspace/workspace.ts';
import { inputOf } from '../support/slack-ask.ts';
import { commandFields, sendForm } from '../support/slack-requests.ts';
import { CHANNEL, DANA, type Rig, startRig } from '../support/slack-rig.ts';

const ADMIN = DANA;
let rig: Rig;

beforeEach(async () => {
  rig = await startRig({ permissions: { mayAdminister: (userId) => userId === ADMIN, mayFetch: () => false } });
  await rig.archive.add(inputOf('rabat', 'Minister Ada Testova received an envoy.'), rig.clock.now());
  await rig.archive.add(
    inputOf('lahaye', 'Cas Voorbeeld received Dot Voorbeeld.', { language: 'nl' }),
    rig.clock.now(),
  );
});
afterEach(() => rig.stop());

/** Types a command, and waits until everything that it asks for is done. */
async function typed(line: string, channel = '#desk-maghreb', person = 'dana'): Promise<void> {
  await rig.workspace.command(person, channel, `/coop ${line}`);
  await rig.settled();
}

/** What the asker alone was told last. */
const told = () => String(rig.calls('response_url').at(-1)?.arguments.text ?? '');
const filesIn = (channel: string): readonly SeenMessage[] =>
  rig.workspace.messages(channel, 'dana').filter(({ files }) => files.length > 0);
const trail = async () =>
  (await rig.archive.audits(20)).map(({ userId, action, target, outcome }) => [userId, action, target, outcome]);

async function contentOf(message: SeenMessage | undefined): Promise<string> {
  const response = await fetch(`${rig.workspace.url}/files/${message?.files[0]?.secret}`);
  expect(response.status).toBe(200);
  return response.text();
}

describe('/coop export', () => {
  test('puts the file of coop export into the channel where it was typed, and writes down who had it', async () => {
    await typed('export facts csv');
    const [message, ...more] = filesIn('#desk-maghreb');
    expect(more).toEqual([]);
    expect(message).toMatchObject({ text: 'Export (csv): 2 articles, 2 facts.', ephemeral: false, threadTs: null });
    expect(message?.files[0]?.name).toMatch(/^coop-facts-\d{4}-\d{2}-\d{2}\.csv$/);
    const rows = (await contentOf(message)).trimEnd().split('\r\n');
    expect(rows).toHaveLength(3);
    expect(rows[1]).toContain('Minister Ada Testova received an envoy.');
    expect(rig.calls('response_url')).toEqual([]);
    expect(await trail()).toEqual([[ADMIN, 'export', 'csv', `in ${CHANNEL}`]]);
  });

  test.each([
    ['as watches have them', 'facts jsonl lang:nl kind:meeting'],
    ['as the command line has them', '--facts jsonl --lang nl --kind=meeting'],
    ['with the dash that a telephone makes of two', '—facts jsonl —lang nl'],
  ])('takes filters %s', async (_, words) => {
    await typed(`export ${words}`);
    const lines = (await contentOf(filesIn('#desk-maghreb')[0])).trimEnd().split('\n');
    expect(lines.map((line) => JSON.parse(line).article.title)).toEqual(['Title of lahaye']);
  });

  test.each([['jsonl'], ['bibtex'], ['csl']])('makes %s', async (kind) => {
    await typed(`export facts ${kind}`);
    expect(filesIn('#desk-maghreb')[0]?.text).toContain(`Export (${kind}): 2 articles`);
  });

  test('goes into the thread of a mention', async () => {
    const ts = await rig.workspace.say('dana', '#desk-maghreb', '@Coop export facts csv');
    await rig.settled();
    expect(filesIn('#desk-maghreb')).toMatchObject([{ threadTs: ts }]);
  });

  test('is for administrators by their id, whatever name they claim: nothing is uploaded', async () => {
    const body = commandFields('export facts csv', 'http://127.0.0.1:1/none', {
      user_id: 'U0NOUR0001',
      user_name: ADMIN,
    });
    await sendForm(rig.requestUrl, body);
    await rig.settled();
    expect(rig.calls('files.getUploadURLExternal')).toEqual([]);
    expect(rig.calls('chat.postEphemeral').at(-1)?.arguments).toMatchObject({
      user: 'U0NOUR0001',
      text: expect.stringContaining('Only administrators'),
    });
    expect(await trail()).toEqual([['U0NOUR0001', 'export', 'csv', 'not allowed']]);
  });

  test('where Coop is no member goes to the asker directly, and the channel is not told', async () => {
    rig.workspace.setChannel('#desk-maghreb', { appIsMember: false });
    await typed('export facts csv');
    expect(filesIn('#desk-maghreb')).toEqual([]);
    expect(await contentOf(filesIn('@Coop')[0])).toContain('Ada Testova');
    expect(told()).toContain('in your direct messages with Coop');
    expect(await trail()).toEqual([[ADMIN, 'export', 'csv', 'directly']]);
  });

  test('in a conversation of two without Coop goes to the asker, and in the one with Coop stays there', async () => {
    await typed('export facts csv', 'D0MEMBERS1');
    expect(rig.workspace.messages('D0MEMBERS1', 'dana').filter(({ ephemeral }) => !ephemeral)).toEqual([]);
    expect(filesIn('@Coop')).toHaveLength(1);
    const before = rig.calls('response_url').length;
    await typed('export facts csv', '@Coop');
    expect(filesIn('@Coop')).toHaveLength(2);
    expect(rig.calls('response_url')).toHaveLength(before);
  });

  test('without the scope says which one to grant', async () => {
    rig.workspace.grant('files:write', false);
    await typed('export facts csv');
    expect(told()).toContain('adds the scope files:write');
    expect(filesIn('#desk-maghreb')).toEqual([]);
    expect(await trail()).toEqual([[ADMIN, 'export', 'csv', 'missing_scope']]);
  });

  test.each([
    ['upload_url', { kind: 'error', error: 'x' }, 'Slack itself had failed'],
    ['upload_url', { kind: 'reset-after-storing' }, ''],
    ['files.getUploadURLExternal', { kind: 'error', error: 'storage_limit_reached' }, 'the workspace has no room'],
    ['files.getUploadURLExternal', { kind: 'rate-limited', retryAfterSeconds: 30 }, 'Slack had been asked too often'],
    [
      'files.completeUploadExternal',
      { kind: 'error', error: 'posting_to_channel_denied' },
      'Slack does not let Coop post there',
    ],
  ] as const)('says so when %s goes wrong: %j', async (method, fault, reason) => {
    rig.workspace.fail(method, fault);
    await typed('export facts csv');
    expect(told()).toContain(`Slack did not take the file (${reason}`);
    expect(filesIn('#desk-maghreb')).toEqual([]);
    expect((await trail())[0]?.slice(0, 3)).toEqual([ADMIN, 'export', 'csv']);
    expect(rig.logLines.join('\n')).not.toContain('Testova');
  });

  test('shares a file whose sharing broke off once, and not again', async () => {
    rig.workspace.fail('files.completeUploadExternal', { kind: 'reset-after-storing' });
    await typed('export facts csv');
    expect(told()).toContain('If it does not appear, try again.');
    expect(filesIn('#desk-maghreb')).toHaveLength(1);
  });

  test('says what to type, what it does not understand, and when there is nothing', async () => {
    await typed('export');
    expect(told()).toContain('Type /coop export facts and the kind of file (csv, jsonl, ics, bibtex, csl)');
    await typed('export facts xlsx');
    expect(told()).toContain('“xlsx” is not understood. Type');
    await typed('export facts csv kind:party');
    expect(told()).toContain('“kind:party” is not understood.');
    await typed('export facts csv from:yesterday');
    expect(told()).toContain('“from:yesterday” is not understood.');
    await typed('export facts csv country');
    expect(told()).toContain('“country” is not understood.');
    await typed('export facts csv lang:fr');
    expect(told()).toContain('there is no file');
    expect(rig.calls('files.getUploadURLExternal')).toEqual([]);
  });

  test('leaves questions about exports alone', async () => {
    await typed('export controls received');
    expect(told()).not.toContain('kind of file');
    expect(await trail()).toEqual([]);
  });

  test('speaks the language of whoever asks', async () => {
    rig.workspace.setLocale('dana', 'fr-FR');
    rig.workspace.grant('files:write', false);
    await typed('export facts csv');
    expect(told()).toContain('autorisation files:write');
  });
});

test('a calendar has a visit once, whoever announces it, and says how many events it has', async () => {
  await rig.stop();
  rig = await startRig({
    real: true,
    permissions: { mayAdminister: () => true, mayFetch: () => false },
  });
  const visit = (town: string) =>
    `Pakistani Foreign Minister Omar Exampleh will visit Morocco on 4 March 2031, the ministry in ${town} said.`;
  for (const town of ['Islamabad', 'Rabat', 'Lahore'])
    await rig.archive.add(inputOf(town, visit(town), { outlet: `Sample of ${town}` }), rig.clock.now());
  const other = 'Dutch Foreign Minister Ada Testova will visit Morocco on 9 March 2031.';
  await rig.archive.add(inputOf('other', other), rig.clock.now());
  await typed('export facts ics');
  const [message] = filesIn('#desk-maghreb');
  expect(message?.text).toBe('Export (ics): 2 events from 2 articles.');
  const calendar = await contentOf(message);
  expect(calendar.match(/BEGIN:VEVENT/gu)).toHaveLength(2);
  expect(calendar).toContain('SUMMARY:visit (planned): Omar Exampleh (Morocco)');
  expect(calendar).toContain('LOCATION:Morocco');
});
