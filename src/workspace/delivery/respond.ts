import type { IncomingMessage, ServerResponse } from 'node:http';
import { contentOf, refuseEmpty } from '../api/content.ts';
import { ApiFailure, type Arguments, flag, stringOf } from '../api/method.ts';
import { readArguments } from '../api/read-arguments.ts';
import type { ApiCall } from '../api/route.ts';
import type { Faults } from '../faults.ts';
import { APP_USER_ID } from '../people.ts';
import type { ResponseTarget, ResponseUrls } from '../response-urls.ts';
import { readBody, sendJson } from '../web/http.ts';
import type { World } from '../world.ts';

/** What answering a response_url needs. */
interface ResponseDoor {
  readonly world: World;
  readonly urls: ResponseUrls;
  readonly faults: Faults;
  readonly log: (call: ApiCall) => void;
}

const MOST_BYTES = 1_000_000;

/** Answers a post to a response_url: 200 when it was carried out, 404 when the address is used up or too old, 400 when the message is refused. */
export async function answerResponseUrl(
  request: IncomingMessage,
  response: ServerResponse,
  secret: string,
  door: ResponseDoor,
): Promise<void> {
  const body = await readBody(request, response, MOST_BYTES);
  if (body === null) return;
  const args = readArguments(request.headers['content-type'] ?? '', body);
  const fault = door.faults.take('response_url');
  const answer = (status: number, reply: Record<string, unknown>, headers: Readonly<Record<string, string>> = {}) => {
    door.log({ method: 'response_url', arguments: args ?? {}, reply });
    sendJson(response, status, reply, headers);
  };
  if (args === null) return answer(400, { ok: false, error: 'invalid_payload' });
  if (fault?.kind === 'hang') return door.log({ method: 'response_url', arguments: args, reply: null });
  if (fault?.kind === 'error') return answer(404, { ok: false, error: fault.error });
  if (fault?.kind === 'status' && !fault.stores) return answer(fault.status, {});
  if (fault?.kind === 'rate-limited') {
    return answer(429, { ok: false, error: 'ratelimited' }, { 'retry-after': String(fault.retryAfterSeconds) });
  }
  const target = door.urls.use(secret);
  if (typeof target === 'string') return answer(404, { ok: false, error: target });
  try {
    showResponse(door.world, target, args);
  } catch (failure) {
    if (!(failure instanceof ApiFailure)) throw failure;
    return answer(400, { ok: false, error: failure.error, ...failure.details });
  }
  if (fault?.kind === 'reset-after-storing') {
    door.log({ method: 'response_url', arguments: args, reply: null });
    request.socket.destroy();
    return;
  }
  if (fault?.kind === 'status') return answer(fault.status, {});
  answer(200, { ok: true });
}

/** Shows what the app answered a command or click with: a new message, or the one it was about replaced or deleted. */
export function showResponse(world: World, target: ResponseTarget, args: Arguments): void {
  const source = target.source === null ? null : world.messages.find(target.source.channel, target.source.ts);
  if (flag(args, 'delete_original')) {
    if (source !== null) world.messages.remove(source);
    return;
  }
  const content = contentOf(args);
  refuseEmpty(content);
  if (flag(args, 'replace_original') && source !== null) {
    world.messages.change(source, { text: content.text, blocks: content.blocks ?? [] });
    return;
  }
  world.messages.post({
    channel: target.channel,
    author: APP_USER_ID,
    text: content.text,
    blocks: content.blocks ?? [],
    threadTs: stringOf(args, 'thread_ts') || null,
    // Slack shows an answer to its asker alone unless the app says otherwise.
    visibleTo: args.response_type === 'in_channel' ? null : target.user,
  });
}
