import { parse } from 'yaml';
import { z } from 'zod';
import { CoopError } from '../text/error.ts';

const manifest = z.object({
  display_information: z.object({ name: z.string(), description: z.string() }),
  features: z.object({
    slash_commands: z.array(
      z.object({ command: z.string(), description: z.string(), usage_hint: z.string().default('') }),
    ),
    shortcuts: z.array(z.object({ name: z.string(), type: z.string(), callback_id: z.string() })).default([]),
  }),
});

/** What the local workspace shows of the app, by its manifest (the text of `manifest.yml`). */
export function localApp(manifestText: string, tries: readonly string[]) {
  const { display_information, features } = manifest.parse(parse(manifestText));
  const commands = features.slash_commands.map(({ command, description, usage_hint }) => ({
    command,
    description,
    usageHint: usage_hint,
  }));
  const shortcuts = features.shortcuts
    .filter(({ type }) => type === 'message')
    .map(({ name, callback_id: callbackId }) => ({ name, callbackId }));
  return { name: display_information.name, description: display_information.description, commands, shortcuts, tries };
}

/** What to do where the packages that the local workspace draws with were left out, as in the container. */
export function notInstalled(error: unknown): never {
  if (!(error instanceof Error) || Reflect.get(error, 'code') !== 'ERR_MODULE_NOT_FOUND') throw error;
  throw new CoopError(
    'bad-config',
    'Without tokens Coop starts the local workspace, and its packages are not installed here (npm install without --omit=optional installs them). To serve Slack, set SLACK_BOT_TOKEN and SLACK_APP_TOKEN: .env.example names every setting.',
    { cause: error },
  );
}
