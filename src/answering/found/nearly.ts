import type { ArchiveView } from '../archive-view.ts';
import type { OtherWord, Question } from '../asked/question.ts';
import { fill } from '../phrases.ts';
import type { Evidence } from './evidence.ts';
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
  const { known, left } = await unprinted(archive, question, ({ stands }) => stands !== 'joined');
  if (left.length === 0 || soughtBy(known).length < 2) return { found: [], left: [] };
  return { found: await search(known), left };
}

/** So few letters name hardly anything: `who tf is …`, `univ`. A longer word may be what it is all about: `bananas`. */
const small = 4;

/**
 * The question without the small words that no article prints and that stand where nobody is named, as long as something
 * else is asked for; null when there is no such word.
 */
export async function withoutUnprinted(
  archive: ArchiveView,
  question: Question,
): Promise<{ readonly known: Question; readonly left: readonly string[] } | null> {
  const { known, left } = await unprinted(
    archive,
    question,
    ({ stands, words }) => stands === 'free' && words.length <= small,
  );
  return left.length === 0 || soughtBy(known).length === 0 ? null : { known, left };
}

async function unprinted(archive: ArchiveView, question: Question, may: (word: OtherWord) => boolean) {
  const unknown = new Set<string>();
  for (const one of soughtBy(question)) {
    const word = question.others.find(({ words, nameLike }) => one.kind === 'word' && words === one.name && !nameLike);
    if (word && may(word) && (await whereaboutsOf(archive, question, one)).where === 'nowhere') unknown.add(word.words);
  }
  const known = { ...question, others: question.others.filter(({ words }) => !unknown.has(words)) };
  return { known, left: [...unknown] };
}

/** Says which words of the question an answer did without; nothing when it took them all. */
export function leftUnread(left: readonly string[], { labels }: Question): readonly string[] {
  return left.length === 0 ? [] : [fill(labels.filterUnknown, { words: left.join(' ') })];
}
