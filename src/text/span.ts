/** A half-open range `[start, end)` of UTF-16 offsets in one article's text. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** The exact characters that a span covers. */
export function wordsOf(text: string, span: Span): string {
  return text.slice(span.start, span.end);
}

/** Whether `outer` covers all of `inner`. */
export function covers(outer: Span, inner: Span): boolean {
  return outer.start <= inner.start && inner.end <= outer.end;
}

/** Whether the two spans share at least one character. */
export function overlaps(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end;
}
