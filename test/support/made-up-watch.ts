import type { NewWatch } from '../../src/archive/desk/watch.ts';
import { wantsAll } from '../../src/archive/desk/watch.ts';

/** A watch of everything, at once; say what is to be different. */
export function newWatch(different: Partial<NewWatch> = {}): NewWatch {
  return {
    id: 'w1',
    teamId: 'T1',
    channelId: 'C1',
    madeBy: 'U1',
    madeAt: '2026-01-20T12:00:00.000Z',
    delivery: 'live',
    filter: wantsAll,
    language: 'en',
    zone: 'Africa/Casablanca',
    days: [1, 2, 3, 4, 5],
    at: '08:00',
    quiet: null,
    cap: null,
    ...different,
  };
}
