import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { click } from './acting/click.ts';
import { command } from './acting/command.ts';
import { conversationNamed, type Desk, type GestureOutcome, memberNamed } from './acting/desk.ts';
import { openApp, say } from './acting/say.ts';
import { chooseShortcut } from './acting/shortcut.ts';
import { type ApiCall, answerApi } from './api/route.ts';
import type { WorkspaceApp } from './app.ts';
import { createEcho } from './delivery/echo.ts';
import { createEvents } from './delivery/events.ts';
import { answerResponseUrl } from './delivery/respond.ts';
import { createSender, realSchedule, type Schedule } from './delivery/sender.ts';
import { createFaults, type Fault } from './faults.ts';
import type { Choice } from './interactive.ts';
import type { Message } from './messages.ts';
import { APP_USER_ID } from './people.ts';
import { createResponseUrls } from './response-urls.ts';
import { giveFile, takeFile } from './web/file-route.ts';
import { isLocalHost, sendJson } from './web/http.ts';
import { listen } from './web/listen.ts';
import { createLive } from './web/live.ts';
import { createPageFiles } from './web/page-files.ts';
import { answerPage } from './web/page-route.ts';
import { createShower } from './web/shown.ts';
import { createWorld } from './world.ts';

export type { GestureOutcome } from './acting/desk.ts';
export type { ApiCall } from './api/route.ts';
export type { WorkspaceApp } from './app.ts';
export type { Schedule } from './delivery/sender.ts';
export type { Fault } from './faults.ts';
export type { Message } from './messages.ts';

/** What a local workspace is started with. */
export interface WorkspaceOptions {
  readonly app: WorkspaceApp;
  /** 0 takes any free port. */
  readonly port: number;
  /** Whether another port will not do when this one is taken. */
  readonly portIsRequired: boolean;
  readonly signingSecret: string;
  readonly botToken: string;
  readonly now: () => Date;
  readonly teamName?: string;
  /** The language that its people have Slack in (BCP 47); American English by default. */
  readonly locale?: string;
  /** Timers for the 3 seconds that an answer may take and for retries; Node's own by default. */
  readonly schedule?: Schedule;
  /** What signatures are stamped with; the machine's clock by default, since Bolt compares them with it. */
  readonly requestTime?: () => Date;
}

/** A running local workspace, and what people could do in it. Users and channels are named by id or as people say them: `Dana Desk`, `#general`, `@Coop` for the direct message with the app. */
export interface Workspace {
  readonly url: string;
  readonly apiUrl: string;
  readonly port: number;
  /** Tells where signed commands, events and actions are sent. */
  readonly connect: (requestUrl: string) => void;
  /** Makes the next calls of a Web API method (or of `response_url` or `upload_url`) go wrong. */
  readonly fail: (method: string, fault: Fault, times?: number) => void;
  /** Every call the app made, oldest first; the log keeps the last 5,000. */
  readonly sent: () => readonly ApiCall[];
  /** Grants the app a scope, or takes it back; only scopes that an app can do without can be withheld. */
  readonly grant: (scope: string, granted: boolean) => void;
  /** Writes a message and answers its ts, once the app has taken the event, if there was one. */
  readonly say: (user: string, channel: string, text: string, threadTs?: string) => Promise<string>;
  /** Runs a slash command; resolves when its acknowledgement is shown, or why there is none. */
  readonly command: (user: string, channel: string, line: string) => Promise<GestureOutcome>;
  /** Clicks a button, or chooses `choice` in a select, of a message; resolves when the app has acknowledged it. */
  readonly click: (
    user: string,
    channel: string,
    messageTs: string,
    actionIdOrPosition: string | number,
    choice?: Choice,
  ) => Promise<GestureOutcome>;
  /** Chooses one of the app's shortcuts, by name or callback_id, on a message; resolves when it was acknowledged. */
  readonly shortcut: (user: string, channel: string, messageTs: string, shortcut: string) => Promise<GestureOutcome>;
  /** Opens the direct message with the app. */
  readonly openApp: (user: string, tab: 'home' | 'messages') => Promise<void>;
  /** What a user sees in a conversation, replies included, in order of time. */
  readonly messages: (channel: string, user: string) => readonly SeenMessage[];
  /** Resolves with the first result that is neither undefined nor false, looking again after every change and call. */
  readonly until: <Found>(look: () => Found | undefined | false) => Promise<Found>;
  /** Archives a channel or takes the app out of it, or undoes that. */
  readonly setChannel: (
    channel: string,
    state: { readonly archived?: boolean; readonly appIsMember?: boolean },
  ) => void;
  /** Makes one more channel with everybody and the app in it, and returns its id. */
  readonly addChannel: (name: string) => string;
  /** Sets the language that someone has Slack in: `fr-FR`. */
  readonly setLocale: (user: string, locale: string) => void;
  /** Ends all connections, also hanging ones, and delivers nothing more. */
  readonly stop: () => Promise<void>;
}

/** A message as a user sees it. */
export interface SeenMessage extends Omit<Message, 'visibleTo' | 'edited' | 'revision'> {
  readonly authorName: string;
  readonly ephemeral: boolean;
  readonly edited: boolean;
}

const MOST_CALLS = 5000;

/** Starts a local workspace on 127.0.0.1; throws CoopError when the port is taken and required. */
export async function startWorkspace(options: WorkspaceOptions): Promise<Workspace> {
  const world = createWorld(options.app.name, options.teamName ?? 'Local workspace', options.now, options.locale);
  const faults = createFaults();
  const withheld = new Set<string>();
  const calls: ApiCall[] = [];
  const lookers = new Set<() => void>();
  const lookAgain = () => {
    for (const look of [...lookers]) look();
  };
  world.watch(lookAgain);
  const log = (call: ApiCall) => {
    calls.push(call);
    if (calls.length > MOST_CALLS) calls.shift();
    lookAgain();
  };
  const sender = createSender(
    options.signingSecret,
    options.requestTime ?? (() => new Date()),
    options.schedule ?? realSchedule,
  );
  const deliver = createEvents(world, sender);
  const unecho = createEcho(world, deliver);
  let port = options.port;
  const pageUrl = () => `http://localhost:${port}`;
  const urls = createResponseUrls(world.stamps, options.now, () => `http://127.0.0.1:${port}`);
  const desk: Desk = { app: options.app, world, sender, deliver, urls, log };
  const shower = createShower(world);
  const live = createLive(world, shower);
  const pageFile = createPageFiles();

  async function route(request: IncomingMessage, response: ServerResponse): Promise<void> {
    if (!isLocalHost(request)) return sendJson(response, 403, { ok: false, error: 'Only this machine may ask.' });
    if (!URL.canParse(request.url ?? '/', pageUrl()))
      return sendJson(response, 400, { ok: false, error: 'bad_address' });
    const url = new URL(request.url ?? '/', pageUrl());
    const api = /^\/api\/([\w.]+)$/u.exec(url.pathname)?.[1];
    if (api !== undefined)
      return answerApi(request, response, api, {
        caller: { world, pageUrl },
        faults,
        withheld,
        botToken: options.botToken,
        log,
      });
    const secret = /^\/response\/([\w-]+)$/u.exec(url.pathname)?.[1];
    if (secret !== undefined) return answerResponseUrl(request, response, secret, { world, urls, faults, log });
    const upload = /^\/upload\/([\w-]+)$/u.exec(url.pathname)?.[1];
    if (upload !== undefined) return takeFile(request, response, upload, { world, faults, log });
    const file = /^\/files\/([\w-]+)$/u.exec(url.pathname)?.[1];
    if (file !== undefined) return giveFile(request, response, file, world);
    if (url.pathname.startsWith('/client/')) return answerPage(request, response, url, desk, shower, live);
    const isPage = url.pathname === '/' || url.pathname.startsWith('/archives/');
    pageFile(response, isPage ? 'index.html' : (/^\/page\/([\w.-]+)$/u.exec(url.pathname)?.[1] ?? ''));
  }

  const server = createServer((request, response) => {
    route(request, response).catch((error: unknown) => {
      if (!response.headersSent) sendJson(response, 500, { ok: false, error: 'internal_error', detail: String(error) });
      else response.destroy();
    });
  });
  port = await listen(server, options.port, options.portIsRequired);

  const channelId = (channel: string, user: string) => conversationNamed(world, memberNamed(world, user), channel).id;
  return {
    url: pageUrl(),
    apiUrl: `http://127.0.0.1:${port}/api/`,
    port,
    connect: sender.connect,
    fail: (method, fault, times = 1) => faults.add(method, fault, times),
    sent: () => [...calls],
    grant: (scope, granted) => void (granted ? withheld.delete(scope) : withheld.add(scope)),
    say: (user, channel, text, threadTs) => say(desk, user, channel, text, threadTs),
    command: (user, channel, line) => command(desk, user, channel, line),
    click: (user, channel, ts, element, choice) => click(desk, user, channel, ts, element, choice),
    shortcut: (user, channel, ts, name) => chooseShortcut(desk, user, channel, ts, name),
    openApp: (user, tab) => openApp(desk, user, tab),
    messages: (channel, user) =>
      world.messages
        .in(channelId(channel, user), memberNamed(world, user))
        .map(({ visibleTo, revision, ...message }) => ({
          ...message,
          authorName: world.person(message.author)?.name ?? message.author,
          ephemeral: visibleTo !== null,
          edited: message.edited !== null,
        })),
    until: (look) =>
      new Promise((resolve, reject) => {
        const again = () => {
          try {
            const found = look();
            if (found === undefined || found === false) return;
            lookers.delete(again);
            resolve(found);
          } catch (error) {
            lookers.delete(again);
            reject(error);
          }
        };
        lookers.add(again);
        again();
      }),
    addChannel: (name) => {
      const first = conversationNamed(world, world.people[0]?.id ?? '', '#general');
      const id = world.stamps.id('C0');
      world.setConversation({ ...first, id, name, topic: '' });
      return id;
    },
    setLocale: (user, locale) => world.setLocale(memberNamed(world, user), locale),
    setChannel: (name, { archived, appIsMember }) => {
      const conversation = conversationNamed(world, world.people[0]?.id ?? '', name);
      const members = new Set(conversation.members);
      if (appIsMember === true) members.add(APP_USER_ID);
      if (appIsMember === false) members.delete(APP_USER_ID);
      world.setConversation({ ...conversation, members, archived: archived ?? conversation.archived });
    },
    stop: async () => {
      unecho();
      sender.stop();
      live.stop();
      const closed = new Promise<void>((resolve) => server.close(() => resolve()));
      server.closeAllConnections();
      await closed;
    },
  };
}
