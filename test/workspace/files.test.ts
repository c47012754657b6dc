import { WebClient } from '@slack/web-api';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createFiles } from '../../src/workspace/files.ts';
import { createStamps } from '../../src/workspace/stamps.ts';
import type { Workspace } from '../../src/workspace/workspace.ts';
import { BOT_TOKEN, startTestWorkspace } from './start.ts';

const GENERAL = 'C0GENERAL1';
let workspace: Workspace;
let client: WebClient;

beforeEach(async () => {
  workspace = await startTestWorkspace();
  client = new WebClient(BOT_TOKEN, { slackApiUrl: workspace.apiUrl, retryConfig: { retries: 0 } });
});
afterEach(() => workspace.stop());

async function refusal(call: Promise<unknown>): Promise<string> {
  return call.then(
    () => 'accepted',
    (error: Error) => error.message.replace('An API error occurred: ', ''),
  );
}

async function uploaded(words: string, name = 'a.txt'): Promise<string> {
  const { upload_url: address = '', file_id: id = '' } = await client.files.getUploadURLExternal({
    filename: name,
    length: Buffer.byteLength(words),
  });
  const response = await fetch(address, { method: 'POST', body: words });
  expect(response.status).toBe(200);
  return id;
}

const filesIn = (channel: string) => workspace.messages(channel, 'dana').flatMap(({ files }) => files);

describe('files', () => {
  it("are taken from Slack's own client, and stand in a message with its words", async () => {
    const answer = await client.filesUploadV2({
      channel_id: GENERAL,
      filename: 'a.csv',
      file: Buffer.from('a,b\r\n'),
      initial_comment: 'Here it is',
    });
    expect(answer.ok).toBe(true);
    expect(workspace.messages('#general', 'dana').at(-1)).toMatchObject({
      text: 'Here it is',
      authorName: 'Echo',
      files: [{ name: 'a.csv', size: 5 }],
    });
  });

  it('are downloads whatever is in them, under a name that a header can hold', async () => {
    const words = '<script>alert(1)</script>';
    const id = await uploaded(words, 'x"\r\n<é>.html');
    await client.files.completeUploadExternal({ files: [{ id, title: '<b>T</b>' }], channel_id: GENERAL });
    const [file] = filesIn('#general');
    const response = await fetch(`${workspace.url}/files/${file?.secret}`);
    expect(await response.text()).toBe(words);
    expect(Object.fromEntries(response.headers)).toMatchObject({
      'content-type': 'application/octet-stream',
      'content-disposition': `attachment; filename="x______.html"; filename*=UTF-8''x%22%0D%0A%3C%C3%A9%3E.html`,
      'x-content-type-options': 'nosniff',
      'content-security-policy': "default-src 'none'; sandbox",
    });
    const state = await (await fetch(`${workspace.url}/client/state`)).json();
    expect(state.messages.at(-1).files).toEqual([
      { title: '<b>T</b>', name: file?.name, size: words.length, href: `/files/${file?.secret}` },
    ]);
    const elsewhere = await fetch(`${workspace.url}/files/${file?.secret}`, {
      headers: { 'sec-fetch-site': 'cross-site' },
    });
    expect(elsewhere.status).toBe(404);
  });

  it('are nobody’s before they are shared, are shared once, and only as long as was said', async () => {
    const id = await uploaded('words');
    expect(filesIn('#general')).toEqual([]);
    const share = () => client.files.completeUploadExternal({ files: [{ id, title: 't' }], channel_id: GENERAL });
    await share();
    expect(await refusal(share())).toBe('file_not_found');
    const { upload_url: address = '' } = await client.files.getUploadURLExternal({ filename: 'b', length: 3 });
    expect((await fetch(address, { method: 'POST', body: 'four' })).status).toBe(400);
    expect((await fetch(address, { method: 'POST', body: 'x'.repeat(20_000) })).status).toBe(413);
    expect((await fetch(`${workspace.url}/upload/made-up`, { method: 'POST', body: 'x' })).status).toBe(404);
    expect((await fetch(`${workspace.url}/files/made-up`)).status).toBe(404);
  });

  it('are refused where Slack refuses them', async () => {
    const id = await uploaded('words');
    const share = (channel: string, more: object = {}) =>
      refusal(client.files.completeUploadExternal({ files: [{ id, title: 't' }], channel_id: channel, ...more }));
    expect(await share('U0DANA0001')).toBe('channel_not_found');
    expect(await share('#general')).toBe('channel_not_found');
    expect(await share('D0MEMBERS1')).toBe('channel_not_found');
    workspace.setChannel('#general', { appIsMember: false });
    expect(await share(GENERAL)).toBe('not_in_channel');
    workspace.setChannel('#general', { appIsMember: true, archived: true });
    expect(await share(GENERAL)).toBe('is_archived');
    expect(await share('C0NEWSROOM')).toBe('accepted');
    expect(await refusal(client.files.getUploadURLExternal({ filename: 'x', length: 40_000_001 }))).toBe(
      'file_upload_size_restricted',
    );
    workspace.grant('files:write', false);
    expect(await refusal(client.files.getUploadURLExternal({ filename: 'x', length: 1 }))).toBe('missing_scope');
  });

  it('go into a thread when one is named', async () => {
    const { ts = '' } = await client.chat.postMessage({ channel: GENERAL, text: 'parent' });
    const id = await uploaded('words');
    await client.files.completeUploadExternal({ files: [{ id, title: 't' }], channel_id: GENERAL, thread_ts: ts });
    expect(workspace.messages('#general', 'dana').at(-1)?.threadTs).toBe(ts);
  });

  it('that are many and large push the oldest out, shared or not', () => {
    const files = createFiles(createStamps(() => new Date(0)));
    const bytes = new Uint8Array(39_000_000);
    const stored = ['1', '2', '3'].map((name) => {
      const { id } = files.expect(name, bytes.length);
      files.store(id, bytes);
      return id;
    });
    expect(stored.map((id) => files.share(id, ''))).toMatchObject([null, { name: '2' }, { name: '3' }]);
    const shared = ['4', '5', '6'].map((name) => {
      const { id } = files.expect(name, bytes.length);
      files.store(id, bytes);
      return files.share(id, '')?.secret ?? '';
    });
    expect(shared.map((secret) => files.download(secret)?.file.name)).toEqual([undefined, '5', '6']);
  });
});
