import type { ArchiveView } from './archive-view.ts';
import type { Evidence } from './evidence.ts';
import { fill } from './phrases.ts';
import type { Question } from './question.ts';
import { soughtBy } from './sought.ts';
import { whereaboutsOf } from './whereabouts.ts';

/** What a search found, and the words of the question that it did without. */
export interface Nearly {
  readonly found: readonly Evidence[];
  readonly left: readonly string[];
}

/**
 * Searches for all that a question names; failing that, without the plain words that no article prints, as long as two
 * other things are asked for: a verb may be put differently everywhere.
 */
export async function nearlyAll(
  archive: ArchiveView,
  question: Question,
  search: (question: Question) => Promise<readonly Evidence[]>,
): Promise<Nearly> {
  const found = await search(question);
  if (found.length > 0) return { found, left: [] };
  const unknown = new Set<string>();
  for (const one of soughtBy(question)) {
    const word = question.others.find(({ words, nameLike }) => one.kind === 'word' && words === one.name && !nameLike);
    if (word && (await whereaboutsOf(archive, question, one)).where === 'nowhere') unknown.add(word.words);
  }
  const known = { ...question, others: question.others.filter(({ words }) => !unknown.has(words)) };
  if (unknown.size === 0 || soughtBy(known).length < 2) return { found: [], left: [] };
  return { found: await search(known), left: [...unknown] };
}

/** Says which words of the question an answer did without; nothing when it took them all. */
export function leftUnread(left: readonly string[], { labels }: Question): readonly string[] {
  return left.length === 0 ? [] : [fill(labels.filterUnknown, { words: left.join(' ') })];
}
