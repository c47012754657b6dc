import { createHash } from 'node:crypto';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { Duplex } from 'node:stream';
import { callIn, createWaiting, endServer, listenOn } from './loopback.ts';
import { argumentsOf, refuseBadCalls } from './slack-outgoing.ts';
import { APP_USER, TEAM } from './slack-rig.ts';

/** One envelope's acknowledgement, as the app sent it back. */
interface Acknowledgement {
  readonly envelope_id: string;
  readonly payload?: unknown;
}

/** As much of Slack as Socket Mode needs: a Web API that answers a few methods, and the socket that it hands out. */
export interface SocketServer {
  readonly apiUrl: string;
  /** Sends an envelope and waits until the app has acknowledged it. */
  readonly deliver: (
    envelope: Readonly<Record<string, unknown>> & { readonly envelope_id: string },
  ) => Promise<Acknowledgement>;
  readonly calls: () => readonly { readonly method: string; readonly form: URLSearchParams; readonly token: string }[];
  /** Resolves with the nth call (from 1) of a method. */
  readonly call: (method: string, number?: number) => Promise<URLSearchParams>;
  /** Asks every client to come back through a new socket, as Slack does now and then. */
  readonly refresh: () => void;
  readonly openSockets: () => number;
  /** Resolves once no socket is open. */
  readonly allClosed: () => Promise<void>;
  readonly stop: () => Promise<void>;
}

/** Starts it; `refuse` names the error that a method is answered with. */
export async function startSocketServer(refuse: Readonly<Record<string, string>> = {}): Promise<SocketServer> {
  const calls: { method: string; form: URLSearchParams; token: string }[] = [];
  const acknowledged = new Map<string, (value: Acknowledgement) => void>();
  const waiting = createWaiting();
  const sockets = new Set<Duplex>();
  let port = 0;

  async function take(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const call = await callIn(request);
    calls.push(call);
    const error = refuse[call.method];
    response.setHeader('content-type', 'application/json');
    response.end(
      JSON.stringify(error === undefined ? { ok: true, ...answerTo(call.method, port) } : { ok: false, error }),
    );
    waiting.changed();
  }
  const server = createServer((request, response) => void take(request, response));
  server.on('upgrade', (request: IncomingMessage, socket: Duplex) => {
    shakeHands(request, socket, sockets);
    readFrames(socket, (text) => {
      const ack: Acknowledgement = JSON.parse(text);
      acknowledged.get(ack.envelope_id)?.(ack);
    });
    send(socket, { type: 'hello', num_connections: 1, connection_info: { app_id: 'A1' } });
  });
  port = await listenOn(server);
  const found = (method: string, number: number) => calls.filter((call) => call.method === method)[number - 1]?.form;

  return {
    apiUrl: `http://127.0.0.1:${port}/api/`,
    deliver: (envelope) =>
      new Promise((resolve) => {
        acknowledged.set(envelope.envelope_id, resolve);
        for (const socket of sockets) send(socket, envelope);
      }),
    calls: () => [...calls],
    call: (method, number = 1) => waiting.until(() => found(method, number)),
    refresh: () => {
      for (const socket of sockets) send(socket, { type: 'disconnect', reason: 'refresh_requested' });
    },
    openSockets: () => sockets.size,
    allClosed: async () => {
      await Promise.all([...sockets].map((socket) => new Promise((resolve) => socket.once('close', resolve))));
    },
    stop: async () => {
      for (const socket of sockets) socket.destroy();
      await endServer(server);
      refuseBadCalls(calls.map(({ method, form }) => ({ method, arguments: argumentsOf(form) })));
    },
  };
}

function answerTo(method: string, port: number): Readonly<Record<string, unknown>> {
  if (method === 'auth.test') return { team_id: TEAM, user_id: APP_USER, bot_id: 'B1', user: 'coop', team: 'Tests' };
  if (method === 'apps.connections.open') return { url: `ws://127.0.0.1:${port}/link` };
  return { ts: '1767225600.000900', channel: 'C1' };
}

/** Opens a WebSocket as RFC 6455 (4.2.2) has it, and keeps it among the open ones until it ends. */
export function shakeHands(request: IncomingMessage, socket: Duplex, open: Set<Duplex>): void {
  const key = `${request.headers['sec-websocket-key']}258EAFA5-E914-47DA-95CA-C5AB0DC85B11`;
  const accept = createHash('sha1').update(key).digest('base64');
  socket.write(
    `HTTP/1.1 101 Switching Protocols\r\nUpgrade: websocket\r\nConnection: Upgrade\r\nSec-WebSocket-Accept: ${accept}\r\n\r\n`,
  );
  open.add(socket);
  socket.on('close', () => open.delete(socket));
  socket.on('error', () => open.delete(socket));
}

/** One unmasked text frame, RFC 6455, section 5.2: JSON, or text as it is. */
export function send(socket: Duplex, value: unknown): void {
  const payload = Buffer.from(typeof value === 'string' ? value : JSON.stringify(value));
  const header =
    payload.length < 126
      ? Buffer.from([0x81, payload.length])
      : payload.length < 65_536
        ? Buffer.from([0x81, 126, payload.length >> 8, payload.length & 0xff])
        : Buffer.from([0x81, 127, 0, 0, 0, 0, ...lengthOf(payload.length)]);
  socket.write(Buffer.concat([header, payload]));
}

/** A length in four bytes. */
const lengthOf = (length: number) => [24, 16, 8, 0].map((shift) => (length >>> shift) & 0xff);

/** Masked frames of a client; text is passed on, a ping is answered, a close is returned. */
export function readFrames(socket: Duplex, onText: (text: string) => void): void {
  let waiting = Buffer.alloc(0);
  socket.on('data', (part: Buffer) => {
    waiting = Buffer.concat([waiting, part]);
    for (;;) {
      const short = (waiting[1] ?? 0) & 0x7f;
      const start = short === 127 ? 14 : short === 126 ? 8 : 6;
      if (waiting.length < start) return;
      const length = short === 127 ? waiting.readUInt32BE(6) : short === 126 ? waiting.readUInt16BE(2) : short;
      if (waiting.length < start + length) return;
      const mask = waiting.subarray(start - 4, start);
      const payload = Buffer.from(
        waiting.subarray(start, start + length).map((byte, index) => byte ^ (mask[index % 4] ?? 0)),
      );
      const kind = (waiting[0] ?? 0) & 0x0f;
      waiting = waiting.subarray(start + length);
      if (kind === 0x1) onText(payload.toString());
      if (kind === 0x9) socket.write(Buffer.concat([Buffer.from([0x8a, payload.length]), payload]));
      if (kind === 0x8) socket.end(Buffer.concat([Buffer.from([0x88, payload.length]), payload]));
    }
  });
}
