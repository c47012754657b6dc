import { createRequire } from 'node:module';
import { decode } from '../decode.ts';
import { type Get, userAgent } from './get.ts';

/** Whether an address may be fetched without anybody having asked for it; `unknown` while `robots.txt` cannot be had. */
export type MayFetch = (address: string) => Promise<'allowed' | 'forbidden' | 'unknown'>;

/** What is told of an address that may not be fetched. */
export const notAllowed = { forbidden: { code: 'robots' }, unknown: { code: 'robots-unknown' } } as const;

/** Its own types say that it is an ES module, which it is not. */
const robotsParser: (
  file: string,
  text: string,
) => { readonly isAllowed: (address: string, agent: string) => boolean | undefined } = createRequire(import.meta.url)(
  'robots-parser',
);

/** RFC 9309, 2.4: not kept for longer than a day. */
const KEPT_MS = 24 * 60 * 60 * 1_000;
/** A site that does not answer for now is asked again soon. */
const KEPT_UNKNOWN_MS = 15 * 60 * 1_000;
/** Sites whose rules are kept; the oldest goes first. */
const MOST_SITES = 1_000;

/** What a site's `robots.txt` says; null when it cannot be had. */
type Rules = ((address: string) => boolean) | null;

/**
 * Asks each site's `robots.txt`, once a day (RFC 9309): one that is not there allows everything; one that cannot be had,
 * because the server fails or does not answer, is unknown and asked for again after a quarter of an hour.
 */
export function robots(get: Get, now: () => Date): MayFetch {
  const sites = new Map<string, { until: number; readonly rules: Promise<Rules> }>();
  return async (address) => {
    const { origin } = new URL(address);
    let site = sites.get(origin);
    const left = (site?.until ?? 0) - now().getTime();
    // Kept for longer than rules ever are: by a clock that was wrong.
    if (site === undefined || left <= 0 || left > KEPT_MS) {
      const asked = { until: now().getTime() + KEPT_MS, rules: rulesOf(get, `${origin}/robots.txt`) };
      site = asked;
      sites.delete(origin);
      sites.set(origin, asked);
      const oldest = sites.keys().next().value;
      if (sites.size > MOST_SITES && oldest !== undefined) sites.delete(oldest);
      if ((await asked.rules) === null) asked.until = now().getTime() + KEPT_UNKNOWN_MS;
    }
    const rules = await site.rules;
    if (rules === null) return 'unknown';
    return rules(address) ? 'allowed' : 'forbidden';
  };
}

/** Matching takes as long as all rules and the address together: a file made to be slow must not hold Coop up. */
const MOST_RULES = 500;
const LONGEST_RULE = 500;
const MOST_STARS = 5;
const LONGEST_ADDRESS = 2_000;

/** The file's first rules, without those that nobody writes (RFC 9309 lets a crawler read 500 KiB and no more). */
function bounded(text: string): string {
  const lines = text.slice(0, 512_000).split(/\r\n|\r|\n/u);
  const plain = lines.filter((line) => line.length <= LONGEST_RULE && line.split('*').length <= MOST_STARS + 1);
  return plain.slice(0, MOST_RULES).join('\n');
}

async function rulesOf(get: Get, file: string): Promise<Rules> {
  const got = await get(file, { kind: 'robots' });
  if ('refused' in got) {
    const isThere = got.status === null || got.status === 429 || got.status < 400 || got.status >= 500;
    return isThere ? null : () => true;
  }
  if ('unchanged' in got) return () => true;
  const decoded = decode(got.page.bytes, got.page.charset);
  if ('refused' in decoded) return () => true;
  const parsed = robotsParser(file, bounded(decoded.text));
  return (address) => address.length <= LONGEST_ADDRESS && parsed.isAllowed(address, userAgent) !== false;
}
