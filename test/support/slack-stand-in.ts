import { startWorkspace, type Workspace } from '../../src/workspace/workspace.ts';
import { refuseBadCalls } from './slack-outgoing.ts';

/** What a process of Coop is told of a workspace, by the names of its settings. */
interface Secrets {
  readonly SLACK_BOT_TOKEN: string;
  readonly SLACK_SIGNING_SECRET: string;
}

/** The local workspace in the place of Slack, for a Coop that is a process; whoever starts it stops it. */
export async function slackStandIn(secrets: Secrets): Promise<Workspace> {
  const workspace = await startWorkspace({
    app: {
      name: 'Coop',
      description: '',
      commands: [{ command: '/coop', description: '', usageHint: '' }],
      shortcuts: [],
      tries: [],
    },
    port: 0,
    portIsRequired: false,
    signingSecret: secrets.SLACK_SIGNING_SECRET,
    botToken: secrets.SLACK_BOT_TOKEN,
    now: () => new Date(),
  });
  return {
    ...workspace,
    stop: async () => {
      await workspace.stop();
      refuseBadCalls(workspace.sent());
    },
  };
}
