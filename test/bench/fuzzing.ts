import { copyFileSync } from 'node:fs';
import path from 'node:path';
import { startWorkspace, type Workspace } from '../../src/workspace/workspace.ts';
import { freePort } from '../support/free-port.ts';
import { type FuzzedRequest, fuzzedRequests } from '../support/slack-fuzz.ts';
import { keysIn } from '../support/slack-fuzz-payloads.ts';
import { commandFields, sendForm, sendSigned } from '../support/slack-requests.ts';
import { BOT_TOKEN, DANA, SIGNING_SECRET } from '../support/slack-rig.ts';
import { type SocketBridge, startSocketBridge } from '../support/slack-socket-bridge.ts';
import { startCoop } from './children.ts';
import { type Figure, type Ground, type Row, row, timesRow } from './figure.ts';

const requests = 10_000;
const atOnce = 8;
/** What nobody listens to is acknowledged after two and a half seconds. */
const patience = 10_000;

interface Sent {
  readonly times: readonly number[];
  readonly told: string;
  readonly wrong: readonly string[];
}

/** Ten thousand requests that Slack would never send, in front of the real process, over loopback and by both ways. */
export const fuzzing: Figure = {
  title: `${requests} signed requests, and as many envelopes, with fields missing, of the wrong type, huge, replayed or out of order`,
  measure: async (ground) => [...(await measured('HTTP', ground)), ...(await measured('Socket Mode', ground))],
};

async function measured(way: 'HTTP' | 'Socket Mode', { folder, archivePath, tell }: Ground): Promise<readonly Row[]> {
  tell(`${requests} by ${way}`);
  const archive = path.join(folder, `fuzzing-${way}.sqlite`);
  copyFileSync(archivePath, archive);
  const workspace = await startWorkspace({
    app: {
      ...{ name: 'Coop', description: '', shortcuts: [], tries: [] },
      commands: [{ command: '/coop', description: '', usageHint: '' }],
    },
    ...{ port: 0, portIsRequired: false, signingSecret: SIGNING_SECRET, botToken: BOT_TOKEN, now: () => new Date() },
  });
  const bridge = way === 'HTTP' ? null : await startSocketBridge(workspace.apiUrl);
  const port = await freePort();
  const coop = startCoop([], {
    ...{ COOP_ARCHIVE: archive, PORT: String(port), LOG_LEVEL: 'silent', COOP_ADMINS: DANA },
    ...{ SLACK_BOT_TOKEN: BOT_TOKEN, SLACK_API_URL: bridge?.apiUrl ?? workspace.apiUrl },
    ...(bridge === null ? { SLACK_SIGNING_SECRET: SIGNING_SECRET } : { SLACK_APP_TOKEN: 'xapp-token-of-the-bench' }),
  });
  let hasEnded = false;
  void coop.ended.then(() => {
    hasEnded = true;
  });
  try {
    await coop.line(/Coop is in Slack/u);
    await bridge?.opened(1);
    const url = bridge?.requestUrl ?? `http://127.0.0.1:${port}/slack/events`;
    workspace.connect(url);
    for (const line of ['watch live', 'who met whom?', 'watches', 'statsu'])
      await workspace.command('dana', '#general', `/coop ${line}`);
    const all = fuzzedRequests(10_000, keysIn(workspace.sent())).take(requests);
    const { times, told, wrong } = await (bridge === null ? bySignedHttp(url, all) : bySocket(bridge, all));
    for (const each of wrong.slice(0, 5)) tell(each);
    await answersStill(workspace, url);
    return [
      timesRow(`${way}: answered, ${atOnce} at once`, times),
      row('  by status', told),
      {
        ...row('  not answered, or with a fault', String(wrong.length)),
        target: { words: 'none', kept: wrong.length === 0 && !hasEnded },
      },
    ];
  } finally {
    await coop.end();
    await bridge?.stop();
    await workspace.stop();
  }
}

/** Has so many senders take turns. */
async function shared(all: Iterator<FuzzedRequest>, send: (one: FuzzedRequest) => Promise<void>): Promise<void> {
  const sender = async () => {
    for (let next = all.next(); !next.done; next = all.next()) await send(next.value);
  };
  await Promise.all(Array.from({ length: atOnce }, sender));
}

async function bySignedHttp(url: string, all: Iterator<FuzzedRequest>): Promise<Sent> {
  const times: number[] = [];
  const statuses = new Map<number, number>();
  const wrong: string[] = [];
  await shared(all, async ({ contentType, body, headers, times: often }) => {
    const timestamp = Math.floor(Date.now() / 1_000);
    for (let n = 0; n < often; n += 1) {
      const begun = performance.now();
      const sent = sendSigned(url, contentType, body, { headers, timestamp });
      const { status, fault } = await sent.then(
        (answer) => ({ status: answer.status, fault: '' }),
        (error: Error) => ({ status: 0, fault: ` ${error.message} ${error.cause ?? ''}` }),
      );
      times.push(performance.now() - begun);
      statuses.set(status, (statuses.get(status) ?? 0) + 1);
      if (status === 0 || status >= 500) wrong.push(`${status}${fault}: ${body.slice(0, 300)}`);
    }
  });
  const told = [...statuses].sort(([a], [b]) => a - b).map(([status, count]) => `${status}: ${count}`);
  return { times, told: told.join(', '), wrong };
}

async function bySocket(bridge: SocketBridge, all: Iterator<FuzzedRequest>): Promise<Sent> {
  const times: number[] = [];
  const wrong: string[] = [];
  let withoutId = 0;
  await shared(all, async ({ envelope: { text, id } }) => {
    if (id === null) {
      withoutId += 1;
      return bridge.write(text);
    }
    const begun = performance.now();
    const late = Promise.withResolvers<boolean>();
    const timer = setTimeout(() => late.resolve(false), patience);
    if (!(await Promise.race([bridge.deliver(text, id).then(() => true), late.promise])))
      wrong.push(text.slice(0, 300));
    clearTimeout(timer);
    times.push(performance.now() - begun);
  });
  return { times, told: `acknowledged: ${times.length - wrong.length}, without an id: ${withoutId}`, wrong };
}

/** Waits for the answer to one more command, which has to come. */
async function answersStill(workspace: Workspace, url: string): Promise<void> {
  // The workspace forgets the oldest calls, so that their number says nothing.
  const before = new Set(workspace.sent());
  const isAnswer = (call: ReturnType<Workspace['sent']>[number]) =>
    call.method === 'chat.postEphemeral' && !before.has(call);
  await sendForm(url, commandFields('help', 'http://127.0.0.1:9/', { trigger_id: 'after' }));
  await workspace.until(() => workspace.sent().some(isAnswer));
}
