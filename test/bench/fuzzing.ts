import { copyFileSync } from 'node:fs';
import path from 'node:path';
import { startWorkspace } from '../../src/workspace/workspace.ts';
import { freePort } from '../support/free-port.ts';
import { fuzzedRequests } from '../support/slack-fuzz.ts';
import { commandFields, sendForm, sendSigned } from '../support/slack-requests.ts';
import { BOT_TOKEN, SIGNING_SECRET } from '../support/slack-rig.ts';
import { startCoop } from './children.ts';
import { type Figure, row, timesRow } from './figure.ts';

const requests = 10_000;
const atOnce = 8;

/** Ten thousand signed requests that Slack would never send, in front of the real process, over loopback. */
export const fuzzing: Figure = {
  title: `${requests} signed requests with fields missing, of the wrong type, huge, replayed or out of order`,
  measure: async ({ folder, archivePath, tell }) => {
    const archive = path.join(folder, 'fuzzing.sqlite');
    copyFileSync(archivePath, archive);
    const workspace = await startWorkspace({
      app: { name: 'Coop', description: '', commands: [], shortcuts: [], tries: [] },
      ...{ port: 0, portIsRequired: false, signingSecret: SIGNING_SECRET, botToken: BOT_TOKEN, now: () => new Date() },
    });
    const port = await freePort();
    const coop = startCoop([], {
      ...{ COOP_ARCHIVE: archive, PORT: String(port), LOG_LEVEL: 'silent' },
      ...{ SLACK_BOT_TOKEN: BOT_TOKEN, SLACK_SIGNING_SECRET: SIGNING_SECRET, SLACK_API_URL: workspace.apiUrl },
    });
    let hasEnded = false;
    void coop.ended.then(() => {
      hasEnded = true;
    });
    try {
      await coop.line(/Coop is in Slack/u);
      const url = `http://127.0.0.1:${port}/slack/events`;
      workspace.connect(url);
      const times: number[] = [];
      const statuses = new Map<number, number>();
      const wrong: string[] = [];
      const all = fuzzedRequests(10_000).take(requests);
      const sender = async () => {
        for (const { contentType, body, headers, times: often } of all) {
          const timestamp = Math.floor(Date.now() / 1_000);
          for (let n = 0; n < often && !hasEnded; n += 1) {
            const begun = performance.now();
            const { status } = await sendSigned(url, contentType, body, { headers, timestamp }).catch(() => ({
              status: 0,
            }));
            times.push(performance.now() - begun);
            statuses.set(status, (statuses.get(status) ?? 0) + 1);
            if (status === 0 || status >= 500) wrong.push(`${status}: ${body.slice(0, 300)}`);
          }
        }
      };
      await Promise.all(Array.from({ length: atOnce }, sender));
      for (const each of wrong.slice(0, 5)) tell(each);
      const answers = () => workspace.sent().filter(({ method }) => method === 'chat.postEphemeral').length;
      const before = answers();
      const after = await sendForm(url, commandFields('help', 'http://127.0.0.1:9/', { trigger_id: 'after' }));
      await workspace.until(() => answers() > before);
      const told = [...statuses].sort(([a], [b]) => a - b).map(([status, count]) => `${status}: ${count}`);
      return [
        timesRow(`answered, ${atOnce} at once`, times),
        row('  by status', told.join(', ')),
        {
          ...row('  not answered, or with a fault', String(wrong.length)),
          target: { words: 'none', kept: wrong.length === 0 && !hasEnded && after.status === 200 },
        },
      ];
    } finally {
      await coop.end();
      await workspace.stop();
    }
  },
};
