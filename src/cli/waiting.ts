import type { Waiting } from '../sources/once-written.ts';
import { pathShown } from './path-shown.ts';

/** How files that are still being written are waited for; of one that breaks off whoever added it is told. */
export function waitingWith(
  now: () => Date,
  schedule: (run: () => void, milliseconds: number) => unknown,
  tell: (line: string) => void,
): Waiting {
  return {
    now,
    pause: (milliseconds) => new Promise<void>((resolve) => void schedule(resolve, milliseconds)),
    onCut: (file) => tell(`${pathShown(file)} breaks off: waiting a little for the rest of it.`),
  };
}
