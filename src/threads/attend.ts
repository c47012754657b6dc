import type { AnsweringThread } from './answer-in-thread.ts';

/** What an archive is looked after with. */
export interface Attending {
  readonly thread: Pick<AnsweringThread, 'warmUp' | 'tidy'>;
  readonly schedule: (run: () => void, milliseconds: number) => () => void;
  readonly now: () => Date;
}

/** Whatever is needed to serve is loaded before. */
const WARM_UP_AFTER_MS = 2_000;
const TIDY_EVERY_MS = 5_000;

/**
 * Has the thread make itself ready for an archive's questions, and then look after its file from time to time, until the
 * returned function is called. Nobody waits for either; what fails is done again the next time.
 */
export function attend({ thread, schedule, now }: Attending, archive: string): () => Promise<void> {
  let cancel: (() => void) | null = null;
  const after = (milliseconds: number, work: () => Promise<void>) => {
    const next = () => {
      if (cancel !== null) after(TIDY_EVERY_MS, () => thread.tidy(archive));
    };
    cancel = schedule(() => void work().then(next, next), milliseconds);
  };
  after(WARM_UP_AFTER_MS, () => thread.warmUp(archive, now().toISOString().slice(0, 10)));
  return async () => {
    cancel?.();
    cancel = null;
  };
}
