import type { Bench } from '../bench.ts';
import type { Message } from '../blocks/message.ts';
import { failureOf } from './failures.ts';
import { readBackFor } from './read-back.ts';

const MOST_TRIES = 3;
const MOST_WAIT_MS = 30_000;
/** Most of what arrived can be read back so soon. */
const LOOK_AFTER_MS = 1_000;

/** Where an answer is posted. */
interface Spot {
  readonly channelId: string;
  readonly threadTs: string | undefined;
}

/**
 * Posts an answer when it is the channel's turn, waiting as long as Slack asks when it is limited; those behind it wait
 * too. Throws TooManyWaiting where it would wait for too many, Stopping where Coop stops before. After a connection that broke off the message may be
 * there already: it carries the `key`, by which it is looked for, and it is posted again only where it is known not to be
 * there. Where the place may not be read it is not posted again: `doubt` is called, and the log tells the key.
 */
export async function postPatiently(
  { channelId, threadTs }: Spot,
  message: Message,
  key: string,
  bench: Pick<Bench, 'api' | 'pace' | 'schedule' | 'now' | 'log' | 'meter'>,
  doubt: () => Promise<void>,
): Promise<void> {
  const since = bench.now();
  for (let tries = 1; ; tries += 1) {
    try {
      await bench.pace.inTurn(channelId, () => postUnlessLimited({ channelId, threadTs }, message, key, bench));
      return;
    } catch (error) {
      const failure = failureOf(error);
      if (failure?.kind !== 'unclear') throw error;
      const found = await lookedUp({ channelId, threadTs }, key, since, failure.settledAfterMs, bench);
      if (found === 'absent' && tries < MOST_TRIES) continue;
      if (found === 'absent') throw error;
      bench.meter.count('coop_unclear_posts_total', { outcome: found });
      if (found === 'found') return;
      bench.log.warn(
        { channelId, key, reason: failure.reason },
        'Whether an answer arrived cannot be looked up; it is not posted again.',
      );
      return doubt();
    }
  }
}

async function postUnlessLimited(
  { channelId, threadTs }: Spot,
  message: Message,
  key: string,
  bench: Pick<Bench, 'api' | 'pace'>,
): Promise<void> {
  for (let tries = 1; ; tries += 1) {
    try {
      await bench.api.postMessage(channelId, message, threadTs, key);
      return;
    } catch (error) {
      const failure = failureOf(error);
      if (failure?.kind !== 'limited' || tries >= MOST_TRIES || failure.afterMs > MOST_WAIT_MS) throw error;
      await bench.pace.pause(failure.afterMs);
    }
  }
}

/** What became of a message of which Slack's answer was lost: looked for soon, and once no more can become of it. */
async function lookedUp(
  { channelId, threadTs }: Spot,
  key: string,
  since: Date,
  settledAfterMs: number,
  bench: Pick<Bench, 'api' | 'schedule'>,
): Promise<'found' | 'absent' | 'unknown'> {
  const place = { channelId, ...(threadTs === undefined ? {} : { threadTs }) };
  let last: 'absent' | 'unknown' = 'unknown';
  for (const milliseconds of [LOOK_AFTER_MS, settledAfterMs - LOOK_AFTER_MS]) {
    await pause(milliseconds, bench);
    const { outcome } = await readBackFor(bench.api, place, key, since);
    if (outcome === 'found') return 'found';
    if (outcome === 'unreadable') return 'unknown';
    last = outcome === 'absent' ? 'absent' : 'unknown';
  }
  return last;
}

function pause(milliseconds: number, { schedule }: Pick<Bench, 'schedule'>): Promise<void> {
  return new Promise((resolve) => void schedule(resolve, milliseconds));
}
