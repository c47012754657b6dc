/**
 * Does a few pieces of work at a time, at most `most`; the others wait in the order in which they came. Whatever comes
 * meanwhile, such as a request to acknowledge, gets its turn after one step of each: of sixty answers at once it would
 * wait for sixty, and none of them would be ready sooner.
 */
export function fewAtOnce(most: number): <T>(work: () => Promise<T>) => Promise<T> {
  const waiting: (() => void)[] = [];
  let running = 0;
  return async (work) => {
    // Whoever is woken takes over the place of the one that has ended.
    if (running >= most) await new Promise<void>((resolve) => waiting.push(resolve));
    else running += 1;
    try {
      return await work();
    } finally {
      const next = waiting.shift();
      if (next) next();
      else running -= 1;
    }
  };
}
