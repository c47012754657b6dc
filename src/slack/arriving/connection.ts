import { HTTPReceiver, type HTTPReceiverOptions } from '@slack/bolt';
import { type Door, MOST_BYTES, openDoor, signatureOf } from './door.ts';
import type { Line, LineOptions } from './line.ts';
import { type SocketConnection, socketLine } from './socket-line.ts';

/** How Slack reaches Coop in one workspace, whose token it has. */
export type TokenConnection =
  | ({ readonly kind: 'socket'; readonly botToken: string } & SocketConnection)
  | ({ readonly kind: 'http'; readonly botToken: string } & HttpConnection);

/** How Slack's requests are taken over HTTP. */
export interface HttpConnection {
  readonly signingSecret: string;
  /** 0 takes any free port. */
  readonly port: number;
  /** Default: this machine only; something in front of it brings Slack's requests. */
  readonly host?: string;
}

/** Where Bolt hands out and takes back those who install Coop. */
export const installPaths = { install: '/slack/install', redirect: '/slack/oauth_redirect' } as const;

/** The receiver for a connection and what opens and closes it. */
export function lineFor(connection: TokenConnection, options: LineOptions): Line {
  if (connection.kind === 'socket') return socketLine(connection, options);
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
    customPropertiesExtractor: ({ headers }) => ({ recognisedBy: signatureOf(headers) }),
  });
  let door: Door | null = null;
  let isClosed = false;
  return {
    receiver,
    isUp: () => door !== null && !isClosed,
    open: async () => {
      door = await openDoor({
        receive: receiver.requestListener,
        pages: installing.clientId === undefined ? [] : Object.values(installPaths),
        ...{ signingSecret, port, host, now, onRefused },
      });
      return door.port;
    },
    close: () => {
      isClosed = true;
      return door?.close() ?? { done: Promise.resolve(), force: () => {} };
    },
  };
}
