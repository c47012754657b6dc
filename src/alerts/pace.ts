/** When each channel may be written to again. Slack allows one message a second and channel. */
export interface Pace {
  readonly isFree: (channel: string, at: Date) => boolean;
  /** Nothing more to this channel for so long, counted from `at`; never shortens an earlier wait. */
  readonly hold: (channel: string, at: Date, milliseconds: number) => void;
}

/** All channels free. */
export function createPace(): Pace {
  const freeAt = new Map<string, number>();
  return {
    isFree: (channel, at) => (freeAt.get(channel) ?? 0) <= at.getTime(),
    hold: (channel, at, milliseconds) => {
      freeAt.set(channel, Math.max(freeAt.get(channel) ?? 0, at.getTime() + milliseconds));
    },
  };
}
