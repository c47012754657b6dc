import type { Archive } from '../../archive/archive.ts';
import { officeIds } from '../../languages/asking.ts';
import type { Language } from '../../languages/language.ts';
import { memoOf } from '../../text/memo.ts';
import { alternatives } from '../../text/patterns.ts';
import { fill, listed } from '../phrases.ts';
import { isPrinted } from './printed.ts';
import type { Question } from './question.ts';
import type { Token } from './tokens.ts';
import { isSlip } from './typos.ts';

/** Shorter words are one slip away from too many others. */
const shortest = 6;

/**
 * The question with each word that nothing explains, typed in small letters and printed nowhere, put as the small word or the
 * word of an office or a field that it is with a slip of the keyboard: `anyhting`, `ambasador`, `inteligence`; with the
 * words that it is read by. Null where there is none.
 */
export async function spelledRight(
  archive: Pick<Archive, 'findPassages'>,
  question: string,
  leftOver: readonly Token[],
  language: Language,
): Promise<{ readonly question: string; readonly words: readonly string[] } | null> {
  const meant = new Map<string, string>();
  for (const token of leftOver) {
    if (token.folded.length < shortest || token.capital) continue;
    const word = knownTo(language).find((known) => isSlip(token.folded, known));
    if (word !== undefined && !(await isPrinted(archive, token))) meant.set(token.printed, word);
  }
  const spelt = question.replace(/[\p{L}\p{M}]+/gu, (word) => meant.get(word) ?? word);
  return spelt === question ? null : { question: spelt, words: [...meant.values()] };
}

/** A question that was read with these words in the place of slips, which its answer says. */
export const readWith = (words: readonly string[], read: Question, asked: string): Question => ({
  ...read,
  asked,
  notes: [fill(read.labels.showingResultsFor, { names: listed(words, read.labels) }), ...read.notes],
});

const knownTo = memoOf(({ asking, areas }: Language): readonly string[] => {
  const small = [asking.filler, asking.when, asking.where, asking.howMuch];
  const lists = [...small, ...officeIds.map((id) => asking.offices[id])].flatMap((words) => alternatives(words));
  const fields = Object.values(areas).flatMap(({ terms }) => alternatives(terms).flat().map(withoutEnding));
  return [
    ...lists.flatMap((words) => (words.length === 1 ? words : [])),
    ...new Set(fields.filter(({ length }) => length >= shortestField)),
  ];
});

/** A shorter word of a field is as often a form of another word: `steunt`. */
const shortestField = 8;

/** `extradit*` as it is typed, without what stands for its endings. */
const withoutEnding = (word: string): string => word.replaceAll('*', '');
