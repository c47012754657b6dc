import type { Piece } from './pieces.ts';

/** One page of a long message: consecutive pieces. */
export type Page = readonly Piece[];

/** Leaves room below Slack's ceiling of about 13,000 characters and 50 blocks for the heading, the notes and the buttons. */
const MOST_CHARACTERS = 7_500;
const MOST_BLOCKS = 38;

/** The pieces in order on as few pages as hold them; an item is kept on one page where it fits on one. */
export function pagesOf(
  pieces: readonly Piece[],
  mostItems: number,
  mostCharacters = MOST_CHARACTERS,
): readonly Page[] {
  const fits = (some: readonly Piece[]) =>
    some.length <= MOST_BLOCKS && some.reduce((sum, piece) => sum + piece.size, 0) <= mostCharacters;
  const pages: Piece[][] = [];
  let page: Piece[] = [];
  for (const item of byItem(pieces)) {
    const itemsHere = new Set(page.map((piece) => piece.item)).size;
    if (page.length > 0 && (itemsHere >= mostItems || !fits([...page, ...item]))) {
      pages.push(page);
      page = [];
    }
    for (const piece of item) {
      if (page.length > 0 && !fits([...page, piece])) {
        pages.push(page);
        page = [];
      }
      page.push(piece);
    }
  }
  return page.length > 0 || pages.length === 0 ? [...pages, page] : pages;
}

function byItem(pieces: readonly Piece[]): readonly (readonly Piece[])[] {
  const groups: Piece[][] = [];
  for (const piece of pieces) {
    const last = groups.at(-1);
    if (last?.[0]?.item === piece.item) last.push(piece);
    else groups.push([piece]);
  }
  return groups;
}
