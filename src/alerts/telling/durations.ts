import { languageOf } from '../../languages/all.ts';
import type { LanguageCode } from '../../languages/language.ts';
import { words } from '../../text/fold.ts';
import { keyOf, type Matcher, matcherOf } from '../../text/patterns.ts';

const matchers = new Map<LanguageCode, Matcher<number>>();

/** Of how many days a language says that something lasts: the lists of its data begin with two. */
function matcherFor(language: LanguageCode): Matcher<number> {
  const known = matchers.get(language);
  if (known) return known;
  const lists = languageOf(language)?.dates.lasting ?? [];
  const made = matcherOf(lists.map((list, index) => [list, index + 2] as const));
  matchers.set(language, made);
  return made;
}

/** The lengths in days that a sentence states: `a three-day visit`, `een driedaags bezoek`. */
export function daysIn(sentence: string, language: LanguageCode): readonly number[] {
  const keys = words(sentence).map(keyOf);
  const matcher = matcherFor(language);
  return keys.flatMap((_, at) => matcher.at(keys, at)[0]?.value ?? []);
}
