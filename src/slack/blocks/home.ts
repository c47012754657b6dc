import type { types } from '@slack/bolt';
import type { Answer } from '../../answering/answer.ts';
import { longestQuestion } from '../../answering/asked/question.ts';
import type { LanguageCode } from '../../languages/language.ts';
import { type AfterAnswers, afterAnswersIn } from '../labels/after-answers.ts';
import { labelsIn } from '../labels/labels.ts';
import { showingIn } from '../labels/showing.ts';
import { answerMessage } from './answer.ts';
import { shortened } from './graphemes.ts';
import { type Line, titleLine } from './latest.ts';
import { linked } from './leaves.ts';
import { button, header, type Message, paragraph, smallPrint } from './message.ts';

/** The home tab's ask box, the button beside it for those without an Enter key, and the one that shows all commands. */
export const homeActions = { ask: 'home.ask', askButton: 'home.ask.button', help: 'home.help' } as const;
/** The buttons of the questions that the home tab suggests. */
export const promptActions = ['home.prompt.1', 'home.prompt.2', 'home.prompt.3', 'home.prompt.4'] as const;
export const askForm = 'home_ask';
/** Where the ask box and the form keep what was typed. */
export const askField = 'question';
/** Thumbs in a modal, where Slack shows no feedback buttons. */
export const voteActions = { up: 'answer.vote.up', down: 'answer.vote.down' } as const;

const MOST_TITLE = 250;
const MOST_BUTTON = 75;
const MOST_COVERAGE = 1_000;
const MOST_PLACEHOLDER = 150;

/** What a home tab is made of. */
export interface Home {
  readonly coverage: readonly string[];
  readonly latest: readonly Line[];
  /** What the archive answers now, to be asked with one tap. */
  readonly questions: readonly string[];
  /** What is said where there is no story. */
  readonly noStory: string;
  /** The reader's own watches, as blocks. */
  readonly watches: readonly types.KnownBlock[];
}

/** A home tab: what the archive holds, a box to ask in, help, the latest stories, one's own watches. */
export function homeView(
  { coverage, latest, noStory, questions, watches }: Home,
  language: LanguageCode,
): types.HomeView {
  const labels = labelsIn(language);
  return {
    type: 'home',
    blocks: [
      header(labels.home.title),
      smallPrint([shortened(coverage.join(' · '), MOST_COVERAGE)]),
      askBox(questions[0], language),
      {
        type: 'actions',
        elements: [
          { ...button(homeActions.askButton, labels.home.submit, 'ask'), style: 'primary' },
          button(homeActions.help, labels.help.commands, 'help'),
        ],
      },
      ...suggested(questions, language),
      smallPrint([labels.help.elsewhere]),
      { type: 'divider' },
      header(labels.delivery.latest),
      ...(latest.length === 0 ? [paragraph(noStory)] : [storyList(latest, language)]),
      { type: 'divider' },
      ...watches,
    ],
  };
}

/** Each question a button of its own line, since a phone shows no long ones beside each other. */
function suggested(questions: readonly string[], language: LanguageCode): readonly types.KnownBlock[] {
  const buttons = questions
    .filter(({ length }) => length <= longestQuestion)
    .slice(0, promptActions.length)
    .map((question, i) => button(promptActions[i] ?? '', shortened(question, MOST_BUTTON), question));
  if (buttons.length === 0) return [];
  return [smallPrint([showingIn(language).prompts]), { type: 'actions', elements: buttons }];
}

function storyList(lines: readonly Line[], language: LanguageCode): types.KnownBlock {
  const elements = lines.map((line) => storyLine(line, language));
  return { type: 'rich_text', elements: [{ type: 'rich_text_list', style: 'bullet', elements }] };
}

function storyLine({ announcement: { article, items, source } }: Line, language: LanguageCode): types.RichTextSection {
  const title = titleLine(article, source, language);
  const lead = items[0]?.lead ?? '';
  return {
    type: 'rich_text_section',
    elements: [
      ...linked(shortened(title, MOST_TITLE), article.url),
      ...(lead === '' ? [] : [{ type: 'text' as const, text: `\n${shortened(lead, MOST_TITLE)}` }]),
    ],
  };
}

const plain = (text: string): types.PlainTextElement => ({ type: 'plain_text', text, emoji: false });

/** Slack sends what stands in it once Enter is pressed, also in a home tab: https://docs.slack.dev/reference/block-kit/composition-objects/dispatch-action-configuration-object */
function askBox(question: string | undefined, language: LanguageCode): types.InputBlock {
  const { home } = labelsIn(language);
  return {
    type: 'input',
    block_id: askField,
    dispatch_action: true,
    label: plain(home.ask),
    element: {
      type: 'plain_text_input',
      action_id: homeActions.ask,
      max_length: longestQuestion,
      ...placeholder(question),
      dispatch_action_config: { trigger_actions_on: ['on_enter_pressed'] },
    },
  };
}

/** A question that the archive answers; nothing where it has none. */
function placeholder(question: string | undefined) {
  return question === undefined ? {} : { placeholder: plain(shortened(question, MOST_PLACEHOLDER)) };
}

/** Every command, in a modal. */
export function helpView({ blocks }: Message, language: LanguageCode): types.ModalView {
  const { home } = labelsIn(language);
  return { type: 'modal', title: plain(home.title), close: plain(home.close), blocks: inModal(blocks) };
}

/** The form in which a question is typed, with one that the archive answers as an example. */
export function askView(question: string | undefined, language: LanguageCode): types.ModalView {
  const { home } = labelsIn(language);
  return {
    type: 'modal',
    callback_id: askForm,
    private_metadata: '',
    title: plain(home.title),
    submit: plain(home.submit),
    close: plain(home.close),
    blocks: [
      {
        type: 'input',
        block_id: askField,
        label: plain(home.ask),
        element: {
          type: 'plain_text_input',
          action_id: askField,
          max_length: longestQuestion,
          focus_on_load: true,
          ...placeholder(question),
        },
      },
    ],
  };
}

/** Says something in the place of an answer that is not there yet, or will not be. */
export function saidView(
  sentence: string,
  question: string,
  language: LanguageCode,
  externalId?: string,
): types.ModalView {
  const { home } = labelsIn(language);
  return {
    type: 'modal',
    ...(externalId === undefined ? {} : { external_id: externalId }),
    title: plain(home.title),
    close: plain(home.close),
    blocks: [...asked(question), paragraph(sentence)],
  };
}

/** What was asked, in small print; nothing when only blanks were typed. */
function asked(question: string): readonly types.KnownBlock[] {
  return question.trim() === '' ? [] : [smallPrint([shortened(question, MOST_TITLE)])];
}

/** How an answer stands in a modal: which page of it, and a line that says what was just done. */
export interface AnswerInView {
  /** As that of an answer in a message. */
  readonly keptId: string | null;
  readonly page: number;
  readonly done?: string;
}

/** A page of an answer in a modal, with buttons to turn its pages and to say whether it helped. */
export function answerView(answer: Answer, { keptId, page, done }: AnswerInView): types.ModalView {
  const { home } = labelsIn(answer.language);
  const message = answerMessage(answer, { keptId, page, shareable: false });
  return {
    type: 'modal',
    title: plain(home.title),
    close: plain(home.close),
    blocks: [
      ...asked(answer.question),
      ...(done === undefined ? [] : [smallPrint([done])]),
      ...inModal(message.plain ?? message.blocks),
      ...(keptId === null ? [] : [votes(`${keptId}:${page}`, afterAnswersIn(answer.language))]),
    ],
  };
}

function votes(page: string, labels: AfterAnswers): types.KnownBlock {
  const elements = [button(voteActions.up, labels.helpful, page), button(voteActions.down, labels.notHelpful, page)];
  return { type: 'actions', elements };
}

/** Slack shows charts, and its own feedback buttons, in messages alone. */
function inModal(blocks: Message['blocks']): types.KnownBlock[] {
  return blocks.filter(
    (block): block is types.KnownBlock => block.type !== 'data_visualization' && block.type !== 'context_actions',
  );
}
