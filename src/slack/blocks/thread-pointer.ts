import type { LanguageCode } from '../../languages/language.ts';
import { showingIn } from '../labels/showing.ts';
import { answerActions } from './answer.ts';
import { plainFallback } from './fallback.ts';
import { button, type Message, paragraph } from './message.ts';

/** One line that says that the answer is in the message's thread; its button shows a kept answer in the line's place. */
export function threadPointer(keptId: string, language: LanguageCode): Message {
  const { inThread, showHere } = showingIn(language);
  return {
    text: plainFallback(inThread),
    blocks: [paragraph(inThread), { type: 'actions', elements: [button(answerActions.next, showHere, `${keptId}:0`)] }],
  };
}
