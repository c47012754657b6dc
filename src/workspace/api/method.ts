import type { Block, Problem, Surface } from '../limits.ts';
import { readBlocks } from '../limits.ts';
import { APP_USER_ID, type Conversation } from '../people.ts';
import type { World } from '../world.ts';

/** The arguments of one call, with JSON in strings already parsed. */
export type Arguments = Readonly<Record<string, unknown>>;

/** What a method works with besides its arguments. */
export interface Caller {
  readonly world: World;
  /** Where the workspace's page is, for permalinks: no trailing slash. */
  readonly pageUrl: () => string;
}

/** A Web API method: answers the fields beside `ok`, or throws an ApiFailure. */
export type Method = (args: Arguments, caller: Caller) => Record<string, unknown>;

/** The answer `{ok: false, error}`, in Slack's vocabulary of errors. */
export class ApiFailure extends Error {
  readonly error: string;
  readonly details: Readonly<Record<string, unknown>>;

  constructor(error: string, details: Readonly<Record<string, unknown>> = {}) {
    super(error);
    this.name = 'ApiFailure';
    this.error = error;
    this.details = details;
  }
}

/** The string under a name, or the empty string; numbers sent as JSON are written out. */
export function stringOf(args: Arguments, name: string): string {
  const value = args[name];
  return typeof value === 'string' ? value : typeof value === 'number' ? String(value) : '';
}

/** A required string; refuses as Slack does when it is missing. */
export function required(args: Arguments, name: string): string {
  const value = stringOf(args, name);
  if (value === '') throw invalidArguments(`missing required field: ${name}`);
  return value;
}

/** A truth value: JSON `true`, or `true` or `1` in a form. */
export function flag(args: Arguments, name: string): boolean {
  const value = args[name];
  return value === true || value === 'true' || value === '1' || value === 1;
}

/** `invalid_arguments` with the reason where Slack puts it. */
export function invalidArguments(reason: string): ApiFailure {
  return new ApiFailure('invalid_arguments', { response_metadata: { messages: [`[ERROR] ${reason}`] } });
}

/** Which conversation the app means: an id, a channel's name, or a member's id for the direct message with them. */
export function conversationOf(args: Arguments, world: World): Conversation {
  const asked = stringOf(args, 'channel');
  if (asked === '') throw invalidArguments('missing required field: channel');
  const name = asked.replace(/^#/u, '');
  const found = [...world.conversations.values()].find(
    (conversation) =>
      conversation.id === asked ||
      (conversation.kind === 'channel' && conversation.name === name) ||
      (conversation.kind === 'im' &&
        conversation.members.has(asked) &&
        conversation.members.has(APP_USER_ID) &&
        asked !== APP_USER_ID),
  );
  // To an app that is not in a direct message, it does not exist.
  if (found === undefined || (found.kind === 'im' && !found.members.has(APP_USER_ID)))
    throw new ApiFailure('channel_not_found');
  return found;
}

/** A conversation the app may write in: it is a member, and nobody archived it. */
export function writableConversation(args: Arguments, world: World): Conversation {
  const conversation = conversationOf(args, world);
  if (conversation.archived) throw new ApiFailure('is_archived');
  if (!conversation.members.has(APP_USER_ID)) throw new ApiFailure('not_in_channel');
  return conversation;
}

/** The blocks of a payload, checked; undefined when there are none, so that an empty list can still mean "take them away". */
export function blocksOf(args: Arguments, surface: Surface): readonly Block[] | undefined {
  if (args.blocks === undefined || args.blocks === null || args.blocks === '') return undefined;
  if (!Array.isArray(args.blocks)) throw new ApiFailure('invalid_blocks_format');
  const { blocks, problems } = readBlocks(args.blocks, surface);
  if (problems.length > 0) throw refusedBlocks(problems);
  return blocks;
}

/** How Slack answers blocks that it refuses: one message for each problem, with its pointer. */
function refusedBlocks(problems: readonly Problem[]): ApiFailure {
  const errors = problems.map(({ sentence, pointer }) => `${sentence} [json-pointer:${pointer}]`);
  const tooLong = problems.every((problem) => problem.error === 'msg_blocks_too_long');
  return new ApiFailure(tooLong ? 'msg_blocks_too_long' : 'invalid_blocks', {
    errors,
    response_metadata: { messages: errors.map((error) => `[ERROR] ${error}`) },
  });
}
