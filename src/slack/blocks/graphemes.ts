const segmenter = new Intl.Segmenter('und', { granularity: 'grapheme' });

/**
 * The longest beginning of `text` that has at most `max` UTF-16 units and ends between two graphemes.
 * One grapheme that is longer than `max` by itself is cut between code points instead: nothing longer may leave.
 */
export function fitting(text: string, max: number): string {
  if (text.length <= max) return text;
  const boundary = segmenter.segment(text).containing(max)?.index ?? max;
  if (boundary > 0) return text.slice(0, boundary);
  const low = text.charCodeAt(max);
  return text.slice(0, low >= 0xdc00 && low <= 0xdfff && max > 1 ? max - 1 : max);
}

/** `text` itself, or its beginning with an ellipsis: at most `max` UTF-16 units, cut between graphemes. For labels, never for quotes. */
export function shortened(text: string, max: number): string {
  return text.length <= max ? text : `${fitting(text, max - 1)}…`;
}

/** `text` in pieces of at most `max` UTF-16 units that give it back when joined. */
export function portions(text: string, max: number): readonly string[] {
  const pieces: string[] = [];
  for (let rest = text; rest.length > 0; ) {
    const piece = fitting(rest, max);
    pieces.push(piece);
    rest = rest.slice(piece.length);
  }
  return pieces;
}

/** The span moved outwards until both ends lie between two graphemes, so that a mark never tears a letter from its accent. */
export function wholeGraphemes(text: string, start: number, end: number): { start: number; end: number } {
  const segments = segmenter.segment(text);
  const last = end > start ? segments.containing(end - 1) : undefined;
  return {
    start: segments.containing(start)?.index ?? start,
    end: last === undefined ? end : last.index + last.segment.length,
  };
}
