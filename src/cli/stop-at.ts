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
