import type { RespondFn } from '@slack/bolt';
import { z } from 'zod';
import type { Bench } from '../bench.ts';
import { notice } from '../blocks/notice.ts';
import { linksOf } from '../links.ts';
import { takeLinks } from '../taking.ts';
import { attempt } from '../trouble.ts';
import { whisper } from './command.ts';

/** The message shortcuts that Coop answers, by callback_id. */
export const shortcuts = { save: 'save_to_coop' } as const;

/** What is read of a message shortcut; the message is looked through for links and nothing else. */
const shortcut = z.object({
  type: z.literal('message_action'),
  callback_id: z.string(),
  user: z.object({ id: z.string() }),
  team: z.object({ id: z.string() }).nullish(),
  channel: z.object({ id: z.string() }),
  message: z.looseObject({ thread_ts: z.string().optional() }),
});

/** "Save to Coop" on a message: reads what its links lead to, and tells whoever chose it alone, in the message's thread. */
export async function onShortcut(body: unknown, respond: RespondFn | undefined, bench: Bench): Promise<void> {
  const read = shortcut.safeParse(body);
  if (!read.success || respond === undefined || read.data.callback_id !== shortcuts.save) return;
  const { user, team, channel, message } = read.data;
  const place = { respond, api: bench.api, channelId: channel.id, userId: user.id, threadTs: message.thread_ts };
  const who = { teamId: team?.id ?? '', userId: user.id, language: bench.language };
  const tell = (words: Parameters<typeof whisper>[0]) => whisper(words, place);
  const work = attempt({ what: 'save', channelId: channel.id, ...who }, bench, tell, async () =>
    tell(notice(await takeLinks({ ...who, links: linksOf(message) }, bench))),
  );
  bench.inFlight.add(work);
  await work;
}
