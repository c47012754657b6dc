import type { ArchiveView } from '../archive-view.ts';
import { factsConcerning } from '../concern.ts';
import type { Intent } from '../intent.ts';
import { listing } from '../listing.ts';

const kinds = ['meeting', 'visit', 'agreement', 'cooperation'] as const;
const page = 1000;
const week = 7 * 86_400_000;

/** `what is new since Monday`: by the day the archive first stored the article, not by what the article is dated. */
export const news: Intent = {
  id: 'news',
  kind: 'timeline',
  asks: ({ cues }) => cues.has('news'),
  async answer(archive, question) {
    const since = question.period?.from ?? new Date(Date.parse(question.asOf) - week).toISOString().slice(0, 10);
    const added = await addedSince(archive, since, question.period?.to ?? null);
    const { facts } = await factsConcerning(archive, { ...question, period: null }, kinds);
    const fresh = facts.filter(({ article }) => added.has(article.id));
    const eventful = new Set(fresh.flatMap(({ fact, article }) => (fact.kind === 'cooperation' ? [] : [article.id])));
    // Cooperation is news where an article tells of nothing else.
    const told = fresh.filter(({ fact, article }) => fact.kind !== 'cooperation' || !eventful.has(article.id));
    if (told.length > 0) return listing(told, question, 'news');
    return { missing: 'nothingNew', what: since, near: [] };
  },
};

/** The articles first stored on these days. */
async function addedSince(archive: ArchiveView, from: string, to: string | null): Promise<ReadonlySet<string>> {
  const added = new Set<string>();
  for (let seq = 0; ; ) {
    const changes = await archive.changesAfter(seq, page);
    for (const { articleId, what, at } of changes) {
      const day = at.slice(0, 10);
      if (what === 'added' && day >= from && (to === null || day <= to)) added.add(articleId);
    }
    const last = changes.at(-1);
    if (!last || changes.length < page) return added;
    seq = last.seq;
  }
}
