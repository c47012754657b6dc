import type { RespondFn } from '@slack/bolt';
import { z } from 'zod';
import { slackId, timestamp } from '../typed/shape.ts';

/** What is read of a press on a button; Slack hands `value` back through the client, so it is only ever a key. */
const press = z.object({
  user: z.object({ id: slackId }),
  team: z.object({ id: slackId }).nullish(),
  channel: z.object({ id: slackId }).nullish(),
  trigger_id: z.string().optional(),
  container: z
    .object({
      is_ephemeral: z.boolean().optional(),
      channel_id: slackId.optional(),
      thread_ts: timestamp.optional(),
    })
    .nullish(),
  actions: z.array(z.object({ action_id: z.string(), value: z.string().max(2_000).nullish() })).min(1),
});

/** A press on one of Coop's buttons. */
export interface Press {
  readonly teamId: string;
  readonly channelId: string;
  readonly userId: string;
  readonly value: string;
  /** Whether only the presser sees the message: then it may be replaced under their hands. */
  readonly isEphemeral: boolean;
  /** The thread that the message is in, so that nothing is said outside it. */
  readonly threadTs: string | undefined;
  /** What lets a form be shown, for three seconds. */
  readonly triggerId: string | undefined;
  readonly respond: RespondFn;
}

/** A press in the presser's own home tab or in a modal of theirs, which have no channel and no way to respond. */
export interface ViewPress extends Pick<Press, 'teamId' | 'userId' | 'value' | 'triggerId'> {
  /** The modal; null in the home tab. */
  readonly viewId: string | null;
  /** What stands in the fields, by block and action. */
  readonly typed: unknown;
}

/** The press in a `block_actions` body, or null when it is none of ours. */
export function readPress(body: unknown, respond: RespondFn | undefined): Press | null {
  const read = press.safeParse(body);
  if (!read.success || respond === undefined) return null;
  const { user, team, channel, container, actions, trigger_id: triggerId } = read.data;
  return {
    teamId: team?.id ?? '',
    channelId: channel?.id ?? container?.channel_id ?? '',
    userId: user.id,
    value: actions[0]?.value ?? '',
    isEphemeral: container?.is_ephemeral === true,
    threadTs: container?.thread_ts,
    triggerId,
    respond,
  };
}

const inView = press.extend({
  view: z.object({
    type: z.enum(['home', 'modal']),
    id: slackId,
    state: z.object({ values: z.unknown() }).optional(),
  }),
});

/** The press in a `block_actions` body of a home tab or modal, or null when it is none. */
export function readViewPress(body: unknown): ViewPress | null {
  const read = inView.safeParse(body);
  if (!read.success) return null;
  const { user, team, actions, trigger_id: triggerId, view } = read.data;
  return {
    teamId: team?.id ?? '',
    userId: user.id,
    value: actions[0]?.value ?? '',
    triggerId,
    viewId: view.type === 'modal' ? view.id : null,
    typed: view.state?.values,
  };
}

/** A value of the form `key:page`; the page is 0 to 9,999. */
export function keyAndPage(value: string): { readonly key: string; readonly page: number } | null {
  const [, key, page] = /^(.+):(\d{1,4})$/su.exec(value) ?? [];
  return key === undefined || page === undefined ? null : { key, page: Number(page) };
}
