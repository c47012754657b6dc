import { Worker } from 'node:worker_threads';
import type { about } from '../answering/about.ts';
import type { Answer, Answered, Asked } from '../answering/answer.ts';
import { fewAtOnce } from '../answering/few-at-once.ts';
import { errorOf, type Reply, type ready } from './outcome.ts';

type Message = Parameters<typeof about>[1];

/** What an answering thread is asked for; `archive` is the path of the file. */
type Wish = { readonly archive: string } & (
  | { readonly what: 'ask'; readonly asked: Asked }
  | { readonly what: 'about'; readonly message: Message }
  | { readonly what: 'warm up'; readonly asOf: string }
  | { readonly what: 'tidy' }
  | { readonly what: 'let go' }
);

/** The same, under the number that its reply comes back with. */
export type Order = Wish & { readonly n: number };

/** A question that looks at everything in a large archive takes a second or two. */
const PATIENCE_MS = 30_000;
const AT_ONCE = 2;
const answeringThread = new URL('./answering-thread.ts', import.meta.url);

/** Answers questions from archives, as `ask` and `about` do. */
export interface AnsweringThread {
  readonly ask: (archive: string, asked: Asked) => Promise<Answered>;
  readonly about: (archive: string, message: Message) => Promise<Answer>;
  /** Starts the thread, and works out what its first questions would wait for; false where there is nothing to ask about yet. */
  readonly warmUp: (archive: string, asOf: string) => Promise<boolean>;
  /** Does for an archive's file what whoever stores into it need not wait for: see `checkpoint`. */
  readonly tidy: (archive: string) => Promise<void>;
  /** Closes an archive's file once what was asked of it is answered. */
  readonly letGo: (archive: string) => Promise<void>;
  readonly stop: () => Promise<void>;
}

/** What the thread is made with. */
export interface AnsweringOptions {
  readonly schedule: (run: () => void, milliseconds: number) => () => void;
  /** What the thread runs. */
  readonly entry?: URL;
}

/** A thread, and who waits for a reply of it. */
interface Thread {
  readonly worker: Worker;
  readonly waiting: Map<number, (reply: Reply | Error) => void>;
}

/**
 * Answers in a thread of its own, so that whatever is asked, requests are acknowledged meanwhile. Two questions are
 * answered at a time, the others wait in their order. A question that takes too long is given up with whatever was being
 * answered beside it, and the next one finds a new thread.
 */
export function answerInThread({ schedule, entry = answeringThread }: AnsweringOptions): AnsweringThread {
  const inTurn = fewAtOnce(AT_ONCE);
  let current: Thread | null = null;
  let n = 0;

  const start = (): Thread => {
    const thread: Thread = { worker: new Worker(entry), waiting: new Map() };
    const { worker, waiting } = thread;
    let fault: unknown = null;
    worker.on('error', (error) => {
      fault = error;
    });
    worker.on('message', (said: Reply | typeof ready) => {
      if (typeof said !== 'string') waiting.get(said.n)?.(said);
    });
    worker.on('exit', () => {
      leave(thread);
      const lost = new Error('The thread that answers ended before its answer was there.', { cause: fault });
      for (const end of [...waiting.values()]) end(lost);
    });
    return thread;
  };
  /** Asks nothing more of it. */
  const leave = (thread: Thread) => {
    if (current === thread) current = null;
  };

  const order = <T>(wish: Wish, patience: number | null, pick: (reply: Reply) => T | undefined): Promise<T> =>
    new Promise((resolve, reject) => {
      current ??= start();
      const thread = current;
      n += 1;
      const number = n;
      const giveUp = () => {
        leave(thread);
        void thread.worker.terminate();
      };
      const cancel = patience === null ? () => {} : schedule(giveUp, patience);
      thread.waiting.set(number, (reply) => {
        cancel();
        thread.waiting.delete(number);
        if (reply instanceof Error) return reject(reply);
        if ('code' in reply) return reject(errorOf(reply));
        const picked = pick(reply);
        if (picked === undefined) reject(new Error('The thread that answers gave the answer to something else.'));
        else resolve(picked);
      });
      thread.worker.postMessage({ ...wish, n: number } satisfies Order);
    });
  const done = (reply: Reply) => ('done' in reply ? reply.done : undefined);

  return {
    ask: (archive, asked) =>
      inTurn(() =>
        order({ what: 'ask', archive, asked }, PATIENCE_MS, (reply) =>
          'answered' in reply ? reply.answered : undefined,
        ),
      ),
    about: (archive, message) =>
      inTurn(() =>
        order({ what: 'about', archive, message }, PATIENCE_MS, (reply) =>
          'answer' in reply ? reply.answer : undefined,
        ),
      ),
    warmUp: (archive, asOf) => order({ what: 'warm up', archive, asOf }, null, done),
    tidy: async (archive) => void (await order({ what: 'tidy', archive }, null, done)),
    letGo: async (archive) => {
      // A thread that ends has let go of everything.
      if (current !== null) await order({ what: 'let go', archive }, null, done).catch(() => {});
    },
    stop: async () => {
      await current?.worker.terminate();
    },
  };
}
