import { languageOf } from '../../languages/all.ts';
import type { AreaId } from '../../languages/area-ids.ts';
import type { CueId } from '../../languages/asking.ts';
import { memoOf } from '../../text/memo.ts';
import { overlaps, type Span } from '../../text/span.ts';
import { findEvery, foldedOf, tokensOf } from '../asked/tokens.ts';
import { vocabularyOf } from '../asked/vocabulary.ts';
import { sameWord } from '../asked/wording.ts';

/** What is to stand out in a quote. */
export interface Marking {
  /** Names as written in articles. */
  readonly names: readonly string[];
  /** More of them: one list for every quote of an answer, so that it is looked through once. */
  readonly asked?: readonly string[];
  readonly areas: readonly string[];
  readonly cues: readonly CueId[];
  /** Words of the question that no list explains, folded. */
  readonly words: readonly string[];
}

/**
 * The stretches of a quote that match what was asked: names, cue words and area terms of the quote's own language, words
 * of the question. Sorted, none overlapping; the longer of two that overlap stays.
 */
export function marksIn(words: string, language: string, marking: Marking): readonly Span[] {
  const tokens = tokensOf(words);
  const folded = foldedOf(tokens);
  const runs: { from: number; to: number }[] = [
    ...named(folded, marking.names),
    ...named(folded, marking.asked ?? none),
  ];
  const own = languageOf(language);
  if (own) {
    const { cues, areaTerms } = vocabularyOf(own);
    runs.push(...findEvery(cues, folded).filter(({ value }) => marking.cues.includes(value)));
    runs.push(...findEvery(areaTerms, folded).filter(({ value }: { value: AreaId }) => marking.areas.includes(value)));
  }
  for (const [at, word] of folded.entries()) {
    if (marking.words.some((asked) => sameWord(asked, word))) runs.push({ from: at, to: at + 1 });
  }
  const spans = runs.map(({ from, to }) => ({ start: tokens[from]?.start ?? 0, end: tokens[to - 1]?.end ?? 0 }));
  const kept: Span[] = [];
  for (const span of spans.toSorted((a, b) => b.end - b.start - (a.end - a.start))) {
    if (!kept.some((other) => overlaps(other, span))) kept.push(span);
  }
  return kept.toSorted((a, b) => a.start - b.start);
}

const none: readonly string[] = [];

/** A name by its folded words, and which of the list it is. */
interface Name {
  readonly words: readonly string[];
  readonly at: number;
}

const byFirstWord = memoOf((names: readonly string[]): ReadonlyMap<string, readonly Name[]> => {
  const listed = names.map((name, at) => ({ words: foldedOf(tokensOf(name)), at }));
  return Map.groupBy(listed, ({ words }) => words[0] ?? '');
});

/** Where the words print the names: by name, in the order of the list. */
function named(folded: readonly string[], names: readonly string[]): readonly { from: number; to: number }[] {
  const starts = byFirstWord(names);
  const found: { from: number; to: number; name: number }[] = [];
  for (const [from, word] of folded.entries()) {
    for (const { words, at } of starts.get(word) ?? []) {
      if (words.every((part, index) => part === folded[from + index]))
        found.push({ from, to: from + words.length, name: at });
    }
  }
  return found.sort((a, b) => a.name - b.name);
}
