import { sha256 } from '../archive/articles/known-by.ts';
import type { Draft, Unreadable } from './formats/format.ts';

/**
 * Names each article of a list by what it is and not by where it stands, which changes with each one that comes before it:
 * by its address, else its headline and date, else its text. Those of one name are told apart by their texts. What cannot
 * be read keeps its place.
 */
export function named(drafts: readonly (Draft | Unreadable)[]): readonly (Draft | Unreadable)[] {
  const counts = new Map<string, number>();
  const isOfList = (draft: Draft | Unreadable): draft is Draft => !('refused' in draft) && draft.part !== '';
  for (const draft of drafts) if (isOfList(draft)) counts.set(keyOf(draft), (counts.get(keyOf(draft)) ?? 0) + 1);
  return drafts.map((draft) => {
    if (!isOfList(draft)) return draft;
    const key = keyOf(draft);
    const own = (counts.get(key) ?? 0) > 1 ? JSON.stringify([key, draft.text]) : key;
    return { ...draft, part: `#${sha256(own).slice(0, 12)}` };
  });
}

const keyOf = ({ url, title, published, text }: Draft): string =>
  JSON.stringify(url ?? (title === null ? text : [title, published[0]?.words ?? null]));
