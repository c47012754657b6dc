import { Worker } from 'node:worker_threads';
import type { Article } from '../reading/article.ts';
import type { Reading } from '../reading/fact.ts';
import { CoopError } from '../text/error.ts';
import type { Outcome } from './outcome.ts';

/** An article of 16,000 words, the longest there is, takes a second or two. */
const PATIENCE_MS = 30_000;
/** An article is read in some 100 MB. */
const MOST_MEGABYTES = 512;
const readingThread = new URL('./reading-thread.ts', import.meta.url);

export interface ReadingThreads {
  /** So many at most; a thread is started once there is no other for an article. */
  readonly threads: number;
  /** So many articles are read right here first: starting a thread takes longer than reading a few. */
  readonly here?: number;
  readonly schedule: (run: () => void, milliseconds: number) => () => void;
  /** What a thread runs. */
  readonly entry?: URL;
}

interface Waiting {
  readonly article: Article;
  readonly resolve: (reading: Reading) => void;
  readonly reject: (error: Error) => void;
}

/**
 * Reads articles in threads of their own, so that whatever an article is like, other work goes on. One over which a
 * thread takes too long or breaks down is refused (`CoopError` `unreadable`); the next finds a new thread. Threads without
 * work do not keep the process running.
 */
export function readInThreads({
  threads,
  here = 0,
  schedule,
  entry = readingThread,
}: ReadingThreads): (article: Article) => Promise<Reading> {
  const waiting: Waiting[] = [];
  const idle: Worker[] = [];
  let running = 0;
  let readHere = 0;

  const start = (): Worker => {
    running += 1;
    const thread = new Worker(entry, { resourceLimits: { maxOldGenerationSizeMb: MOST_MEGABYTES } });
    // One that dies while nothing is read is missed by nobody.
    thread.on('error', () => {});
    thread.on('exit', () => {
      running -= 1;
      const at = idle.indexOf(thread);
      if (at >= 0) idle.splice(at, 1);
      next();
    });
    return thread;
  };

  const give = (thread: Worker, { article, resolve, reject }: Waiting): void => {
    const onMessage = (outcome: Outcome) => {
      done();
      thread.unref();
      idle.push(thread);
      if ('reading' in outcome) resolve(outcome.reading);
      else reject(outcome.code === null ? new Error(outcome.message) : new CoopError(outcome.code, outcome.message));
      next();
    };
    const onExit = () => {
      done();
      reject(
        new CoopError(
          'unreadable',
          'Coop broke down while it read this article, and went on without it: please report it with the article.',
        ),
      );
    };
    const cancel = schedule(() => {
      done();
      reject(
        new CoopError(
          'unreadable',
          `Coop gave this article up after ${PATIENCE_MS / 1000} seconds of reading: cut it into shorter ones, or report it with the article.`,
        ),
      );
      void thread.terminate();
    }, PATIENCE_MS);
    const done = () => {
      cancel();
      thread.off('message', onMessage);
      thread.off('exit', onExit);
    };
    thread.once('message', onMessage);
    thread.once('exit', onExit);
    thread.ref();
    thread.postMessage(article);
  };

  const next = (): void => {
    while (waiting.length > 0 && (idle.length > 0 || running < threads)) {
      const first = waiting.shift();
      if (first) give(idle.pop() ?? start(), first);
    }
  };

  return (article) => {
    readHere += 1;
    if (readHere <= here) return readingHere(article);
    return new Promise((resolve, reject) => {
      waiting.push({ article, resolve, reject });
      next();
    });
  };
}

/** Loads the reader only where it is wanted: a process whose articles are read in threads starts without it. */
async function readingHere(article: Article): Promise<Reading> {
  const { readArticle } = await import('../reading/read.ts');
  return readArticle(article);
}
