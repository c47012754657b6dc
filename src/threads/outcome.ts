import type { Reading } from '../reading/fact.ts';
import type { ErrorCode } from '../text/error.ts';

/** What a reading thread says once, as soon as it can read. */
export const ready = 'ready';

/** What a reading thread hands back for an article: what it read, or why it did not; the code is that of a `CoopError`. */
export type Outcome = { readonly reading: Reading } | { readonly code: ErrorCode | null; readonly message: string };
