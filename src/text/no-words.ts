/** Addresses of pages and of people, and emoji by name: they have letters, and say nothing in any language. */
const noWords =
  /(?:https?:\/\/|www\.)\S+|[\w-]+(?:\.[\w-]+)+\/\S*|[\w.+-]+@[\w-]+(?:\.[\w-]+)+|(?<![\d\p{L}]):[\p{L}\p{N}_+'-]+:(?![\d\p{L}])/giu;

/** A text with blanks in the place of addresses and emoji, so that what is left are words. */
export function wordsAlone(text: string): string {
  return text.replace(noWords, (found) => ' '.repeat(found.length));
}
