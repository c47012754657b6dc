import type { types } from '@slack/bolt';
import type { Answer, AnswerKind } from '../../answering/answer.ts';
import { languageOf } from '../../languages/all.ts';
import type { LanguageCode } from '../../languages/language.ts';
import { type AfterAnswers, afterAnswersIn } from '../labels/after-answers.ts';
import { type Labels, labelsIn } from '../labels/labels.ts';
import { answerText } from './fallback.ts';
import { feedback } from './feedback.ts';
import { shortened } from './graphemes.ts';
import { leaves } from './leaves.ts';
import { button, header, type Message, paragraph, smallPrint } from './message.ts';
import { type Page, pagesOf } from './pages.ts';
import { type Piece, piecesOf, quotePieces } from './pieces.ts';
import { fitsRow, tableBlock } from './table.ts';

/** The buttons of an answer, by what they do. */
export const answerActions = {
  share: 'answer.share',
  previous: 'answer.previous',
  next: 'answer.next',
  undated: 'answer.undated',
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

/** More entries than these are a long list, and shown as a table after the first one. */
const MOST_IN_FULL = 6;
/** Rows of a table on one page. */
const MOST_ROWS = 12;
/** So much of a long list that all of the page is in `text` as well: who hears it read out has no other. */
const MOST_IN_ROWS = 3_300;
const LISTED: ReadonlySet<AnswerKind> = new Set(['meetings', 'visits', 'agreements', 'areas', 'timeline']);

/** How many pages the answer takes. */
export function answerPages(answer: Answer): number {
  return pagesOfAnswer(answer, labelsIn(answer.language)).length;
}

function pagesOfAnswer(answer: Answer, labels: Labels): readonly Page[] {
  const pieces = piecesOfAnswer(answer, labels);
  return isLong(answer, pieces) ? pagesOf(pieces, MOST_ROWS, MOST_IN_ROWS) : pagesOf(pieces, MOST_IN_FULL);
}

/** Whether an answer lists so much that rows are easier to go through; one with long quotes or addresses stays as it is. */
function isLong({ kind, items }: Answer, pieces: readonly Piece[]): boolean {
  // Cards open an answer, and are shown in full; below them all is rows.
  const cards = items.findIndex(({ card }) => card === undefined);
  const entries = cards < 0 ? [] : items.slice(cards);
  if (!LISTED.has(kind) || entries.length <= MOST_IN_FULL || !entries.every(fitsRow)) return false;
  const sizes = new Map<number, number>();
  for (const { item, size } of pieces) sizes.set(item, (sizes.get(item) ?? 0) + size);
  // A row is never cut: an entry on two pages would be told on both.
  return entries.every((_, index) => (sizes.get(cards + index) ?? 0) <= MOST_IN_ROWS);
}

/** One page of an answer or refusal, within Slack's limits whatever the answer holds. */
export function answerMessage(answer: Answer, view: AnswerView): Message {
  const labels = labelsIn(answer.language);
  const after = afterAnswersIn(answer.language);
  const pages = pagesOfAnswer(answer, labels);
  const number = Math.max(0, Math.min(pages.length - 1, view.page));
  const page = pages[number] ?? [];
  const next = pages[number + 1]?.[0]?.item;
  const above = [
    ...(view.sharedBy === undefined ? [] : [sharedLine(answer, view.sharedBy, labels)]),
    ...(view.notice === undefined ? [] : [smallPrint([shortened(view.notice, MOST_LINE)])]),
    ...opening(answer),
    ...notes(answer),
  ];
  const below = [
    ...(number === pages.length - 1 ? closing(answer, labels) : []),
    ...foot(view, number, pages.length, labels, after),
    ...buttons(view, number, pages, answer),
    ...(view.keptId === null ? [] : [feedback(view.keptId, after)]),
  ];
  const plain = page.map((piece) => piece.block);
  const rich = isLong(answer, pages.flat())
    ? asTable(page, answer)
    : page.flatMap((piece) => piece.rich ?? [piece.block]);
  const message = (body: readonly types.KnownBlock[]) => [...above, ...withoutLine(body), ...below];
  return {
    text: answerText(answer, number, page[0]?.item ?? 0, next ?? null),
    blocks: message(rich),
    ...(JSON.stringify(rich) === JSON.stringify(plain) ? {} : { plain: message(plain) }),
  };
}

/** A page does not begin with a line between two items. */
function withoutLine(blocks: readonly types.KnownBlock[]): readonly types.KnownBlock[] {
  return blocks.filter((block, i) => i > 0 || block.type !== 'divider');
}

/** A page of a long list: cards and the very first entry in full, the others as rows. */
function asTable(page: Page, { items, language }: Answer): readonly types.KnownBlock[] {
  const first = items.findIndex(({ card }) => card === undefined);
  const full = page.filter(({ item }) => item <= first).flatMap((piece) => piece.rich ?? [piece.block]);
  const rows = [...new Set(page.map(({ item }) => item))].filter((item) => item > first);
  const listed = rows.flatMap((item) => items[item] ?? []);
  const nearest = page.filter(({ item }) => item >= items.length).map((piece) => piece.block);
  return [...full, ...(listed.length === 0 ? [] : [tableBlock(listed, language)]), ...nearest];
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
  { items, language }: Answer,
): readonly types.KnownBlock[] {
  const id = view.keptId;
  if (id === null) return [];
  const labels = labelsIn(language);
  const band = items.findIndex((item) => item.band === bandIn(language));
  const undated = pages.findIndex((page) => page.some(({ item }) => item === band));
  const elements = [
    ...(number > 0 ? [button(answerActions.previous, labels.previous, `${id}:${number - 1}`)] : []),
    ...(number < pages.length - 1 ? [button(answerActions.next, labels.more, `${id}:${number + 1}`)] : []),
    // What has no date stands after years of what has one.
    ...(undated > number + 1 ? [button(answerActions.undated, undatedIn(language), `${id}:${undated}`)] : []),
    ...(view.shareable ? [button(answerActions.share, labels.share, id)] : []),
  ];
  return elements.length === 0 ? [] : [{ type: 'actions', elements }];
}

function bandIn(language: LanguageCode): string | undefined {
  return languageOf(language)?.labels.undatedBand;
}

function undatedIn(language: LanguageCode): string {
  return languageOf(language)?.labels.undated ?? '…';
}
