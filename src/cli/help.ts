import { CoopError } from '../text/error.ts';
import type { Command } from './command.ts';
import { commandNamed, helpOf, helpOn } from './help-text.ts';

/** `coop help`: what can be typed. */
export const help: Command = {
  name: 'help',
  usage: '[command]',
  summary: 'shows this help, or more about one command',
  options: {},
  details: [],
  run: async (given, { commands, print }) => {
    const [name] = given.words;
    if (name === undefined) print(helpOf(commands));
    else {
      const command = commandNamed(name, commands);
      if (command === undefined)
        throw new CoopError('bad-use', `There is no command "${name}". "coop help" lists them.`);
      print(helpOn(command));
    }
    return 0;
  },
};
