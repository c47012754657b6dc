import type { CliContext } from './command.ts';
import { createProgress } from './progress.ts';

/** Standard output and standard error, as far as they are used. */
export interface Streams {
  readonly stdout: { readonly write: (words: string) => unknown; readonly isTTY?: boolean };
  readonly stderr: { readonly write: (words: string) => unknown; readonly isTTY?: boolean; readonly columns?: number };
}

/** Where a command prints, tells and shows how far it is. */
export function screenOf({ stdout, stderr }: Streams): Pick<CliContext, 'print' | 'tell' | 'progress'> {
  return {
    print: (line) => void stdout.write(`${stdout.isTTY === true ? harmless(line) : line}\n`),
    tell: (line) => void stderr.write(`${line}\n`),
    progress: createProgress({
      write: (words) => void stderr.write(words),
      isTerminal: stderr.isTTY === true,
      width: () => stderr.columns ?? 80,
    }),
  };
}

/** Without the characters by which an article's words could command the terminal; what is piped on stays as it is. */
function harmless(words: string): string {
  return words.replace(/[^\P{Cc}\n\t]|[\u202A-\u202E\u2066-\u2069]/gu, (sign) => (isolates.has(sign) ? sign : ''));
}

/** Answers in Arabic keep quotes of the other direction apart by these. */
const isolates: ReadonlySet<string> = new Set(['\u2066', '\u2067', '\u2068', '\u2069']);
