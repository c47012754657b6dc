import { ambiguousGivenNames, givenNames } from '../../languages/given-names.ts';
import type { Language } from '../../languages/language.ts';
import { fold } from '../../text/fold.ts';
import type { CliticRules } from '../../text/joined-words.ts';
import { memo } from '../../text/memo.ts';
import { alternatives, type Words } from '../../text/patterns.ts';

/** Gathers the words of all lists, so that a word is parted only where it is in none of them. */
export function wordsGathered(): {
  readonly add: (tokens: readonly string[], tag: { readonly is: string }) => void;
  readonly rules: (clitics: NonNullable<Language['clitics']>, particles: Words) => CliticRules;
} {
  const common = new Set<string>();
  const given = new Set<string>();
  const stems = new Set<string>();
  const add = (tokens: readonly string[], tag: { readonly is: string }) => {
    for (const word of tokens) {
      if (word.length < 2) continue;
      if (word.endsWith('*')) stems.add(word.slice(0, -1));
      else (tag.is === 'given' || tag.is === 'particle' ? given : common).add(word);
    }
  };
  const rules = (clitics: NonNullable<Language['clitics']>, particles: Words): CliticRules => {
    const lengths = [...new Set([...stems].map((stem) => stem.length))].filter((length) => length > 3);
    const isCommon = memo(
      (folded) =>
        common.has(folded) || lengths.some((length) => folded.length >= length && stems.has(folded.slice(0, length))),
    );
    return {
      before: new Set(alternatives(clitics.before).flat()),
      particles: new Set(alternatives(particles).flat()),
      after: endingsOf(clitics.after),
      known: (folded) => given.has(folded) || isCommon(folded),
      common: isCommon,
    };
  };
  return { add, rules };
}

/** Folded, the longest first. */
export function endingsOf(words: Words): readonly string[] {
  return words
    .split('|')
    .map((ending) => fold(ending.trim()))
    .filter((ending) => ending !== '')
    .toSorted((a, b) => b.length - a.length);
}

/** Given names that are not also ordinary words, places or surnames. */
export function sureGivenNames(): Words {
  const parts = (words: Words) => words.split('|').map((word) => word.trim());
  const ambiguous = new Set(parts(ambiguousGivenNames));
  return parts(givenNames)
    .filter((name) => !ambiguous.has(name))
    .join(' | ');
}
