import { languages } from '../../languages/all.ts';
import type { LanguageCode } from '../../languages/language.ts';
import { type Matcher, matcherOf } from '../../text/patterns.ts';
import { foldedOf, type Token } from './tokens.ts';

/** What a message wants of the answer before, and nothing new: its rest, what is newer, or the same in a language. */
export type Again = 'more' | 'newer' | LanguageCode;

let compiled: Matcher<Again> | undefined;

function matcher(): Matcher<Again> {
  compiled ??= matcherOf<Again>(
    languages.flatMap(({ asking }) => [
      [asking.more, 'more'] as const,
      [asking.newer, 'newer'] as const,
      ...languages.map(({ code }) => [asking.inLanguage[code], code] as const),
    ]),
  );
  return compiled;
}

/** Whether all the words of a message, in any language, only ask for the answer before: `who else?`, `in french`. */
export function againIn(tokens: readonly Token[]): Again | null {
  const folded = foldedOf(tokens);
  return (
    matcher()
      .at(folded, 0)
      .find(({ length }) => length === folded.length)?.value ?? null
  );
}

/** Whether the same is wanted in a language. */
export function isLanguage(again: Again): again is LanguageCode {
  return again !== 'more' && again !== 'newer';
}
