import type { AnsweringThread } from './answer-in-thread.ts';

/** What an archive is looked after with. */
export interface Attending {
  readonly thread: Pick<AnsweringThread, 'warmUp' | 'tidy'>;
  readonly schedule: (run: () => void, milliseconds: number) => () => void;
  readonly now: () => Date;
}

const LOOK_EVERY_MS = 5_000;

/**
 * Has the thread make itself ready for an archive's questions, as soon as there is something in it to ask about, and look
 * after its file from time to time, until the returned function is called. Nobody waits for either; what fails is done
 * again the next time.
 */
export function attend({ thread, schedule, now }: Attending, archive: string): () => Promise<void> {
  let cancel: (() => void) | null = null;
  let isWarm = false;
  const look = async () => {
    if (!isWarm) isWarm = await thread.warmUp(archive, now().toISOString().slice(0, 10)).catch(() => false);
    await thread.tidy(archive).catch(() => {});
    if (cancel !== null) after(LOOK_EVERY_MS);
  };
  const after = (milliseconds: number) => {
    cancel = schedule(() => void look(), milliseconds);
  };
  after(0);
  return async () => {
    cancel?.();
    cancel = null;
  };
}
