import type { Archive } from '../../archive/archive.ts';
import type { Slack } from '../app.ts';
import { gauges } from './gauges.ts';
import { type Health, startHealth } from './health.ts';
import type { Meter } from './meter.ts';

/** What is watched over. */
export interface Watched {
  readonly archive: Archive;
  /** Of all workspaces. */
  readonly archives: () => readonly Archive[];
  /** Null until it is started: then Coop is not well yet. */
  readonly slack: () => Pick<Slack, 'isUp' | 'inFlight'> | null;
  readonly meter: Meter;
  readonly now: () => Date;
}

/** Tells at a place how Coop is, from before it is in Slack on. */
export function healthOf(
  place: { readonly port: number; readonly host: string },
  { archive, archives, slack, meter, now }: Watched,
): Promise<Health> {
  const parts = {
    // Written to each time, and each time with another number, without which SQLite would write nothing.
    archive: async () => archive.setCursor('health', now().getTime()).then(() => true),
    slack: () => slack()?.isUp() === true,
  };
  const metrics = async () => {
    const inFlight = () => slack()?.inFlight() ?? 0;
    return meter.text(await gauges(archives(), { isUp: parts.slack, inFlight }, now()));
  };
  return startHealth({ ...place, parts, metrics });
}
