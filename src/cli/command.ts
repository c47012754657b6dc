import type { Archive } from '../archive/archive.ts';
import type { Copied } from '../archive/copying.ts';
import type { SourceInput } from '../sources/source.ts';
import type { Progress } from './progress.ts';

/** 0 done, 1 nothing found or refused, 2 bad use or bad configuration; 130 stopped with Ctrl-C, as shells have it. */
export type ExitStatus = 0 | 1 | 2 | 130;

/** What a command works with; nothing else of the process reaches it. */
export interface CliContext extends SourceInput {
  /** All commands, for the help. */
  readonly commands: readonly Command[];
  /** Opens the archive that the settings name; made if it is not there. The caller closes it. */
  readonly openArchive: () => Promise<Archive>;
  /** The archive's file, as messages name it. */
  readonly archivePath: () => string;
  /** The folder that is watched while Coop serves; null when there is none. */
  readonly articlesFolder: () => string | null;
  /** Copies the archive that the settings name into a file. */
  readonly backUp: (file: string, force: boolean) => Promise<Copied>;
  /** Puts a copy in its place. */
  readonly restoreFrom: (file: string, force: boolean) => Promise<Copied>;
  /** A line on standard output. */
  readonly print: (line: string) => void;
  /** A line on standard error. */
  readonly tell: (line: string) => void;
  readonly progress: Progress;
  readonly now: () => Date;
  /** Whether anything may be fetched from the web. */
  readonly fetches: () => boolean;
  /** The time zone in which instants are told, by its IANA name. */
  readonly zone: () => string;
  /** 0 to 1, by chance. */
  readonly chance: () => number;
  /** From the first call on, Ctrl-C no longer ends the process but aborts the signal. */
  readonly interrupted: () => AbortSignal;
}

/** One option of a command: `--name`, or `--name VALUE` when it has a `value`. */
export interface Option {
  readonly help: string;
  /** What stands for the value in the help: `DATE`. */
  readonly value?: string;
}

/** A command line, taken apart. */
export interface Arguments {
  readonly words: readonly string[];
  readonly has: (option: string) => boolean;
  readonly value: (option: string) => string | undefined;
}

/** A command of `npm run coop --`: one file each, one line in `all.ts`; help and the README's table are made from these. */
export interface Command {
  readonly name: string;
  /** What follows the name. */
  readonly usage: string;
  readonly summary: string;
  readonly options: Readonly<Record<string, Option>>;
  /** More for the command's own help; may be empty. */
  readonly details: readonly string[];
  /** Throws CoopError; `bad-use` and `bad-config` become exit status 2, the rest 1. */
  readonly run: (given: Arguments, context: CliContext) => Promise<ExitStatus>;
}
