import type { Moment } from '../file/rows.ts';
import type { PassageIndex } from './passage-index.ts';

/** Questions hold few words; a flood of them must not fill the memory. */
const MOST_KEPT = 50_000;

/**
 * The same index, with the frequencies of terms kept for as long as nothing was stored: looking them up takes a fifth of
 * a search, and the searches of one question ask for the same terms again and again.
 */
export function counting(): (index: PassageIndex, moment: Moment) => PassageIndex {
  const counts = new Map<string, number>();
  let countedAt = '';
  return (index, { seq, epoch, terms: by }) => ({
    ...index,
    async frequencies(db, terms) {
      const now = `${epoch} ${by} ${seq}`;
      if (now !== countedAt || counts.size > MOST_KEPT) counts.clear();
      countedAt = now;
      const unknown = terms.filter((term) => !counts.has(term));
      const found = unknown.length === 0 ? new Map<string, number>() : await index.frequencies(db, unknown);
      for (const term of unknown) counts.set(term, found.get(term) ?? 0);
      return new Map(terms.map((term) => [term, counts.get(term) ?? 0] as const).filter(([, count]) => count > 0));
    },
  });
}
