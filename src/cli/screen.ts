import type { CliContext } from './command.ts';
import { createProgress } from './progress.ts';

/** Standard output and standard error, as far as they are used. */
export interface Streams {
  readonly stdout: { readonly write: (words: string) => unknown };
  readonly stderr: { readonly write: (words: string) => unknown; readonly isTTY?: boolean; readonly columns?: number };
}

/** Where a command prints, tells and shows how far it is. */
export function screenOf({ stdout, stderr }: Streams): Pick<CliContext, 'print' | 'tell' | 'progress'> {
  return {
    print: (line) => void stdout.write(`${line}\n`),
    tell: (line) => void stderr.write(`${line}\n`),
    progress: createProgress({
      write: (words) => void stderr.write(words),
      isTerminal: stderr.isTTY === true,
      width: () => stderr.columns ?? 80,
    }),
  };
}
