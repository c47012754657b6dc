import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { Duplex } from 'node:stream';
import { bodyOf, createWaiting, endServer, listenOn } from './loopback.ts';
import { readFrames, send, shakeHands } from './slack-socket-server.ts';

/** What stands between the local workspace and a Coop in Socket Mode, which the workspace itself does not speak. */
export interface SocketBridge {
  /** The Web API: the workspace's own, and `apps.connections.open`. */
  readonly apiUrl: string;
  /** Takes the requests that the workspace sends over HTTP, and hands them on as envelopes. */
  readonly requestUrl: string;
  /** Says goodbye on every socket, as Slack does for `reason`, so that clients come back by a new one. */
  readonly disconnect: (reason: string) => void;
  /** Breaks every connection off. */
  readonly drop: () => void;
  /** How `apps.connections.open` is answered from now on: `up`, an HTTP status, or an error of Slack's. */
  readonly answerOpening: (how: 'up' | number | string) => void;
  /** Resolves once a socket has been refused so many times in all. */
  readonly refused: (count: number) => Promise<void>;
  /** Resolves once so many sockets have been opened in all. */
  readonly opened: (count: number) => Promise<void>;
  /** Writes an envelope to a socket; resolves once the id is acknowledged. */
  readonly deliver: (envelope: string, id: string) => Promise<void>;
  /** Writes raw text to every socket. */
  readonly write: (text: string) => void;
  readonly openSockets: () => number;
  /** Resolves once no socket is open. */
  readonly allClosed: () => Promise<void>;
  readonly stop: () => Promise<void>;
}

/** Starts it in front of a workspace's Web API; `before` is called with each method, which waits for it. */
export async function startSocketBridge(
  workspaceApi: string,
  before: (method: string) => Promise<void> = async () => {},
): Promise<SocketBridge> {
  const sockets = new Set<Duplex>();
  const acknowledged = new Map<string, (payload: unknown) => void>();
  const brought = new Map<string, object>();
  const waiting = createWaiting();
  let opening: 'up' | number | string = 'up';
  let count = 0;
  let envelopes = 0;
  let refusals = 0;
  let port = 0;

  const server = createServer((request, response) => {
    void bodyOf(request).then((body) =>
      request.url?.startsWith('/api/') === true ? answerApi(request, response, body) : handOn(request, response, body),
    );
  });

  async function answerApi(request: IncomingMessage, response: ServerResponse, body: Buffer): Promise<void> {
    const method = (request.url ?? '').replace('/api/', '');
    await before(method);
    if (method === 'apps.connections.open') {
      const [status, answer] =
        opening === 'up'
          ? [200, { ok: true, url: `ws://127.0.0.1:${port}/link` }]
          : typeof opening === 'number'
            ? [opening, {}]
            : [200, { ok: false, error: opening }];
      response.writeHead(Number(status), { 'content-type': 'application/json' }).end(JSON.stringify(answer));
      if (opening !== 'up') refusals += 1;
      waiting.changed();
      return;
    }
    const { authorization = '', 'content-type': type = '' } = request.headers;
    try {
      const headers = { authorization, 'content-type': type };
      const answer = await fetch(`${workspaceApi}${method}`, { method: 'POST', headers, body: Uint8Array.from(body) });
      const after = answer.headers.get('retry-after');
      response.writeHead(answer.status, {
        'content-type': 'application/json',
        ...(after === null ? {} : { 'retry-after': after }),
      });
      response.end(await answer.text());
    } catch {
      // What the workspace broke off is broken off here.
      request.socket.destroy();
    }
  }

  /** An HTTP request of Slack's as the envelope that Socket Mode has for it; its acknowledgement is the response. */
  async function handOn(request: IncomingMessage, response: ServerResponse, body: Buffer): Promise<void> {
    envelopes += 1;
    const retry = Number(request.headers['x-slack-retry-num'] ?? 0);
    const envelope = {
      envelope_id: `envelope-${envelopes}`,
      ...envelopeOf(String(request.headers['content-type']), body.toString()),
      ...(retry === 0 ? {} : { retry_attempt: retry, retry_reason: String(request.headers['x-slack-retry-reason']) }),
    };
    const [socket] = sockets;
    if (socket === undefined) return void response.writeHead(503).end();
    const payload = await new Promise<unknown>((resolve) => {
      acknowledged.set(envelope.envelope_id, resolve);
      brought.set(envelope.envelope_id, envelope);
      send(socket, envelope);
    });
    response.writeHead(200, { 'content-type': 'application/json' });
    response.end(
      typeof payload === 'object' && payload !== null && Object.keys(payload).length > 0 ? JSON.stringify(payload) : '',
    );
  }

  server.on('upgrade', (request: IncomingMessage, socket: Duplex) => {
    shakeHands(request, socket, sockets);
    socket.once('close', waiting.changed);
    // A process that ends in the middle of the handshake says nothing more.
    socket.once('end', () => socket.destroy());
    readFrames(socket, (text) => {
      const { envelope_id: id, payload }: { envelope_id: string; payload?: unknown } = JSON.parse(text);
      acknowledged.get(id)?.(payload);
      acknowledged.delete(id);
      brought.delete(id);
    });
    send(socket, { type: 'hello', num_connections: 1, connection_info: { app_id: 'A1' } });
    // What was not acknowledged on another socket is brought again, as Slack does.
    for (const envelope of brought.values()) send(socket, { ...envelope, retry_attempt: 1, retry_reason: 'timeout' });
    count += 1;
    waiting.changed();
  });
  port = await listenOn(server);

  return {
    apiUrl: `http://127.0.0.1:${port}/api/`,
    requestUrl: `http://127.0.0.1:${port}/slack/events`,
    disconnect: (reason) => {
      for (const socket of [...sockets]) {
        sockets.delete(socket);
        send(socket, { type: 'disconnect', reason, debug_info: { host: 'h' } });
      }
    },
    drop: () => {
      for (const socket of [...sockets]) {
        sockets.delete(socket);
        socket.destroy();
      }
    },
    answerOpening: (how) => {
      opening = how;
    },
    refused: async (wanted) => void (await waiting.until(() => refusals >= wanted)),
    opened: async (wanted) => void (await waiting.until(() => count >= wanted)),
    deliver: (envelope, id) =>
      new Promise((resolve) => {
        acknowledged.set(id, () => resolve());
        const [socket] = sockets;
        if (socket !== undefined) send(socket, envelope);
      }),
    write: (text) => {
      for (const socket of sockets) send(socket, text);
    },
    openSockets: () => sockets.size,
    allClosed: async () => void (await waiting.until(() => sockets.size === 0)),
    stop: async () => {
      for (const socket of sockets) socket.destroy();
      await endServer(server);
    },
  };
}

function envelopeOf(contentType: string, body: string) {
  if (contentType.startsWith('application/json'))
    return { type: 'events_api', accepts_response_payload: false, payload: JSON.parse(body) };
  const form = Object.fromEntries(new URLSearchParams(body));
  return form.payload === undefined
    ? { type: 'slash_commands', accepts_response_payload: true, payload: form }
    : { type: 'interactive', accepts_response_payload: true, payload: JSON.parse(form.payload) };
}
