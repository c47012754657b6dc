import { APP_ID, APP_USER_ID, TEAM_ID } from '../people.ts';
import { seconds } from '../stamps.ts';
import type { World } from '../world.ts';
import { isTaken, type Outcome, type Sender } from './sender.ts';

/** Delivers an event to the app; resolves when the first attempt has been answered, and retries afterwards on its own. */
export type DeliverEvent = (event: Readonly<Record<string, unknown>>) => Promise<void>;

/** Slack retries at once, after a minute and after five; nobody at a desk would wait that long for the local workspace. */
const RETRY_MILLISECONDS: readonly number[] = [0, 1000, 5000];

/** The Events API: https://docs.slack.dev/apis/events-api */
export function createEvents(world: World, sender: Sender): DeliverEvent {
  return async (event) => {
    const body = JSON.stringify({
      token: 'local-workspace',
      team_id: TEAM_ID,
      context_team_id: TEAM_ID,
      context_enterprise_id: null,
      api_app_id: APP_ID,
      event,
      type: 'event_callback',
      event_id: world.stamps.id('Ev'),
      event_time: seconds(world.now()),
      authorizations: [
        { enterprise_id: null, team_id: TEAM_ID, user_id: APP_USER_ID, is_bot: true, is_enterprise_install: false },
      ],
      is_ext_shared_channel: false,
      event_context: world.stamps.id('EC'),
    });

    async function attempt(number: number, reason: string): Promise<void> {
      const headers: Record<string, string> =
        number === 0 ? {} : { 'x-slack-retry-num': String(number), 'x-slack-retry-reason': reason };
      const outcome = await sender.send('application/json', body, headers);
      const delay = RETRY_MILLISECONDS[number];
      if (isTaken(outcome) || delay === undefined || (outcome.kind === 'answered' && outcome.noRetry)) return;
      sender.schedule(() => void attempt(number + 1, reasonFor(outcome)), delay);
    }

    await attempt(0, '');
  };
}

function reasonFor(outcome: Outcome): string {
  if (outcome.kind === 'timeout') return 'http_timeout';
  return outcome.kind === 'answered' ? 'http_error' : 'connection_failed';
}
