import { z } from 'zod';

/** An id of Slack's: of a person, a channel, a workspace. */
export const slackId = z.string().regex(/^\w{1,64}$/u);

/** When a message was written; with its channel, what names it. */
export const timestamp = z.string().regex(/^\d{1,12}\.\d{1,9}$/u);

const event = z.object({ event: z.looseObject({ type: z.string() }) });
const command = z.object({ command: z.string(), user_id: slackId, channel_id: slackId });
const options = z.object({ type: z.literal('block_suggestion'), action_id: z.string(), block_id: z.string() });
const press = z.object({
  type: z.literal('block_actions'),
  actions: z.array(z.looseObject({ type: z.string(), action_id: z.string(), block_id: z.string().optional() })).min(1),
});
const shortcut = z.object({ type: z.enum(['shortcut', 'message_action']), callback_id: z.string() });
const view = z.object({
  type: z.enum(['view_submission', 'view_closed']),
  view: z.looseObject({ callback_id: z.string() }),
});

/**
 * Whether a request has as much of Slack's shape as Bolt relies on when it looks for a listener; it does not check, and
 * throws over what lacks it. Kinds are told apart as Bolt does, in its order.
 */
export function hasSlackShape(body: unknown): boolean {
  if (typeof body !== 'object' || body === null) return false;
  const has = (name: string) => Reflect.get(body, name) !== undefined;
  if (has('event')) return event.safeParse(body).success;
  if (has('command')) return command.safeParse(body).success;
  if (has('name') || Reflect.get(body, 'type') === 'block_suggestion') return options.safeParse(body).success;
  if (has('actions')) return press.safeParse(body).success;
  return z.union([shortcut, view]).safeParse(body).success;
}
