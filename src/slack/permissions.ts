/** What only some may do. Asked with the id of whoever types or presses, never with a name, which Slack does not vouch for. */
export interface Permissions {
  /** May remove articles, resume feeds and take everything out. */
  readonly mayAdminister: (userId: string) => boolean;
  /** May have pages of the web fetched. */
  readonly mayFetch: (userId: string) => boolean;
}

/** Nobody may do anything: what holds until somebody is named. */
export const nobodyMay: Permissions = { mayAdminister: () => false, mayFetch: () => false };
