import { CoopError } from '../../text/error.ts';
import { failureOf } from './failures.ts';

const TOKEN_ERRORS = new Set([
  'invalid_auth',
  'not_authed',
  'account_inactive',
  'token_revoked',
  'token_expired',
  'not_allowed_token_type',
]);

/** Whether Slack refuses the token itself, for good: nothing that Coop does will work any more. */
export function isTokenError(reason: string): boolean {
  return TOKEN_ERRORS.has(reason);
}

/** The error of a start-up that Slack refused, or of a token that it refuses since (by its word), saying which setting is wrong and where in Slack's settings the right one stands. */
export function badSettings(error: unknown, token: 'bot' | 'app'): CoopError {
  if (error instanceof CoopError) return error;
  const reason = typeof error === 'string' ? error : (failureOf(error)?.reason ?? apiError(error));
  const where =
    token === 'bot'
      ? 'SLACK_BOT_TOKEN is the Bot User OAuth Token (xoxb-…) on api.slack.com/apps → your app → OAuth & Permissions; install the app to the workspace first.'
      : 'SLACK_APP_TOKEN is an App-Level Token (xapp-…) with the scope connections:write, made on api.slack.com/apps → your app → Basic Information → App-Level Tokens; Socket Mode must be on.';
  const said = reason === null ? '' : ` (${reason})`;
  if (reason !== null && TOKEN_ERRORS.has(reason)) {
    return new CoopError(
      'bad-config',
      `Slack does not accept the ${token === 'bot' ? 'bot' : 'app-level'} token${said}. ${where}`,
      { cause: error },
    );
  }
  return new CoopError(
    'bad-config',
    `Coop could not sign in to Slack${said}. Check that this machine reaches Slack (SLACK_API_URL, if set, is right). ${where}`,
    { cause: error },
  );
}

/** Socket Mode wraps what Slack answered in errors of its own. */
function apiError(error: unknown): string | null {
  for (let inner = error; inner instanceof Error; inner = inner.cause) {
    const [, word] = /API error occurred: (\w+)/u.exec(inner.message) ?? [];
    if (word !== undefined) return word;
  }
  return null;
}
