import { createServer, type RequestListener } from 'node:http';
import type { AddressInfo } from 'node:net';
import { onTestFinished } from 'vitest';

/** A web server on this machine until the test is over; `host` is its name with its port. */
export async function serveWeb(answers: Readonly<Record<string, RequestListener>>) {
  const asked: string[] = [];
  const looking: (() => void)[] = [];
  const server = createServer((request, response) => {
    asked.push(request.url ?? '');
    for (const look of looking.splice(0)) look();
    const answer = answers[request.url ?? ''];
    if (answer === undefined) response.writeHead(404).end();
    else answer(request, response);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  onTestFinished(async () => {
    server.closeAllConnections();
    await new Promise((resolve) => server.close(resolve));
  });
  const { port } = server.address() as AddressInfo;
  const until = async (done: () => boolean) => {
    while (!done()) await new Promise<void>((resolve) => looking.push(resolve));
  };
  return { host: `127.0.0.1:${port}`, port, url: (path: string) => `http://127.0.0.1:${port}${path}`, asked, until };
}

/** Answers with these bytes. */
export function bytes(content: string | Uint8Array, type = 'text/html; charset=utf-8', more = {}): RequestListener {
  return (_request, response) => response.writeHead(200, { 'content-type': type, ...more }).end(content);
}

/** Leads on to another address; for good with 301. */
export function leadsTo(location: string, status = 302): RequestListener {
  return (_request, response) => response.writeHead(status, { location }).end();
}
