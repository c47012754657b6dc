import { fold } from '../../text/fold.ts';

/** Whether an outlet is the one that a filter names, in full or in part; null for the filter means any. */
export function isOutlet(outlet: string | null, asked: string | null): boolean {
  return asked === null || lettersOf(outlet ?? '').includes(lettersOf(asked));
}

/** Without spaces and points: `outlet:arabnews` is `Arab News`. */
const lettersOf = (name: string) => fold(name).replace(/[^\p{L}\p{Nd}]/gu, '');
