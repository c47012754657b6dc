/** A message holds a megabyte at most; what is said in it is read so far, and nested so deep. */
const MOST_CHARACTERS = 20_000;
const MOST_PIECES = 500;
const DEEPEST = 14;

/** Where the words of blocks and attachments stand. */
const WORDS: ReadonlySet<string> = new Set(['text', 'title', 'pretext', 'value', 'description', 'alt_text']);
/** What no words are said with: buttons, and fields to fill in. */
const NOT_SAID: ReadonlySet<string> = new Set(['actions', 'context_actions', 'input', 'button']);
/** What holds one line of words, its parts written one after the other. */
const LINES: ReadonlySet<string> = new Set(['rich_text_section', 'rich_text_preformatted', 'rich_text_quote']);

/**
 * All words of a message, in Slack's encoding, each once: its text, what its blocks and attachments show, and at last what
 * stands for an attachment where that cannot be shown. Apps leave the text empty, and links have a preview beside it.
 */
export function wordsOf(message: Readonly<Record<string, unknown>>): string {
  const shown: string[] = [];
  const instead: string[] = [];
  const look = (value: unknown, key: string, depth: number): void => {
    if (depth > DEEPEST || shown.length + instead.length >= MOST_PIECES) return;
    if (typeof value === 'string') {
      if (WORDS.has(key)) shown.push(value);
      else if (key === 'fallback') instead.push(value);
    } else if (Array.isArray(value)) {
      for (const inner of value) look(inner, '', depth + 1);
    } else if (typeof value === 'object' && value !== null) {
      const { type, elements }: { readonly type?: unknown; readonly elements?: unknown } = value;
      if (typeof type === 'string' && NOT_SAID.has(type)) return;
      if (typeof type === 'string' && LINES.has(type)) shown.push(lineOf(elements));
      else for (const [name, inner] of Object.entries(value)) if (name !== 'actions') look(inner, name, depth + 1);
    }
  };
  for (const part of ['text', 'blocks', 'attachments']) look(message[part], part, 0);
  return eachOnce([...shown, ...instead]);
}

/** A line of rich text: what is bold in it begins no other word. */
function lineOf(elements: unknown): string {
  if (!Array.isArray(elements)) return '';
  const words = elements.slice(0, MOST_PIECES).map((element: unknown) => {
    const text: unknown = typeof element === 'object' && element !== null ? Reflect.get(element, 'text') : '';
    return typeof text === 'string' ? text : ' ';
  });
  return words.join('');
}

/** The pieces parted so that no name runs from one into the next, without those that an earlier one holds. */
function eachOnce(pieces: readonly string[]): string {
  const kept: string[] = [];
  let left = MOST_CHARACTERS;
  let held = '';
  for (const piece of pieces) {
    const some = piece.slice(0, left);
    const plain = plainOf(some);
    if (plain === ' ' || held.includes(plain)) continue;
    held += `|${plain}|`;
    kept.push(some.trim());
    left -= some.length;
  }
  return kept.join(' · ');
}

/** The words alone, without links and emoji, to be compared. */
function plainOf(text: string): string {
  const written = text.replace(/<[^<>|]*\|?([^<>]*)>|:[\w+-]+:/gu, ' $1 ').replace(/&(?:amp|lt|gt);/gu, ' ');
  return ` ${written.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, ' ')} `.replace(/ +/gu, ' ');
}
