const LOOK_EVERY_MS = 500;

/** Runs something once, later. */
export type Schedule = (run: () => void, milliseconds: number) => unknown;

/**
 * Aborts when the process's parent is gone. The shell that npm puts between itself and a script does not pass signals
 * on: a SIGTERM for `npm start` ends npm and the shell, and the script only sees that it was left behind.
 */
export function parentGone(
  process: { readonly ppid: number },
  schedule: (run: () => void, milliseconds: number) => unknown,
): AbortSignal {
  const gone = new AbortController();
  const parent = process.ppid;
  const look = () => {
    if (process.ppid === parent) schedule(look, LOOK_EVERY_MS);
    else gone.abort();
  };
  look();
  return gone.signal;
}
