import { CoopError } from '../text/error.ts';
import type { ExitStatus } from './command.ts';

/** What a user is told of an error that ends the process, and its exit status. `withStack` adds where it happened. */
export function endingOf(error: unknown, withStack: boolean): { readonly words: string; readonly status: ExitStatus } {
  if (error instanceof CoopError) {
    return { words: error.message, status: error.code === 'bad-use' || error.code === 'bad-config' ? 2 : 1 };
  }
  const what = error instanceof Error ? `${error.name}: ${error.message}` : String(error);
  const stack = withStack && error instanceof Error && error.stack !== undefined ? `\n${error.stack}` : '';
  const advice =
    'Please open an issue in the repository that Coop came from, with this line and what you did; LOG_LEVEL=debug shows where it happened.';
  return { words: `Coop failed: ${what}. ${advice}${stack}`, status: 1 };
}

/** One that fails keeps none of the others from being ended; the first that did is thrown. */
export async function endAll(endings: readonly (() => Promise<void>)[]): Promise<void> {
  const faults: unknown[] = [];
  for (const end of endings) await end().catch((error: unknown) => faults.push(error));
  if (faults.length > 0) throw faults[0];
}

/** Whoever stops Coop waits so long at most; what was being sent then is not sent again. */
const STOP_WITHIN_MS = 4_800;

/** Ends them all, or as many as can be in less than five seconds. */
export async function endInTime(
  endings: readonly (() => Promise<void>)[],
  schedule: (run: () => void, milliseconds: number) => () => void,
): Promise<void> {
  const { promise: late, resolve } = Promise.withResolvers<void>();
  const cancel = schedule(resolve, STOP_WITHIN_MS);
  await Promise.race([endAll(endings), late]).finally(cancel);
}
