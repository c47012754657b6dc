import { createHash, timingSafeEqual } from 'node:crypto';
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Faults } from '../faults.ts';
import { readBody, sendJson } from '../web/http.ts';
import { METHODS } from './all.ts';
import { ApiFailure, type Arguments, type Caller } from './method.ts';
import { readArguments } from './read-arguments.ts';

/** One call that the app made: a Web API method, `response_url`, `upload_url`, or `ack` for what it answered a command or a form with. */
export interface ApiCall {
  readonly method: string;
  readonly arguments: Arguments;
  /** The JSON that was answered; null when nothing was. */
  readonly reply: Readonly<Record<string, unknown>> | null;
}

/** What the Web API's door needs. */
interface ApiDoor {
  readonly caller: Caller;
  readonly faults: Faults;
  readonly botToken: string;
  /** Scopes that the app was not granted. */
  readonly withheld: ReadonlySet<string>;
  readonly log: (call: ApiCall) => void;
}

/** The methods whose scope an app can do without. */
const SCOPES: Readonly<Record<string, string>> = {
  'assistant.threads.setSuggestedPrompts': 'assistant:write',
  'conversations.info': 'channels:read',
  'files.completeUploadExternal': 'files:write',
  'files.getUploadURLExternal': 'files:write',
  'users.info': 'users:read',
};
/** Reading a conversation back takes the scope of its kind. */
const READING = new Set(['conversations.history', 'conversations.replies']);

function scopeOf(method: string, { channel }: Arguments): string {
  if (!READING.has(method)) return SCOPES[method] ?? '';
  return typeof channel === 'string' && channel.startsWith('D') ? 'im:history' : 'channels:history';
}
/** The largest body that is read; Slack's own ceilings lie well below. */
const MOST_BYTES = 1_000_000;

/** Answers `/api/<method>` as Slack does: always 200 with `ok` true or false, save for rate limits and faults. */
export async function answerApi(
  request: IncomingMessage,
  response: ServerResponse,
  method: string,
  door: ApiDoor,
): Promise<void> {
  const body = await readBody(request, response, MOST_BYTES);
  if (body === null) return;
  const args = readArguments(request.headers['content-type'] ?? '', body) ?? {};
  const { token, ...rest } = args;
  const said =
    /^Bearer (.+)$/u.exec(request.headers.authorization ?? '')?.[1] ?? (typeof token === 'string' ? token : '');
  const refusal = method === 'api.test' ? null : refuseToken(said, door.botToken);
  const fault = door.faults.take(method);

  if (fault?.kind === 'hang') {
    door.log({ method, arguments: rest, reply: null });
    return;
  }
  if (fault?.kind === 'rate-limited') {
    const reply = { ok: false, error: 'ratelimited' };
    door.log({ method, arguments: rest, reply });
    sendJson(response, 429, reply, { 'retry-after': String(fault.retryAfterSeconds) });
    return;
  }
  const error =
    refusal ??
    (door.withheld.has(scopeOf(method, rest)) ? 'missing_scope' : fault?.kind === 'error' ? fault.error : null);
  if (fault?.kind === 'status') {
    if (fault.stores && error === null) carryOut(method, rest, door.caller);
    door.log({ method, arguments: rest, reply: null });
    response.writeHead(fault.status).end();
    return;
  }
  const reply = error === null ? carryOut(method, rest, door.caller) : { ok: false, error };
  const lost = fault?.kind === 'reset-after-storing';
  door.log({ method, arguments: rest, reply: lost ? null : reply });
  if (lost) request.socket.destroy();
  else sendJson(response, 200, reply);
}

function carryOut(name: string, args: Arguments, caller: Caller): Record<string, unknown> {
  const method = METHODS.get(name);
  if (method === undefined) return { ok: false, error: 'unknown_method', req_method: name };
  try {
    return { ok: true, ...method(args, caller) };
  } catch (failure) {
    if (failure instanceof ApiFailure) return { ok: false, error: failure.error, ...failure.details };
    throw failure;
  }
}

function refuseToken(said: string, expected: string): string | null {
  if (said === '') return 'not_authed';
  const digest = (text: string) => createHash('sha256').update(text).digest();
  return timingSafeEqual(digest(said), digest(expected)) ? null : 'invalid_auth';
}
