import { createGet, fetchingOff, type Get } from '../sources/web/get.ts';

type Allowed = Omit<Parameters<typeof createGet>[0], 'stopping'>;

/** One for all that is fetched, so that no host is asked for two things at a time; a slow one keeps nobody from stopping. */
export function oneGet(stopping: AbortSignal): (config: { readonly fetching: Allowed | null }) => Get {
  let made: Get | null = null;
  return ({ fetching }) => {
    if (fetching === null) return fetchingOff;
    made ??= createGet({ ...fetching, stopping });
    return made;
  };
}
