import type { Archive } from '../../archive/archive.ts';

/** True the first time that a request that is recognised by this comes, also after a restart. */
export type IsNew = (recognisedBy: string) => Promise<boolean>;

/**
 * Remembers in the archive what requests are recognised by: all that come while some are being written are written
 * together, so that many requests are few writings. What Slack brings no more by then is forgotten there.
 */
export function createRequests(archive: Pick<Archive, 'claimAll'>, now: () => Date): IsNew {
  let waiting = new Set<string>();
  let writing: Promise<ReadonlySet<string>> = Promise.resolve(new Set());
  let next: Promise<ReadonlySet<string>> | null = null;
  const writeAll = () => {
    const keys = [...waiting];
    waiting = new Set();
    next = null;
    writing = archive.claimAll(keys, now());
    return writing;
  };
  return async (recognisedBy) => {
    const key = `request:${recognisedBy}`;
    if (waiting.has(key)) return false;
    waiting.add(key);
    next ??= writing.then(writeAll, writeAll);
    return (await next).has(key);
  };
}
