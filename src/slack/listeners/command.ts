import type { AllMiddlewareArgs, RespondArguments, RespondFn, SlackCommandMiddlewareArgs } from '@slack/bolt';
import { z } from 'zod';
import type { SlackApi } from '../api.ts';
import type { Bench } from '../bench.ts';
import { facing } from '../blocks/direction.ts';
import type { Message } from '../blocks/message.ts';
import { notice } from '../blocks/notice.ts';
import type { OutOfReach } from '../commands/command.ts';
import { failureOf, outOfReachOf } from '../failures.ts';
import { labelsIn } from '../labels.ts';
import { slackId } from '../shape.ts';
import { attempt, type Errand } from '../trouble.ts';
import { takeTurn } from '../turn.ts';
import { typedText } from '../typed.ts';

type Args = SlackCommandMiddlewareArgs & AllMiddlewareArgs;

/** What is read of a command; everything else in it is ignored. */
const typed = z.object({ channel_id: slackId, user_id: slackId, text: z.string().catch('') });

/** `/coop …`: acknowledged at once, answered to the asker alone through the response_url. */
export async function onCommand({ command, ack, respond }: Args, bench: Bench): Promise<void> {
  await ack();
  const read = typed.safeParse(command);
  // Without them there is nobody to answer, and no place.
  if (!read.success) return;
  const { channel_id: channelId, user_id: userId, text } = read.data;
  const { teamId } = bench;
  const say = (message: Message) => whisper(message, { respond, api: bench.api, channelId, userId });
  const errand = { what: 'command', teamId, channelId, userId, told: { words: typedText(text, bench.botUserId) } };
  const work = attempt(errand, bench, say, async () => {
    if (!(await bench.reach.mayAnswer(channelId))) return say(await answersElsewhere(errand, bench));
    await takeTurn(
      {
        teamId,
        channelId,
        userId,
        raw: text,
        threadKey: null,
        triggerId: command.trigger_id,
        shareable: !isDirectMessage(channelId),
        say,
        sayAsMember: (message) => whisperAsMember(message, { respond, api: bench.api, channelId, userId }),
      },
      bench,
    );
  });
  bench.inFlight.add(work);
  await work;
}

/** Says that a channel is shared with other organisations, and where to ask instead. */
export async function answersElsewhere({ told, userId, channelId }: Errand, { languageFor }: Bench): Promise<Message> {
  return notice(labelsIn(await languageFor({ userId, channelId, ...told })).trouble.sharedOutside);
}

/** A conversation of two: nothing there can be shared with anybody else. */
export function isDirectMessage(channelId: string): boolean {
  return channelId.startsWith('D');
}

/** How one person is reached. */
export interface Whisper {
  readonly respond: RespondFn;
  readonly api: SlackApi;
  readonly channelId: string;
  readonly userId: string;
  /** The thread of the message that was pressed, if it is in one. */
  readonly threadTs?: string | undefined;
}

/**
 * Answers the asker alone: when the response_url is used up or too old, as an ephemeral message of the channel, and
 * where Coop is no member, in the asker's direct messages with Coop.
 */
export async function whisper(message: Message, { respond, api, channelId, userId, threadTs }: Whisper): Promise<void> {
  try {
    await respond(ephemeral(message, threadTs));
  } catch {
    await tellAlone(message, { api, channelId, userId, threadTs });
  }
}

/** Tells one person as an ephemeral message of the channel, and where Slack refuses that, in their direct messages. */
export async function tellAlone(
  message: Message,
  { api, channelId, userId, threadTs }: Omit<Whisper, 'respond'>,
): Promise<void> {
  try {
    // A press outside conversations has none.
    if (channelId === '') await api.postMessage(userId, message);
    else await api.postEphemeral(channelId, userId, message, threadTs);
  } catch (error) {
    if (channelId === '' || failureOf(error)?.kind !== 'refused') throw error;
    await api.postMessage(userId, message);
  }
}

/** An answer for one reader, in the form of a response_url's body. */
export function ephemeral(message: Message, threadTs?: string): RespondArguments {
  const { text, blocks } = facing(message);
  return {
    ...(threadTs === undefined ? {} : { thread_ts: threadTs }),
    response_type: 'ephemeral',
    replace_original: false,
    text,
    blocks: [...blocks],
    unfurl_links: false,
    unfurl_media: false,
  };
}

/**
 * Answers the asker by chat.postEphemeral, which Slack refuses where the app is no member: the one way to learn that
 * without a scope to read channels. Any other trouble says nothing about membership, and the response_url is used.
 */
export async function whisperAsMember(message: Message, whispering: Whisper): Promise<OutOfReach | null> {
  try {
    await whispering.api.postEphemeral(whispering.channelId, whispering.userId, message, whispering.threadTs);
    return null;
  } catch (error) {
    const reason = outOfReachOf(error);
    if (reason !== null) return reason;
    await whisper(message, whispering);
    return null;
  }
}
