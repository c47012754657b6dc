import { z } from 'zod';
import { methodScopes } from '../../src/slack/sending/api.ts';
import { ApiFailure } from '../../src/workspace/api/method.ts';
import { readArguments } from '../../src/workspace/api/read-arguments.ts';
import { readView } from '../../src/workspace/api/views.ts';
import type { ApiCall } from '../../src/workspace/workspace.ts';
import { problemsOf, problemsShown, stringsUnder } from './slack-payloads.ts';

type Outgoing = Pick<ApiCall, 'method' | 'arguments'>;

const WITH_MESSAGE = new Set(['chat.postMessage', 'chat.postEphemeral', 'chat.update', 'response_url']);
const WITH_VIEW = new Set(['views.open', 'views.update', 'views.publish']);
/** What is no method of the Web API and yet reaches Slack. */
const BESIDE_METHODS = ['response_url', 'upload_url', 'ack', 'apps.connections.open', 'oauth.v2.access', 'auth.revoke'];

const prompts = z
  .array(z.object({ title: z.string().min(1).max(300), message: z.string().min(1).max(4_000) }))
  .min(1)
  .max(4);

/** Throws over what Slack would refuse, or what others' words could do harm in: every test that ends a stand-in of Slack ends with this. */
export function refuseBadCalls(calls: readonly Outgoing[]): void {
  const known = [...BESIDE_METHODS, ...Object.keys(methodScopes)];
  const unknown = calls.filter(({ method }) => !known.includes(method)).map(({ method }) => method);
  if (unknown.length > 0) throw new Error(`No scope is known for ${unknown.join(', ')}`);
  const problems = calls.flatMap(problemsOfCall);
  if (problems.length > 0) throw new Error(`Slack would have refused: ${problems.slice(0, 20).join('; ')}`);
}

/** What is wrong with a message, view, file or answer to a gesture; empty when it may be sent. */
export function problemsOfCall({ method, arguments: sent }: Outgoing): readonly string[] {
  return problemsIn(method, sent).map((problem) => `${method}: ${problem}`);
}

/** A form as the Web API takes it, with its JSON read. */
export const argumentsOf = (form: URLSearchParams): Readonly<Record<string, unknown>> =>
  readArguments('', form.toString()) ?? {};

function problemsIn(method: string, sent: Readonly<Record<string, unknown>>): readonly string[] {
  if (WITH_MESSAGE.has(method)) return problemsOfMessage(method, sent);
  if (WITH_VIEW.has(method)) return problemsOfView(sent.view);
  if (method === 'ack') return problemsOfAnswer(sent);
  if (method === 'files.completeUploadExternal') return unescapedIn([sent.initial_comment ?? '']);
  if (method !== 'assistant.threads.setSuggestedPrompts') return [];
  return prompts.safeParse(sent.prompts).success ? [] : ['the prompts are too many, empty or too long'];
}

function problemsOfMessage(method: string, sent: Readonly<Record<string, unknown>>): readonly string[] {
  const { text, blocks } = sent;
  if (typeof text !== 'string' || !Array.isArray(blocks)) return ['text or blocks are missing'];
  const isQuiet = ['unfurl_links', 'unfurl_media'].every((name) => String(sent[name]) === 'false');
  const isDeclared = method !== 'response_url' || ['ephemeral', 'in_channel'].includes(String(sent.response_type));
  const ids = ['ts', 'thread_ts'].filter((name) => sent[name] !== undefined && typeof sent[name] !== 'string');
  return [
    ...problemsOf({ text, blocks }),
    ...(isQuiet ? [] : ['links would unfurl']),
    ...(isDeclared ? [] : ['it does not say who is to see it']),
    ...ids.map((name) => `${name} is no string`),
  ];
}

function problemsOfView(view: unknown): readonly string[] {
  if (typeof view !== 'object' || view === null) return ['there is no view'];
  try {
    readView(view);
  } catch (failure) {
    if (!(failure instanceof ApiFailure)) throw failure;
    return [`${failure.error} ${JSON.stringify(failure.details)}`];
  }
  const frame = [Reflect.get(view, 'title'), Reflect.get(view, 'submit'), Reflect.get(view, 'close')];
  return [...problemsShown(Reflect.get(view, 'blocks'), ['channel']), ...problemsShown(frame)];
}

/** What a command or a form is answered with. */
function problemsOfAnswer(sent: Readonly<Record<string, unknown>>): readonly string[] {
  const { response_action: action, view, errors } = sent;
  if (action === 'update' || action === 'push') return problemsOfView(view);
  if (action === 'errors') return Object.values({ ...Object(errors) }).length > 0 ? [] : ['no error is named'];
  if (action === undefined) return ['a message would show before it was checked: answer by the response_url'];
  return action === 'clear' ? [] : [`there is no response_action ${action}`];
}

function unescapedIn(values: readonly unknown[]): readonly string[] {
  return stringsUnder(values, new Set(Object.keys(values)))
    .filter((text) => /[<>]|&(?!amp;|lt;|gt;)/u.test(text))
    .map(() => 'words are not escaped');
}
