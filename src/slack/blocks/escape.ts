/** Article words as Slack shows them literally in a `text` field: exactly `&`, `<` and `>` are replaced, the ampersand first. */
export function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}

/** The inverse of `escaped`; the ampersand last, so that `&amp;lt;` gives `&lt;`. */
export function unescaped(text: string): string {
  return text.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&amp;', '&');
}
