import type { AreaId } from '../../languages/area-ids.ts';
import type { OtherWord } from './question.ts';
import { thingsIn } from './things.ts';
import { type Found, foldedOf, type Token, tokensOf } from './tokens.ts';
import type { Vocabulary } from './vocabulary.ts';
import { sameWord } from './wording.ts';

/**
 * The words of a question that name a field by one thing of it: `wheat` is not all of agriculture. What the field itself is
 * called narrows nothing, nor does one of several words that name it together.
 */
export function narrowerWords(
  areas: readonly Found<AreaId>[],
  tokens: readonly Token[],
  { language }: Vocabulary,
): readonly OtherWord[] {
  const folded = foldedOf(tokens);
  return areas
    .filter(({ from, to }) => to - from === 1)
    .flatMap(({ from, to, value }) => {
      const label = foldedOf(tokensOf(language.areas[value].label));
      const things = thingsIn(folded, language.code, (index) => from <= index && index < to);
      return things.flatMap((thing): readonly OtherWord[] => {
        const some = tokens.slice(thing.from, thing.to);
        if (some.some((token) => label.some((word) => sameWord(word, token.folded)))) return [];
        const [words, key] = [some.map(({ printed }) => printed).join(' '), some.map((one) => one.folded).join(' ')];
        return [{ words, folded: key, nameLike: false, thing: thing.value }];
      });
    });
}
