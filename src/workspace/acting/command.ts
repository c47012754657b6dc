import { contentOf } from '../api/content.ts';
import { ApiFailure, type Arguments } from '../api/method.ts';
import { isObject, parse } from '../api/read-arguments.ts';
import { showResponse } from '../delivery/respond.ts';
import { isTaken, type Outcome } from '../delivery/sender.ts';
import { APP_ID, SLACKBOT, TEAM_DOMAIN, TEAM_ID } from '../people.ts';
import type { ResponseTarget } from '../response-urls.ts';
import { escapeText } from '../typed-text.ts';
import { conversationNamed, type Desk, type GestureOutcome, memberNamed } from './desk.ts';

/** Runs a slash command and shows what it was acknowledged with: https://docs.slack.dev/interactivity/implementing-slash-commands */
export async function command(
  desk: Desk,
  userName: string,
  channelName: string,
  line: string,
): Promise<GestureOutcome> {
  const { world } = desk;
  const user = memberNamed(world, userName);
  const conversation = conversationNamed(world, user, channelName);
  const [, name = '', typed = ''] = /^\s*(\/\S*)\s*([\s\S]*)$/u.exec(line) ?? [];
  const known = desk.app.commands.find((one) => one.command === name);
  const notice = (text: string) =>
    world.messages.post({ channel: conversation.id, author: SLACKBOT.id, text, visibleTo: user });
  if (known === undefined) {
    notice(
      `${escapeText(name)} is not a valid command. In Slack, all messages that start with the "/" character are interpreted as commands.`,
    );
    return { ok: false, error: 'invalid_command' };
  }
  const target: ResponseTarget = { channel: conversation.id, user, source: null };
  const fields = {
    token: 'local-workspace',
    team_id: TEAM_ID,
    team_domain: TEAM_DOMAIN,
    channel_id: conversation.id,
    channel_name: conversation.name,
    user_id: user,
    user_name: world.person(user)?.handle ?? '',
    command: known.command,
    text: escapeText(typed.trim()),
    api_app_id: APP_ID,
    is_enterprise_install: 'false',
    response_url: desk.urls.create(target),
    trigger_id: world.views.trigger(user),
  };
  const outcome = await desk.sender.send('application/x-www-form-urlencoded', new URLSearchParams(fields).toString());
  const failure = failureOf(outcome) ?? showAcknowledgement(desk, target, outcome, `${known.command} ${typed}`.trim());
  if (failure === null) return { ok: true };
  notice(`${known.command} failed with the error "${failure}"`);
  return { ok: false, error: failure };
}

function failureOf(outcome: Outcome): string | null {
  if (isTaken(outcome)) return null;
  return outcome.kind === 'timeout' ? 'operation_timeout' : 'dispatch_failed';
}

/** Shows the body of the acknowledgement; answers the error when Slack would refuse it. */
function showAcknowledgement(desk: Desk, target: ResponseTarget, outcome: Outcome, line: string): string | null {
  if (outcome.kind !== 'answered' || outcome.body === '') return null;
  const parsed = parse(outcome.body);
  const args: Arguments = isObject(parsed) ? parsed : { text: outcome.body };
  const { text = '', blocks } = args;
  if (text === '' && blocks === undefined) return null;
  const log = (reply: Record<string, unknown>) => desk.log({ method: 'ack', arguments: args, reply });
  try {
    // Checked before the command line is shown, so that a refused answer leaves nothing behind.
    contentOf(args);
    if (args.response_type === 'in_channel') {
      desk.world.messages.post({ channel: target.channel, author: target.user, text: escapeText(line) });
    }
    showResponse(desk.world, target, { ...args, replace_original: false, delete_original: false });
  } catch (failure) {
    if (!(failure instanceof ApiFailure)) throw failure;
    log({ ok: false, error: failure.error, ...failure.details });
    return failure.error;
  }
  log({ ok: true });
  return null;
}
