/** What kind of trouble a user met; the message says what happened and what to do about it. */
export type ErrorCode =
  | 'bad-use'
  | 'bad-config'
  | 'unreadable'
  | 'too-large'
  | 'not-found'
  | 'conflict'
  | 'removed'
  | 'wall'
  | 'busy'
  | 'not-started'
  | 'broken-archive';

/** The one error a user may see: caught only at the edges (Bolt's error handler, the scheduler, the CLI). */
export class CoopError extends Error {
  readonly code: ErrorCode;

  constructor(code: ErrorCode, message: string, options?: { cause?: unknown }) {
    super(message, options);
    this.name = 'CoopError';
    this.code = code;
  }
}
