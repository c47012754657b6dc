import type { Clitics, Ending } from '../../languages/clitics.ts';
import { ambiguousGivenNames, givenNames } from '../../languages/given-names.ts';
import { fold } from '../../text/fold.ts';
import type { CliticRules } from '../../text/joined-words.ts';
import { memo } from '../../text/memo.ts';
import { alternatives, type Words } from '../../text/patterns.ts';

/** How a language's words that are written together are told apart, with what its own forms say. */
export interface JoinedRules extends CliticRules, Pick<Clitics, 'article' | 'articleAfterTo' | 'respelt' | 'hasty'> {
  /** What verbs begin with that only look as if they had the article, as printed. */
  readonly likeArticle: readonly string[];
  /** What the feminine, the plurals and the dual of a word end in, folded. */
  readonly inflections: readonly string[];
  /** What the end of a printed word says. */
  endsOf(printed: string): Endings;
}

/** What the end of a word says, with the letters that say so. */
export type Endings = Readonly<Partial<Record<Ending, string>>>;

/** Gathers the words of all lists, so that a word is parted only where it is in none of them. */
export function wordsGathered(): {
  readonly add: (tokens: readonly string[], tag: { readonly is: string }) => void;
  readonly rules: (clitics: Clitics, particles: Words) => JoinedRules;
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
  const rules = (clitics: Clitics, particles: Words): JoinedRules => {
    const lengths = [...new Set([...stems].map((stem) => stem.length))].filter((length) => length > 3);
    const isCommon = memo(
      (folded) =>
        common.has(folded) || lengths.some((length) => folded.length >= length && stems.has(folded.slice(0, length))),
    );
    return {
      before: new Set(alternatives(clitics.before).flat()),
      particles: new Set(alternatives(particles).flat()),
      after: endingsOf(clitics.after),
      ...{
        article: clitics.article,
        articleAfterTo: clitics.articleAfterTo,
        respelt: clitics.respelt,
        hasty: clitics.hasty,
      },
      likeArticle: listed(clitics.likeArticle),
      inflections: endingsOf(clitics.inflections),
      endsOf: memo(endsBy(clitics.endings)),
      known: (folded) => given.has(folded) || isCommon(folded),
      common: isCommon,
    };
  };
  return { add, rules };
}

/** Folded, the longest first. */
export function endingsOf(words: Words): readonly string[] {
  return longestFirst(listed(words).map(fold));
}

const listed = (words: Words): readonly string[] =>
  words
    .split('|')
    .map((word) => word.trim())
    .filter((word) => word !== '');

const longestFirst = (words: readonly string[]): readonly string[] => words.toSorted((a, b) => b.length - a.length);

/** What the end of a printed word says, by the letters of each kind, the longest first. */
function endsBy(endings: Clitics['endings']): (printed: string) => Endings {
  const kinds = Object.entries(endings).map(([kind, words]) => [kind, longestFirst(listed(words))] as const);
  return (printed) =>
    Object.fromEntries(
      kinds.flatMap(([kind, ends]) => {
        const found = ends.find((end) => printed.endsWith(end));
        return found === undefined ? [] : [[kind, found]];
      }),
    );
}

/** Given names that are not also ordinary words, places or surnames. */
export function sureGivenNames(): Words {
  const ambiguous = new Set(listed(ambiguousGivenNames));
  return listed(givenNames)
    .filter((name) => !ambiguous.has(name))
    .join(' | ');
}
