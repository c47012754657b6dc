import { edits } from '../text/edits.ts';
import type { Command } from './command.ts';

/** How a command is typed. */
const typed = ({ name, usage }: Command) => `${name} ${usage}`.trim();

/** The help of all commands. */
export function helpOf(commands: readonly Command[]): string {
  const width = Math.max(...commands.map((command) => typed(command).length));
  return [
    "Coop answers who met whom, what was signed and which areas were discussed, with the articles' own words.",
    '',
    'npm start                          starts Coop: without tokens in its local workspace, with tokens in Slack',
    'npm run coop -- <command> ...',
    '',
    ...commands.map((command) => `  ${typed(command).padEnd(width)}  ${command.summary}`),
    '',
    'npm run coop -- <command> --help says more. Settings are in .env.example.',
    'Exit status: 0 done, 1 nothing found or refused, 2 bad use or bad configuration, 130 stopped with Ctrl-C.',
    'Slack has commands of its own (status, watch, why and others): /coop help lists them.',
  ].join('\n');
}

/** The help of one command. */
export function helpOn(command: Command): string {
  const options = Object.entries(command.options).map(
    ([name, { help, value }]) => [`--${name}${value === undefined ? '' : ` ${value}`}`, help] as const,
  );
  const width = Math.max(0, ...options.map(([option]) => option.length));
  return [
    `npm run coop -- ${typed(command)}`,
    `${command.summary}`,
    '',
    ...options.map(([option, help]) => `  ${option.padEnd(width)}  ${help}`),
    ...(command.details.length > 0 ? ['', ...command.details] : []),
  ].join('\n');
}

/** The command of this name, or undefined. */
export function commandNamed(name: string, commands: readonly Command[]): Command | undefined {
  return commands.find((command) => command.name === name);
}

/** The command that was probably meant, or undefined when none is near. */
export function nearestTo(word: string, commands: readonly Command[]): Command | undefined {
  const most = 2;
  const [best] = commands
    .map((command) => ({
      command,
      distance: command.name.startsWith(word) ? 1 : edits(word.toLowerCase(), command.name, most),
    }))
    .filter(({ distance }) => distance <= most)
    .sort((a, b) => a.distance - b.distance);
  return best?.command;
}
