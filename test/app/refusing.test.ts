import { createHmac } from 'node:crypto';
import { expect, test } from 'vitest';
import { secrets, startServing } from '../support/slack-process.ts';
import { commandFields, sendForm } from '../support/slack-requests.ts';

const nowSeconds = () => Math.floor(Date.now() / 1_000);
const command = (text: string) => commandFields(text, 'http://127.0.0.1:9/response');
/** Signs as the process expects it, so many seconds from now. */
const signed = (text: string, seconds = 0) => {
  const timestamp = nowSeconds() + seconds;
  const body = new URLSearchParams(command(text)).toString();
  const hash = createHmac('sha256', secrets.SLACK_SIGNING_SECRET).update(`v0:${timestamp}:${body}`).digest('hex');
  return { timestamp, signature: `v0=${hash}` };
};
const answered = (workspace: Awaited<ReturnType<typeof startServing>>['workspace']) =>
  workspace.sent().filter(({ method }) => method === 'chat.postEphemeral').length;

test('every request that is refused is counted, whoever refuses it', async () => {
  const coop = await startServing('http');
  const refused = async (oddity: { readonly timestamp?: number; readonly signature: string | null }) =>
    expect((await sendForm(coop.requestUrl, command('help'), oddity)).status).toBe(401);
  await refused({ signature: null });
  await refused({ signature: `v0=${'0'.repeat(64)}` });
  await refused(signed('help', -360));
  await refused(signed('help', 360));
  await refused(signed('help', 3_600));
  expect(await coop.told('/metrics')).toContain('\ncoop_http_refused_total{status="401"} 5\n');
  expect(answered(coop.workspace)).toBe(0);
}, 120_000);

test('a command that was answered is not answered again when its bytes come once more to a process started after a kill', async () => {
  const first = await startServing('http');
  const once = signed('status');
  await sendForm(first.requestUrl, command('status'), once);
  await first.workspace.until(() => (answered(first.workspace) > 0 ? true : undefined));
  first.child.kill('SIGKILL');
  await first.ended;
  const second = await startServing('http', { env: { COOP_ARCHIVE: first.archive } });
  expect((await sendForm(second.requestUrl, command('status'), once)).status).toBe(200);
  await sendForm(second.requestUrl, command('help'), signed('help'));
  const { arguments: said } = await second.workspace.until(() =>
    second.workspace.sent().find(({ method }) => method === 'chat.postEphemeral'),
  );
  expect(said.text).toContain('/coop watch');
  expect(answered(second.workspace)).toBe(1);
}, 120_000);
