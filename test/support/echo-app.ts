import { App, HTTPReceiver } from '@slack/bolt';
import { startWorkspace, type Workspace, type WorkspaceOptions } from '../../src/workspace/workspace.ts';

const SIGNING_SECRET = 'made-up-signing-secret';
const BOT_TOKEN = 'xoxb-made-up';

/** A real Bolt app without listeners behind a local workspace, both on free ports. */
export interface EchoApp {
  readonly workspace: Workspace;
  readonly app: App;
  readonly stop: () => Promise<void>;
}

/** Starts a workspace and a Bolt app that is signed in to it; `listen` registers listeners before the first event can come. */
export async function startEchoApp(
  listen: (app: App) => void,
  options: Partial<WorkspaceOptions> = {},
): Promise<EchoApp> {
  const workspace = await startWorkspace({
    app: {
      name: 'Echo',
      description: 'It says what you say.',
      commands: [{ command: '/echo', description: 'Say it again', usageHint: '[words]' }],
      shortcuts: [{ name: 'Echo this', callbackId: 'echo_this' }],
      tries: ['/echo good morning', 'hello there'],
    },
    port: 0,
    portIsRequired: false,
    signingSecret: SIGNING_SECRET,
    botToken: BOT_TOKEN,
    now: () => new Date(),
    ...options,
  });
  const receiver = new HTTPReceiver({ signingSecret: SIGNING_SECRET });
  const app = new App({
    receiver,
    token: BOT_TOKEN,
    deferInitialization: true,
    convoStore: false,
    clientOptions: { slackApiUrl: workspace.apiUrl, retryConfig: { retries: 0 } },
  });
  await app.init();
  listen(app);
  const server = await app.start(0);
  const address = 'address' in server ? server.address() : null;
  if (typeof address !== 'object' || address === null) throw new Error('The Bolt app has no port.');
  workspace.connect(`http://127.0.0.1:${address.port}/slack/events`);
  return {
    workspace,
    app,
    stop: async () => {
      await workspace.stop();
      await app.stop();
    },
  };
}
