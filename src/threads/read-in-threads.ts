import { Worker } from 'node:worker_threads';
import type { ReadOff } from '../archive/archive.ts';
import type { Searched } from '../archive/search/searched.ts';
import type { Article } from '../reading/article.ts';
import type { Passage } from '../reading/fact.ts';
import { CoopError } from '../text/error.ts';
import { errorOf, type Fault, type Outcome, type ReadOrder, ready } from './outcome.ts';

/** An article of 16,000 words, the longest there is, takes a second or two. */
const PATIENCE_MS = 30_000;
/** A thread starts in half a second; a machine that has much else to do takes longer. */
const START_WITHIN_MS = 60_000;
/** An article is read in some 100 MB. */
const MOST_MEGABYTES = 512;
const readingThread = new URL('./reading-thread.ts', import.meta.url);

export interface ReadingThreads {
  /** So many at most; a thread is started once there is no other for an article, or by `begin`. */
  readonly threads: number;
  /** So many articles are read right here first: starting a thread takes longer than reading a few. */
  readonly here?: number;
  readonly schedule: (run: () => void, milliseconds: number) => () => void;
  /** How far threads give way to whatever else is done, as a niceness; not at all by default. */
  readonly niceness?: number;
  /** What a thread runs. */
  readonly entry?: URL;
}

/** Articles are read, and those whose passages are known looked through for what they are found by. */
export interface Readers {
  readonly read: (article: Article) => Promise<ReadOff>;
  readonly look: (article: Article, passages: readonly Passage[]) => Promise<Searched>;
  /** Starts a thread for the first article that is to come, which loads while whoever calls this loads other things. */
  readonly begin: () => void;
}

interface Waiting {
  readonly order: ReadOrder;
  readonly resolve: (outcome: Exclude<Outcome, Fault>) => void;
  readonly reject: (error: Error) => void;
  /** Whether a thread was lost over it before. */
  readonly again: boolean;
}

interface Thread {
  readonly worker: Worker;
  /** Whether it has said that it can read. */
  isReady: boolean;
  /** What it died of. */
  fault: unknown;
}

/**
 * Reads articles in threads of their own, so that whatever an article is like, other work goes on. One over which a
 * thread takes too long, or two threads break down, is refused (`CoopError` `unreadable`). That no thread starts, twice
 * over, says nothing about the article (`not-started`). The next article finds a new thread. Threads without work do not
 * keep the process running.
 */
export function readInThreads({
  threads,
  here = 0,
  schedule,
  niceness = 0,
  entry = readingThread,
}: ReadingThreads): Readers {
  const waiting: Waiting[] = [];
  const idle: Thread[] = [];
  let running = 0;
  let readHere = 0;

  const start = (): Thread => {
    const limits = { maxOldGenerationSizeMb: MOST_MEGABYTES };
    const worker = new Worker(entry, { resourceLimits: limits, workerData: { niceness } });
    running += 1;
    const thread: Thread = { worker, isReady: false, fault: null };
    // One that dies while nothing is read is missed by nobody.
    worker.on('error', (error) => {
      thread.fault = error;
    });
    worker.on('message', (said: Outcome | typeof ready) => {
      if (said === ready) thread.isReady = true;
    });
    worker.on('exit', () => {
      running -= 1;
      const at = idle.indexOf(thread);
      if (at >= 0) idle.splice(at, 1);
      next();
    });
    return thread;
  };

  const rest = (thread: Thread): void => {
    thread.worker.unref();
    idle.push(thread);
  };

  const give = (thread: Thread, one: Waiting): void => {
    const { worker } = thread;
    const { order, resolve, reject } = one;
    /** What happens to a thread may be the machine's doing and not the article's: it is read once more. */
    const lost = (error: CoopError) => {
      done();
      if (one.again) reject(error);
      else waiting.unshift({ ...one, again: true });
    };
    const onMessage = (said: Outcome | typeof ready) => {
      if (said === ready) {
        cancel();
        cancel = patience();
        return;
      }
      done();
      rest(thread);
      if ('searched' in said) resolve(said);
      else reject(errorOf(said));
      next();
    };
    const onExit = () => lost(thread.isReady ? brokeDown(thread.fault) : notStarted(thread.fault));
    const tooLong = () => {
      done();
      reject(
        new CoopError(
          'unreadable',
          `Coop gave this article up after ${PATIENCE_MS / 1000} seconds of reading: cut it into shorter ones, or report it with the article.`,
        ),
      );
      void worker.terminate();
    };
    const patience = () =>
      thread.isReady ? schedule(tooLong, PATIENCE_MS) : schedule(() => void worker.terminate(), START_WITHIN_MS);
    let cancel = patience();
    const done = () => {
      cancel();
      worker.off('message', onMessage);
      worker.off('exit', onExit);
    };
    worker.on('message', onMessage);
    // Before the thread's own listener, which gives what waits to another thread.
    worker.prependListener('exit', onExit);
    worker.ref();
    worker.postMessage(order);
  };

  const next = (): void => {
    while (waiting.length > 0 && (idle.length > 0 || running < threads)) {
      const first = waiting.shift();
      if (first === undefined) return;
      try {
        give(idle.pop() ?? start(), first);
      } catch (error) {
        first.reject(notStarted(error));
      }
    }
  };

  const outcomeOf = (order: ReadOrder) =>
    new Promise<Exclude<Outcome, Fault>>((resolve, reject) => {
      waiting.push({ order, resolve, reject, again: false });
      next();
    });

  return {
    async read(article) {
      readHere += 1;
      if (readHere <= here) return readingHere(article);
      const { reading, searched } = await outcomeOf({ article, passages: null });
      if (reading === null) throw new Error('The thread that reads looked an article through that it was to read.');
      return { ...reading, searched };
    },
    look: async (article, passages) => (await outcomeOf({ article, passages })).searched,
    begin: () => {
      try {
        if (running === 0) rest(start());
      } catch {
        // Whoever reads the first article is told.
      }
    },
  };
}

function brokeDown(cause: unknown): CoopError {
  return new CoopError(
    'unreadable',
    'Coop broke down while it read this article, twice, and went on without it: please report it with the article.',
    { cause },
  );
}

function notStarted(cause: unknown): CoopError {
  return new CoopError(
    'not-started',
    'Coop could not start what reads articles, twice; nothing is wrong with the article. The machine may lack memory: free some and add the article again.',
    { cause },
  );
}

/** Loads the reader only where it is wanted: a process whose articles are read in threads starts without it. */
async function readingHere(article: Article): Promise<ReadOff> {
  const { readArticle } = await import('../reading/read.ts');
  return readArticle(article);
}
