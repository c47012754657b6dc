import type { LanguageCode } from '../../languages/language.ts';
import { labelsIn } from '../labels/labels.ts';
import { showingIn } from '../labels/showing.ts';
import { plainFallback } from './fallback.ts';
import { shortened } from './graphemes.ts';
import { button, type Message, paragraph, smallPrint } from './message.ts';

/** The button that carries out what was probably meant. */
export const guessAction = 'command.run';

const MOST_LINE = 500;
const MOST_BUTTON = 75;
const MOST_VALUE = 2_000;

/** Asks whether a command was meant by what was typed; `line` is what follows `/coop`. A line too long to be kept has no button. */
export function guessMessage(line: string, language: LanguageCode): Message {
  const command = `/coop ${line}`;
  const question = labelsIn(language).help.didYouMean(shortened(command, MOST_LINE));
  const { notThat } = showingIn(language);
  return {
    text: plainFallback([question, notThat].join('\n')),
    blocks: [
      paragraph(question),
      ...(line.length > MOST_VALUE
        ? []
        : [{ type: 'actions' as const, elements: [button(guessAction, shortened(command, MOST_BUTTON), line)] }]),
      smallPrint([notThat]),
    ],
  };
}
