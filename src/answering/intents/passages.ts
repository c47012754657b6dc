import type { PassageHit } from '../../archive/archive.ts';
import { fold } from '../../text/fold.ts';
import type { ArchiveView } from '../archive-view.ts';
import { type Evidence, evidenceFor } from '../evidence.ts';
import type { Intent } from '../intent.ts';
import { fill } from '../phrases.ts';
import { passageItem } from '../present/passage-item.ts';
import { hasSubject, type Question } from '../question.ts';
import { soughtBy } from '../sought.ts';
import { whereaboutsOf } from '../whereabouts.ts';

const most = 5;

/** Anything else: sentences that carry all that the question names, one article each. */
export const passages: Intent = {
  id: 'passages',
  kind: 'passages',
  asks: () => true,
  async answer(archive, question) {
    if (!hasSubject(question)) return { missing: 'unclear', near: [] };
    const { outlet } = question.filters;
    const search = async (asked: Question) =>
      (await evidenceFor(archive, asked)).filter((hits) => outlet === null || printedBy(hits, outlet));
    const found = await search(question);
    const shown = (hits: readonly Evidence[]) => hits.slice(0, most).map((some) => passageItem(some, question));
    if (found.length > 0) return { heading: 'passages', shown: shown(found) };
    const { known, unknown } = await wordsKnown(archive, question);
    if (unknown.length === 0 || soughtBy(known).length < 2) return { missing: 'notThat', near: [] };
    const nearly = await search(known);
    if (nearly.length === 0) return { missing: 'notThat', near: [] };
    return {
      heading: 'passages',
      shown: shown(nearly),
      notes: [fill(question.labels.filterUnknown, { words: unknown.join(' ') })],
    };
  },
};

/** The question without the plain words that no article prints: a verb may be put differently everywhere. */
async function wordsKnown(archive: ArchiveView, question: Question) {
  const unknown = new Set<string>();
  for (const one of soughtBy(question)) {
    const word = question.others.find(({ words, nameLike }) => one.kind === 'word' && words === one.name && !nameLike);
    if (word && (await whereaboutsOf(archive, question, one)).where === 'nowhere') unknown.add(word.words);
  }
  const others = question.others.filter(({ words }) => !unknown.has(words));
  return { known: { ...question, others }, unknown: [...unknown] };
}

function printedBy(hits: Evidence, outlet: string): boolean {
  return hits.some(({ article }: PassageHit) => fold(article.outlet ?? '').includes(outlet));
}
