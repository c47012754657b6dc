import { createHmac } from 'node:crypto';
import { refuseBadCalls } from './slack-outgoing.ts';
import { APP_USER, CHANNEL, DANA, SIGNING_SECRET, TEAM } from './slack-rig.ts';

/** How a request is to differ from what Slack would send. */
export interface Oddity {
  readonly timestamp?: number;
  readonly signature?: string | null;
  readonly headers?: Readonly<Record<string, string>>;
}

/** Sends a body as Slack does, signed, and answers status and body. */
export async function sendSigned(
  url: string,
  contentType: string,
  body: string,
  oddity: Oddity = {},
): Promise<{ readonly status: number; readonly body: string }> {
  const timestamp = oddity.timestamp ?? Math.floor(Date.now() / 1_000);
  const signature =
    oddity.signature === undefined
      ? `v0=${createHmac('sha256', SIGNING_SECRET).update(`v0:${timestamp}:${body}`).digest('hex')}`
      : oddity.signature;
  const response = await fetch(url, {
    method: 'POST',
    headers: {
      'content-type': contentType,
      'x-slack-request-timestamp': String(timestamp),
      ...(signature === null ? {} : { 'x-slack-signature': signature }),
      ...oddity.headers,
    },
    body: Buffer.from(body),
  });
  const answer = await response.text();
  // What a form is answered with is shown as it is.
  if (answer.includes('"response_action"')) refuseBadCalls([{ method: 'ack', arguments: JSON.parse(answer) }]);
  return { status: response.status, body: answer };
}

/** A form, as slash commands and button presses arrive. */
export function sendForm(url: string, fields: Readonly<Record<string, string>>, oddity?: Oddity) {
  return sendSigned(url, 'application/x-www-form-urlencoded', new URLSearchParams(fields).toString(), oddity);
}

/** JSON, as events arrive. */
export function sendEvent(url: string, body: unknown, oddity?: Oddity) {
  return sendSigned(url, 'application/json', JSON.stringify(body), oddity);
}

/** The fields of `/coop <text>`, with a response_url of the caller's. */
export function commandFields(text: string, responseUrl: string, more: Readonly<Record<string, string>> = {}) {
  return {
    token: 't',
    team_id: TEAM,
    team_domain: 'tests',
    channel_id: CHANNEL,
    channel_name: 'desk-maghreb',
    user_id: DANA,
    user_name: 'dana.desk',
    command: '/coop',
    text,
    api_app_id: 'A1',
    is_enterprise_install: 'false',
    response_url: responseUrl,
    trigger_id: 'trigger',
    ...more,
  };
}

/** An `app_mention` or `message` event around a message. */
export function eventOf(eventId: string, event: Readonly<Record<string, unknown>>) {
  return {
    token: 't',
    team_id: TEAM,
    api_app_id: 'A1',
    type: 'event_callback',
    event_id: eventId,
    event_time: 1,
    authorizations: [
      { enterprise_id: null, team_id: TEAM, user_id: APP_USER, is_bot: true, is_enterprise_install: false },
    ],
    event: {
      user: DANA,
      channel: CHANNEL,
      ts: '1767225600.000100',
      event_ts: '1767225600.000100',
      text: `<@${APP_USER}> received`,
      ...event,
    },
  };
}
