import type { RespondFn } from '@slack/bolt';
import { z } from 'zod';
import type { LanguageCode } from '../../languages/language.ts';
import type { Bench } from '../bench.ts';
import { answerMessage } from '../blocks/answer.ts';
import type { Message } from '../blocks/message.ts';
import { notice } from '../blocks/notice.ts';
import { threadPointer } from '../blocks/thread-pointer.ts';
import { isDirectMessage } from '../direct.ts';
import { labelsIn } from '../labels/labels.ts';
import { failureOf } from '../sending/failures.ts';
import { type Reader, whisper } from '../sending/whispering.ts';
import { checkAnswer, dayOf } from '../speaking/asking.ts';
import { askedLine } from '../speaking/kept.ts';
import { takeLinks } from '../speaking/taking.ts';
import { attempt } from '../speaking/trouble.ts';
import { linksOf } from '../typed/links.ts';
import { wordsOf } from '../typed/said.ts';
import { slackId, timestamp } from '../typed/shape.ts';
import { typedText } from '../typed/typed.ts';
import { answersElsewhere } from './command.ts';
import { keep } from './turn.ts';

/** The message shortcuts that Coop answers, by callback_id. */
export const shortcuts = { ask: 'ask_coop', save: 'save_to_coop' } as const;

interface Asker {
  readonly teamId: string;
  readonly userId: string;
  readonly channelId: string;
  readonly language: LanguageCode;
}

/** What is read of a message shortcut; the message is looked through for its words or its links. */
const shortcut = z.object({
  type: z.literal('message_action'),
  callback_id: z.string(),
  user: z.object({ id: slackId }),
  team: z.object({ id: slackId }).nullish(),
  channel: z.object({ id: slackId }),
  message: z.looseObject({ thread_ts: timestamp.optional(), ts: timestamp.optional(), text: z.string().optional() }),
});

/**
 * A shortcut on a message: whoever chose it alone is told, in the message's thread. Slack may not show what is said to them
 * alone in a thread without replies (https://docs.slack.dev/reference/methods/chat.postEphemeral); there one line in the
 * channel points to the thread, and its button puts the answer into the line's place.
 */
export async function onShortcut(body: unknown, respond: RespondFn | undefined, bench: Bench): Promise<void> {
  const read = shortcut.safeParse(body);
  if (!read.success || respond === undefined) return;
  const { user, team, channel, message, callback_id: chosen } = read.data;
  if (chosen !== shortcuts.save && chosen !== shortcuts.ask) return;
  const { thread_ts: threadTs, ts } = message;
  const place = { respond, channelId: channel.id, userId: user.id, threadTs };
  const who = { teamId: team?.id ?? '', userId: user.id };
  const tell = (words: Message) => whisper(words, place, bench);
  const errand = { what: chosen, channelId: channel.id, ...who };
  const work = attempt(errand, bench, tell, async () => {
    if (!(await bench.reach.mayAnswer(channel.id))) return tell(await answersElsewhere(errand, bench));
    const language = await bench.languageFor({ userId: user.id, channelId: channel.id });
    const asker = { ...who, language };
    if (chosen === shortcuts.save) {
      const links = linksOf(message);
      const none = labelsIn(language).intake.noLinkThere;
      return tell(notice(links.length === 0 ? none : await takeLinks({ ...asker, links }, bench)));
    }
    const known = await whatIsKnown(wordsOf(message), { ...asker, channelId: channel.id }, bench);
    if (threadTs !== undefined || ts === undefined) return tell(known.message);
    const { keptId } = known;
    // The pointer's button shows what was kept.
    if (keptId === null || !(await arrivesInThread(known.message, { ...place, threadTs: ts }, bench)))
      return tell(known.message);
    await tell(threadPointer(keptId, language));
  });
  bench.inFlight.add(work);
  await work;
}

/** False where Slack refuses it for certain, as where Coop is no member. */
async function arrivesInThread(message: Message, { channelId, userId, threadTs }: Reader, { api }: Bench) {
  try {
    await api.postEphemeral(channelId, userId, message, threadTs);
    return true;
  } catch (error) {
    const failure = failureOf(error);
    if (failure === null) throw error;
    return failure.kind === 'unclear';
  }
}

/** "Ask Coop about this": what the archive has on the people, countries and areas of the message. */
async function whatIsKnown(
  raw: string,
  { teamId, userId, channelId, language }: Asker,
  bench: Bench,
): Promise<{ readonly message: Message; readonly keptId: string | null }> {
  const question = typedText(raw, bench.botUserId);
  const answer = await bench.about({ text: question, asOf: dayOf(bench.now()), language });
  await checkAnswer(answer, bench.archive);
  const keptId = await keep(answer, { teamId, userId, channelId }, bench, 'message');
  const notice = askedLine({ question: '' }, answer);
  const shareable = !isDirectMessage(channelId);
  return { keptId, message: answerMessage(answer, { keptId, page: 0, shareable, notice }) };
}
