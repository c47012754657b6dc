/** A conversation of two: nothing there can be shared with anybody else. */
export function isDirectMessage(channelId: string): boolean {
  return channelId.startsWith('D');
}
