import type { types } from '@slack/bolt';
import type { Addition, Digest, DigestGroup, DigestLine } from '../../alerts/telling/bulletin.ts';
import type { AnswerItem, ShownCitation } from '../../answering/answer.ts';
import { figuresIn } from '../../answering/intl.ts';
import { distinct } from '../../answering/phrases.ts';
import { dayIn, whenOf } from '../../answering/when.ts';
import { languageOf } from '../../languages/all.ts';
import { en } from '../../languages/en.ts';
import type { FactKind } from '../../reading/fact.ts';
import { type Labels, labelsIn } from '../labels/labels.ts';
import { marksIn } from '../labels/marks.ts';
import { additionLine } from './addition.ts';
import { barChart, textBars } from './chart.ts';
import { plainFallback } from './fallback.ts';
import { shortened } from './graphemes.ts';
import { filterInWords } from './in-words.ts';
import { leaves, linked } from './leaves.ts';
import { type Block, button, header, type Message, smallPrint } from './message.ts';
import { pagesOf } from './pages.ts';
import { type Piece, piecesOf } from './pieces.ts';
import { quoted } from './quoted.ts';
import { shownTitle } from './titled.ts';

/** The buttons under a digest and its further pages. */
export const digestActions = { previous: 'digest.previous', next: 'digest.next' } as const;

/** From so many stories of several kinds on there is something to see in a chart. */
const LEAST_CHARTED = 5;
const MOST_ON_A_PAGE = 8;
const MOST_HEADER = 150;
const MOST_HEADING = 200;
const MOST_ADDITION = 300;
const MOST_SOURCE = 400;

/** One page (from 0) of a digest: what is new by kind and countries, a line and a quote each; or that nothing is. */
export function digestMessage(
  digest: Digest,
  { page, charts }: { readonly page: number; readonly charts: boolean },
): Message {
  const labels = labelsIn(digest.language);
  const pages = pagesOf(piecesOfDigest(digest, labels), MOST_ON_A_PAGE);
  const number = Math.max(0, Math.min(pages.length - 1, page));
  const title = titleOf(digest, labels);
  const chart = number === 0 ? chartOf(digest, labels) : [];
  const status = statusLine(digest, labels);
  const blocks: Block[] = [
    header(shortened(title, MOST_HEADER)),
    ...(digest.late ? [smallPrint([labels.delivery.late(whenOf(digest.due, digest.zone, digest.language))])] : []),
    ...(chart.length === 0 ? [] : [barChart(labels.delivery.chart, chart, charts, figuresIn(digest.language))]),
    ...(pages[number] ?? []).map((piece) => piece.block).filter((block, i) => i > 0 || block.type !== 'divider'),
    ...(digest.again === 0 ? [] : [smallPrint([labels.delivery.again(digest.again)])]),
    ...status.map((line) => smallPrint([line])),
    ...(pages.length === 1 ? [] : [smallPrint([labels.page(number + 1, pages.length)])]),
    ...turning(digest.key, number, pages.length, labels),
  ];
  return { text: plainFallback(plainText(digest, title, status, chart, labels)), blocks };
}

function titleOf(digest: Digest, labels: Labels): string {
  const { why, total, due, zone, language, named, names, additions } = digest;
  const asked = distinct(named.map((filter) => filterInWords(filter, names, language))).join(
    marksIn(language).semicolon,
  );
  const what =
    why === 'cap' ? [labels.delivery.heldBack(total)] : [labels.delivery.found(total), dayIn(due, zone, language)];
  // Where no story is new something may be, and then it is no empty day.
  if (total === 0 && additions.length > 0)
    what.splice(1, 0, `${labels.delivery.added} (${figuresIn(language)(additions.length)})`);
  return [...what, ...(asked === '' ? [] : [asked])].join(' · ');
}

/** Also when nothing is new: whoever reads it knows that Coop looked, and that its sources are alive; without feeds the title says it. */
function statusLine({ total, feeds }: Digest, { delivery }: Labels): readonly string[] {
  return feeds.all === 0 ? [] : [`${delivery.found(total)}, ${delivery.feeds(feeds.healthy, feeds.all)}`];
}

function chartOf({ counts, total, language }: Digest, labels: Labels) {
  if (total < LEAST_CHARTED || counts.length < 2) return [];
  return counts.map(({ kind, count }) => ({ label: kindName(kind, language, labels), value: count }));
}

function kindName(kind: FactKind | null, language: Digest['language'], labels: Labels): string {
  return kind === null ? labels.delivery.otherKind : (languageOf(language) ?? en).labels.kinds[kind];
}

function headingOf({ kind, countries }: DigestGroup, digest: Digest, labels: Labels): string {
  return [kindName(kind, digest.language, labels), countries.join(' – ')].filter((part) => part !== '').join(' · ');
}

function piecesOfDigest(digest: Digest, labels: Labels): readonly Piece[] {
  const groups = [
    ...digest.groups.map((group) => ({
      heading: shortened(headingOf(group, digest, labels), MOST_HEADING),
      items: group.lines.map((line) => (index: number) => linePieces(line, index, labels)),
    })),
    {
      heading: labels.delivery.added,
      items: digest.additions.map((addition) => (index: number) => additionPieces(addition, index, labels)),
    },
  ];
  let index = -1;
  return groups.flatMap(({ heading, items }) =>
    items.flatMap((pieces, i) => {
      index += 1;
      if (i > 0) return pieces(index);
      return [headingPiece(heading, index), ...pieces(index).filter(({ block }) => block.type !== 'divider')];
    }),
  );
}

function headingPiece(heading: string, item: number): Piece {
  const elements = [...leaves(heading.toLocaleUpperCase())];
  return {
    item,
    size: heading.length,
    block: { type: 'rich_text', elements: [{ type: 'rich_text_section', elements }] },
  };
}

function linePieces({ item, source, outlets, article }: DigestLine, index: number, labels: Labels): readonly Piece[] {
  const many = outlets > 1 ? [labels.delivery.outlets(outlets)] : [];
  const lead = item.lead.trim() || shownTitle(article, labels);
  // The kind stands in the heading already.
  const details = [...item.details.slice(1), ...many];
  if (item.citations.length === 0) return sourcePieces({ ...item, lead, details }, source, article.url, index, labels);
  return piecesOf({ ...item, lead, details }, index, labels);
}

/** What nothing is quoted of is found by its link. */
function sourcePieces(item: AnswerItem, source: string, url: string | null, index: number, labels: Labels) {
  const line: types.RichTextSection = {
    type: 'rich_text_section',
    elements: [...linked(shortened(source, MOST_SOURCE), url)],
  };
  return piecesOf(item, index, labels).map((piece, i): Piece => {
    const { block } = piece;
    const isFirst = block.type === 'rich_text' && i === (index === 0 ? 0 : 1);
    if (!isFirst) return piece;
    const [lead, ...rest] = block.elements;
    const elements = lead === undefined ? [line] : [lead, line, ...rest];
    return { ...piece, size: piece.size + source.length + (url?.length ?? 0), block: { ...block, elements } };
  });
}

/** What a later article adds, in one line, with its source and one sentence that says so. */
function additionPieces(addition: Addition, index: number, labels: Labels): readonly Piece[] {
  const [item] = addition.items;
  const lead = shortened(additionLine(addition), MOST_ADDITION);
  return item === undefined ? [] : piecesOf({ ...item, lead, details: [], also: [] }, index, labels);
}

function turning(key: string, number: number, of: number, labels: Labels): readonly Block[] {
  const elements = [
    ...(number > 0 ? [button(digestActions.previous, labels.previous, `${key}:${number - 1}`)] : []),
    ...(number < of - 1 ? [button(digestActions.next, labels.more, `${key}:${number + 1}`)] : []),
  ];
  return elements.length === 0 ? [] : [{ type: 'actions', elements }];
}

function plainText(
  digest: Digest,
  title: string,
  status: readonly string[],
  chart: ReturnType<typeof chartOf>,
  labels: Labels,
): string {
  const said = ({ citation, source }: ShownCitation) => `${quoted(citation.words, digest.language)} ${source}`;
  const groups = digest.groups.flatMap((group) => [
    headingOf(group, digest, labels),
    ...group.lines.flatMap(({ item, source, article }) => [
      `• ${[item.lead.trim() || shownTitle(article, labels), ...item.details.slice(1)].filter((part) => part !== '').join(' · ')}`,
      ...item.citations.map(said),
      ...(item.citations.length === 0 ? [source] : []),
      ...(item.also.length === 0
        ? []
        : [labels.alsoIn(item.also.map((one) => one.source).join(marksIn(digest.language).semicolon))]),
    ]),
  ]);
  const added = digest.additions.flatMap((addition) => [
    `• ${additionLine(addition)}`,
    ...addition.items.flatMap(({ citations }) => citations.map(said)),
  ]);
  const heading = added.length === 0 ? [] : [labels.delivery.added];
  const late = digest.late ? [labels.delivery.late(whenOf(digest.due, digest.zone, digest.language))] : [];
  const again = digest.again === 0 ? [] : [labels.delivery.again(digest.again)];
  return [
    title,
    ...late,
    ...groups,
    ...heading,
    ...added,
    ...again,
    ...(digest.total === 0 ? [] : textBars(chart, figuresIn(digest.language))),
    ...status,
  ].join('\n');
}
