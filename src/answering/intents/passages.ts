import type { PassageHit } from '../../archive/archive.ts';
import { fold } from '../../text/fold.ts';
import { type Evidence, evidenceFor } from '../evidence.ts';
import type { Intent } from '../intent.ts';
import { passageItem } from '../present/passage-item.ts';
import { hasSubject } from '../question.ts';

const most = 5;

/** Anything else: sentences that carry all that the question names, one article each. */
export const passages: Intent = {
  id: 'passages',
  kind: 'passages',
  asks: () => true,
  async answer(archive, question) {
    if (!hasSubject(question)) return { missing: 'unclear', near: [] };
    const { outlet } = question.filters;
    const found = (await evidenceFor(archive, question)).filter((hits) => outlet === null || printedBy(hits, outlet));
    if (found.length === 0) return { missing: 'notThat', near: [] };
    return { heading: 'passages', shown: found.slice(0, most).map((hits) => passageItem(hits, question)) };
  },
};

function printedBy(hits: Evidence, outlet: string): boolean {
  return hits.some(({ article }: PassageHit) => fold(article.outlet ?? '').includes(outlet));
}
