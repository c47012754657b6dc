import {
  HTTPReceiver,
  type HTTPReceiverOptions,
  type Logger,
  type Receiver,
  SocketModeReceiver,
  webApi,
} from '@slack/bolt';
import type { Schedule } from '../alerts/log.ts';
import { isTokenError } from './bad-settings.ts';
import { type Closing, type Door, MOST_BYTES, openDoor } from './door.ts';

/** How Slack reaches Coop in one workspace, whose token it has. */
export type TokenConnection =
  | { readonly kind: 'socket'; readonly botToken: string; readonly appToken: string }
  | ({ readonly kind: 'http'; readonly botToken: string } & HttpConnection);

/** How Slack's requests are taken over HTTP. */
export interface HttpConnection {
  readonly signingSecret: string;
  /** 0 takes any free port. */
  readonly port: number;
  /** Default: this machine only; something in front of it brings Slack's requests. */
  readonly host?: string;
}

/** A connection that is not open yet. */
export interface Line {
  readonly receiver: Receiver;
  /** The port that is listened on; null in Socket Mode. */
  readonly open: () => Promise<number | null>;
  /** Whether Slack's requests reach Coop now. */
  readonly isUp: () => boolean;
  /** Takes no new requests. */
  readonly close: () => Closing;
}

/** Everything known is acknowledged at once, so what is not by then is something that nobody listens to. */
const UNHANDLED_AFTER_MS = 500;
const API_TIMEOUT_MS = 10_000;
const CLOSE_WITHIN_MS = 1_000;

/** What a line needs; `apiUrl` is where Socket Mode asks for its address. */
export interface LineOptions {
  readonly apiUrl: string | undefined;
  readonly logger: Logger;
  readonly now: () => Date;
  readonly schedule: Schedule;
  /** Called when Slack refuses the app-level token for good, after it was accepted at start. */
  readonly onFatal: (reason: string) => void;
  /** Called with the status of each request over HTTP that is not let in. */
  readonly onRefused: (status: number) => void;
}

/** Where Bolt hands out and takes back those who install Coop. */
export const installPaths = { install: '/slack/install', redirect: '/slack/oauth_redirect' } as const;

/** The receiver for a connection and what opens and closes it. */
export function lineFor(connection: TokenConnection, options: LineOptions): Line {
  const { apiUrl, logger, schedule } = options;
  if (connection.kind === 'socket') {
    // A copy of its own: the Socket Mode client writes its retry policy into the object it is given.
    const clientOptions = {
      ...(apiUrl === undefined ? {} : { slackApiUrl: apiUrl }),
      timeout: API_TIMEOUT_MS,
      fetch: tellingOfTokens(options.onFatal),
    };
    const receiver = new SocketModeReceiver({
      appToken: connection.appToken,
      logger,
      installerOptions: { clientOptions },
      processEventErrorHandler: async () => true,
    });
    let isUp = false;
    receiver.client.on('connected', () => {
      isUp = true;
    });
    for (const event of ['close', 'disconnected'])
      receiver.client.on(event, () => {
        isUp = false;
      });
    return {
      receiver,
      isUp: () => isUp,
      open: async () => {
        // Asked for once before: the Socket Mode client would try some refusals of a wrong token again for ever.
        await new webApi.WebClient(connection.appToken, {
          ...clientOptions,
          fetch: globalThis.fetch,
          logger,
          retryConfig: { retries: 0 },
          rejectRateLimitedCalls: true,
        }).apps.connections.open();
        await receiver.start();
        return null;
      },
      // The receiver's own stop does not wait for the socket to close, and a dead connection never closes it.
      close: () => ({
        done: new Promise((resolve) => {
          const cancel = schedule(resolve, CLOSE_WITHIN_MS);
          void receiver.client.disconnect().then(() => {
            cancel();
            resolve();
          });
        }),
        force: () => {},
      }),
    };
  }
  return httpLine(connection, options);
}

/** A line over HTTP; with `installing` also for those who install Coop in further workspaces. */
export function httpLine(
  { signingSecret, port, host = '127.0.0.1' }: HttpConnection,
  { logger, now, onRefused }: Pick<LineOptions, 'logger' | 'now' | 'onRefused'>,
  installing: Partial<HTTPReceiverOptions> = {},
): Line {
  const receiver = new HTTPReceiver({
    ...installing,
    signingSecret,
    logger,
    bodyLimit: MOST_BYTES,
    unhandledRequestTimeoutMillis: UNHANDLED_AFTER_MS,
    unhandledRequestHandler: ({ response }) => {
      if (response.headersSent) return;
      response.writeHead(200);
      response.end();
    },
    processEventErrorHandler: async ({ response }) => {
      if (!response.headersSent) {
        response.writeHead(200);
        response.end();
      }
      return true;
    },
  });
  let door: Door | null = null;
  return {
    receiver,
    isUp: () => door !== null,
    open: async () => {
      door = await openDoor({
        receive: receiver.requestListener,
        pages: installing.clientId === undefined ? [] : Object.values(installPaths),
        ...{ signingSecret, port, host, now, onRefused },
      });
      return door.port;
    },
    close: () => door?.close() ?? { done: Promise.resolve(), force: () => {} },
  };
}

/**
 * The fetch that asks for new sockets, which also tells when Slack refuses the token for good: the Socket Mode client has
 * no event for that, and would try some refusals again for ever.
 */
function tellingOfTokens(onFatal: (reason: string) => void): typeof globalThis.fetch {
  return async (address, init) => {
    const response = await globalThis.fetch(address, init);
    const body: unknown = await response
      .clone()
      .json()
      .catch(() => null);
    const reason: unknown = typeof body === 'object' && body !== null ? Reflect.get(body, 'error') : null;
    if (typeof reason === 'string' && isTokenError(reason)) onFatal(reason);
    return response;
  };
}
