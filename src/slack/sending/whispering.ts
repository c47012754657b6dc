import type { RespondArguments, RespondFn } from '@slack/bolt';
import type { Bench } from '../bench.ts';
import { facing } from '../blocks/direction.ts';
import type { Message } from '../blocks/message.ts';
import { notice } from '../blocks/notice.ts';
import type { OutOfReach } from '../commands/command.ts';
import { mishapsIn } from '../labels/mishaps.ts';
import type { Told } from '../speaking/language-for.ts';
import type { SlackApi } from './api.ts';
import { failureOf, outOfReachOf } from './failures.ts';
import { respondWith } from './responding.ts';

/** One person in one place. */
export interface Reader {
  /** Empty where a press was outside conversations. */
  readonly channelId: string;
  readonly userId: string;
  /** The thread of the message that was pressed, if it is in one. */
  readonly threadTs?: string | undefined;
}

/** How one person is reached. */
export interface Whisper extends Reader {
  readonly respond: RespondFn;
  /** What the language is known by besides who and where. */
  readonly told?: Told;
}

type Voice = Pick<Bench, 'api' | 'languageFor' | 'schedule' | 'log'>;

/**
 * Answers the asker alone: when the response_url is refused, used up or too old, as an ephemeral message of the channel,
 * and where Coop is no member, in the asker's direct messages with Coop. What may have arrived is never said again by
 * another way; then the asker is told so, in one line.
 */
export function whisper(message: Message, place: Whisper, bench: Voice): Promise<void> {
  return respondOr(ephemeral(message, place.threadTs), message, place, bench);
}

/** The same in the place of the ephemeral message whose button was pressed. */
export function replaceWhisper(message: Message, place: Whisper, bench: Voice): Promise<void> {
  return respondOr({ ...ephemeral(message, place.threadTs), replace_original: true }, message, place, bench);
}

function respondOr(body: RespondArguments, message: Message, place: Whisper, bench: Voice): Promise<void> {
  return unlessUnclear(place, bench, async () => {
    try {
      await respondWith(place.respond, body, bench.schedule);
    } catch (error) {
      if (failureOf(error)?.kind === 'unclear') throw error;
      await tellAlone(message, place, bench.api);
    }
  });
}

/**
 * Answers the asker by chat.postEphemeral, which Slack refuses where the app is no member: the one way to learn that
 * without a scope to read channels. Any other refusal says nothing about membership, and the response_url is used.
 */
export async function whisperAsMember(message: Message, place: Whisper, bench: Voice): Promise<OutOfReach | null> {
  let reason: OutOfReach | null = null;
  await unlessUnclear(place, bench, async () => {
    try {
      await bench.api.postEphemeral(place.channelId, place.userId, message, place.threadTs);
    } catch (error) {
      reason = outOfReachOf(error);
      if (reason !== null) return;
      if (failureOf(error)?.kind === 'unclear') throw error;
      await whisper(message, place, bench);
    }
  });
  return reason;
}

/** Tells one person as an ephemeral message of the channel, and where Slack refuses that, in their direct messages. */
export async function tellAlone(
  message: Message,
  { channelId, userId, threadTs }: Reader,
  api: Pick<SlackApi, 'postMessage' | 'postEphemeral'>,
): Promise<void> {
  try {
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

/** Where nobody knows whether it arrived, the asker is told that, and nothing is repeated: not even this. */
async function unlessUnclear(place: Whisper, bench: Voice, say: () => Promise<void>): Promise<void> {
  try {
    await say();
  } catch (error) {
    const failure = failureOf(error);
    if (failure?.kind !== 'unclear') throw error;
    const { channelId, userId, told } = place;
    bench.log.warn(
      { channelId, reason: failure.reason },
      'Whether an answer arrived is not known; it is not said again.',
    );
    const { doubt } = mishapsIn(await bench.languageFor({ userId, channelId, ...told }));
    await tellAlone(notice(doubt), place, bench.api).catch((again: unknown) => {
      if (failureOf(again) === null) throw again;
    });
  }
}
