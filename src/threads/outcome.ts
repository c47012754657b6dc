import type { Answer, Answered } from '../answering/answer.ts';
import type { Searched } from '../archive/search/searched.ts';
import type { Article } from '../reading/article.ts';
import type { Passage, Reading } from '../reading/fact.ts';
import { CoopError, type ErrorCode } from '../text/error.ts';

/** What a thread says once, as soon as it can work. */
export const ready = 'ready';

/** An error as it crosses from a thread, where its class is lost: the code is that of a `CoopError`. */
export interface Fault {
  readonly code: ErrorCode | null;
  readonly message: string;
  readonly stack: string | undefined;
}

/** What a reading thread is handed: an article to read, or one to look through whose passages are known. */
export interface ReadOrder {
  readonly article: Article;
  readonly passages: readonly Passage[] | null;
}

/** What it hands back: what it read, if it was to, and what that is found by; or why it did not. */
export type Outcome = { readonly reading: Reading | null; readonly searched: Searched } | Fault;

/** What an answering thread hands back under the number of what it was asked. */
export type Reply = { readonly n: number } & (
  | { readonly answered: Answered }
  | { readonly answer: Answer }
  | { readonly done: boolean }
  | Fault
);

/** An error on its way out of a thread. */
export function faultOf(error: unknown): Fault {
  if (!(error instanceof Error)) return { code: null, message: String(error), stack: undefined };
  return { code: error instanceof CoopError ? error.code : null, message: error.message, stack: error.stack };
}

/** The error as it was in the thread. */
export function errorOf({ code, message, stack }: Fault): Error {
  const error = code === null ? new Error(message) : new CoopError(code, message);
  if (stack !== undefined) error.stack = stack;
  return error;
}
