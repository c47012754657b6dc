import { eventListeners, optionalEvents } from '../listeners/all.ts';
import type { Manners } from '../manners.ts';
import { methodScopes } from '../sending/api.ts';

/** The scopes that an installation asks for, those of the manifest: whoever installs Coop may leave out the optional ones. */
export function grantedScopes(manners: Pick<Manners, 'followsThreads'> | undefined): readonly string[] {
  const events = [
    ...Object.values(eventListeners),
    ...(manners?.followsThreads === true ? Object.values(optionalEvents) : []),
  ].map(({ scope }) => scope);
  const needed = ['commands', ...Object.values(methodScopes), ...events];
  return [...new Set(needed.flatMap((scope) => scope ?? []))].sort();
}
