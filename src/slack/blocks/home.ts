import type { types } from '@slack/bolt';
import type { Answer } from '../../answering/answer.ts';
import { longestQuestion } from '../../answering/question.ts';
import type { LanguageCode } from '../../languages/language.ts';
import { showingIn } from '../labels/showing.ts';
import { labelsIn } from '../labels.ts';
import { answerMessage, answerPages } from './answer.ts';
import { shortened } from './graphemes.ts';
import type { Line } from './latest.ts';
import { linked } from './leaves.ts';
import { button, header, paragraph, smallPrint } from './message.ts';

/** The button of the home tab that asks, and the form it opens. */
export const homeActions = { ask: 'home.ask' } as const;
/** The buttons of the questions that the home tab suggests. */
export const promptActions = ['home.prompt.1', 'home.prompt.2', 'home.prompt.3', 'home.prompt.4'] as const;
export const askForm = 'home_ask';
/** Where the form keeps what was typed. */
export const askField = 'question';

const MOST_TITLE = 250;
const MOST_BUTTON = 75;

/** What a home tab is made of. */
export interface Home {
  readonly coverage: readonly string[];
  readonly latest: readonly Line[];
  /** What the archive answers now, to be asked with one tap. */
  readonly questions: readonly string[];
  /** The reader's own watches, as blocks. */
  readonly watches: readonly types.KnownBlock[];
}

/** A home tab: what the archive holds, a button to ask, the latest stories, one's own watches, help. */
export function homeView({ coverage, latest, questions, watches }: Home, language: LanguageCode): types.HomeView {
  const labels = labelsIn(language);
  return {
    type: 'home',
    blocks: [
      header(labels.home.title),
      paragraph(coverage.join('\n')),
      {
        type: 'actions',
        elements: [{ ...button(homeActions.ask, labels.home.ask, 'ask'), style: 'primary' }],
      },
      ...suggested(questions, language),
      smallPrint([
        ...(questions.length === 0 ? [shortened(labels.help.examples.join(' · '), MOST_TITLE)] : []),
        labels.help.elsewhere,
      ]),
      { type: 'divider' },
      header(labels.delivery.latest),
      ...(latest.length === 0 ? [paragraph(labels.delivery.noneYet)] : [storyList(latest, language)]),
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
  const title = `${article.title?.trim() || labelsIn(language).announcement.untitled} · ${source}`;
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

/** The form in which a question is typed. */
export function askView(language: LanguageCode): types.ModalView {
  const { home, help } = labelsIn(language);
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
          placeholder: plain(help.examples[0] ?? '?'),
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
  externalId: string,
): types.ModalView {
  const { home } = labelsIn(language);
  return {
    type: 'modal',
    external_id: externalId,
    title: plain(home.title),
    close: plain(home.close),
    blocks: [...asked(question), paragraph(sentence)],
  };
}

/** What was asked, in small print; nothing when only blanks were typed. */
function asked(question: string): readonly types.KnownBlock[] {
  return question.trim() === '' ? [] : [smallPrint([shortened(question, MOST_TITLE)])];
}

/** The first page of an answer in the form's place: buttons that need a message are left out. */
export function answerView(answer: Answer): types.ModalView {
  const { home } = labelsIn(answer.language);
  const pages = answerPages(answer);
  const message = answerMessage(answer, { keptId: null, page: 0, shareable: false });
  const blocks = (message.plain ?? message.blocks).filter(
    (block): block is types.KnownBlock => block.type !== 'data_visualization',
  );
  return {
    type: 'modal',
    title: plain(home.title),
    close: plain(home.close),
    blocks: [...asked(answer.question), ...blocks, ...(pages > 1 ? [smallPrint([home.rest(pages - 1)])] : [])],
  };
}
