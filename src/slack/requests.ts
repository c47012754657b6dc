import type { Archive } from '../archive/archive.ts';

/** True the first time that a request with this signature comes, also after a restart. */
export type IsNew = (signature: string) => Promise<boolean>;

/**
 * Remembers signatures in the archive: all that come while some are being written are written together, so that many
 * requests are few writings. What Slack refuses as too old by then is forgotten there.
 */
export function createRequests(archive: Pick<Archive, 'claimAll'>, now: () => Date): IsNew {
  let waiting = new Set<string>();
  let writing: Promise<ReadonlySet<string>> = Promise.resolve(new Set());
  let next: Promise<ReadonlySet<string>> | null = null;
  const writeAll = () => {
    const signatures = [...waiting];
    waiting = new Set();
    next = null;
    writing = archive.claimAll(signatures, now());
    return writing;
  };
  return async (signature) => {
    const key = `request:${signature}`;
    if (waiting.has(key)) return false;
    waiting.add(key);
    next ??= writing.then(writeAll, writeAll);
    return (await next).has(key);
  };
}
