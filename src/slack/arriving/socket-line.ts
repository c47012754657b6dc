import { type Logger, SocketModeReceiver, webApi } from '@slack/bolt';
import { z } from 'zod';
import { isTokenError } from '../sending/bad-settings.ts';
import type { Line, LineOptions } from './line.ts';

/** How Slack's requests are taken in Socket Mode. */
export interface SocketConnection {
  readonly appToken: string;
  /** How long a ping may go unanswered, and how long after a lost socket a new one is asked for; three seconds by default. */
  readonly patienceMs?: number;
}

const API_TIMEOUT_MS = 10_000;
const CLOSE_WITHIN_MS = 1_000;
/** Slack closes sockets every few hours and brings what was not acknowledged again; the package waits five seconds. */
const PATIENCE_MS = 3_000;

/** What a command or press is recognised by when it comes again, in whichever envelope; events have ids of their own. */
const actOf = z
  .object({
    type: z.enum(['slash_commands', 'interactive']),
    envelope_id: z.string(),
    body: z.object({ trigger_id: z.string().optional() }),
  })
  .transform((envelope) => envelope.body.trigger_id ?? envelope.envelope_id);

/** A line in Socket Mode, which comes back by itself whenever Slack or the network ends it. */
export function socketLine({ appToken, patienceMs = PATIENCE_MS }: SocketConnection, options: LineOptions): Line {
  const { apiUrl, logger, schedule, onFatal } = options;
  // A copy of its own: the Socket Mode client writes its retry policy into the object it is given.
  const clientOptions = {
    ...(apiUrl === undefined ? {} : { slackApiUrl: apiUrl }),
    timeout: API_TIMEOUT_MS,
    // The package's own policy waits longer from time to time, up to half a minute: then Coop would be back as late as that.
    retryConfig: { retries: 100, factor: 1.3, maxTimeout: PATIENCE_MS },
    fetch: tellingOfTokens(onFatal),
  };
  const receiver = new SocketModeReceiver({
    appToken,
    logger,
    clientPingTimeout: patienceMs,
    customPropertiesExtractor: (envelope) => ({ recognisedBy: actOf.safeParse(envelope).data ?? null }),
    installerOptions: { clientOptions },
  });
  const { client } = receiver;
  withstandNonsense(client, logger);
  // So does the client after sockets that did not open.
  client.on('reconnecting', () => Reflect.set(client, 'numOfConsecutiveReconnectionFailures', 0));
  let isUp = false;
  client.on('connected', () => {
    isUp = true;
  });
  for (const event of ['close', 'disconnected'])
    client.on(event, () => {
      isUp = false;
    });
  let isClosing = false;
  /** From now on the client starts itself anew, and where that fails for good, it would reject with nobody to catch it. */
  const comeBack = () => {
    const start = client.start.bind(client);
    client.start = async () => {
      try {
        return await start();
      } catch (error) {
        if (!isClosing) {
          logger.warn('Slack gives no new socket; it is asked again.', error instanceof Error ? error.name : 'Error');
          schedule(() => void (isClosing || client.start()), patienceMs);
        }
        return { ok: false };
      }
    };
  };
  return {
    receiver,
    isUp: () => isUp,
    open: async () => {
      // Asked for once before: the Socket Mode client would try some refusals of a wrong token again for ever.
      await new webApi.WebClient(appToken, {
        ...clientOptions,
        fetch: globalThis.fetch,
        logger,
        retryConfig: { retries: 0 },
        rejectRateLimitedCalls: true,
      }).apps.connections.open();
      await receiver.start();
      comeBack();
      return null;
    },
    // The receiver's own stop does not wait for the socket to close, and a dead connection never closes it.
    close: () => {
      isClosing = true;
      const done = new Promise<void>((resolve) => {
        const cancel = schedule(resolve, CLOSE_WITHIN_MS);
        void client.disconnect().then(() => {
          cancel();
          resolve();
        });
      });
      return { done, force: () => {} };
    },
  };
}

/**
 * The client rejects, with nobody to catch it, over an envelope that lacks what it reads of one: that would end the
 * process. It is acknowledged, or Slack would bring it again and again.
 */
function withstandNonsense(client: SocketModeReceiver['client'], logger: Logger): void {
  const handlers = client.listeners('ws_message');
  client.removeAllListeners('ws_message');
  client.on('ws_message', async (...frame: unknown[]) => {
    try {
      for (const handle of handlers) await Reflect.apply(handle, client, frame);
    } catch (error) {
      logger.warn('A message of Slack was not understood.', error instanceof Error ? error.name : 'Error');
      const id = envelopeIdIn(frame[0]);
      const send: unknown = Reflect.get(client, 'send');
      if (id === null || typeof send !== 'function') return;
      // On a socket that was closed meanwhile nothing can be acknowledged.
      await Promise.resolve(Reflect.apply(send, client, [id])).catch(() => {});
    }
  });
}

function envelopeIdIn(frame: unknown): string | null {
  if (typeof frame !== 'string' && !(frame instanceof ArrayBuffer)) return null;
  const text = typeof frame === 'string' ? frame : new TextDecoder().decode(frame);
  const read = z.object({ envelope_id: z.string() }).safeParse(JSON.parse(text));
  return read.data?.envelope_id ?? null;
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
