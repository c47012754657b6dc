import { type Logger, LogLevel } from '@slack/bolt';
import type { Log } from '../../alerts/log.ts';

const AGAIN_AFTER_MS = 60_000;

/**
 * Bolt's and the Web API's logger, on top of ours. Their debug lines hold message bodies, so they are dropped at every
 * level setting; of what else they say only strings and the names of errors are kept. What is `told` elsewhere is
 * left out. A warning is written once a minute: in an outage each try brings the same one.
 */
export function boltLogger(log: Log, now: () => Date, told: (part: unknown) => boolean = () => false): Logger {
  const warned = new Map<string, number>();
  const warn = (text: string) => {
    const at = now().getTime();
    for (const [said, since] of warned) if (Math.abs(at - since) >= AGAIN_AFTER_MS) warned.delete(said);
    if (warned.has(text)) return;
    warned.set(text, at);
    log.warn({ from: 'bolt' }, text);
  };
  const line = (parts: readonly unknown[]) => parts.map(said).join(' ').slice(0, 500);
  return {
    debug: () => {},
    info: (...parts) => log.info({ from: 'bolt' }, line(parts)),
    warn: (...parts) => warn(line(parts)),
    error: (...parts) => {
      if (!parts.some(told)) log.error({ from: 'bolt' }, line(parts));
    },
    setLevel: () => {},
    getLevel: () => LogLevel.INFO,
    setName: () => {},
  };
}

function said(part: unknown): string {
  if (part instanceof Error) return `${part.name}: ${part.message}`;
  return typeof part === 'string' ? part : `(${typeof part})`;
}
