import { evidenceFor } from '../evidence.ts';
import type { Intent } from '../intent.ts';
import { leftUnread, nearlyAll } from '../nearly.ts';
import { isOutlet } from '../outlets.ts';
import { passageItem } from '../present/passage-item.ts';
import { hasSubject } from '../question.ts';
import { unstatedIn } from '../stated.ts';

const most = 5;

/** Anything else: sentences that carry all that the question names, one article each. */
export const passages: Intent = {
  id: 'passages',
  kind: 'passages',
  asks: () => true,
  async answer(archive, question) {
    if (!hasSubject(question)) return { missing: 'unclear', near: [] };
    const { outlet } = question.filters;
    const { found, left } = await nearlyAll(archive, question, async (asked) =>
      (await evidenceFor(archive, asked)).filter((hits) =>
        hits.some(({ article }) => isOutlet(article.outlet, outlet)),
      ),
    );
    if (found.length === 0) return { missing: 'notThat', near: [] };
    const saying = found.filter((hits) => unstatedIn(hits, question) === null);
    const [first] = found;
    if (first && saying.length === 0) return { missing: unstatedIn(first, question) ?? 'notThat', near: [] };
    const shown = saying.slice(0, most).map((hits) => passageItem(hits, question));
    return { heading: 'passages', shown, notes: leftUnread(left, question) };
  },
};
