import { fold } from '../../text/fold.ts';
import type { LineKind, PageLine } from './zones.ts';

/** A paragraph of the article has at least so many words: above it stand the title and what belongs to it. */
const paragraph = 12;

/**
 * The line that is the article's title: the given one where it stands above the article, else the first short line there
 * whose words the article takes up; else the first of four words or more, else the first. Null without one; a byline and what stands in
 * brackets are none.
 */
export function titleOf(
  lines: readonly PageLine[],
  folded: readonly (readonly string[])[],
  kinds: readonly LineKind[],
  given: string | null,
  isByline: (words: readonly string[] | undefined) => boolean,
): number | null {
  const long = kinds.findIndex((kind, i) => kind === 'body' && (folded[i]?.length ?? 0) >= paragraph);
  const before = long < 0 ? (kinds.indexOf('body') < 0 ? kinds.length : kinds.indexOf('body')) : long;
  if (given !== null) {
    const wanted = fold(given).trim();
    const found = lines.findIndex(
      (line, i) => kinds[i] !== 'blank' && fold(line.printed) === wanted && (i <= before || before === 0),
    );
    return found >= 0 ? found : null;
  }
  const candidates = kinds
    .slice(0, before)
    .flatMap((kind, i) =>
      kind === 'short' && !isByline(folded[i]) && !/^[([]/u.test(lines[i]?.printed ?? '') ? [i] : [],
    );
  if (candidates.length < 2) return candidates[0] ?? null;
  const told = new Set(
    kinds.flatMap((kind, i) => (kind === 'body' && i >= before ? (folded[i] ?? []).filter(isContent) : [])),
  );
  const taken = (i: number) => {
    const content = [...new Set((folded[i] ?? []).filter(isContent))];
    const shared = content.filter((word) => told.has(word)).length;
    return shared >= 2 && shared >= content.length * 0.4;
  };
  return (
    candidates.find((i) => (folded[i]?.length ?? 0) >= 4 && taken(i)) ??
    candidates.find((i) => (folded[i]?.length ?? 0) >= 4) ??
    candidates[0] ??
    null
  );
}

const isContent = (word: string): boolean => word.length >= 4 && !/^\d+$/u.test(word);
