import { z } from 'zod';
import { ApiFailure, conversationOf, invalidArguments, type Method, required, stringOf } from './method.ts';

const prompts = z.array(z.strictObject({ title: z.string().min(1), message: z.string().min(1) })).max(4);

/**
 * What members may ask with one tap in their direct message with the app, up to four questions:
 * https://docs.slack.dev/reference/methods/assistant.threads.setSuggestedPrompts. To an app declared with `agent_view` a
 * `thread_ts` makes the call do nothing, and nothing says so.
 */
export const setSuggestedPrompts: Method = (args, { world }) => {
  const conversation = conversationOf({ channel: required(args, 'channel_id') }, world);
  if (conversation.kind !== 'im') throw new ApiFailure('channel_not_found');
  const read = prompts.safeParse(args.prompts);
  if (!read.success) throw invalidArguments('prompts must be at most 4, each with title and message');
  const title = stringOf(args, 'title') || 'Suggested prompts';
  if (stringOf(args, 'thread_ts') === '') world.setPrompts(conversation.id, { title, prompts: read.data });
  return {};
};
