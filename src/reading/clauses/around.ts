import type { Draft } from '../drafts.ts';

/**
 * What is told in the sentences from the first to the last of these, in its order: what is told stands in the order of its
 * sentences, and of a thousand facts only those around one are looked at.
 */
export function toldIn(drafts: readonly Draft[], first: number, last: number = first): readonly Draft[] {
  return drafts.slice(firstFrom(drafts, first), firstFrom(drafts, last + 1));
}

/** What is told before the draft with this index, in its sentence and so many before it. */
export function toldBefore(drafts: readonly Draft[], index: number, reach: number): readonly Draft[] {
  const sentence = drafts[index]?.sentence ?? 0;
  return drafts.slice(firstFrom(drafts, sentence - reach), index);
}

/** The index of the first draft that this sentence or a later one tells. */
function firstFrom(drafts: readonly Draft[], sentence: number): number {
  let [from, to] = [0, drafts.length];
  while (from < to) {
    const middle = (from + to) >> 1;
    if ((drafts[middle]?.sentence ?? 0) < sentence) from = middle + 1;
    else to = middle;
  }
  return from;
}
