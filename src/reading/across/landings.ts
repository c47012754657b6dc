import type { Line } from '../parsed.ts';
import { at, isAny } from '../words/tokens.ts';

/** So many words before a town stands the verb of the arrival there. */
const near = 4;

/**
 * `landed in Casablanca the day before; on Tuesday he met …`: where somebody landed is not the place of what follows, unless
 * that was the same day or the town is the capital, where a guest stays.
 */
export function isLanding({ sentence: { tokens }, phrases }: Line, town: number, sameDay = false): boolean {
  if (sameDay || phrases.some(({ kind, from }) => kind === 'place' && at(tokens, from, 'place')?.value.capital))
    return false;
  for (let i = Math.max(0, town - near); i < town; i++) if (isAny(tokens, i, ['arrives'])) return true;
  return false;
}
