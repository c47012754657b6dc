import { once } from 'node:events';
import path from 'node:path';
import { onTestFinished } from 'vitest';
import { lineLike, startCoop } from '../cli/run-coop.ts';
import { english, folderWith } from '../sources/in-folder.ts';
import { freePort } from './free-port.ts';
import { startSocketBridge } from './slack-socket-bridge.ts';
import { slackStandIn } from './slack-stand-in.ts';

/** What is made up here holds `made-up`, so that a log can be searched for it. */
export const secrets = { SLACK_BOT_TOKEN: 'xoxb-made-up-token', SLACK_SIGNING_SECRET: 'made-up-signing-secret' };

/** How a process of Coop is started for a test. */
export interface Serving {
  readonly env?: Readonly<Record<string, string>>;
  /** Called with each method of the Web API that the process calls, which waits for it. */
  readonly before?: (method: string) => Promise<void>;
}

/** Coop as a process with one article, reached by either way, with the local workspace in the place of Slack; ended with the test. */
export async function startServing(way: 'http' | 'socket', { env = {}, before }: Serving = {}) {
  const workspace = await slackStandIn(secrets);
  const bridge = await startSocketBridge(workspace.apiUrl, before);
  const folder = folderWith({ 'articles/a.txt': `Rabat – ${english}` });
  const archive = path.join(folder, 'a.sqlite');
  const health = await freePort();
  const child = startCoop([], {
    SLACK_BOT_TOKEN: secrets.SLACK_BOT_TOKEN,
    ...(way === 'http'
      ? { SLACK_SIGNING_SECRET: secrets.SLACK_SIGNING_SECRET }
      : { SLACK_APP_TOKEN: 'xapp-made-up-token' }),
    ...{ COOP_ARCHIVE: archive, COOP_ARTICLES: path.join(folder, 'articles'), SLACK_API_URL: bridge.apiUrl },
    ...{ PORT: String(await freePort()), COOP_HEALTH: String(health) },
    ...env,
  });
  const ended = once(child, 'close').then(([status]) => status);
  onTestFinished(async () => {
    child.kill('SIGKILL');
    await bridge.stop();
    await workspace.stop();
  });
  const err: string[] = [];
  child.stderr?.on('data', (chunk: Buffer) => err.push(chunk.toString()));
  const line = await lineLike(child.lines(), /requests are taken at (http:\S+?)\)|Socket Mode/);
  if (way === 'socket') await bridge.opened(1);
  const requestUrl = way === 'http' ? (line[1] ?? '') : bridge.requestUrl;
  workspace.connect(requestUrl);
  const told = (page: string) => fetch(`http://127.0.0.1:${health}${page}`).then((response) => response.text());
  return { workspace, bridge, child, archive, ended, requestUrl, told, err: () => err.join('') };
}
