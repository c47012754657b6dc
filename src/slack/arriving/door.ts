import {
  createServer,
  type IncomingHttpHeaders,
  type IncomingMessage,
  type RequestListener,
  type ServerResponse,
} from 'node:http';
import { isValidSlackRequest } from '@slack/bolt';
import { CoopError } from '../../text/error.ts';

/** Slack's rule for old signatures, held against future ones too, which Bolt lets in. */
const MOST_AHEAD_SECONDS = 5 * 60;
/** Slack posts forms and events of some ten kilobytes; a command's text has at most 40,000 characters. */
export const MOST_BYTES = 1_000_000;
/** Slack never sends so many; a signature older than five minutes is refused by Bolt, so no more need be remembered. */
const MOST_REMEMBERED = 20_000;

/** What a door is opened with. */
export interface DoorOptions {
  /** Bolt's receiver. */
  readonly receive: RequestListener;
  readonly signingSecret: string;
  /** 0 takes any free port. */
  readonly port: number;
  readonly host: string;
  readonly now: () => Date;
  /** Addresses that people open in their browsers: they are not signed, and have no body. */
  readonly pages: readonly string[];
  /** Called with the status of each request that is not let in, here or by Bolt. */
  readonly onRefused: (status: number) => void;
}

/** An HTTP server in front of Bolt's receiver. */
export interface Door {
  readonly port: number;
  /** Takes nothing more. */
  readonly close: () => Closing;
}

/** A connection that takes nothing more: `force` breaks off what is still open, such as a body that never ends. */
export interface Closing {
  readonly done: Promise<void>;
  readonly force: () => void;
}

/**
 * Opens the door; throws CoopError when the port is taken. It refuses what Bolt would take: a signature stamped more than
 * five minutes ahead (401), a body that is no object, such as `null`, over which Bolt would end the process, or a form that
 * says a field twice (400), and a command or press that came before with the same signature, which covers body and second
 * (200 without effect: a proxy that repeats a request must not make it fail, and nothing happens twice). What came before
 * a restart is recognised once it was acknowledged. Events may repeat: they are recognised by their ids.
 */
export async function openDoor({
  receive,
  signingSecret,
  port,
  host,
  now,
  pages,
  onRefused,
}: DoorOptions): Promise<Door> {
  const isRepeated = createMemory();
  const server = createServer(async (request, response) => {
    if (request.method === 'GET' && pages.includes((request.url ?? '').split('?')[0] ?? '')) {
      receive(request, response);
      return;
    }
    response.once('finish', () => {
      if (response.statusCode >= 400 && response.statusCode < 500) onRefused(response.statusCode);
    });
    // Answered before it is read, and the connection closed: reading it to its end is what a flood wants.
    if (Number(request.headers['content-length']) > MOST_BYTES) return end(response, 413);
    const stamp = Number(request.headers['x-slack-request-timestamp']);
    if (stamp - now().getTime() / 1_000 > MOST_AHEAD_SECONDS) return end(response, 401);
    // Bolt reads only the first two parts of the header, so `v0=…=x` would pass as another signature.
    const signature = request.headers['x-slack-signature'];
    if (signature !== undefined && !/^v0=[0-9a-f]{64}$/u.test(String(signature))) return end(response, 401);
    if (isRepeated(request, response)) {
      onRefused(200);
      return end(response, 200);
    }
    const body = await bodyOf(request);
    if (body === 'broken off') return;
    if (body === 'too large') return end(response, 413);
    if (!holdsObject(body, request.headers['content-type'])) {
      const headers = { 'x-slack-signature': String(signature), 'x-slack-request-timestamp': stamp };
      return end(response, isValidSlackRequest({ signingSecret, body: body.toString(), headers }) ? 400 : 401);
    }
    // Where Bolt looks for a body that was read already.
    Object.assign(request, { rawBody: body });
    try {
      receive(request, response);
    } catch {
      // Bolt throws for any address but its own.
      end(response, 404);
    }
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', (cause: Error & { code?: string }) => {
      const message =
        cause.code === 'EADDRINUSE'
          ? `Port ${port} is taken. Stop what uses it, or set PORT to another and change the request URLs in Slack's settings to match.`
          : `Coop could not listen on ${host}:${port}. Set PORT to a free port of this machine.`;
      reject(new CoopError('bad-config', message, { cause }));
    });
    server.listen(port, host, resolve);
  });
  const address = server.address();
  return {
    port: typeof address === 'object' && address !== null ? address.port : port,
    close: () => ({
      done: new Promise((resolve) => {
        server.close(() => resolve());
        server.closeIdleConnections();
      }),
      force: () => server.closeAllConnections(),
    }),
  };
}

/** What a command or press is recognised by when it comes again; null for events, which have ids. */
export function signatureOf(headers: IncomingHttpHeaders): string | null {
  const signature = headers['x-slack-signature'];
  return typeof signature !== 'string' || headers['content-type'] === 'application/json' ? null : signature;
}

/** Remembers the signatures of commands and presses; one that was not taken (4xx, 5xx) is forgotten, so that it may come again. */
function createMemory(): (request: IncomingMessage, response: ServerResponse) => boolean {
  const seen = new Set<string>();
  return (request, response) => {
    const signature = signatureOf(request.headers);
    if (signature === null) return false;
    if (seen.has(signature)) return true;
    seen.add(signature);
    const oldest = seen.values().next().value;
    if (seen.size > MOST_REMEMBERED && oldest !== undefined) seen.delete(oldest);
    response.once('close', () => {
      if (!response.writableEnded || response.statusCode >= 400) seen.delete(signature);
    });
    return false;
  };
}

function bodyOf(request: IncomingMessage): Promise<Buffer | 'too large' | 'broken off'> {
  return new Promise((resolve) => {
    const chunks: Buffer[] = [];
    let bytes = 0;
    request.on('data', (chunk: Buffer) => {
      bytes += chunk.length;
      if (bytes > MOST_BYTES) resolve('too large');
      else chunks.push(chunk);
    });
    request.once('end', () => resolve(Buffer.concat(chunks)));
    for (const event of ['error', 'close']) request.once(event, () => resolve('broken off'));
  });
}

/** Whether the body is what Slack sends: a form, a form with a JSON object as its `payload`, or a JSON object. */
function holdsObject(body: Buffer, contentType: string | undefined): boolean {
  let json: string | null = body.toString();
  if (contentType === 'application/x-www-form-urlencoded') {
    const fields = new URLSearchParams(json);
    // Which of two would count? Slack says everything once.
    if (new Set(fields.keys()).size < fields.size) return false;
    json = fields.get('payload');
    if (json === null) return true;
  }
  try {
    const value: unknown = JSON.parse(json);
    return typeof value === 'object' && value !== null && !Array.isArray(value);
  } catch {
    return false;
  }
}

function end(response: ServerResponse, status: number): void {
  response.writeHead(status, status === 413 ? { connection: 'close' } : {});
  response.end();
}
