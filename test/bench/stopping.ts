import { copyFileSync } from 'node:fs';
import path from 'node:path';
import { setTimeout as after } from 'node:timers/promises';
import { startSocketBridge } from '../support/slack-socket-bridge.ts';
import { slackStandIn } from '../support/slack-stand-in.ts';
import { startCoop } from './children.ts';
import { type Figure, type Ground, ms, type Row } from './figure.ts';

const secrets = { SLACK_BOT_TOKEN: 'xoxb-token-of-the-bench', SLACK_SIGNING_SECRET: 'signing-secret-of-the-bench' };
const stopWithin = 5_000;
const outage = 30_000;
const backWithin = 6_000;

/** How long Coop takes to end while Slack takes no answer, and to be back after an outage of Slack, in Socket Mode. */
export const stopping: Figure = {
  title: 'SIGTERM while an answer hangs, and an outage of Slack, in Socket Mode',
  measure: async ({ folder, archivePath, tell }) => {
    const archive = path.join(folder, 'stopping.sqlite');
    copyFileSync(archivePath, archive);
    tell(`an outage of ${outage / 1000} s`);
    return measured(archive);
  },
};

async function measured(archive: Ground['archivePath']): Promise<readonly Row[]> {
  const workspace = await slackStandIn(secrets);
  const bridge = await startSocketBridge(workspace.apiUrl);
  const coop = startCoop([], {
    ...{ COOP_ARCHIVE: archive, LOG_LEVEL: 'silent', SLACK_API_URL: bridge.apiUrl },
    ...{ SLACK_BOT_TOKEN: secrets.SLACK_BOT_TOKEN, SLACK_APP_TOKEN: 'xapp-token-of-the-bench' },
  });
  const answers = () => workspace.sent().filter(({ method }) => method === 'response_url').length;
  try {
    await coop.line(/Coop is in Slack/u);
    await bridge.opened(1);
    workspace.connect(bridge.requestUrl);
    bridge.answerOpening(503);
    bridge.drop();
    await after(outage);
    bridge.answerOpening('up');
    const up = performance.now();
    await bridge.opened(2);
    const back = performance.now() - up;
    await workspace.command('Dana Desk', '#general', '/coop help');
    await workspace.until(() => answers() === 1);
    workspace.fail('response_url', { kind: 'hang' });
    await workspace.command('Dana Desk', '#general', '/coop help');
    await workspace.until(() => answers() === 2);
    const asked = performance.now();
    // After five seconds it is killed, and has no status.
    await coop.end();
    const ended = performance.now() - asked;
    const status = await coop.ended;
    return [
      timed(`back after an outage of ${outage / 1000} s`, back, backWithin, true),
      timed('ended after SIGTERM', ended, stopWithin, status === 0),
    ];
  } finally {
    await coop.end();
    await bridge.stop();
    await workspace.stop();
  }
}

function timed(what: string, took: number, below: number, isWell: boolean): Row {
  const target = { words: `< ${ms(below)}`, kept: isWell && took < below };
  return { what, goes: 1, values: { value: ms(took) }, target };
}
