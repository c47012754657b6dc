import { z } from 'zod';
import type { Bench } from '../bench.ts';

const person = z.object({ user: z.object({ team_id: z.string() }) });
const organisation = z.object({ enterprise: z.object({ id: z.string() }) });

/**
 * A request as one of the workspace that it was sent for, the one in which Coop is installed. In channels shared with
 * other organisations (Slack Connect) its own fields may name theirs.
 */
export function inWorkspace(body: unknown, teamId: string): unknown {
  if (typeof body !== 'object' || body === null) return body;
  return { ...body, team_id: teamId, team: { id: teamId } };
}

/** Whether somebody of another organisation pressed or submitted something, in a channel that is shared with it. */
export function isFromOutside(body: unknown, { teamId }: Pick<Bench, 'teamId'>): boolean {
  const theirs = person.safeParse(body).data?.user.team_id;
  if (theirs === undefined || theirs === teamId) return false;
  // Of a whole organisation Slack may name itself as the team of its people.
  return organisation.safeParse(body).data?.enterprise.id !== theirs;
}
