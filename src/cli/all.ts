import { add } from './add.ts';
import { ask } from './ask.ts';
import { backup } from './backup.ts';
import { check } from './check.ts';
import type { Command } from './command.ts';
import { exportCommand } from './export.ts';
import { facts } from './facts.ts';
import { gaps } from './gaps.ts';
import { help } from './help.ts';
import { remove } from './remove.ts';
import { restore } from './restore.ts';
import { sources } from './sources.ts';
import { verify } from './verify.ts';
import { workspaces } from './workspaces.ts';

/** Every command of `npm run coop --`, in the order of the help; with none Coop serves. */
export const commands: readonly Command[] = [
  ask,
  add,
  remove,
  facts,
  exportCommand,
  sources,
  check,
  verify,
  gaps,
  backup,
  restore,
  workspaces,
  help,
];
