import type { IncomingMessage, ServerResponse } from 'node:http';

/** Reads a body of at most `most` bytes as UTF-8; a longer one is answered 413, and the result is null. */
export async function readBody(
  request: IncomingMessage,
  response: ServerResponse,
  most: number,
): Promise<string | null> {
  const bytes = await readBytes(request, response, most);
  return bytes === null ? null : Buffer.from(bytes).toString('utf8');
}

/** Reads a body of at most `most` bytes; a longer one is answered 413, and the result is null. */
export async function readBytes(
  request: IncomingMessage,
  response: ServerResponse,
  most: number,
): Promise<Uint8Array<ArrayBuffer> | null> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of request) {
    const bytes = Buffer.from(chunk);
    size += bytes.length;
    if (size > most) {
      sendJson(response, 413, { ok: false, error: 'request_too_large' }, { connection: 'close' });
      return null;
    }
    chunks.push(bytes);
  }
  return Buffer.concat(chunks);
}

/** Answers JSON that no browser may take for a page. */
export function sendJson(
  response: ServerResponse,
  status: number,
  value: unknown,
  headers: Readonly<Record<string, string>> = {},
): void {
  response.writeHead(status, {
    'content-type': 'application/json; charset=utf-8',
    'cache-control': 'no-store',
    'x-content-type-options': 'nosniff',
    ...headers,
  });
  response.end(JSON.stringify(value));
}

/** Whether the request was addressed to this machine by name: a page elsewhere whose name was pointed here is not. */
export function isLocalHost(request: IncomingMessage): boolean {
  return /^(?:localhost|127\.0\.0\.1)(?::\d{1,5})?$/u.test(request.headers.host ?? '');
}

/** Whether a browser says that a page of another site asks. */
export function isCrossSite(request: IncomingMessage): boolean {
  return request.headers['sec-fetch-site'] === 'cross-site';
}

/** Why a page's request that changes something is refused, or null: it must come from this page itself, as JSON. */
export function crossSiteRefusal(request: IncomingMessage): string | null {
  const { origin, host } = request.headers;
  if (origin !== `http://${host}`) return 'This request did not come from the workspace page.';
  if (!/^application\/json(?:;|$)/u.test(request.headers['content-type'] ?? ''))
    return 'Only application/json is taken here.';
  return null;
}
