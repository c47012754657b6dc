import type { Question } from './question.ts';
import { finds } from './tokens.ts';
import type { Vocabulary } from './vocabulary.ts';

/** Whether the words are only a greeting or a call for help. */
export function smallTalk(folded: readonly string[], { greetings, help, filler }: Vocabulary): Question['small'] {
  if (folded.length === 0) return 'greeting';
  if (help.at(folded, 0).some(({ length }) => length === folded.length)) return 'help';
  const said = greetings.at(folded, 0)[0]?.length ?? 0;
  return said > 0 && folded.slice(said).every((word) => finds(filler, [word]) || finds(greetings, [word]))
    ? 'greeting'
    : null;
}
