import type { LanguageCode } from '../../languages/language.ts';
import type { Bench } from '../bench.ts';
import type { Message } from '../blocks/message.ts';

/** Why a message could not be put where it was asked for. */
export type OutOfReach = 'not-a-member' | 'archived';

/** A command as it was typed, wherever that was. */
export interface Call {
  readonly teamId: string;
  readonly channelId: string;
  readonly userId: string;
  /** All that was typed, as Slack delivered it: with its links. */
  readonly raw: string;
  /** What follows the command's name, trimmed. */
  readonly rest: string;
  readonly language: LanguageCode;
  /** The thread that it is answered in, if it is in one. */
  readonly threadTs?: string;
  /** What lets a form be shown, for three seconds; not there after a mention. */
  readonly triggerId?: string;
  /** Answers whoever typed it: ephemerally after a slash command, in the thread after a mention. */
  readonly say: (message: Message) => Promise<void>;
  /** The same, by a way that only works where Coop may post: says why not otherwise, and then has said nothing. */
  readonly sayAsMember: (message: Message) => Promise<OutOfReach | null>;
}

/** A subcommand of /coop: one file each, one line in `all.ts`; help and the README's table are made from these. */
export interface Command {
  readonly name: string;
  /** Other words for it. */
  readonly aliases: readonly string[];
  /** What to type after `/coop`. */
  readonly usage: string;
  readonly summary: Readonly<Record<LanguageCode, string>>;
  /** The words that may follow the name, in lower case; with any others the whole is a question. */
  readonly words: readonly string[];
  /** Further words that may follow, in lower case, such as an id. */
  readonly takes?: RegExp;
  /** Whether no question begins with the name, so that other words after it are answered with help. */
  readonly isNoQuestion?: true;
  /** Whether it is meant where a link stands alone. */
  readonly isOfLinks?: true;
  readonly run: (call: Call, bench: Bench) => Promise<void>;
}
