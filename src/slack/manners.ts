/** Where Coop speaks without more ado. */
export interface Manners {
  /** Whether it answers in this channel although other organisations share it (Slack Connect). */
  readonly answersOutside: (channelId: string) => boolean;
  /** Whether further questions in a thread where it has answered need no mention. */
  readonly followsThreads: boolean;
}

/** Nothing is told to other organisations, and threads are left to people, until somebody says otherwise. */
export const reserved: Manners = { answersOutside: () => false, followsThreads: false };

/** The manners that the settings ask for. */
export function mannersOf(asked: {
  readonly sharedChannels: readonly string[];
  readonly threads: 'mentions' | 'replies';
}): Manners {
  const { sharedChannels, threads } = asked;
  const answersOutside = (id: string) => sharedChannels.includes('all') || sharedChannels.includes(id);
  return { answersOutside, followsThreads: threads === 'replies' };
}
