import type { Log } from '../alerts/log.ts';
import type { Role, SlackApi } from './sending/api.ts';
import { failureOf } from './sending/failures.ts';

/** What only some may do. Asked with the id of whoever types or presses, never with a name, which Slack does not vouch for. */
export interface Permissions {
  /** May remove articles, resume and end feeds, and take everything out. */
  readonly mayAdminister: (userId: string) => boolean | Promise<boolean>;
  /** May have pages of the web fetched. */
  readonly mayFetch: (userId: string) => boolean | Promise<boolean>;
}

/** A workspace, and how Slack is asked what somebody is in it. */
interface Where {
  readonly teamId: string;
  readonly api: Pick<SlackApi, 'roleOf'>;
  readonly log: Log;
}

/** Makes the permissions of a workspace. */
export type PermissionsIn = (where: Where) => Permissions;

/** Nobody may do anything: what holds until somebody is named. */
export const nobodyMay: PermissionsIn = () => ({ mayAdminister: () => false, mayFetch: () => false });

/** Words of the settings for those who have a role in Slack; its owners are also its administrators. */
export const slackRoles = { 'slack-admins': ['admin', 'owner'], 'slack-owners': ['owner'] } as const satisfies Readonly<
  Record<string, readonly Role[]>
>;

/** Who was named: ids of people (`U…`, or `T…/U…` for those of one workspace alone), words for roles; null for everybody. */
export interface Named {
  readonly admins: readonly string[] | null;
  readonly fetchBy: 'admins' | 'everybody' | readonly string[];
}

/** Those who were named. Roles are asked of Slack each time, so that one that was lost counts no longer. */
export function permissionsOf({ admins, fetchBy }: Named): PermissionsIn {
  return (where) => {
    const mayAdminister = async (userId: string) => admins === null || (await isAmong(admins, userId, where));
    return {
      mayAdminister,
      mayFetch: async (userId) => {
        if (fetchBy === 'everybody') return true;
        return fetchBy === 'admins' ? mayAdminister(userId) : isAmong(fetchBy, userId, where);
      },
    };
  };
}

async function isAmong(names: readonly string[], userId: string, where: Where): Promise<boolean> {
  if (names.includes(userId) || names.includes(`${where.teamId}/${userId}`)) return true;
  const roles = Object.entries(slackRoles).flatMap(([word, some]) => (names.includes(word) ? some : []));
  if (roles.length === 0) return false;
  try {
    const role = await where.api.roleOf(userId, where.teamId);
    return roles.some((one) => one === role);
  } catch (error) {
    const failure = failureOf(error);
    if (failure === null) throw error;
    // Whoever cannot be looked up is nobody; most likely the scope users:read was not granted.
    where.log.warn({ reason: failure.reason }, 'Slack did not say whether somebody is an administrator of it.');
    return false;
  }
}
