import type { Get } from './get.ts';

/** The same, but asks each host for one thing at a time. */
export function oneAtATime(get: Get): Get {
  const hosts = new Map<string, Promise<unknown>>();
  return (address, wanted) => {
    const host = URL.parse(address)?.host ?? '';
    const mine = (hosts.get(host) ?? Promise.resolve()).then(() => get(address, wanted));
    hosts.set(host, mine);
    void mine.finally(() => {
      if (hosts.get(host) === mine) hosts.delete(host);
    });
    return mine;
  };
}
