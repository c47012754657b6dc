import { startWorkspace, type Workspace, type WorkspaceOptions } from '../../src/workspace/workspace.ts';

export const BOT_TOKEN = 'xoxb-made-up';
export const SIGNING_SECRET = 'made-up-signing-secret';

/** A workspace on a free port with an app called Echo. */
export function startTestWorkspace(options: Partial<WorkspaceOptions> = {}): Promise<Workspace> {
  return startWorkspace({
    app: {
      name: 'Echo',
      description: 'It says what you say.',
      commands: [{ command: '/echo', description: 'Say it again', usageHint: '[words]' }],
      shortcuts: [],
      tries: ['/echo good morning'],
    },
    port: 0,
    portIsRequired: false,
    signingSecret: SIGNING_SECRET,
    botToken: BOT_TOKEN,
    now: () => new Date('2026-03-01T09:00:00Z'),
    ...options,
  });
}
