import type { Status } from '../../text/ladder.ts';

const order: readonly Status[] = [
  'may',
  'proposed',
  'discussed',
  'expected',
  'planned',
  'pledged',
  'agreed',
  'historical',
  'held',
  'signed',
  'denied',
];

/** How far up the ladder a status stands: where two sentences report one fact, the higher one is kept. */
export function strengthOf(status: Status): number {
  return order.indexOf(status);
}
