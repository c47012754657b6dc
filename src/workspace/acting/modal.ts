import { ApiFailure } from '../api/method.ts';
import { isObject, parse } from '../api/read-arguments.ts';
import { readView } from '../api/views.ts';
import { type Choices, viewClosed, viewSubmission } from '../delivery/interactions.ts';
import { isTaken } from '../delivery/sender.ts';
import { outcomeOf, sendInteraction, viewOf } from './click.ts';
import type { Desk, GestureOutcome } from './desk.ts';

/** Submits a modal and does what the app answers: closes it, shows errors, or shows another view. */
export async function submit(desk: Desk, userName: string, viewId: string, choices: Choices): Promise<GestureOutcome> {
  const { views } = desk.world;
  const view = viewOf(desk, userName, viewId);
  const outcome = await sendInteraction(desk.sender, viewSubmission(desk.world, view, choices));
  if (outcome.kind !== 'answered' || !isTaken(outcome)) return outcomeOf(outcome);
  const answer = parse(outcome.body);
  if (!isObject(answer) || answer.response_action === undefined) {
    views.close(view.user, false);
    return { ok: true };
  }
  const log = (reply: Record<string, unknown>) => desk.log({ method: 'ack', arguments: answer, reply });
  try {
    if (answer.response_action === 'clear') views.close(view.user, true);
    else if (answer.response_action === 'update') views.update(view, readView(answer.view));
    else if (answer.response_action === 'push') views.push(view.user, readView(answer.view));
    else if (answer.response_action === 'errors' && isObject(answer.errors))
      views.update(view, view, sentences(answer.errors));
    else return { ok: false, error: 'invalid_response_action' };
  } catch (failure) {
    if (!(failure instanceof ApiFailure)) throw failure;
    log({ ok: false, error: failure.error, ...failure.details });
    return { ok: false, error: failure.error };
  }
  log({ ok: true });
  return { ok: true };
}

/** Closes a modal; the app is told when it asked for that. */
export async function dismiss(desk: Desk, userName: string, viewId: string): Promise<void> {
  const view = viewOf(desk, userName, viewId);
  desk.world.views.close(view.user, view.clearOnClose);
  if (view.notifyOnClose) await sendInteraction(desk.sender, viewClosed(desk.world, view, view.clearOnClose));
}

function sentences(errors: Readonly<Record<string, unknown>>): Record<string, string> {
  return Object.fromEntries(Object.entries(errors).map(([blockId, sentence]) => [blockId, String(sentence)]));
}
