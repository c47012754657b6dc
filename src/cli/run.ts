import { type ParseArgsOptionsConfig, parseArgs } from 'node:util';
import { CoopError } from '../text/error.ts';
import type { Arguments, CliContext, Command, ExitStatus } from './command.ts';
import { commandNamed, helpOf, helpOn, nearestTo } from './help-text.ts';

/** Runs the command that the words after `coop` name, and answers the exit status; throws what the command throws. */
export async function runCommand(words: readonly string[], context: CliContext): Promise<ExitStatus> {
  const [name = '', ...rest] = words;
  const { commands } = context;
  if (name === '--help' || name === '-h') {
    context.print(helpOf(commands));
    return 0;
  }
  const command = commandNamed(name, commands);
  if (command === undefined) {
    const near = nearestTo(name, commands);
    context.tell(
      `There is no command "${name}".${near === undefined ? '' : ` Did you mean "${near.name}"?`}\n\n${helpOf(commands)}`,
    );
    return 2;
  }
  const given = takeApart(rest, command);
  if (given.has('help')) {
    context.print(helpOn(command));
    return 0;
  }
  return command.run(given, context);
}

function takeApart(args: readonly string[], command: Command): Arguments {
  const options: ParseArgsOptionsConfig = { help: { type: 'boolean', short: 'h' } };
  for (const [name, { value }] of Object.entries(command.options))
    options[name] = { type: value === undefined ? 'boolean' : 'string' };
  try {
    const { positionals, values } = parseArgs({ args: [...args], options, allowPositionals: true });
    return {
      words: positionals,
      has: (option) => values[option] === true,
      value: (option) => {
        const value = values[option];
        return typeof value === 'string' ? value : undefined;
      },
    };
  } catch (error) {
    const what = error instanceof Error ? error.message.split('. ')[0] : String(error);
    throw new CoopError('bad-use', `${what}.\n\n${helpOn(command)}`, { cause: error });
  }
}
