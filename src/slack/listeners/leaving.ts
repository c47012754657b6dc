import { z } from 'zod';
import type { Bench } from '../bench.ts';
import { attempt } from '../trouble.ts';

const uninstalled = z.object({ event: z.object({ type: z.literal('app_uninstalled') }) });
const revoked = z.object({
  event: z.object({ type: z.literal('tokens_revoked'), tokens: z.object({ bot: z.array(z.string()) }) }),
});
const dated = z.object({ event_time: z.number() });

/**
 * Coop was taken out of the workspace, or its token taken back: all that people and channels of the workspace left is
 * forgotten. Of tokens only the bot's counts; Coop has none of people.
 */
export async function onLeaving(body: unknown, bench: Bench): Promise<void> {
  const tokens = revoked.safeParse(body).data?.event.tokens.bot ?? [];
  if (!uninstalled.safeParse(body).success && !tokens.includes(bench.botUserId)) return;
  const seconds = dated.safeParse(body).data?.event_time;
  const at = seconds === undefined ? bench.now() : new Date(seconds * 1_000);
  const errand = { what: 'uninstalled', teamId: bench.teamId, channelId: '', userId: '', language: bench.language };
  await attempt(
    errand,
    bench,
    async () => {},
    () => bench.leave(at),
  );
}
