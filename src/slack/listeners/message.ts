import { z } from 'zod';
import { isFirst } from '../arriving/once.ts';
import type { Bench } from '../bench.ts';
import type { Message } from '../blocks/message.ts';
import { notice } from '../blocks/notice.ts';
import { isDirectMessage } from '../direct.ts';
import { mishapsIn } from '../labels/mishaps.ts';
import { closedBy } from '../sending/failures.ts';
import { Stopping, TooManyWaiting } from '../sending/pace.ts';
import { postPatiently } from '../sending/posting.ts';
import { tellAlone } from '../sending/whispering.ts';
import { attempt } from '../speaking/trouble.ts';
import { slackId, timestamp } from '../typed/shape.ts';
import { typedText } from '../typed/typed.ts';
import { answersElsewhere } from './command.ts';
import { takeTurn } from './turn.ts';

/** What is read of an `app_mention` or `message` event; everything else in it is ignored. */
const envelope = z.object({
  team_id: slackId,
  event_id: z.string().optional(),
  /** Whether other organisations read along (Slack Connect). */
  is_ext_shared_channel: z.boolean().catch(false),
  event: z.object({
    channel: slackId,
    user: slackId,
    ts: timestamp,
    text: z.string(),
    thread_ts: timestamp.optional(),
    client_msg_id: z.string().optional(),
  }),
});

/**
 * What shows that a message is not a person's new words: a bot's, Slack's own note, hidden, or an edit of an older one. Words
 * beside a file, and a reply that was also sent to its channel, are a person's.
 */
const notAsked = z.object({
  event: z.object({
    bot_id: z.never().optional(),
    bot_profile: z.never().optional(),
    app_id: z.never().optional(),
    subtype: z.enum(['file_share', 'thread_broadcast']).optional(),
    hidden: z.literal(false).optional(),
    edited: z.never().optional(),
    // Slackbot speaks as a person does.
    user: z.unknown().refine((user) => user !== 'USLACKBOT'),
  }),
});

/** A mention in a channel or thread: answered in a thread on it, or in its thread; in a direct message, like any other there. */
export function onMention(body: unknown, bench: Bench): Promise<void> {
  return onMessage(body, bench, (event) => event.thread_ts ?? (isDirectMessage(event.channel) ? undefined : event.ts));
}

/** A direct message to Coop: answered in the conversation, or in its thread if it is in one. */
export function onDirectMessage(body: unknown, bench: Bench): Promise<void> {
  return onMessage(body, bench, (event) => event.thread_ts);
}

/**
 * A message in a channel that Coop reads because threads are followed: answered if it stands in a thread where Coop has
 * answered and mentions nobody: one of Coop comes as such, and what is said to others is not meant for it. Nor is what is not
 * understood there.
 */
export async function onReply(body: unknown, bench: Bench): Promise<void> {
  const read = envelope.safeParse(body);
  if (!bench.manners.followsThreads || !read.success) return;
  const { event } = read.data;
  if (event.thread_ts === undefined || /<[@!]/u.test(event.text)) return;
  await onMessage(body, bench, () => event.thread_ts, true);
}

type Event = z.infer<typeof envelope>['event'];

/** Messages of one thread are taken one after the other, since a question may go on from the one before. */
async function onMessage(
  body: unknown,
  bench: Bench,
  threadOf: (event: Event) => string | undefined,
  unasked = false,
): Promise<void> {
  const read = envelope.safeParse(body);
  if (!read.success || !notAsked.safeParse(body).success) return;
  const { team_id: teamId, event_id: eventId, is_ext_shared_channel: isOutside, event } = read.data;
  const { channel: channelId, user: userId, ts } = event;
  if (userId === bench.botUserId) return;
  const threadTs = threadOf(event);
  // The messages of a direct conversation outside threads follow each other like those of one thread.
  const threadKey = `${teamId}:${channelId}:${threadTs ?? 'direct'}`;
  const place = bench.queues.enter(threadKey);
  let said = 0;
  const told = { words: typedText(event.text, bench.botUserId), userId, channelId };
  const alone = (message: Message) => tellAlone(message, { channelId, userId, threadTs }, bench.api);
  const mishap = async (which: 'doubt' | 'tooMany') => alone(notice(mishapsIn(await bench.languageFor(told))[which]));
  const say = async (message: Message) => {
    said += 1;
    const key = `answer:${channelId}:${ts}:${said}`;
    try {
      const posted = postPatiently({ channelId, threadTs }, message, key, bench, () => mishap('doubt'));
      // Whatever is said next stands behind it already.
      place.leave();
      await posted;
    } catch (error) {
      if (error instanceof TooManyWaiting) await mishap('tooMany');
      // A message for one person has no pace: nobody who asked is left without the answer.
      else if (error instanceof Stopping) await alone(message);
      else throw error;
    }
  };
  // Where nothing can be posted nobody would see what is said of that.
  const tell = (message: Message, error: unknown) => (closedBy(error) === null ? say(message) : alone(message));
  const errand = { what: 'message', teamId, channelId, userId, told };
  const answer = async () => {
    const identity = { teamId, channelId, ts, eventId: eventId ?? null, clientMessageId: event.client_msg_id ?? null };
    if (!(await isFirst(identity, bench.claims, bench.now()))) return;
    bench.reach.heard(channelId, isOutside);
    if (isOutside && !bench.manners.answersOutside(channelId))
      return unasked ? undefined : say(await answersElsewhere(errand, bench));
    await takeTurn(
      {
        teamId,
        channelId,
        userId,
        raw: event.text,
        threadKey,
        shareable: false,
        ...(threadTs === undefined ? {} : { threadTs }),
        unasked,
        passOn: place.leave,
        say,
        sayAsMember: async (message) => {
          await say(message);
          return null;
        },
      },
      bench,
    );
  };
  const work = place.comes
    .then(async () => {
      if (!unasked || (await bench.archive.thread(threadKey)) !== null) return attempt(errand, bench, tell, answer);
      bench.early.hold(threadKey, ts, body);
    })
    .finally(place.leave);
  bench.inFlight.add(work);
  await work;
  if (!unasked) for (const reply of bench.early.after(threadKey, ts)) await onReply(reply, bench);
}
