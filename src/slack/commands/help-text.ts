import type { LanguageCode } from '../../languages/language.ts';
import { type HelpRow, helpMessage } from '../blocks/help.ts';
import type { Message } from '../blocks/message.ts';
import type { Command } from './command.ts';

/** What to type for each command and what it does: the help's rows, and the README's. */
export function helpRows(commands: readonly Command[], language: LanguageCode): readonly HelpRow[] {
  return commands.map((command) => ({ usage: `/coop ${command.usage}`, summary: command.summary[language] }));
}

/** The whole help in a language; `first` is a line before it. */
export function helpFor(commands: readonly Command[], language: LanguageCode, first?: string): Message {
  return helpMessage(language, helpRows(commands, language), first);
}
