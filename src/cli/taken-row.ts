import { reasonInWords } from '../answering/reason-words.ts';
import type { TakenIn } from '../sources/take-in.ts';

/** What became of one article, as a row of `coop add --json` and of the log has it. */
export function takenRow(row: TakenIn): Omit<TakenIn, 'reason'> & { readonly reason: string | null } {
  return { ...row, reason: row.reason === null ? null : reasonInWords(row.reason) };
}
