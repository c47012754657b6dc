/** Who waits for whom: those who share a key, such as a thread, in the order in which they came. */
export interface Queues {
  readonly enter: (key: string) => Place;
}

/** A place in a queue. */
export interface Place {
  /** Resolves when all who came before have left. */
  readonly comes: Promise<void>;
  /** Lets the next one; calling it again does nothing. */
  readonly leave: () => void;
}

/** Nobody waits. */
export function createQueues(): Queues {
  const ends = new Map<string, Promise<void>>();
  return {
    enter: (key) => {
      const comes = ends.get(key) ?? Promise.resolve();
      const { promise: left, resolve: leave } = Promise.withResolvers<void>();
      const end = comes
        .then(() => left)
        .then(() => {
          if (ends.get(key) === end) ends.delete(key);
        });
      ends.set(key, end);
      return { comes, leave };
    },
  };
}
