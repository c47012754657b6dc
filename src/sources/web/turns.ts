/** Does something with a host once nobody else has anything under way there. */
export type InTurn = <T>(host: string, work: () => Promise<T>) => Promise<T>;

/** Lets those who want something of one host go one after the other, in the order in which they came. */
export function turns(): InTurn {
  const latest = new Map<string, Promise<void>>();
  return async (host, work) => {
    const before = latest.get(host);
    const { promise: mine, resolve: done } = Promise.withResolvers<void>();
    latest.set(host, mine);
    await before;
    try {
      return await work();
    } finally {
      if (latest.get(host) === mine) latest.delete(host);
      done();
    }
  };
}
