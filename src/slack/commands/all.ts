import { add } from './add.ts';
import type { Command } from './command.ts';
import { exportCommand } from './export.ts';
import { help } from './help.ts';
import { latest } from './latest.ts';
import { remove } from './remove.ts';
import { sources } from './sources.ts';
import { status } from './status.ts';
import { unwatch } from './unwatch.ts';
import { verify } from './verify.ts';
import { watch } from './watch.ts';
import { watches } from './watches.ts';
import { why } from './why.ts';

/** Every subcommand of /coop, in the order of the help. Anything else that is typed is a question. */
export const commands: readonly Command[] = [
  watch,
  watches,
  unwatch,
  latest,
  why,
  status,
  verify,
  add,
  sources,
  exportCommand,
  remove,
  help,
];
