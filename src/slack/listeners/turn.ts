import type { Answer, Asked } from '../../answering/answer.ts';
import { longestQuestion } from '../../answering/asked/question.ts';
import { languageOf } from '../../languages/all.ts';
import type { LanguageCode } from '../../languages/language.ts';
import type { Bench } from '../bench.ts';
import { answerMessage, answerPages } from '../blocks/answer.ts';
import { shownQuotes } from '../blocks/check-quotes.ts';
import { guessMessage } from '../blocks/guess.ts';
import type { Message } from '../blocks/message.ts';
import { notice } from '../blocks/notice.ts';
import { chosen } from '../commands/choose.ts';
import type { Call, Command } from '../commands/command.ts';
import { helpFor } from '../commands/help-text.ts';
import { afterAnswersIn } from '../labels/after-answers.ts';
import { labelsIn } from '../labels/labels.ts';
import { mishapsIn } from '../labels/mishaps.ts';
import { askChecked, dayOf, type Left, threadContext } from '../speaking/asking.ts';
import { askedLine, packed } from '../speaking/kept.ts';
import { unlessUnkept } from '../speaking/unkept.ts';
import { typedText } from '../typed/typed.ts';
import { keptAnswer } from './kept-answer.ts';

/** What someone typed to Coop, and how to answer them there. */
export interface Turn extends Omit<Call, 'rest' | 'language'> {
  /** Where the earlier question of the conversation is kept; null where there is no thread, as after a slash command. */
  readonly threadKey: string | null;
  /** Whether only the asker sees the answer and may share it. */
  readonly shareable: boolean;
  /** Whether nobody turned to Coop: then only a question that it can answer is one. */
  readonly unasked?: boolean;
  /** Called where whatever is asked next in the conversation does not go on from this. */
  readonly passOn?: () => void;
}

/** Answers one turn: runs the command that was typed, or asks the question, or helps. */
export async function takeTurn(turn: Turn, bench: Bench): Promise<void> {
  const { commands } = bench;
  const { userId, channelId } = turn;
  const text = typedText(turn.raw, bench.botUserId);
  if (text.length > longestQuestion && turn.unasked) return;
  if (text.length > longestQuestion) {
    const language = await bench.languageFor({ words: text, userId, channelId });
    return turn.say(helpFor(commands, language, labelsIn(language).help.tooLong(longestQuestion)));
  }
  const language = await bench.languageFor({ userId, channelId });
  const asRead = chosen(commands, text);
  // To a command a link is its address, whatever its label says.
  const addressed =
    asRead.kind === 'command' ? asRead : chosen(commands, typedText(turn.raw, bench.botUserId, 'addresses'));
  const choice = addressed.kind === 'command' ? addressed : asRead;
  if (turn.unasked && choice.kind !== 'question') return;
  switch (choice.kind) {
    case 'nothing':
      return turn.say(helpFor(commands, language));
    case 'misspelt':
      return answerQuestion(turn, text, language, bench, { message: guessMessage(choice.line, language), ...choice });
    case 'misused':
      return answerQuestion(turn, text, language, bench, { message: notTaken(choice, language), sure: false });
    case 'command':
      turn.passOn?.();
      return choice.command.run({ ...turn, rest: choice.rest, language: choice.language ?? language }, bench);
    case 'question':
      return answerQuestion(turn, text, language, bench);
  }
}

/** What is said instead of a refusal; where that is `sure`, instead of all but what is known of somebody called so. */
interface Otherwise {
  readonly message: Message;
  readonly sure: boolean;
}

async function answerQuestion(
  turn: Turn,
  question: string,
  language: LanguageCode,
  bench: Bench,
  otherwise?: Otherwise,
): Promise<void> {
  const thread = turn.threadKey === null ? undefined : await threadContext(turn.threadKey, bench.archive);
  // A thread goes on in the language of its earlier question.
  const asked: Asked = { question, asOf: dayOf(bench.now()), ...(thread === undefined ? { language } : { thread }) };
  const answered = await askChecked(asked, bench);
  const { answer } = answered;
  if (answered.more && thread?.shown !== undefined && (await sayNext(turn, thread, bench))) return;
  const asksUs = /[?؟]\s*$/u.test(question) && answered.ofTheField;
  if (turn.unasked && answer.refusal !== null && !asksUs) return;
  if (otherwise !== undefined && (answer.refusal !== null || (otherwise.sure && !namesOne(answer))))
    return turn.say(otherwise.message);
  bench.meter.count('coop_answers_total', { kind: answer.kind });
  const keptId = await keep(answer, turn, bench);
  const alone = turn.threadKey === null ? { notice: askedLine(answer, answer) } : {};
  const message: Message = answerMessage(answer, { keptId, page: 0, shareable: turn.shareable, ...alone });
  if (turn.threadKey !== null) {
    const shown = answer.refusal === null && keptId !== null ? { id: keptId, page: 0 } : thread?.shown;
    const left: Left = { ...answered.thread, ...(shown && { shown }) };
    await remember(turn.threadKey, left, bench);
  }
  await turn.say(message);
}

async function remember(threadKey: string, left: Left, bench: Bench): Promise<void> {
  await unlessUnkept(() => bench.archive.rememberThread(threadKey, JSON.stringify(left), bench.now()), bench);
}

/** Says the page behind the one that the conversation saw last, or that there is none; false where it is not kept any more. */
async function sayNext(turn: Turn, left: Left, bench: Bench): Promise<boolean> {
  const { id, page } = left.shown ?? { id: '', page: 0 };
  const found = await keptAnswer(turn, id, bench);
  if ('why' in found || turn.threadKey === null) return false;
  const next = page + 1;
  if (next >= answerPages(found.answer)) await turn.say(notice(afterAnswersIn(found.answer.language).thatWasAll));
  else {
    await turn.say(answerMessage(found.answer, { keptId: id, page: next, shareable: turn.shareable }));
    const after: Left = { ...left, shown: { id, page: next } };
    await remember(turn.threadKey, after, bench);
  }
  return true;
}

/** Whether an answer is about somebody or something called just as it was typed, not about the words or a likely spelling. */
function namesOne({ kind, notes }: Answer): boolean {
  return kind !== 'passages' && notes.length === 0;
}

function notTaken({ command, rest }: { command: Command; rest: string }, language: LanguageCode): Message {
  const words = mishapsIn(language).notTaken(rest, `/coop ${command.name}`, `/coop ${command.usage}`);
  return notice(`${words}\n${command.summary[language]}`);
}

/** Twelve letters and figures can be typed, and are too many to be guessed or to come twice. */
const ID_LENGTH = 12;

/**
 * Keeps an answer for its buttons and for verifying, and returns its id. What was `asked` about may be another's message:
 * its words are not kept as a question, and it is no gap when nothing is known; nor is a greeting. Null where it could not
 * be kept.
 */
export async function keep(
  answer: Answer,
  { teamId, channelId, userId }: Pick<Turn, 'teamId' | 'channelId' | 'userId'>,
  bench: Pick<Bench, 'archive' | 'newId' | 'now' | 'log'>,
  asked: 'question' | 'message' = 'question',
): Promise<string | null> {
  const id = bench.newId().replaceAll('-', '').slice(0, ID_LENGTH);
  const question = asked === 'question' ? answer.question : '';
  const reason = answer.refusal?.reason ?? null;
  const isGreeting = reason === languageOf(answer.language)?.labels.refusals.greeting;
  const refusal = asked === 'question' && !isGreeting ? reason : null;
  const kept = { id, teamId, channelId, userId, question, json: packed(answer), quotes: shownQuotes(answer), refusal };
  return await unlessUnkept(() => bench.archive.keepAnswer(kept, bench.now()).then(() => id), bench);
}
