import type { ServerResponse } from 'node:http';
import type { Change, World } from '../world.ts';
import type { Shower } from './shown.ts';

/** The pages that are open and hear of every change they may see. */
export interface Live {
  /** Keeps this answer open and writes server-sent events to it until the page goes away. */
  readonly join: (response: ServerResponse, viewer: string) => void;
  readonly stop: () => void;
}

const MOST_PAGES = 50;

/** https://html.spec.whatwg.org/multipage/server-sent-events.html */
export function createLive(world: World, shower: Shower): Live {
  const pages = new Map<ServerResponse, string>();

  function newsFor(change: Change, viewer: string): unknown {
    switch (change.kind) {
      case 'message':
      case 'removed': {
        const { message } = change;
        const members = world.conversations.get(message.channel)?.members;
        if (!members?.has(viewer) || (message.visibleTo !== null && message.visibleTo !== viewer)) return null;
        return change.kind === 'removed'
          ? { kind: 'removed', channel: message.channel, ts: message.ts, threadTs: message.threadTs }
          : { kind: 'message', message: shower.message(message, viewer) };
      }
      case 'modal':
        return change.user === viewer ? { kind: 'modal', modal: shower.modal(change.view) } : null;
      case 'home':
        return change.user === viewer
          ? { kind: 'home', home: shower.home(world.views.home(viewer)), id: world.views.home(viewer)?.id }
          : null;
      case 'prompts':
        return world.conversations.get(change.channel)?.members.has(viewer)
          ? { kind: 'prompts', channel: change.channel, suggested: world.promptsIn(change.channel) }
          : null;
      case 'conversation':
        return { kind: 'conversations', conversations: shower.conversations(viewer) };
    }
  }

  const unwatch = world.watch((change) => {
    for (const [response, viewer] of pages) {
      for (const news of [newsFor(change, viewer), parentNews(change, viewer)]) {
        if (news !== null) response.write(`data: ${JSON.stringify(news)}\n\n`);
      }
    }
  });

  /** A reply also changes the reply count under its parent. */
  function parentNews(change: Change, viewer: string): unknown {
    if (change.kind !== 'message' && change.kind !== 'removed') return null;
    const { threadTs, channel, ts } = change.message;
    const parent = threadTs === null || threadTs === ts ? null : world.messages.find(channel, threadTs);
    return parent === null ? null : newsFor({ kind: 'message', message: parent }, viewer);
  }

  return {
    join: (response, viewer) => {
      if (pages.size >= MOST_PAGES) {
        response.writeHead(503).end();
        return;
      }
      response.writeHead(200, {
        'content-type': 'text/event-stream',
        'cache-control': 'no-store',
        'x-content-type-options': 'nosniff',
      });
      response.write('retry: 1000\n\n');
      pages.set(response, viewer);
      response.on('close', () => pages.delete(response));
    },
    stop: () => {
      unwatch();
      for (const response of pages.keys()) response.end();
    },
  };
}
