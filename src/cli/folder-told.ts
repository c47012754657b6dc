import type { FolderFollower } from '../sources/follow-folder.ts';
import type { CliContext } from './command.ts';
import { takenRow } from './taken-row.ts';

type Line = (fields: Readonly<Record<string, unknown>>, sentence: string) => void;

/** Tells whoever started Coop what becomes of the articles of its folder; the log has every one. */
export function folderTold(
  context: Pick<CliContext, 'print' | 'tell' | 'progress'>,
  log: { readonly info: Line; readonly error: Line },
): FolderFollower {
  const { print, tell, progress } = context;
  return {
    onTaken: (row, done, total) => {
      const { reason } = takenRow(row);
      log.info({ ...row, reason }, 'An article was read.');
      if (row.outcome === 'refused') progress.above(() => tell(`refused    ${row.path}: ${reason}`));
      else if (total === 0) print(`${row.outcome.padEnd(9)}  ${row.path}`);
      if (total > 0) progress.show(done, total, row.path);
    },
    onDelete: (inside) => {
      log.info({ path: inside }, 'A file was deleted; its article stays in the archive.');
      print(`kept       ${inside}: its file is gone, its article stays; to take it out: coop remove ${inside}`);
    },
    onTrouble: (error) => log.error({ error: String(error) }, 'A file of the folder could not be read; Coop goes on.'),
  };
}
