import type { types } from '@slack/bolt';
import type { Answer } from '../../answering/answer.ts';
import { type AfterAnswers, afterAnswersIn } from '../labels/after-answers.ts';
import { type Labels, labelsIn } from '../labels.ts';
import { answerText } from './fallback.ts';
import { feedback } from './feedback.ts';
import { shortened } from './graphemes.ts';
import { leaves } from './leaves.ts';
import { button, header, type Message, paragraph, smallPrint } from './message.ts';
import { type Page, pagesOf } from './pages.ts';
import { type Piece, piecesOf, quotePieces } from './pieces.ts';

/** The buttons of an answer, by what they do. */
export const answerActions = {
  share: 'answer.share',
  previous: 'answer.previous',
  next: 'answer.next',
} as const;

/** How an answer is to be shown. */
export interface AnswerView {
  /** The kept answer that buttons look up and `verify` takes; null: no buttons, as for an answer that was not kept. */
  readonly keptId: string | null;
  /** Counted from 0; beyond the last page the last one is shown. */
  readonly page: number;
  /** Whether the reader may put the answer into the channel. */
  readonly shareable: boolean;
  /** Who shared it, when it was: shown as the person's name, and named in `text` nowhere. */
  readonly sharedBy?: string;
  /** A line above the answer, such as what was asked or that it was shared; not in `text`, which is the answer's alone. */
  readonly notice?: string;
}

const MOST_HEADER = 150;
const MOST_NOTES = 4;
const MOST_NOTE = 500;
const MOST_LINE = 250;
const MOST_HEADING = 500;
const MOST_REASON = 700;
const MOST_COVERAGE = 400;

/** How many pages the answer takes. */
export function answerPages(answer: Answer): number {
  return pagesOf(piecesOfAnswer(answer, labelsIn(answer.language))).length;
}

/** One page of an answer or refusal, within Slack's limits whatever the answer holds. */
export function answerMessage(answer: Answer, view: AnswerView): Message {
  const labels = labelsIn(answer.language);
  const after = afterAnswersIn(answer.language);
  const pages = pagesOf(piecesOfAnswer(answer, labels));
  const number = Math.max(0, Math.min(pages.length - 1, view.page));
  const page = pages[number] ?? [];
  const next = pages[number + 1]?.[0]?.item;
  const blocks = [
    ...(view.sharedBy === undefined ? [] : [sharedLine(answer, view.sharedBy, labels)]),
    ...(view.notice === undefined ? [] : [smallPrint([shortened(view.notice, MOST_LINE)])]),
    ...opening(answer),
    ...notes(answer),
    ...page.map((piece) => piece.block).filter((block, i) => i > 0 || block.type !== 'divider'),
    ...(number === pages.length - 1 ? closing(answer, labels) : []),
    ...foot(view, number, pages.length, labels, after),
    ...buttons(view, number, pages, labels),
    ...(view.keptId === null ? [] : [feedback(view.keptId, after)]),
  ];
  return { text: answerText(answer, number, page[0]?.item ?? 0, next ?? null), blocks };
}

function piecesOfAnswer(answer: Answer, labels: Labels): readonly Piece[] {
  const items = answer.items.flatMap((item, index) => piecesOf(item, index, labels));
  return answer.nearest === null
    ? items
    : [...items, ...quotePieces(answer.nearest, answer.items.length, labels.nearest)];
}

function opening(answer: Answer): readonly types.KnownBlock[] {
  const heading = answer.heading.trim() || answer.refusal?.reason.trim() || answer.question.trim() || '…';
  const reason = answer.refusal?.reason.trim() ?? '';
  const first: types.KnownBlock =
    heading.length <= MOST_HEADER
      ? header(heading)
      : {
          type: 'rich_text',
          elements: [
            { type: 'rich_text_section', elements: [...leaves(shortened(heading, MOST_HEADING), { bold: true })] },
          ],
        };
  return reason === '' || reason === heading ? [first] : [first, paragraph(shortened(reason, MOST_REASON))];
}

function notes(answer: Answer): readonly types.KnownBlock[] {
  const lines = answer.notes.map((note) => shortened(note.trim(), MOST_NOTE)).filter((note) => note !== '');
  return lines.length === 0 ? [] : [smallPrint(lines.slice(0, MOST_NOTES))];
}

function closing(answer: Answer, labels: Labels): readonly types.KnownBlock[] {
  const coverage = answer.coverage?.trim() ?? '';
  const hint = answer.refusal !== null && answer.nearest === null ? [labels.hint] : [];
  const lines = [...(coverage === '' ? [] : [shortened(coverage, MOST_COVERAGE)]), ...hint];
  return lines.length === 0 ? [] : [smallPrint(lines)];
}

function sharedLine(answer: Answer, userId: string, labels: Labels): types.KnownBlock {
  const question = shortened(answer.question.trim(), MOST_LINE);
  return {
    type: 'rich_text',
    elements: [
      {
        type: 'rich_text_section',
        elements: [
          { type: 'user', user_id: userId },
          ...leaves(` ${labels.asked}${question === '' ? '' : ` ${question}`}`),
        ],
      },
    ],
  };
}

/** Which page this is, and the id that the answer is verified by. */
function foot(
  { keptId }: AnswerView,
  number: number,
  pages: number,
  labels: Labels,
  after: AfterAnswers,
): readonly types.KnownBlock[] {
  const lines = [
    ...(pages === 1 ? [] : [labels.page(number + 1, pages)]),
    ...(keptId === null ? [] : [after.answer(keptId)]),
  ];
  return lines.length === 0 ? [] : [smallPrint(lines)];
}

function buttons(
  view: AnswerView,
  number: number,
  pages: readonly Page[],
  labels: Labels,
): readonly types.KnownBlock[] {
  const id = view.keptId;
  if (id === null) return [];
  const elements = [
    ...(number > 0 ? [button(answerActions.previous, labels.previous, `${id}:${number - 1}`)] : []),
    ...(number < pages.length - 1 ? [button(answerActions.next, labels.more, `${id}:${number + 1}`)] : []),
    ...(view.shareable ? [button(answerActions.share, labels.share, id)] : []),
  ];
  return elements.length === 0 ? [] : [{ type: 'actions', elements }];
}
