import { createHmac } from 'node:crypto';
import { seconds } from '../stamps.ts';

/** Runs something later; the returned function calls it off. */
export type Schedule = (run: () => void, milliseconds: number) => () => void;

/** Node's own timer, which does not keep a finished process alive. */
export const realSchedule: Schedule = (run, milliseconds) => {
  const timer = setTimeout(run, milliseconds);
  timer.unref();
  return () => clearTimeout(timer);
};

/** What came of a request to the app. */
export type Outcome =
  | {
      readonly kind: 'answered';
      readonly status: number;
      readonly contentType: string;
      readonly body: string;
      readonly noRetry: boolean;
    }
  | { readonly kind: 'timeout' }
  | { readonly kind: 'unreachable' };

/** Sends signed requests to the app. */
export interface Sender {
  readonly connect: (requestUrl: string) => void;
  readonly send: (contentType: string, body: string, headers?: Readonly<Record<string, string>>) => Promise<Outcome>;
  readonly schedule: Schedule;
  /** Breaks off what is under way and sends nothing any more. */
  readonly stop: () => void;
}

/** Slack waits this long for an answer. */
const PATIENCE_MILLISECONDS = 3000;

/** Signs as https://docs.slack.dev/authentication/verifying-requests-from-slack says. */
export function signature(signingSecret: string, timestamp: number, body: string): string {
  return `v0=${createHmac('sha256', signingSecret).update(`v0:${timestamp}:${body}`).digest('hex')}`;
}

/** A sender that knows no address yet. `requestTime` stamps the signature: the app compares it with its own machine's clock, whatever clock the workspace was given. */
export function createSender(signingSecret: string, requestTime: () => Date, schedule: Schedule): Sender {
  let url: string | null = null;
  const stopped = new AbortController();
  return {
    schedule: (run, milliseconds) => {
      const cancel = schedule(() => {
        stopped.signal.removeEventListener('abort', cancel);
        if (!stopped.signal.aborted) run();
      }, milliseconds);
      stopped.signal.addEventListener('abort', cancel, { once: true });
      return cancel;
    },
    connect: (requestUrl) => {
      url = requestUrl;
    },
    send: async (contentType, body, headers = {}) => {
      if (url === null || stopped.signal.aborted) return { kind: 'unreachable' };
      const timestamp = seconds(requestTime());
      const late = new AbortController();
      const cancel = schedule(() => late.abort(), PATIENCE_MILLISECONDS);
      try {
        const response = await fetch(url, {
          method: 'POST',
          // Bolt accepts exactly this content type, as Slack sends it: a charset would be refused.
          headers: {
            'content-type': contentType,
            'user-agent': 'Slackbot 1.0 (+https://api.slack.com/robots)',
            'x-slack-request-timestamp': String(timestamp),
            'x-slack-signature': signature(signingSecret, timestamp, body),
            ...headers,
          },
          // Bytes, because fetch adds a charset to a string.
          body: Buffer.from(body),
          redirect: 'manual',
          signal: AbortSignal.any([late.signal, stopped.signal]),
        });
        return {
          kind: 'answered',
          status: response.status,
          contentType: response.headers.get('content-type') ?? '',
          body: await response.text(),
          noRetry: response.headers.get('x-slack-no-retry') === '1',
        };
      } catch {
        return { kind: late.signal.aborted ? 'timeout' : 'unreachable' };
      } finally {
        cancel();
      }
    },
    stop: () => stopped.abort(),
  };
}

/** Whether the app took it: any 2xx. */
export function isTaken(outcome: Outcome): boolean {
  return outcome.kind === 'answered' && outcome.status >= 200 && outcome.status < 300;
}
