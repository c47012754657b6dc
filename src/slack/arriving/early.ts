/** Replies that came before the mention that their thread begins with: Slack keeps no order between events. */
export interface Early {
  readonly hold: (threadKey: string, ts: string, body: unknown) => void;
  /** Hands out those of a thread that were written after `ts`, in their order, and holds none of that thread any more. */
  readonly after: (threadKey: string, ts: string) => readonly unknown[];
}

/** Most replies stand in threads that are none of Coop's: the latest are held. */
const MOST_HELD = 100;

/** Holds none yet. */
export function createEarly(): Early {
  let held: readonly { readonly threadKey: string; readonly ts: string; readonly body: unknown }[] = [];
  return {
    hold: (threadKey, ts, body) => {
      held = [...held.slice(1 - MOST_HELD), { threadKey, ts, body }];
    },
    after: (threadKey, ts) => {
      const here = held.filter((one) => one.threadKey === threadKey);
      held = held.filter((one) => one.threadKey !== threadKey);
      return here
        .filter((one) => Number(one.ts) > Number(ts))
        .toSorted((a, b) => Number(a.ts) - Number(b.ts))
        .map(({ body }) => body);
    },
  };
}
