import { describe, expect, test } from 'vitest';
import { paragraph } from '../../src/slack/blocks/message.ts';
import { noticeView } from '../../src/slack/blocks/watch-form.ts';
import { argumentsOf, problemsOfCall, refuseBadCalls } from '../support/slack-outgoing.ts';

const message = { text: 'Hello', blocks: [paragraph('Hello')], unfurl_links: false, unfurl_media: false };
const view = noticeView('Hello', 'en');
const plain = (text: string) => ({ type: 'plain_text', text, emoji: false });
const mrkdwn = (text: string) => ({ type: 'section', text: { type: 'mrkdwn', text } });
const form = new URLSearchParams({ text: 'Hello', blocks: JSON.stringify(message.blocks) });
for (const name of ['unfurl_links', 'unfurl_media']) form.set(name, 'false');

/** The stand-ins of Slack hold whatever reaches them against this; it is of use only if it can refuse. */
describe('what reaches Slack', () => {
  test.each([
    ['a message', 'chat.postMessage', { ...message, thread_ts: '1.2' }],
    ['a message as a form', 'chat.postMessage', argumentsOf(form)],
    ['an answer by the response_url', 'response_url', { ...message, response_type: 'ephemeral' }],
    ['a modal', 'views.open', { view }],
    ['a home tab', 'views.publish', { view: { type: 'home', blocks: view.blocks } }],
    ['the answer to a form', 'ack', { response_action: 'push', view }],
    ['a file', 'files.completeUploadExternal', { initial_comment: 'a &lt;b&gt;' }],
  ])('passes: %s', (_, method, sent) => {
    expect(problemsOfCall({ method, arguments: sent })).toEqual([]);
  });

  test.each([
    ['text that mentions', 'chat.postMessage', { ...message, text: '<!channel>' }],
    ['text that is not escaped', 'chat.postEphemeral', { ...message, text: 'a & b' }],
    ['no text', 'chat.update', { ...message, text: ' ' }],
    ['no blocks', 'chat.postMessage', { text: 'Hello' }],
    ['markup', 'chat.postMessage', { ...message, blocks: [mrkdwn('*bold*')] }],
    ['a mention of a whole channel', 'chat.postMessage', { ...message, blocks: [broadcast()] }],
    ['links that unfurl', 'chat.postMessage', { ...message, unfurl_media: undefined }],
    ['51 blocks', 'chat.postMessage', { ...message, blocks: Array.from({ length: 51 }, () => paragraph('x')) }],
    ['a thread that is a number', 'chat.postMessage', { ...message, thread_ts: 1.2 }],
    ['nobody named who sees it', 'response_url', message],
    ['a title of 25 letters', 'views.open', { view: { ...view, title: plain('x'.repeat(25)) } }],
    ['a field without a button', 'views.update', { view: { ...view, blocks: [input()] } }],
    ['markup in a modal', 'views.open', { view: { ...view, blocks: [mrkdwn('<!here>')] } }],
    ['emoji codes in a title', 'views.update', { view: { ...view, title: { type: 'plain_text', text: ':x:' } } }],
    ['101 blocks of a home tab', 'views.publish', { view: { type: 'home', blocks: Array(101).fill(paragraph('x')) } }],
    ['a modal in a form’s place that is none', 'ack', { response_action: 'update', view: { type: 'modal' } }],
    ['errors that name nothing', 'ack', { response_action: 'errors', errors: {} }],
    ['a message in the acknowledgement', 'ack', message],
    ['words under a file that mention', 'files.completeUploadExternal', { initial_comment: '<@U1>' }],
    ['five prompts', 'assistant.threads.setSuggestedPrompts', { prompts: Array(5).fill({ title: 'x', message: 'x' }) }],
  ])('is refused with %s', (_, method, sent) => {
    expect(problemsOfCall({ method, arguments: sent })).not.toEqual([]);
    expect(() => refuseBadCalls([{ method, arguments: sent }])).toThrow('Slack would have refused');
  });

  test('is refused when no scope is known for the call', () => {
    expect(() => refuseBadCalls([{ method: 'admin.users.list', arguments: {} }])).toThrow('No scope is known');
  });
});

function broadcast() {
  const elements = [{ type: 'rich_text_section', elements: [{ type: 'broadcast', range: 'channel' }] }];
  return { type: 'rich_text', elements };
}

function input() {
  return { type: 'input', block_id: 'b', label: plain('x'), element: { type: 'plain_text_input', action_id: 'a' } };
}
