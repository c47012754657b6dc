import { createRequire } from 'node:module';
import { decode } from '../decode.ts';
import { type Get, userAgent } from './get.ts';

/** Whether an address may be fetched without anybody having asked for it. */
export type MayFetch = (address: string) => Promise<boolean>;

/** Its own types say that it is an ES module, which it is not. */
const robotsParser: (
  file: string,
  text: string,
) => { readonly isAllowed: (address: string, agent: string) => boolean | undefined } = createRequire(import.meta.url)(
  'robots-parser',
);

/** RFC 9309, 2.4: not kept for longer than a day. */
const KEPT_MS = 24 * 60 * 60 * 1_000;

/**
 * Asks each site's `robots.txt`, once a day (RFC 9309): one that is not there allows everything, one that cannot be had
 * nothing.
 */
export function robots(get: Get, now: () => Date): MayFetch {
  const sites = new Map<string, { readonly until: number; readonly rules: Promise<(address: string) => boolean> }>();
  return async (address) => {
    const { origin } = new URL(address);
    const known = sites.get(origin);
    if (known && known.until > now().getTime()) return (await known.rules)(address);
    const rules = rulesOf(get, `${origin}/robots.txt`);
    sites.set(origin, { until: now().getTime() + KEPT_MS, rules });
    return (await rules)(address);
  };
}

async function rulesOf(get: Get, file: string): Promise<(address: string) => boolean> {
  const got = await get(file, { kind: 'robots' });
  if ('refused' in got) return () => got.status !== null && got.status >= 400 && got.status < 500 && got.status !== 429;
  if ('unchanged' in got) return () => true;
  const decoded = decode(got.page.bytes, got.page.charset);
  if ('refused' in decoded) return () => true;
  const parsed = robotsParser(file, decoded.text);
  return (address) => parsed.isAllowed(address, userAgent) !== false;
}
