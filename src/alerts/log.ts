/** Structured logging as pino does it: fields first, then a sentence. No message bodies, quotes or tokens go in. */
export interface Log {
  readonly info: (fields: Readonly<Record<string, unknown>>, sentence: string) => void;
  readonly warn: (fields: Readonly<Record<string, unknown>>, sentence: string) => void;
  readonly error: (fields: Readonly<Record<string, unknown>>, sentence: string) => void;
}

/** Runs something once, later; the returned function calls it off. */
export type Schedule = (run: () => void, milliseconds: number) => () => void;
