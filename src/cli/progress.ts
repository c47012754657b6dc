/** How far a long command is, on standard error. */
export interface Progress {
  /** Shows that `done` of about `total` (0: nobody knows how many) are done, and what is being worked on. */
  readonly show: (done: number, total: number, what: string) => void;
  /** Writes something above the bar. */
  readonly above: (write: () => void) => void;
  /** Takes the bar away. */
  readonly end: () => void;
}

/** Where progress is written, and whether it can be drawn over. */
export interface ProgressScreen {
  readonly write: (words: string) => void;
  readonly isTerminal: boolean;
  /** Columns. */
  readonly width: () => number;
}

const BAR = 24;
/** Where lines cannot be drawn over, one in so many is enough. */
const LINE_EVERY = 100;
const CLEAR = '\r\u001b[2K';

/** A bar on a terminal; elsewhere a plain line now and then. */
export function createProgress(screen: ProgressScreen): Progress {
  return screen.isTerminal ? bar(screen) : lines(screen);
}

function bar({ write, width }: ProgressScreen): Progress {
  let shown = '';
  return {
    show: (done, total, what) => {
      // More than were counted: a list in a file holds many.
      const full = Math.round((BAR * done) / Math.max(1, total));
      const gauge = done > total ? `${done}` : `${'█'.repeat(full)}${'░'.repeat(BAR - full)} ${done}/${total}`;
      shown = `${gauge} ${what}`.slice(0, Math.max(10, width() - 1));
      write(CLEAR + shown);
    },
    above: (print) => {
      write(CLEAR);
      print();
      write(shown);
    },
    end: () => {
      if (shown !== '') write(CLEAR);
      shown = '';
    },
  };
}

function lines({ write }: ProgressScreen): Progress {
  return {
    show: (done, total, what) => {
      if (done > 0 && done % LINE_EVERY === 0)
        write(`${done > total ? done : `${done} of ${total}`} read, now ${what}\n`);
    },
    above: (print) => print(),
    end: () => {},
  };
}
