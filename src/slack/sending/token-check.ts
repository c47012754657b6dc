import { isTokenError } from './bad-settings.ts';
import { failureOf, NoToken } from './failures.ts';

/** Slack's words when it renews a token no more. */
const NEVER_RENEWED = 'invalid_refresh_token';

/**
 * Whether a call that everybody with a good token may make (`auth.test`) is answered: false only when Slack refuses the
 * token itself, null when that cannot be learnt now.
 */
export async function isTokenGood(call: () => Promise<unknown>): Promise<boolean | null> {
  try {
    await call();
    return true;
  } catch (error) {
    const failure = failureOf(error instanceof NoToken ? error.cause : error);
    if (failure?.kind !== 'refused') return null;
    return isTokenError(failure.reason) || failure.reason === NEVER_RENEWED ? false : null;
  }
}
