import { rmSync } from 'node:fs';
import path from 'node:path';
import { CoopError } from '../../text/error.ts';

/** The archive of one workspace among several: a file of its own beside the main one, `coop.T012AB3CD.sqlite`. */
export function archiveOf(main: string, teamId: string): string {
  // It becomes part of a file's name.
  if (!/^T[A-Z0-9]{2,30}$/.test(teamId)) throw new CoopError('bad-use', 'This is not the id of a workspace of Slack.');
  const { dir, name, ext } = path.parse(main);
  return path.join(dir, `${name}.${teamId}${ext}`);
}

/** Deletes an archive that nobody has open any more, with all that SQLite left beside it. */
export function deleteArchive(file: string): void {
  for (const end of ['', '-wal', '-shm', '-journal']) rmSync(`${file}${end}`, { force: true });
}
