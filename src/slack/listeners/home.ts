import { z } from 'zod';
import type { Bench } from '../bench.ts';
import { attempt } from '../trouble.ts';
import { showHome } from './watch-buttons.ts';

/** What is read of `app_home_opened`; of the two tabs only one is Coop's to fill. */
const opened = z.object({
  team_id: z.string(),
  event: z.object({ user: z.string(), tab: z.literal('home') }),
});

/** Fills the home tab of whoever opens it with their own watches. */
export async function onHomeOpened(body: unknown, bench: Bench): Promise<void> {
  const read = opened.safeParse(body);
  if (!read.success) return;
  const { team_id: teamId, event } = read.data;
  const errand = { what: 'home', teamId, channelId: '', userId: event.user, language: bench.language };
  const work = attempt(
    errand,
    bench,
    async () => {},
    () => showHome(teamId, event.user, bench),
  );
  bench.inFlight.add(work);
  await work;
}
