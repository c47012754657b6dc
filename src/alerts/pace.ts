/** When each channel may be written to again. Slack allows one message a second and channel. */
export interface Pace {
  readonly isFree: (channel: string, at: Date) => boolean;
  /** Nothing more to this channel for so long, counted from `at`; never shortens an earlier wait. */
  readonly hold: (channel: string, at: Date, milliseconds: number) => void;
}

/** All channels free. */
export function createPace(): Pace {
  const held = new Map<string, { readonly since: number; readonly until: number }>();
  // A clock that was set back must not silence a channel until it has caught up.
  const waits = (channel: string, at: number) => {
    const one = held.get(channel);
    return one !== undefined && one.since <= at && at < one.until ? one.until : 0;
  };
  return {
    isFree: (channel, at) => waits(channel, at.getTime()) === 0,
    hold: (channel, at, milliseconds) => {
      const since = at.getTime();
      held.set(channel, { since, until: Math.max(waits(channel, since), since + milliseconds) });
    },
  };
}
