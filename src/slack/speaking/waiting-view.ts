import type { types } from '@slack/bolt';
import type { Bench } from '../bench.ts';
import type { Taken } from '../listeners/watch-form.ts';
import { inTime } from '../sending/in-time.ts';

/** A modal that is shown until another can take its place, and what stands there when none will. */
export interface Waiting {
  readonly externalId: string;
  readonly view: types.ModalView;
  readonly inVain: types.ModalView;
}

/** The view if it comes in time for the answer to a form; else the one that waits, which is changed once the other is there. */
export async function inPlace(
  response_action: 'push' | 'update',
  coming: Promise<types.ModalView>,
  waiting: Waiting,
  bench: Pick<Bench, 'api' | 'schedule'>,
): Promise<Taken> {
  const soon = await inTime(coming, bench.schedule);
  if (soon !== null) return { answer: { response_action, view: soon } };
  return { answer: { response_action, view: waiting.view }, afterwards: () => fill(waiting, coming, bench) };
}

/** Puts a view into the place of the one that waits; what goes wrong is thrown, and the modal stops to wait. */
export async function fill(
  { externalId, inVain }: Waiting,
  coming: Promise<types.ModalView>,
  { api }: Pick<Bench, 'api'>,
): Promise<void> {
  try {
    await api.updateView({ externalId }, await coming);
  } catch (error) {
    // Where even that cannot be shown, the modal was closed.
    await api.updateView({ externalId }, inVain).catch(() => {});
    throw error;
  }
}
