import type { IncomingMessage, ServerResponse } from 'node:http';
import type { ApiCall } from '../api/route.ts';
import type { Faults } from '../faults.ts';
import { MOST_FILE_BYTES } from '../files.ts';
import type { World } from '../world.ts';
import { isCrossSite, readBytes } from './http.ts';

/** What sending and downloading files needs. */
interface FileDoor {
  readonly world: World;
  readonly faults: Faults;
  readonly log: (call: ApiCall) => void;
}

/** What a form adds around the file that it carries. */
const MOST_FORM_BYTES = 10_000;

/** Takes a file at `/upload/<secret>`, as it is or in a form; refuses one that is not as long as was said. */
export async function takeFile(
  request: IncomingMessage,
  response: ServerResponse,
  secret: string,
  { world, faults, log }: FileDoor,
): Promise<void> {
  const expected = isCrossSite(request) || request.method !== 'POST' ? null : world.files.expectedAt(secret);
  if (expected === null) return say(response, 404, 'No file is expected here.');
  const body = await readBytes(request, response, Math.min(expected.size, MOST_FILE_BYTES) + MOST_FORM_BYTES);
  if (body === null) return;
  const bytes = await fileIn(body, request.headers['content-type'] ?? '');
  const call = { method: 'upload_url', arguments: { file: expected.id, bytes: bytes.length } };
  const fault = faults.take('upload_url');
  if (fault?.kind === 'hang') return log({ ...call, reply: null });
  if (fault?.kind === 'error' || bytes.length !== expected.size) {
    log({ ...call, reply: { ok: false } });
    return say(response, fault?.kind === 'error' ? 500 : 400, 'The file was not taken.');
  }
  if (fault?.kind === 'rate-limited') {
    log({ ...call, reply: { ok: false } });
    response.setHeader('retry-after', String(fault.retryAfterSeconds));
    return say(response, 429, 'Too fast.');
  }
  world.files.store(expected.id, bytes);
  log({ ...call, reply: fault === null ? { ok: true } : null });
  if (fault === null) say(response, 200, `OK - ${bytes.length}`);
  else request.socket.destroy();
}

/** Hands out a shared file at `/files/<secret>`: always as a download, whatever is in it. */
export function giveFile(request: IncomingMessage, response: ServerResponse, secret: string, world: World): void {
  const found = isCrossSite(request) || request.method !== 'GET' ? null : world.files.download(secret);
  if (found === null) {
    say(response, 404, 'There is no such file in the local workspace.');
    return;
  }
  const plain = found.file.name.replace(/[^\w.-]/gu, '_');
  const encoded = encodeURIComponent(found.file.name.toWellFormed()).replace(/['()*]/gu, (sign) => {
    return `%${sign.charCodeAt(0).toString(16).toUpperCase()}`;
  });
  response.writeHead(200, {
    'content-type': 'application/octet-stream',
    'content-length': String(found.bytes.length),
    'content-disposition': `attachment; filename="${plain}"; filename*=UTF-8''${encoded}`,
    'content-security-policy': "default-src 'none'; sandbox",
    'cache-control': 'no-store',
    'cross-origin-resource-policy': 'same-origin',
    'x-content-type-options': 'nosniff',
  });
  response.end(found.bytes);
}

/** The first file of a form, or the body itself. */
async function fileIn(body: Uint8Array<ArrayBuffer>, type: string): Promise<Uint8Array> {
  if (!type.startsWith('multipart/form-data')) return body;
  try {
    const form = await new Response(body, { headers: { 'content-type': type } }).formData();
    const file = [...form.values()].find((value) => typeof value !== 'string');
    return file === undefined ? new Uint8Array() : new Uint8Array(await file.arrayBuffer());
  } catch {
    return new Uint8Array();
  }
}

function say(response: ServerResponse, status: number, words: string): void {
  response.writeHead(status, { 'content-type': 'text/plain; charset=utf-8', 'x-content-type-options': 'nosniff' });
  response.end(words);
}
