/** Things by key, of which those go that were not asked for lately. */
export interface Lately<K, V> {
  get(key: K): V | undefined;
  set(key: K, value: V): void;
}

/**
 * Keeps at least the `most` things asked for last and at most twice as many: once so many are new, what was not asked for
 * since the last time goes. Cheaper than an order of all of them, and never empty at once. `own` gives the key to be kept.
 */
export function lately<K, V>(most: number, own: (key: K) => K = (key) => key): Lately<K, V> {
  let young = new Map<K, V>();
  let old = new Map<K, V>();
  const set = (key: K, value: V) => {
    if (young.size >= most) {
      old = young;
      young = new Map();
    }
    young.set(own(key), value);
  };
  return {
    set,
    get: (key) => {
      const known = young.get(key);
      if (known !== undefined) return known;
      const before = old.get(key);
      if (before !== undefined) set(key, before);
      return before;
    },
  };
}
