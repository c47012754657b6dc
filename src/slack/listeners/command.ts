import type { AllMiddlewareArgs, SlackCommandMiddlewareArgs } from '@slack/bolt';
import { z } from 'zod';
import type { Bench } from '../bench.ts';
import type { Message } from '../blocks/message.ts';
import { notice } from '../blocks/notice.ts';
import { isDirectMessage } from '../direct.ts';
import { labelsIn } from '../labels/labels.ts';
import { inTime } from '../sending/in-time.ts';
import { whisper, whisperAsMember } from '../sending/whispering.ts';
import { attempt, type Errand } from '../speaking/trouble.ts';
import { slackId } from '../typed/shape.ts';
import { typedText } from '../typed/typed.ts';
import { takeTurn } from './turn.ts';

type Args = SlackCommandMiddlewareArgs & AllMiddlewareArgs;

/** What is read of a command; everything else in it is ignored. */
const typed = z.object({ channel_id: slackId, user_id: slackId, text: z.string().catch('') });

/** So long an answer waits for those to what was typed before: a page that is fetched may take longer. */
const IN_ORDER_FOR_MS = 5_000;

/**
 * `/coop …`: acknowledged at once, answered to the asker alone through the response_url. Several typed one after the other
 * are answered in that order.
 */
export async function onCommand({ command, ack, respond }: Args, bench: Bench): Promise<void> {
  const read = typed.safeParse(command);
  // Without them there is nobody to answer, and no place.
  if (!read.success) return ack();
  const { channel_id: channelId, user_id: userId, text } = read.data;
  const before = bench.queues.enter(`alone:${channelId}:${userId}`);
  await ack();
  const { teamId } = bench;
  const told = { words: typedText(text, bench.botUserId) };
  const place = { respond, channelId, userId, told };
  const inOrder = () => inTime(before.comes, bench.schedule, IN_ORDER_FOR_MS);
  const say = async (message: Message) => {
    await inOrder();
    await whisper(message, place, bench);
  };
  const errand = { what: 'command', teamId, channelId, userId, told };
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
        sayAsMember: async (message) => {
          await inOrder();
          return whisperAsMember(message, place, bench);
        },
      },
      bench,
    );
  }).finally(before.leave);
  bench.inFlight.add(work);
  await work;
}

/** Says that a channel is shared with other organisations, and where to ask instead. */
export async function answersElsewhere({ told, userId, channelId }: Errand, { languageFor }: Bench): Promise<Message> {
  return notice(labelsIn(await languageFor({ userId, channelId, ...told })).trouble.sharedOutside);
}
