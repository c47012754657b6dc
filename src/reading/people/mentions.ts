import type { Span } from '../../text/span.ts';
import type { Phrase } from '../phrases/phrase.ts';
import { isAny, type Sentence, spanOf } from '../words/tokens.ts';
import type { Descent } from './same-name.ts';

/** A phrase with a name in it, and the name's folded words without particles. */
export interface Mention extends Descent {
  readonly sentence: Sentence;
  readonly phrase: Phrase;
}

/** Every phrase of the sentences that names somebody, in order. */
export function mentionsIn(
  sentences: readonly Sentence[],
  phrases: readonly (readonly Phrase[])[],
): readonly Mention[] {
  return sentences.flatMap((sentence, i) =>
    (phrases[i] ?? []).flatMap((phrase) =>
      phrase.name ? [{ sentence, phrase, words: nameWords(sentence, phrase), father: fatherIn(sentence, phrase) }] : [],
    ),
  );
}

function nameWords(sentence: Sentence, phrase: Phrase): readonly string[] {
  const { from, to } = phrase.name ?? { from: 0, to: 0 };
  const words: string[] = [];
  for (let i = from; i < to; i++) {
    const token = sentence.tokens[i];
    if (token && !(isAny(sentence.tokens, i, ['particle']) && token.printed.length <= 4 && i < to - 1))
      words.push(token.folded);
  }
  return words;
}

/** `X bin Y`: the word of a name behind the first word that says whose child somebody is. */
function fatherIn({ tokens }: Sentence, { name }: Phrase): string | null {
  const { from, to } = name ?? { from: 0, to: 0 };
  for (let i = from + 1; i < to - 1; i++) if (isAny(tokens, i, ['descent'])) return tokens[i + 1]?.folded ?? null;
  return null;
}

/** Where the name is printed. */
export function nameSpan({ sentence, phrase }: Mention): Span {
  return spanOf(sentence.tokens, phrase.name?.from ?? phrase.from, phrase.name?.to ?? phrase.to);
}
