import type { Answer } from '../../answering/answer.ts';
import type { KeptAnswer } from '../../archive/desk/kept-answers.ts';
import type { LanguageCode } from '../../languages/language.ts';
import type { Bench } from '../bench.ts';
import { UntrueQuote } from '../blocks/check-quotes.ts';
import { checkAnswer } from '../speaking/asking.ts';
import { belongs, unpacked } from '../speaking/kept.ts';

/** An answer that was kept, and true still. */
export interface FoundAnswer {
  readonly kept: Pick<KeptAnswer, 'id' | 'teamId' | 'channelId' | 'userId' | 'question'>;
  readonly answer: Answer;
}

/** Why an answer is not shown, and the language that it was given in, where that is known. */
export interface NotShown {
  readonly why: 'gone' | 'changed';
  readonly shown: LanguageCode | null;
}

/**
 * The answer that a button's key names, if it belongs where the button was pressed: a key from elsewhere finds nothing. Else why it cannot be shown: gone, or an article behind it changed.
 */
export async function keptAnswer(
  place: Pick<KeptAnswer, 'teamId' | 'channelId' | 'userId'>,
  id: string,
  { archive }: Pick<Bench, 'archive'>,
): Promise<FoundAnswer | NotShown> {
  const kept = await archive.keptAnswer(id);
  const isHere = kept !== null && belongs(place, kept);
  const answer = isHere ? unpacked(kept) : null;
  if (!isHere || answer === null) return { why: 'gone', shown: null };
  try {
    await checkAnswer(answer, archive);
  } catch (error) {
    if (!(error instanceof UntrueQuote)) throw error;
    return { why: 'changed', shown: answer.language };
  }
  return { kept, answer };
}
