import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { startRigWithMeeting } from '../support/slack-news.ts';
import { sendForm } from '../support/slack-requests.ts';
import { CHANNEL, type Rig, TEAM } from '../support/slack-rig.ts';

let rig: Rig;
beforeEach(async () => {
  rig = await startRigWithMeeting();
});
afterEach(() => rig.stop());

const choose = (message: Readonly<Record<string, unknown>>, callback = 'ask_coop') =>
  sendForm(rig.requestUrl, {
    payload: JSON.stringify({
      ...{ type: 'message_action', callback_id: callback, trigger_id: '1.2', action_ts: '1', token: 't' },
      ...{
        team: { id: TEAM, domain: 'x' },
        user: { id: 'U0DANA0001', name: 'x' },
        channel: { id: CHANNEL, name: 'x' },
      },
      ...{ message_ts: '1767225600.000100', message: { type: 'message', ts: '1767225600.000100', ...message } },
      response_url: 'http://127.0.0.1:1/none',
    }),
  });
const told = () => rig.calls('chat.postEphemeral').map(({ arguments: sent }) => sent);

describe('Ask Coop about this, on a message', () => {
  test('shows whoever chose it what the archive has, in the thread of the message', async () => {
    const text = 'Testova received him in Rabat';
    const ts = await rig.workspace.say('dana', '#desk-maghreb', text);
    expect((await choose({ text, ts })).status).toBe(200);
    await rig.settled();
    const found = expect.stringContaining('Minister Ada Testova received General Bram Proefman in Rabat.');
    // Slack may not show it in a thread without replies, so one line of the channel points there.
    expect(told()).toMatchObject([
      { user: 'U0DANA0001', thread_ts: ts, text: found },
      { user: 'U0DANA0001', text: expect.stringContaining('is in the thread of the message') },
    ]);
    expect(told()[1]).not.toHaveProperty('thread_ts');
    expect(told()[1]?.text).not.toContain('Testova');
    expect(rig.calls('chat.postMessage')).toEqual([]);
  });

  test('is chosen from the menu of a message in the local workspace', async () => {
    const ts = await rig.workspace.say('dana', '#desk-maghreb', 'Testova received him in Rabat');
    expect(await rig.workspace.shortcut('nour', '#desk-maghreb', ts, 'Ask Coop about this')).toEqual({ ok: true });
    await rig.settled();
    const seen = (user: string) => rig.workspace.messages('#desk-maghreb', user).filter(({ ephemeral }) => ephemeral);
    const text = expect.stringContaining('General Bram Proefman');
    const line = { threadTs: null, text: expect.stringContaining('is in the thread') };
    expect(seen('nour')).toMatchObject([{ threadTs: ts, text }, line]);
    expect(seen('dana')).toEqual([]);
    // Whoever does not see it in the thread has it where the line was.
    await rig.workspace.click('nour', '#desk-maghreb', seen('nour')[1]?.ts ?? '', 0);
    await rig.settled();
    expect(seen('nour')).toMatchObject([
      { threadTs: ts, text },
      { threadTs: null, text },
    ]);
  });

  test('is answered in the channel, once, where Coop may not write in the thread', async () => {
    const ts = await rig.workspace.say('dana', '#desk-maghreb', 'Testova received him in Rabat');
    rig.workspace.fail('chat.postEphemeral', { kind: 'error', error: 'not_in_channel' });
    await rig.workspace.shortcut('nour', '#desk-maghreb', ts, 'Ask Coop about this');
    await rig.settled();
    const seen = rig.workspace.messages('#desk-maghreb', 'nour').filter(({ ephemeral }) => ephemeral);
    expect(seen).toMatchObject([{ threadTs: null, text: expect.stringContaining('General Bram Proefman') }]);
  });

  test('is not told a second time in the channel where nobody knows whether the thread has it', async () => {
    const ts = await rig.workspace.say('dana', '#desk-maghreb', 'Testova received him in Rabat');
    rig.workspace.fail('chat.postEphemeral', { kind: 'reset-after-storing' });
    await rig.workspace.shortcut('nour', '#desk-maghreb', ts, 'Ask Coop about this');
    await rig.settled();
    const seen = rig.workspace.messages('#desk-maghreb', 'nour').filter(({ ephemeral }) => ephemeral);
    expect(seen.map(({ threadTs }) => threadTs)).toEqual([ts, null]);
    expect(seen[1]?.text).not.toContain('Proefman');
  });

  test('stays in the thread that the message is in', async () => {
    await choose({ text: 'Testova', thread_ts: '1767225000.000100' });
    await rig.settled();
    expect(told()).toMatchObject([{ thread_ts: '1767225000.000100' }]);
  });

  test('is no question: what the message says is not listed among those that were asked in vain', async () => {
    await choose({ text: 'lunch at noon, somebody wrote' });
    await rig.settled();
    const vote = { answerId: 'id000001', teamId: TEAM, userId: 'U0DANA0001', isHelpful: false };
    expect(await rig.archive.vote(vote, rig.clock.now())).toBe('new');
    expect(await rig.archive.gaps(9)).toEqual([]);
  });

  test('a message without words is answered too', async () => {
    await choose({ thread_ts: '1767225000.000100' });
    await rig.settled();
    expect(told()).toHaveLength(1);
  });

  const text = { type: 'text', text: 'received' };
  test.each<readonly [string, object]>([
    ['a section', { blocks: [{ type: 'section', text: { type: 'mrkdwn', text: '*received* him' } }] }],
    ['the fields of a section', { blocks: [{ type: 'section', fields: [{ type: 'plain_text', text: 'received' }] }] }],
    ['a header', { blocks: [{ type: 'header', text: { type: 'plain_text', text: 'received him' } }] }],
    ['a context', { blocks: [{ type: 'context', elements: [{ type: 'mrkdwn', text: 'received' }] }] }],
    ['markdown', { blocks: [{ type: 'markdown', text: '## **received** him' }] }],
    ['a table', { blocks: [{ type: 'table', rows: [[{ type: 'raw_text', text: 'received' }]] }] }],
    [
      'rich text, half of the name bold',
      {
        blocks: [
          {
            type: 'rich_text',
            elements: [
              {
                type: 'rich_text_list',
                elements: [
                  {
                    type: 'rich_text_section',
                    elements: [
                      { type: 'text', text: 'Minister rec', style: { bold: true } },
                      { type: 'text', text: 'eived him' },
                    ],
                  },
                ],
              },
            ],
          },
        ],
      },
    ],
    ['a link preview', { attachments: [{ title: 'received him', title_link: 'https://news.example/a', text: '' }] }],
    ['what stands for an attachment', { attachments: [{ fallback: 'received him' }] }],
    ['what stands above one', { attachments: [{ pretext: 'received him', color: '#fff' }] }],
    ['the fields of one', { attachments: [{ fields: [{ title: 'Who', value: 'received', short: true }] }] }],
    [
      'the blocks of one',
      { attachments: [{ blocks: [{ type: 'rich_text', elements: [{ type: 'rich_text_quote', elements: [text] }] }] }] },
    ],
    [
      'a message that was passed on',
      { attachments: [{ message_blocks: [{ message: { blocks: [{ type: 'section', text }] } }] }] },
    ],
  ])('reads the words of %s when the message has no text', async (_, shown) => {
    await choose({ text: '', ...shown, thread_ts: '1767225000.000100' });
    await rig.settled();
    expect(told()).toMatchObject([{ text: expect.stringContaining('General Bram Proefman') }]);
  });

  test('takes neither the words of buttons nor anything endless for what is said', async () => {
    let deep: unknown = text;
    for (let i = 0; i < 1_000; i += 1) deep = { elements: [deep] };
    const many = Array.from({ length: 3_000 }, (_, i) => ({ type: 'section', text: { text: `word${i}` } }));
    const button = { type: 'actions', elements: [{ type: 'button', text: { type: 'plain_text', text: 'received' } }] };
    const odd = { text: { text: 7 }, fields: null, elements: 'x', rows: [[[[null]]]] };
    await choose({ text: '', blocks: [deep, button, odd, ...many], attachments: 'x', thread_ts: '1767225000.000100' });
    await rig.settled();
    expect(told()).toHaveLength(1);
    expect(JSON.stringify(told())).not.toContain('Proefman');
    expect(rig.logLines.filter((line) => line.includes('"level":"error"'))).toEqual([]);
  });

  test('says once what the text and the blocks both say', async () => {
    const said = 'Testova received him in Rabat';
    const blocks = [
      { type: 'rich_text', elements: [{ type: 'rich_text_section', elements: [{ type: 'text', text: said }] }] },
    ];
    await choose({ text: said, blocks, attachments: [{ fallback: said }], thread_ts: '1767225000.000100' });
    await rig.settled();
    expect(told()).toMatchObject([{ text: expect.stringContaining(`found for: ${said}\n`) }]);
  });
});
