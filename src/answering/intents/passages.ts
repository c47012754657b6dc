import { isOutlet } from '../asked/outlets.ts';
import { asksTimeOrPlace, hasSubject, type Question } from '../asked/question.ts';
import { type Evidence, evidenceFor } from '../found/evidence.ts';
import { nearlyAll } from '../found/nearly.ts';
import { soughtBy } from '../found/sought.ts';
import { unstatedIn } from '../found/stated.ts';
import type { Intent } from '../intent.ts';
import { passageItem } from '../present/passage-item.ts';

const most = 5;

/** Anything else: sentences that carry all that the question names, one article each. */
export const passages: Intent = {
  id: 'passages',
  kind: 'passages',
  asks: () => true,
  async answer(archive, question) {
    if (!hasSubject(question)) return { missing: 'unclear', near: [] };
    const { outlet } = question.filters;
    // When something was is told by a wide word too: `the drugs consultation`.
    const timed = asksTimeOrPlace(question.wants);
    const search = (keep: (hits: Evidence) => boolean) =>
      nearlyAll(archive, byThings(question), async (asked) =>
        (await evidenceFor(archive, asked, soughtBy(asked, timed), keep)).filter((hits) =>
          hits.some(({ article }) => isOutlet(article.outlet, outlet)),
        ),
      );
    const { found, left } = await search((hits) => unstatedIn(hits, question) === null);
    if (found.length === 0) {
      const { period } = question;
      const anyTime = period === null ? [] : await evidenceFor(archive, { ...byThings(question), period: null });
      if (anyTime.length > 0) return { missing: 'notInPeriod', count: anyTime.length, near: [] };
      const [silent] = timed ? (await search(() => true)).found : [];
      return { missing: (silent && unstatedIn(silent, question)) ?? 'notThat', near: [] };
    }
    const shown = found.slice(0, most).map((hits) => passageItem(hits, question));
    return { heading: 'passages', shown, left };
  },
};

/** The question with the very things by which it names a field, in place of the field. */
export function byThings(question: Question): Question {
  const { narrower } = question;
  return narrower.length === 0 ? question : { ...question, areas: [], others: [...question.others, ...narrower] };
}
