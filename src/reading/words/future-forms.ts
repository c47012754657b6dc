import type { Lexicon } from './lexicon.ts';
import type { Token } from './tokens.ts';

/** `permettra`, `dará`: in the future by its ending, where a language forms it so and the verb stands in no list. */
export function isFutureForm({ language }: Lexicon, { printed, capital }: Token): boolean {
  return !capital && endingsOf(language.futureEndings).some((ending) => printed.endsWith(ending));
}

const endingsOf = (words: string | undefined): readonly string[] => words?.split('|').map((one) => one.trim()) ?? [];
