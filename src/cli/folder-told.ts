import type { FolderFollower } from '../sources/follow-folder.ts';
import { CoopError } from '../text/error.ts';
import type { CliContext } from './command.ts';
import { pathShown } from './path-shown.ts';
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
      const path = pathShown(row.path);
      log.info({ ...row, reason }, 'An article was read.');
      if (row.outcome === 'refused') progress.above(() => tell(`refused    ${path}: ${reason}`));
      else if (reason !== null) progress.above(() => print(`${row.outcome.padEnd(9)}  ${path}: ${reason}`));
      else if (total === 0) print(`${row.outcome.padEnd(9)}  ${path}`);
      if (total > 0) progress.show(done, total, path);
    },
    onCut: (inside) => {
      log.info({ path: inside }, 'A file breaks off; it is waited for.');
      print(
        `waiting    ${pathShown(inside)}: it breaks off; it is read once the rest of it has come, or nothing more has for a minute`,
      );
    },
    onDelete: (inside, articles) => {
      log.info({ path: inside, articles }, 'A file was deleted; its articles stay in the archive.');
      const [stay, them] = articles === 1 ? ['its article stays', 'it'] : [`its ${articles} articles stay`, 'them'];
      print(
        `kept       ${pathShown(inside)}: the file is gone, ${stay}; to take ${them} out: coop remove ${pathShown(inside)}`,
      );
    },
    onMoreDeleted: (files) => {
      log.info({ files }, 'More files were deleted while Coop was stopped; their articles stay in the archive.');
      print(`kept       ${files} more files are gone since Coop ran last; their articles stay`);
    },
    onTrouble: (error) => {
      log.error({ error: String(error) }, 'A file of the folder could not be read; Coop goes on.');
      if (error instanceof CoopError) progress.above(() => tell(error.message));
    },
  };
}
