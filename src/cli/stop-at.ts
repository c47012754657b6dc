import { parentGone, type Schedule } from './parent-gone.ts';

/** npm passes Ctrl-C on to a process that has it from the terminal already: one key press, two signals. */
const SAME_SIGNAL_MS = 500;

/** The process, as far as signals are concerned. */
export interface Signalled {
  readonly on: (signal: NodeJS.Signals, listener: () => void) => unknown;
  readonly exit: (status: number) => void;
}

/** Aborts at the first of the signals; a later one ends the process at once. */
export function stopAt(signals: readonly NodeJS.Signals[], host: Signalled, now: () => Date): AbortSignal {
  const stopping = new AbortController();
  let first: number | null = null;
  const onSignal = () => {
    const at = now().getTime();
    if (first !== null && at - first > SAME_SIGNAL_MS) host.exit(130);
    first ??= at;
    stopping.abort();
  };
  for (const signal of signals) host.on(signal, onSignal);
  return stopping.signal;
}

/** What `whenStopped` needs of the process it is in. */
export interface Stoppable extends Signalled {
  readonly ppid: number;
}

/** Resolves when Coop is asked to stop: by SIGINT or SIGTERM, or, under npm, by being left behind. */
export function whenStopped(host: Stoppable, underNpm: boolean, now: () => Date, schedule: Schedule): Promise<void> {
  const signals = stopAt(['SIGINT', 'SIGTERM'], host, now);
  const stop = underNpm ? AbortSignal.any([signals, parentGone(host, schedule)]) : signals;
  return new Promise((resolve) => stop.addEventListener('abort', () => resolve(), { once: true }));
}
