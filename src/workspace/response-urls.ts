import type { Message } from './messages.ts';
import type { Stamps } from './stamps.ts';

/** Where a response_url leads: who may be answered where, and the message that a button was on. */
export interface ResponseTarget {
  readonly channel: string;
  readonly user: string;
  readonly source: Pick<Message, 'channel' | 'ts'> | null;
}

/** The addresses that were handed out. */
export interface ResponseUrls {
  readonly create: (target: ResponseTarget) => string;
  /** Uses an address once more: where it leads, or why it does not any longer. */
  readonly use: (secret: string) => ResponseTarget | 'expired_url' | 'used_url';
}

/** https://docs.slack.dev/interactivity/handling-user-interaction: five times within thirty minutes. */
const MOST_USES = 5;
const LIFETIME_MILLISECONDS = 30 * 60 * 1000;
const MOST_KEPT = 5000;

/** No addresses yet; those made start with `base`. */
export function createResponseUrls(stamps: Stamps, now: () => Date, base: () => string): ResponseUrls {
  const given = new Map<string, { target: ResponseTarget; uses: number; until: number }>();
  return {
    create: (target) => {
      const secret = stamps.secret();
      given.set(secret, { target, uses: 0, until: now().getTime() + LIFETIME_MILLISECONDS });
      const oldest = given.keys().next().value;
      if (given.size > MOST_KEPT && oldest !== undefined) given.delete(oldest);
      return `${base()}/response/${secret}`;
    },
    use: (secret) => {
      const entry = given.get(secret);
      if (entry === undefined || now().getTime() > entry.until) return 'expired_url';
      if (entry.uses >= MOST_USES) return 'used_url';
      entry.uses += 1;
      return entry.target;
    },
  };
}
