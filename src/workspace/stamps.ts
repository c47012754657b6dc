import { randomBytes } from 'node:crypto';

/** Makes identifiers and times for one workspace. */
export interface Stamps {
  /** A message time in Slack's form, `1767225600.000100`: unique in the workspace and always later than the one before, even if the clock stands still. */
  readonly ts: () => string;
  /** The next identifier with this prefix, such as `Ev00000001`. */
  readonly id: (prefix: string) => string;
  /** A word that cannot be guessed, for addresses that work without a token. */
  readonly secret: () => string;
}

/** Stamps that follow the given clock. */
export function createStamps(now: () => Date): Stamps {
  let last = 0;
  let count = 0;
  return {
    ts: () => {
      last = Math.max(now().getTime() * 1000, last + 100);
      return `${Math.floor(last / 1_000_000)}.${String(last % 1_000_000).padStart(6, '0')}`;
    },
    id: (prefix) => {
      count += 1;
      return prefix + String(count).padStart(8, '0');
    },
    secret: () => randomBytes(18).toString('base64url'),
  };
}

/** Whole seconds since 1970 of a clock, as Slack writes times that are not message times. */
export function seconds(date: Date): number {
  return Math.floor(date.getTime() / 1000);
}
