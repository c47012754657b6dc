import { z } from 'zod';
import type { Departure } from '../installing/leaving.ts';

const uninstalled = z.object({ event: z.object({ type: z.literal('app_uninstalled') }) });
const revoked = z.object({
  event: z.object({ type: z.literal('tokens_revoked'), tokens: z.object({ bot: z.array(z.string()).min(1) }) }),
});

/** What an event tells of Coop's going; null when it is only about tokens of people, of which Coop has none. */
export function departureIn(body: unknown): Departure | null {
  if (uninstalled.safeParse(body).success) return 'uninstalled';
  return revoked.safeParse(body).success ? 'revoked' : null;
}
