import type { IncomingMessage, ServerResponse } from 'node:http';
import { CoopError } from '../../text/error.ts';
import { PAGE_GESTURES } from '../acting/all.ts';
import { conversationNamed, type Desk, memberNamed } from '../acting/desk.ts';
import { parse } from '../api/read-arguments.ts';
import { crossSiteRefusal, isCrossSite, readBody, sendJson } from './http.ts';
import type { Live } from './live.ts';
import type { Shower } from './shown.ts';

const MOST_BYTES = 300_000;

/** Answers what the page asks under `/client/`: the state, live news, and what its user does. */
export async function answerPage(
  request: IncomingMessage,
  response: ServerResponse,
  url: URL,
  desk: Desk,
  shower: Shower,
  live: Live,
): Promise<void> {
  const name = url.pathname.slice('/client/'.length);
  if (isCrossSite(request))
    return sendJson(response, 403, { ok: false, error: 'This request came from another site.' });
  try {
    if (request.method === 'GET' && name === 'state') return sendJson(response, 200, stateFor(desk, shower, url));
    if (request.method === 'GET' && name === 'live')
      return live.join(response, memberNamed(desk.world, url.searchParams.get('user') ?? ''));
    const gesture = request.method === 'POST' && Object.hasOwn(PAGE_GESTURES, name) ? PAGE_GESTURES[name] : undefined;
    if (gesture === undefined) return sendJson(response, 404, { ok: false, error: 'not_found' });
    const refusal = crossSiteRefusal(request);
    if (refusal !== null) return sendJson(response, 403, { ok: false, error: refusal });
    const body = await readBody(request, response, MOST_BYTES);
    if (body !== null) sendJson(response, 200, await gesture(desk, parse(body)));
  } catch (error) {
    if (!(error instanceof CoopError)) throw error;
    sendJson(response, 400, { ok: false, error: error.message });
  }
}

/** Everything that one user sees now. */
function stateFor(desk: Desk, shower: Shower, url: URL): unknown {
  const { app, world } = desk;
  const members = world.people.filter((person) => person.kind === 'member');
  const viewer = memberNamed(world, url.searchParams.get('user') || (members[0]?.id ?? ''));
  const conversations = shower.conversations(viewer);
  const home = world.views.home(viewer);
  return {
    team: world.teamName,
    app,
    viewer,
    members: members.map(({ id, name }) => ({ id, name })),
    conversations,
    messages: conversations.flatMap(({ id }) =>
      world.messages
        .in(conversationNamed(world, viewer, id).id, viewer)
        .map((message) => shower.message(message, viewer)),
    ),
    modal: shower.modal(world.views.top(viewer)),
    home: shower.home(home),
    homeId: home?.id ?? null,
    prompts: Object.fromEntries(conversations.map(({ id }) => [id, world.promptsIn(id)])),
  };
}
