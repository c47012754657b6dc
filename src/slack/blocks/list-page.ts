/** A page of a list, and what there is after it. */
export interface ListPage<T> {
  readonly shown: readonly T[];
  readonly rest: number;
  /** From 1. */
  readonly page: number;
}

/** The page (from 1) of a list that shows so many at once; the last one for a page beyond it. */
export function listPage<T>(all: readonly T[], most: number, page: number): ListPage<T> {
  const last = Math.max(1, Math.ceil(all.length / most));
  const number = Math.min(Math.max(1, page), last);
  const shown = all.slice((number - 1) * most, number * most);
  return { shown, rest: all.length - (number - 1) * most - shown.length, page: number };
}

/** The page that is typed after a command: a number, else the first. */
export function pageTyped(rest: string): number {
  return /^\d{1,4}$/u.test(rest) ? Number(rest) : 1;
}
