import type { Logger, Receiver } from '@slack/bolt';
import type { Schedule } from '../../alerts/log.ts';
import type { Closing } from './door.ts';

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
