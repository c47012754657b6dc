/** Why something was not fetched, read or stored, or not as it came, one code each; every language has words for all of them. */
export const reasonCodes = [
  /** In English words only: about a file of the folder, or written down by an older Coop. */
  'told',
  'fetching-off',
  'no-address',
  'scheme',
  'password',
  'port',
  'not-public',
  'leads-to',
  'leads-on',
  'slow',
  'type',
  'answered',
  'hidden',
  'missing',
  'gone',
  'often',
  'failing',
  'too-large',
  'unknown-name',
  'unreached',
  'nothing-sent',
  'no-feed',
  'only-feed',
  'broken-feed',
  /** Of a site that names its feed. */
  'front-page',
  'robots',
  'robots-unknown',
  'not-text',
  'garbled',
  'empty',
  'file-too-large',
  'no-text',
  'too-long',
  'no-date',
  'date-ahead',
  /** Too little is written to tell its language, or whether it is an article. */
  'little-text',
  'unknown-language',
  'other-language',
  'no-article',
  /** A page that asks its reader to log in. */
  'wall',
  'broken-page',
  'many-tags',
  'deep',
  'removed',
  'busy',
  /** Coop itself ends. */
  'stopping',
  'fault',
] as const;
export type ReasonCode = (typeof reasonCodes)[number];

/** Why something was not done, as it is kept and handed on; it is put into words only for whoever reads it. */
export interface Reason {
  readonly code: ReasonCode;
  /** What the words name: `{status}` is `with.status`. Languages are named by their code. */
  readonly with?: Readonly<Record<string, string | number>>;
  /** What is wrong with the address that it leads to. */
  readonly because?: Reason;
}

/** A reason that has English words only. */
export const told = (words: string): Reason => ({ code: 'told', with: { words } });

/** A reason as it is kept. */
export const reasonToJson = (reason: Reason): string => JSON.stringify(reason);

/** A reason as it was kept; what an older Coop wrote down are its words. */
export function reasonOfJson(kept: string): Reason {
  return kept.startsWith('{') ? (reasonIn(parsed(kept)) ?? told(kept)) : told(kept);
}

function parsed(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    return null;
  }
}

function reasonIn(value: unknown): Reason | null {
  if (typeof value !== 'object' || value === null || !('code' in value)) return null;
  const code = reasonCodes.find((one) => one === value.code);
  if (code === undefined) return null;
  const because = 'because' in value ? reasonIn(value.because) : null;
  const named: Record<string, string | number> = {};
  if ('with' in value && typeof value.with === 'object' && value.with !== null)
    for (const [name, one] of Object.entries(value.with))
      if (typeof one === 'string' || typeof one === 'number') named[name] = one;
  return { code, with: named, ...(because === null ? {} : { because }) };
}
