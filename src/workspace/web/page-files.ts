import { readdirSync, readFileSync } from 'node:fs';
import type { ServerResponse } from 'node:http';
import { extname } from 'node:path';

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.svg': 'image/svg+xml',
};

/** Nothing but the page's own files may run or style it; pictures in messages come from anywhere, as in Slack. */
const POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "connect-src 'self'",
  "img-src 'self' https: data:",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ');

/** Serves the files of the `page` folder; only names that were there at the start exist. */
export function createPageFiles(): (response: ServerResponse, name: string) => void {
  const folder = new URL('../page/', import.meta.url);
  const names = new Set(readdirSync(folder));
  return (response, name) => {
    const type = TYPES[extname(name)];
    if (!names.has(name) || type === undefined) {
      response.writeHead(404, { 'content-type': 'text/plain; charset=utf-8', 'x-content-type-options': 'nosniff' });
      response.end('There is no such page in the local workspace.');
      return;
    }
    response.writeHead(200, {
      'content-type': type,
      'cache-control': 'no-cache',
      'content-security-policy': POLICY,
      'x-content-type-options': 'nosniff',
      'referrer-policy': 'no-referrer',
      'cross-origin-opener-policy': 'same-origin',
      'cross-origin-resource-policy': 'same-origin',
    });
    // Read on each request, so that a change to the page shows on reload.
    response.end(readFileSync(new URL(name, folder)));
  };
}
