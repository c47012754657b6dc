import type { App, RespondFn } from '@slack/bolt';
import { z } from 'zod';
import type { LanguageCode } from '../languages/language.ts';
import { inWorkspace, isFromOutside } from './arriving/origin.ts';
import type { Bench } from './bench.ts';
import { facingView } from './blocks/direction.ts';
import type { Message } from './blocks/message.ts';
import { notice } from './blocks/notice.ts';
import { noticeView } from './blocks/watch-form.ts';
import { helpFor } from './commands/help-text.ts';
import type { Leaving } from './installing/leaving.ts';
import { labelsIn } from './labels/labels.ts';
import {
  eventListeners,
  formListeners,
  optionalEvents,
  pressListeners,
  slashCommand,
  viewPressListeners,
} from './listeners/all.ts';
import { answersElsewhere, onCommand } from './listeners/command.ts';
import { departureIn } from './listeners/leaving.ts';
import { readPress, readViewPress, type ViewPress } from './listeners/press.ts';
import { onShortcut } from './listeners/shortcut.ts';
import { readSubmission } from './listeners/watch-form.ts';
import { ephemeral, whisper } from './sending/whispering.ts';
import { attempt } from './speaking/trouble.ts';

/** The channel type in a `message` event says which of the manifest's `message.…` events it is. */
const channelType = z.object({ event: z.object({ channel_type: z.string() }) });
const actionId = z.object({ actions: z.array(z.object({ action_id: z.string() })).min(1) });

/** Where requests are taken. */
export interface Reception {
  /** What a workspace is served with, by the id of where the app is installed; null for one that is not served. */
  readonly benchFor: (teamId: string | undefined) => Bench | null;
  /** Is told where Slack says that Coop is gone from. */
  readonly leaving: Pick<Leaving, 'told'>;
  /** Of what is said where there is no bench. */
  readonly language: LanguageCode;
}

/**
 * Registers one listener for each kind of request, which finds the right one in the lists of `listeners/all.ts`. What is
 * on no list, or of a workspace that is not served, is acknowledged all the same: Bolt would leave it unanswered, and the
 * user would see a failure.
 */
export function register(app: App, { benchFor, leaving, language }: Reception): void {
  app.command(/^\//u, async (args) => {
    const bench = benchFor(args.context.teamId);
    if (bench === null) {
      await args.ack();
      await args.respond?.(ephemeral(notice(labelsIn(language).trouble.notServed))).catch(() => {});
      return;
    }
    if (args.command.command === slashCommand) return onCommand(args, bench);
    await args.ack();
    // Absent where the request has no response_url; one that does not answer is nobody's.
    const spoken = await bench.languageFor({ userId: args.command.user_id, channelId: args.command.channel_id });
    await args.respond?.(ephemeral(helpFor(bench.commands, spoken))).catch(() => {});
  });

  for (const [name, { listener }] of Object.entries({ ...eventListeners, ...optionalEvents })) {
    const [event = name, kind] = name.split('.');
    app.event(event, async ({ body, context }) => {
      if (listener === null) {
        const departure = departureIn(body);
        if (departure !== null && context.teamId !== undefined) leaving.told(context.teamId, departure);
        return;
      }
      const bench = benchFor(context.teamId);
      if (bench === null) return;
      // The event is called `message.channels`, and its channel's type `channel`.
      const type = channelType.safeParse(body).data?.event.channel_type;
      if (kind !== undefined && type !== kind && `${type}s` !== kind) return;
      await listener(inWorkspace(body, bench.teamId), bench);
    });
  }

  app.action(/^/u, async ({ body: sent, ack, respond, context }) => {
    await ack();
    const bench = benchFor(context.teamId);
    if (bench === null) return;
    const body = inWorkspace(sent, bench.teamId);
    const name = actionId.safeParse(body).data?.actions[0]?.action_id ?? '';
    const inView = readViewPress(body);
    if (inView !== null) return onViewPress(name, inView, bench);
    const press = readPress(body, respond);
    if (press === null) return;
    const { teamId, channelId, userId } = press;
    const errand = { what: `press ${name}`, teamId, channelId, userId };
    const tell = (message: Message) => whisper(message, press, bench);
    const listener = pressListeners.get(name);
    const work = attempt(errand, bench, tell, async () => {
      const isOutside = isFromOutside(body, bench) && !bench.manners.answersOutside(channelId);
      if (!isOutside && listener !== undefined) return listener(press, bench);
      if (isOutside) return tell(await answersElsewhere(errand, bench));
      return tell(notice(labelsIn(await bench.languageFor({ userId, channelId })).trouble.unknownButton));
    });
    bench.inFlight.add(work);
    await work;
  });

  app.shortcut(/^/u, async ({ body, ack, context, ...rest }) => {
    await ack();
    const bench = benchFor(context.teamId);
    if (bench === null || isFromOutside(body, bench)) return;
    // Only shortcuts on messages have a way to answer where they were chosen.
    const respond: unknown = Reflect.get(rest, 'respond');
    await onShortcut(inWorkspace(body, bench.teamId), isRespond(respond) ? respond : undefined, bench);
  });
  app.view(/^/u, async ({ body, ack, context }) => {
    const bench = benchFor(context.teamId);
    if (bench === null || isFromOutside(body, bench)) return ack();
    const submission = body.type === 'view_submission' ? readSubmission(inWorkspace(body, bench.teamId)) : null;
    const listener = submission === null ? undefined : formListeners.get(submission.view.callback_id);
    if (submission === null || listener === undefined) return ack();
    const { user, team } = submission;
    const what = `form ${submission.view.callback_id}`;
    const errand = { what, teamId: team?.id ?? '', channelId: '', userId: user.id };
    let acknowledged = false;
    const tell = async (message: Message) => {
      // What went wrong before the answer is said in the form's place, and after it in a direct message.
      if (acknowledged) return void (await bench.api.postMessage(user.id, message));
      await ack({
        response_action: 'update',
        view: facingView(noticeView(message.text, await bench.languageFor({ userId: user.id }))),
      });
    };
    const work = attempt(errand, bench, tell, async () => {
      const { answer, afterwards } = await listener(submission, bench);
      await (answer === undefined
        ? ack()
        : ack('view' in answer ? { ...answer, view: facingView(answer.view) } : answer));
      acknowledged = true;
      await afterwards?.();
    });
    bench.inFlight.add(work);
    await work;
  });
  app.options(/^/u, ({ ack }) => ack({ options: [] }));
}

async function onViewPress(name: string, press: ViewPress, bench: Bench): Promise<void> {
  const { teamId, userId } = press;
  const errand = { what: `press ${name}`, teamId, channelId: '', userId };
  const tell = async (message: Message) => void (await bench.api.postMessage(userId, message));
  const work = attempt(errand, bench, tell, async () => viewPressListeners.get(name)?.(press, bench));
  bench.inFlight.add(work);
  await work;
}

function isRespond(value: unknown): value is RespondFn {
  return typeof value === 'function';
}
