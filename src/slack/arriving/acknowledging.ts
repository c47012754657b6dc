import { randomUUID } from 'node:crypto';
import type { App } from '@slack/bolt';
import { z } from 'zod';
import type { Log, Schedule } from '../../alerts/log.ts';
import type { InFlight } from '../running/in-flight.ts';
import type { Meter } from '../running/meter.ts';
import { faultFields } from '../speaking/trouble.ts';
import { hasSlackShape, slackId } from '../typed/shape.ts';
import type { IsNew } from './requests.ts';

/** All but forms are acknowledged at once, and a form waits for what it shows next, a preview. Slack gives up after 3 s. */
export const UNHANDLED_AFTER_MS = 2_500;

type Given = Parameters<App['processEvent']>[0];

/** What everything is acknowledged with. */
export interface Acknowledging {
  readonly schedule: Schedule;
  readonly log: Log;
  readonly meter: Meter;
  /** What has come and is not with its listener yet is under way as well. */
  readonly arriving: Pick<InFlight, 'add'>;
  readonly isNew: IsNew;
}

/**
 * Sees to it that everything Slack brings is acknowledged, in both modes: what nobody listens to at once, where Bolt would
 * leave it unanswered. A command or press that came before is acknowledged, and nothing more: that it came is written down
 * after its acknowledgement and before anything is done for it, so that neither waits for the other and whoever is killed
 * in between repeats nothing. What Bolt would throw over, and what fails before a listener takes it on, is one line in the log
 * with a number and the ids it came with.
 */
export function acknowledgeAll(app: App, { schedule, log, meter, arriving, isNew }: Acknowledging): void {
  const take = app.processEvent.bind(app);
  const reached = new WeakSet<object>();
  app.use(async ({ body, next }) => {
    reached.add(body);
    await next();
  });
  // Handed on to the one place that logs it.
  app.error((error) => Promise.reject(error));
  const unrepeated = async (event: Given) => {
    const recognisedBy: unknown = event.customProperties?.recognisedBy;
    if (typeof recognisedBy !== 'string') return true;
    if (!waitsForContent.has(String(event.body.type))) await event.ack();
    return await isNew(recognisedBy).catch((error: unknown) => {
      log.error({ ...idsOf(event.body), ...faultFields(error) }, 'That a request came could not be written down.');
      return true;
    });
  };
  const takeOn = async (event: Given) => {
    const ack = onceOf(event.ack);
    const { body } = event;
    const misshapen = (more: Readonly<Record<string, unknown>> = {}) => {
      meter.count('coop_misshapen_total', {});
      log.warn({ ...idsOf(body), ...more }, 'A request was not understood; it was acknowledged all the same.');
    };
    const cancel = schedule(() => void ack().catch(() => {}), UNHANDLED_AFTER_MS);
    try {
      if (body.type === 'app_rate_limited')
        log.warn(idsOf(body), 'Slack brings no more events of this minute: there were too many.');
      else if (!hasSlackShape(body)) misshapen();
      else if (await unrepeated({ ...event, ack })) await take({ ...event, ack });
      else meter.count('coop_http_refused_total', { status: '200' });
    } catch (error) {
      if (error instanceof TypeError && !reached.has(body)) misshapen(faultFields(error));
      else
        log.error(
          { ...idsOf(body), ...faultFields(error) },
          'A request from Slack failed before it could be answered.',
        );
    } finally {
      cancel();
      await ack();
    }
  };
  app.processEvent = (event) => {
    const work = takeOn(event);
    arriving.add(work);
    return work;
  };
}

/** Acknowledged with what Slack then shows; all else with nothing. */
const waitsForContent: ReadonlySet<string> = new Set(['view_submission', 'block_suggestion']);

/** Acknowledges the first time that it is called, and does nothing afterwards. */
function onceOf(acknowledge: Given['ack']): Given['ack'] {
  let isDone = false;
  return async (answer) => {
    if (isDone) return;
    isDone = true;
    await acknowledge(answer);
  };
}

const kindOf = z.string().regex(/^[\w.]{1,40}$/u);
const withId = z.object({ id: slackId }).transform(({ id }) => id);

/** What may stand in the log of a request that nobody understood: its number, its kind and ids of Slack's. */
function idsOf(body: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> {
  const event: unknown = body.event;
  const inEvent = (name: string): unknown =>
    typeof event === 'object' && event !== null ? Reflect.get(event, name) : undefined;
  const first = (...found: readonly unknown[]) =>
    found.map((one) => slackId.or(withId).safeParse(one).data).find((one) => one !== undefined) ?? '';
  return {
    id: randomUUID().slice(0, 8),
    what: kindOf.safeParse(inEvent('type') ?? body.type).data ?? (body.command === undefined ? '' : 'command'),
    teamId: first(body.team_id, body.team),
    channelId: first(body.channel_id, body.channel, inEvent('channel')),
    userId: first(body.user_id, body.user, inEvent('user')),
  };
}
