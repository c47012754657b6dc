/** How a call can go wrong on purpose, as it does with Slack. */
export type Fault =
  | { readonly kind: 'rate-limited'; readonly retryAfterSeconds: number }
  /** The call is carried out, and then the connection breaks before the answer. */
  | { readonly kind: 'reset-after-storing' }
  /** Answered with an HTTP status and no JSON; `stores` says whether the call is carried out all the same. */
  | { readonly kind: 'status'; readonly status: number; readonly stores: boolean }
  /** The call is neither carried out nor answered; the connection stays open. */
  | { readonly kind: 'hang' }
  | { readonly kind: 'error'; readonly error: string };

/** The faults that are still to happen. */
export interface Faults {
  readonly add: (method: string, fault: Fault, times: number) => void;
  /** Takes the next fault for a method, if there is one. */
  readonly take: (method: string) => Fault | null;
}

/** No faults; those added for one method happen in the order in which they were added. */
export function createFaults(): Faults {
  const waiting = new Map<string, Fault[]>();
  return {
    add: (method, fault, times) => {
      waiting.set(method, [...(waiting.get(method) ?? []), ...Array.from({ length: times }, () => fault)]);
    },
    take: (method) => waiting.get(method)?.shift() ?? null,
  };
}
