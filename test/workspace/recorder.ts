import { createServer, type IncomingHttpHeaders } from 'node:http';

/** A request as it came in. */
export interface Recorded {
  readonly headers: IncomingHttpHeaders;
  readonly body: string;
}

/** A bare HTTP server in the app's place: it keeps what it was sent and answers as it is told. */
export interface Recorder {
  readonly url: string;
  readonly requests: readonly Recorded[];
  /** Resolves when this many requests have come. */
  readonly received: (count: number) => Promise<void>;
  readonly stop: () => Promise<void>;
}

/** `status` is answered to every request, with the headers; null leaves them all hanging. */
export async function startRecorder(
  status: number | null,
  headers: Readonly<Record<string, string>> = {},
): Promise<Recorder> {
  const requests: Recorded[] = [];
  const waiting: { count: number; resolve: () => void }[] = [];
  const server = createServer(async (request, response) => {
    let body = '';
    for await (const chunk of request) body += String(chunk);
    requests.push({ headers: request.headers, body });
    for (const one of waiting) if (requests.length >= one.count) one.resolve();
    if (status !== null) response.writeHead(status, headers).end();
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  if (typeof address !== 'object' || address === null) throw new Error('The recorder has no port.');
  return {
    url: `http://127.0.0.1:${address.port}/slack/events`,
    requests,
    received: (count) =>
      new Promise((resolve) => {
        if (requests.length >= count) resolve();
        else waiting.push({ count, resolve });
      }),
    stop: async () => {
      const closed = new Promise<void>((resolve) => server.close(() => resolve()));
      server.closeAllConnections();
      await closed;
    },
  };
}
