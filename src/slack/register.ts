import type { App, RespondFn } from '@slack/bolt';
import { z } from 'zod';
import type { Bench } from './bench.ts';
import { notice } from './blocks/notice.ts';
import { helpFor } from './commands/help-text.ts';
import { labelsIn } from './labels.ts';
import { eventListeners, optionalEvents, pressListeners, slashCommand } from './listeners/all.ts';
import { ephemeral, onCommand, whisper } from './listeners/command.ts';
import { readPress } from './listeners/press.ts';
import { onShortcut } from './listeners/shortcut.ts';
import { hasSlackShape } from './shape.ts';
import { attempt } from './trouble.ts';

/** The channel type in a `message` event says which of the manifest's `message.…` events it is. */
const channelType = z.object({ event: z.object({ channel_type: z.string() }) });
const actionId = z.object({ actions: z.array(z.object({ action_id: z.string() })).min(1) });

/**
 * Registers one listener for each kind of request, which finds the right one in the lists of `listeners/all.ts`. What is
 * on no list is acknowledged all the same: Bolt would leave it unanswered, and the user would see a failure.
 */
export function register(app: App, bench: Bench): void {
  app.use(async (args) => {
    if (hasSlackShape(args.body)) return args.next();
    bench.meter.count('coop_misshapen_total', {});
    const ack: unknown = Reflect.get(args, 'ack');
    if (typeof ack === 'function') await ack();
  });

  app.command(/^\//u, async (args) => {
    if (args.command.command === slashCommand) return onCommand(args, bench);
    await args.ack();
    // Absent where the request has no response_url; one that does not answer is nobody's.
    await args.respond?.(ephemeral(helpFor(bench.commands, bench.language))).catch(() => {});
  });

  for (const [name, { listener }] of Object.entries({ ...eventListeners, ...optionalEvents })) {
    const [event = name, kind] = name.split('.');
    app.event(event, async ({ body }) => {
      // The event is called `message.channels`, and its channel's type `channel`.
      const type = channelType.safeParse(body).data?.event.channel_type;
      if (kind !== undefined && type !== kind && `${type}s` !== kind) return;
      await listener(body, bench);
    });
  }

  app.action(/^/u, async ({ body, ack, respond }) => {
    await ack();
    const press = readPress(body, respond);
    if (press === null) return;
    const name = actionId.safeParse(body).data?.actions[0]?.action_id ?? '';
    const { teamId, channelId, userId } = press;
    const errand = { what: `press ${name}`, teamId, channelId, userId, language: bench.language };
    const tell = (message: Parameters<typeof whisper>[0]) => whisper(message, { ...press, api: bench.api });
    const listener = pressListeners.get(name);
    const work = attempt(errand, bench, tell, () =>
      listener === undefined ? tell(notice(labelsIn(bench.language).trouble.unknownButton)) : listener(press, bench),
    );
    bench.inFlight.add(work);
    await work;
  });

  app.shortcut(/^/u, async ({ body, ack, ...rest }) => {
    await ack();
    // Only shortcuts on messages have a way to answer where they were chosen.
    const respond: unknown = Reflect.get(rest, 'respond');
    await onShortcut(body, isRespond(respond) ? respond : undefined, bench);
  });
  app.view(/^/u, ({ ack }) => ack());
  app.options(/^/u, ({ ack }) => ack({ options: [] }));
}

function isRespond(value: unknown): value is RespondFn {
  return typeof value === 'function';
}
