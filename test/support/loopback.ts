import type { IncomingMessage, Server } from 'node:http';

/** Has a server listen on any free port of this machine alone, and answers the port. */
export async function listenOn(server: Server): Promise<number> {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  return typeof address === 'object' && address !== null ? address.port : 0;
}

/** Ends a server and every connection to it. */
export async function endServer(server: Server): Promise<void> {
  const closed = new Promise<void>((resolve) => server.close(() => resolve()));
  server.closeAllConnections();
  await closed;
}

/** A request's whole body. */
export async function bodyOf(request: IncomingMessage): Promise<Buffer> {
  const parts: Buffer[] = [];
  for await (const part of request) parts.push(Buffer.from(part));
  return Buffer.concat(parts);
}

/** A call of Slack's Web API as it arrived: its method, token and arguments. */
export async function callIn(request: IncomingMessage) {
  const form = new URLSearchParams((await bodyOf(request)).toString());
  const method = (request.url ?? '').replace('/api/', '');
  return { method, token: (request.headers.authorization ?? '').replace('Bearer ', ''), form };
}

/** Those who wait for something that others do: `changed` has them look again. */
export function createWaiting() {
  const lookers = new Set<() => void>();
  return {
    changed: () => {
      for (const look of [...lookers]) look();
    },
    /** Resolves with what is found, now or after a change. */
    until: <Found>(find: () => Found | undefined | false): Promise<Found> =>
      new Promise((resolve) => {
        const look = () => {
          const found = find();
          if (found === undefined || found === false) return;
          lookers.delete(look);
          resolve(found);
        };
        lookers.add(look);
        look();
      }),
  };
}
