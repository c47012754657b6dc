import { type Logger, LogLevel } from '@slack/bolt';
import type { Log } from '../alerts/log.ts';

/**
 * Bolt's and the Web API's logger, on top of ours. Their debug lines hold message bodies, so they are dropped at every
 * level setting; of what else they say only strings and the names of errors are kept. An error that is `expected`, as of
 * whoever tries what is refused, is a warning.
 */
export function boltLogger(log: Log, expected: (error: unknown) => boolean = () => false): Logger {
  const line = (parts: readonly unknown[]) => parts.map(said).join(' ').slice(0, 500);
  return {
    debug: () => {},
    info: (...parts) => log.info({ from: 'bolt' }, line(parts)),
    warn: (...parts) => log.warn({ from: 'bolt' }, line(parts)),
    error: (...parts) => log[parts.some(expected) ? 'warn' : 'error']({ from: 'bolt' }, line(parts)),
    setLevel: () => {},
    getLevel: () => LogLevel.INFO,
    setName: () => {},
  };
}

function said(part: unknown): string {
  if (part instanceof Error) return `${part.name}: ${part.message}`;
  return typeof part === 'string' ? part : `(${typeof part})`;
}
