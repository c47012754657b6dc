import type { types } from '@slack/bolt';
import type { AnswerItem, Card, ShownCitation } from '../../answering/answer.ts';
import type { Labels } from '../labels/labels.ts';
import { cardBlock } from './card.ts';
import { portions, shortened } from './graphemes.ts';
import { leaves, linked, markedLeaves } from './leaves.ts';
import { header } from './message.ts';

/** The smallest thing that a page holds: one block, of one item. */
export interface Piece {
  readonly item: number;
  readonly block: types.KnownBlock;
  /** What stands in the block's place wherever cards can be shown. */
  readonly rich?: readonly types.KnownBlock[];
  /** Characters that count against the message's limit, addresses included to be careful. */
  readonly size: number;
}

type Part = types.RichTextSection | types.RichTextQuote;

/** Labels are cut here; quotes never are: they continue in the next piece. */
const MOST_LEAD = 300;
export const MOST_BAND = 150;
const MOST_DETAILS = 900;
const MOST_SOURCE = 400;
/** Other reports named, and how long each may be. */
const MOST_ALSO = 5;
const MOST_ALSO_SOURCE = 150;
const MOST_QUOTE_IN_A_PIECE = 2_500;

/** An item as pieces, parted from the one before by a line: names, details and the first quote with its source in the first one, each further quote in its own. */
export function piecesOf(item: AnswerItem, index: number, labels: Labels, showSources = true): readonly Piece[] {
  const lead = shortened(item.lead, MOST_LEAD);
  const details = shortened(unquoted(item).join(' · '), MOST_DETAILS);
  // Lines of their own: what is read from the right does not follow names that are read from the left.
  const opening = [...section(leaves(lead, { bold: true })), ...section(leaves(details))];
  const quotes = item.citations.flatMap((citation, i) =>
    quoteParts(citation, showSources && !sameSource(citation, item.citations[i + 1])),
  );
  const closing = section(alsoLeaves(item.also, labels));
  const [first = [], ...rest] = quotes;
  const last = rest.length === 0 ? [] : closing;
  const groups = [[...opening, ...first, ...(rest.length === 0 ? closing : [])], ...rest];
  const tail = groups.at(-1);
  if (tail !== undefined) tail.push(...last);
  const pieces = groups.filter((parts) => parts.length > 0).map((parts) => pieceOf(parts, index));
  const shown = item.card === undefined ? pieces : withCard(pieces, item.card, item.lead, opening.length);
  const band = (item.band ?? '').trim() === '' || item.band === undefined ? [] : [bandPiece(item.band, index)];
  return index === 0 || shown.length === 0
    ? [...band, ...shown]
    : [{ item: index, block: { type: 'divider' }, size: 0 }, ...band, ...shown];
}

/** A longer office takes more than a line of a phone. */
const LONG_DETAIL = 40;

/**
 * What is to be said besides the quotes: a long office or occasion that one of them has word for word would push quote and
 * source off the first screen of a phone.
 */
export function unquoted({ details, citations }: Pick<AnswerItem, 'details' | 'citations'>): readonly string[] {
  return details.filter((detail) => {
    const [, printed = ''] = /:\s(.+)$/su.exec(detail.replace(/[\u2068\u2069]/gu, '')) ?? [];
    return (
      detail !== '' &&
      (printed.length <= LONG_DETAIL || !citations.some(({ citation }) => citation.words.includes(printed)))
    );
  });
}

function bandPiece(band: string, item: number): Piece {
  const text = shortened(band, MOST_BAND);
  return { item, block: header(text), size: text.length };
}

/** The first piece opens with lead and details; where cards can be shown, a card stands for these, or for the lead alone. */
function withCard(pieces: readonly Piece[], card: Card, lead: string, opening: number): readonly Piece[] {
  const [first, ...rest] = pieces;
  const shown = cardBlock(lead, card);
  if (first?.block.type !== 'rich_text' || shown === null) return pieces;
  const below = first.block.elements.slice(shown.holdsAll ? opening : 1);
  const rich = below.length === 0 ? [shown.block] : [shown.block, { ...first.block, elements: below }];
  return [{ ...first, rich, size: first.size + lead.length }, ...rest];
}

/** The other reports, each linked; those that find no room are counted. */
export function alsoLeaves(reports: AnswerItem['also'], labels: Labels): readonly types.RichTextElement[] {
  const named = reports.filter(({ source }) => source !== '');
  const shown = named.slice(0, MOST_ALSO);
  if (shown.length === 0) return [];
  const more = named.length > shown.length ? ` +${named.length - shown.length}` : '';
  return [
    ...leaves(labels.alsoIn('')),
    ...shown.flatMap(({ source, url }, i) => [
      ...leaves(i === 0 ? '' : '; '),
      ...linked(shortened(source, MOST_ALSO_SOURCE), url),
    ]),
    ...leaves(more),
  ];
}

/** Quotes of one article that follow each other name it once, after the last. */
export function sameSource(citation: ShownCitation, next: ShownCitation | undefined): boolean {
  return next !== undefined && next.source === citation.source && next.citation.url === citation.citation.url;
}

/** One quote under a label, with its source; in several pieces when the quote is longer than one may be. */
export function quotePieces(citation: ShownCitation, index: number, label: string): readonly Piece[] {
  const [first = [], ...rest] = quoteParts(citation, true);
  return [[...section(leaves(label, { bold: true })), ...first], ...rest].map((parts) => pieceOf(parts, index));
}

function quoteParts(shown: ShownCitation, showSource: boolean): Part[][] {
  const { words, url } = shown.citation;
  let at = 0;
  const groups = portions(words, MOST_QUOTE_IN_A_PIECE).map((portion): Part[] => {
    const marks = shown.marks.map(({ start, end }) => ({ start: start - at, end: end - at }));
    at += portion.length;
    return [{ type: 'rich_text_quote', elements: [...markedLeaves(portion, marks)] }];
  });
  const source = shortened(shown.source, MOST_SOURCE);
  if (showSource && source !== '') {
    const line = section(linked(source, url));
    const tail = groups.at(-1);
    if (tail === undefined) groups.push(line);
    else tail.push(...line);
  }
  return groups;
}

function section(elements: readonly types.RichTextElement[]): Part[] {
  return elements.length === 0 ? [] : [{ type: 'rich_text_section', elements: [...elements] }];
}

function pieceOf(parts: readonly Part[], item: number): Piece {
  const size = parts
    .flatMap((part) => part.elements)
    .reduce(
      (sum, leaf) =>
        sum + ('text' in leaf ? (leaf.text?.length ?? 0) : 0) + ('url' in leaf ? (leaf.url?.length ?? 0) : 0),
      0,
    );
  return { item, block: { type: 'rich_text', elements: [...parts] }, size };
}
