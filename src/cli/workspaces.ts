import type { SealedInstallation } from '../archive/desk/installations.ts';
import { archiveOf, deleteArchive } from '../archive/file/workspace-file.ts';
import { CoopError } from '../text/error.ts';
import type { Command } from './command.ts';

/** `coop workspaces`: where Coop is installed, for whoever runs it in several workspaces. */
export const workspaces: Command = {
  name: 'workspaces',
  usage: '[--forget ID] [--json]',
  summary: 'lists the workspaces in which Coop is installed, each with its archive',
  options: {
    forget: { help: 'takes out a workspace with its archive, as uninstalling does', value: 'ID' },
    json: { help: 'a JSON line for each workspace' },
  },
  details: [
    'A row: {teamId, teamName, installedBy, installedAt, expiresAt, keyId, archive}; expiresAt is null where tokens are not rotated, keyId names the key of COOP_KEYS.',
    'The other commands work on one archive: COOP_ARCHIVE=.coop/coop.T012AB3CD.sqlite npm run coop -- add <file>.',
    '--forget is for a workspace that was uninstalled while Coop did not run for a day. Stop Coop first.',
  ],
  run: async (given, context) => {
    const archive = await context.openArchive();
    try {
      const found = await archive.sealedInstallations();
      const id = given.value('forget');
      if (id !== undefined) {
        if (!(await archive.beginForgetting(id)) && !(await archive.forgetting()).includes(id))
          throw new CoopError('not-found', `Coop is not installed in ${id}; nothing was deleted.`);
        deleteArchive(archiveOf(context.archivePath(), id));
        await archive.endForgetting(id);
        context.tell(`${id} is forgotten, with its archive.`);
        return 0;
      }
      for (const one of found) {
        const row = rowOf(one, archiveOf(context.archivePath(), one.teamId));
        context.print(given.has('json') ? JSON.stringify(row) : inWords(row));
      }
      if (found.length === 0 && !given.has('json')) context.tell('Coop is not installed in several workspaces.');
      return 0;
    } finally {
      await archive.close();
    }
  },
};

function rowOf(one: SealedInstallation, archive: string) {
  const { teamId, teamName, installedBy, installedAt, expiresAt, keyId } = one;
  return { teamId, teamName, installedBy, installedAt, expiresAt, keyId, archive };
}

function inWords({ teamId, teamName, installedAt, installedBy, archive }: ReturnType<typeof rowOf>): string {
  return `${teamId}  ${teamName ?? ''}  installed ${installedAt.slice(0, 10)} by ${installedBy}: ${archive}`;
}
