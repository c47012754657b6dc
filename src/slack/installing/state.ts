import { createHmac, randomBytes, timingSafeEqual } from 'node:crypto';
import type { StateStore } from '@slack/bolt';
import type { Archive } from '../../archive/archive.ts';

/** Slack gives whoever installs an app as long to decide. */
export const STATE_SECONDS = 600;

/** What the state of an installation is made and checked with. */
interface StateOptions {
  /** Signs states, so that nothing has to be written down for somebody who only looks at the page. */
  readonly secret: string;
  readonly archive: Pick<Archive, 'claim'>;
  readonly now: () => Date;
  readonly scopes: readonly string[];
}

/** What a state is refused with; Bolt's own stores use the same code. */
export class BadState extends Error {
  readonly code = 'slack_oauth_invalid_state';

  constructor(why: string) {
    super(`The state of an installation ${why}.`);
    this.name = 'BadState';
  }
}

/**
 * The `state` that goes to Slack with whoever installs Coop and comes back with them: made here, not ten minutes old, and
 * used once, also across restarts. That it comes back in the same browser Bolt checks by a cookie.
 */
export function stateStore({ secret, archive, now, scopes }: StateOptions): StateStore {
  const signed = (text: string) => createHmac('sha256', secret).update(`coop installation state ${text}`).digest();
  return {
    generateStateParam: async () => {
      const text = `${randomBytes(18).toString('base64url')}.${now().getTime() + STATE_SECONDS * 1_000}`;
      return `${text}.${signed(text).toString('base64url')}`;
    },
    verifyStateParam: async (_, state) => {
      const [id = '', ends = '', signature = ''] = state.split('.');
      const given = Buffer.from(signature, 'base64url');
      const right = signed(`${id}.${ends}`);
      if (given.length !== right.length || !timingSafeEqual(given, right)) throw new BadState('was not made here');
      if (now().getTime() > Number(ends)) throw new BadState('is too old');
      if (!(await archive.claim(`state:${id}`, now()))) throw new BadState('was used before');
      return { scopes: [...scopes] };
    },
  };
}
