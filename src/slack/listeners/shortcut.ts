import type { RespondFn } from '@slack/bolt';
import { z } from 'zod';
import { checkAnswer, dayOf } from '../asking.ts';
import type { Bench } from '../bench.ts';
import { answerMessage } from '../blocks/answer.ts';
import type { Message } from '../blocks/message.ts';
import { notice } from '../blocks/notice.ts';
import { askedLine } from '../kept.ts';
import { linksOf } from '../links.ts';
import { slackId, timestamp } from '../shape.ts';
import { takeLinks } from '../taking.ts';
import { attempt } from '../trouble.ts';
import { keep } from '../turn.ts';
import { typedText } from '../typed.ts';
import { isDirectMessage, whisper } from './command.ts';

/** The message shortcuts that Coop answers, by callback_id. */
export const shortcuts = { ask: 'ask_coop', save: 'save_to_coop' } as const;

/** What is read of a message shortcut; the message is looked through for links and nothing else. */
const shortcut = z.object({
  type: z.literal('message_action'),
  callback_id: z.string(),
  user: z.object({ id: slackId }),
  team: z.object({ id: slackId }).nullish(),
  channel: z.object({ id: slackId }),
  message: z.looseObject({ thread_ts: timestamp.optional(), ts: timestamp.optional(), text: z.string().optional() }),
});

/** A shortcut on a message: whoever chose it alone is told, in the message's thread. */
export async function onShortcut(body: unknown, respond: RespondFn | undefined, bench: Bench): Promise<void> {
  const read = shortcut.safeParse(body);
  if (!read.success || respond === undefined) return;
  const { user, team, channel, message, callback_id: chosen } = read.data;
  if (chosen !== shortcuts.save && chosen !== shortcuts.ask) return;
  const threadTs = message.thread_ts ?? (chosen === shortcuts.ask ? message.ts : undefined);
  const place = { respond, api: bench.api, channelId: channel.id, userId: user.id, threadTs };
  const who = { teamId: team?.id ?? '', userId: user.id, language: bench.language };
  const tell = (words: Parameters<typeof whisper>[0]) => whisper(words, place);
  const work = attempt({ what: chosen, channelId: channel.id, ...who }, bench, tell, async () =>
    tell(
      chosen === shortcuts.save
        ? notice(await takeLinks({ ...who, links: linksOf(message) }, bench))
        : await whatIsKnown(message.text ?? '', { ...who, channelId: channel.id }, bench),
    ),
  );
  bench.inFlight.add(work);
  await work;
}

/** "Ask Coop about this": what the archive has on the people, countries and areas of the message. */
async function whatIsKnown(
  raw: string,
  { teamId, userId, channelId }: { readonly teamId: string; readonly userId: string; readonly channelId: string },
  bench: Bench,
): Promise<Message> {
  const question = typedText(raw, bench.botUserId);
  const answer = await bench.about({ text: question, asOf: dayOf(bench.now()), language: bench.language });
  await checkAnswer(answer, bench.archive);
  const keptId = await keep(answer, { teamId, userId, channelId }, bench, 'message');
  const notice = askedLine({ question: '' }, answer);
  return answerMessage(answer, { keptId, page: 0, shareable: !isDirectMessage(channelId), notice });
}
