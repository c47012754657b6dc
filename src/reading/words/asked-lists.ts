import { type AreaId, areaIds } from '../../languages/area-ids.ts';
import { type ConceptId, conceptIds } from '../../languages/asking.ts';
import type { Language } from '../../languages/language.ts';
import { memoOf } from '../../text/memo.ts';
import { type Matcher, matcherOf } from '../../text/patterns.ts';

/** What a language calls the things that a question may be about. */
export interface AskedLists {
  /** Also the wide words, which name an area when they are asked for. */
  readonly areas: Matcher<AreaId>;
  readonly instruments: Matcher<string>;
  readonly concepts: Matcher<ConceptId>;
}

/** A language's lists, compiled once. */
export const askedListsOf = memoOf(
  ({ areas, instruments, asking }: Language): AskedLists => ({
    areas: matcherOf(
      areaIds.map((id) => [`${areas[id].label} | ${areas[id].terms} | ${areas[id].listed}`, id] as const),
    ),
    instruments: matcherOf(instruments.map(({ words, type }) => [words, type] as const)),
    concepts: matcherOf(conceptIds.map((id) => [asking.concepts[id], id] as const)),
  }),
);
