import type { types } from '@slack/bolt';
import type { Message } from './message.ts';

/** Readers' programs take the direction of a paragraph from its first letter; this invisible one is read from the right. */
const FROM_THE_RIGHT = '\u200f';
/** As long as Slack lets the shortest of these texts be; a longer one has room for a mark, or its own limit is far away. */
const MOST_IN_A_HEADER = 150;
const MOST_IN_A_TEXT = 3_000;
const MOST_IN_A_FALLBACK = 4_000;

const fromRight = /[\p{Script=Arabic}\p{Script=Hebrew}]/u;
const lettersFromRight = /(?=\p{L})[\p{Script=Arabic}\p{Script=Hebrew}]/gu;
const lettersFromLeft = /(?=\p{L})[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}]/gu;
const isolated = /[\u2066-\u2068][^\u2066-\u2069]*\u2069/gu;

/** A message of which each paragraph in a language that is read from the right is laid out so, whatever word it begins with. */
export function facing<M extends Message>(message: M): M {
  const { text, blocks, plain } = message;
  const lines = text.split('\n').map(fromItsSide).join('\n');
  return {
    ...message,
    text: lines.length > MOST_IN_A_FALLBACK ? text : lines,
    blocks: blocks.map((block) => turned(block)),
    ...(plain === undefined ? {} : { plain: plain.map((block) => turned(block)) }),
  };
}

/** The same for a modal or a home tab. */
export function facingView<V extends types.ModalView | types.HomeView>(view: V): V {
  return { ...view, blocks: view.blocks.map((block) => turned(block)) };
}

/** One paragraph: with the mark before it where its own words are read from the right and its first letter is not. */
export function fromItsSide(paragraph: string): string {
  return isTurned(paragraph, paragraph) ? FROM_THE_RIGHT + paragraph : paragraph;
}

/** `own` is what of it is said in its language: names and commands stand in one that is read from the right as well. */
function isTurned(shown: string, own: string): boolean {
  if (!fromRight.test(shown)) return false;
  const [first = ''] = shown.match(/[\p{L}\u200e\u200f]/u) ?? [];
  if (first === FROM_THE_RIGHT || fromRight.test(first)) return false;
  const bare = withoutIsolates(own);
  const right = bare.match(lettersFromRight)?.length ?? 0;
  return right > 0 && right >= (bare.match(lettersFromLeft)?.length ?? 0);
}

function withoutIsolates(text: string): string {
  const rest = text.replaceAll(isolated, '');
  return rest === text ? text : withoutIsolates(rest);
}

type Shown = Readonly<Record<string, unknown>>;
/** Quotes are shown as they were printed, buttons and what is chosen are no paragraphs, and a card has its own limits. */
const LEFT_ALONE = new Set(['rich_text_quote', 'rich_text_preformatted', 'actions', 'input', 'card', 'image']);

/** Any block, or part of one, with its paragraphs turned. */
function turned<T>(part: T): T {
  if (Array.isArray(part)) return part.map((each: unknown) => turned(each)) as T;
  if (!isShown(part) || LEFT_ALONE.has(String(part.type))) return part;
  if (part.type === 'rich_text_section' && Array.isArray(part.elements))
    return { ...part, elements: turnedLines(part.elements.filter(isShown)) };
  if (part.type === 'header' && isShown(part.text) && String(part.text.text).length >= MOST_IN_A_HEADER) return part;
  if (part.type === 'plain_text' && typeof part.text === 'string')
    return part.text.length >= MOST_IN_A_TEXT
      ? part
      : { ...part, text: part.text.split('\n').map(fromItsSide).join('\n') };
  return Object.fromEntries(
    Object.entries(part).map(([name, value]) => [name, name === 'accessory' ? value : turned(value)]),
  ) as T;
}

/** The leaves of a section, with a leaf of its own for the mark of each line that needs one: printed words stay as they are. */
function turnedLines(leaves: readonly Shown[]): readonly Shown[] {
  const lines: Shown[][] = [[]];
  for (const leaf of leaves) {
    const [head = '', ...more] = leaf.type === 'text' && typeof leaf.text === 'string' ? leaf.text.split('\n') : [];
    if (more.length === 0) lines.at(-1)?.push(leaf);
    else {
      if (head !== '') lines.at(-1)?.push({ ...leaf, text: head });
      lines.push(...more.map((text) => (text === '' ? [] : [{ ...leaf, text }])));
    }
  }
  const needs = lines.map((line) => isTurned(wordsOf(line), wordsOf(line.some(isSaid) ? line.filter(isSaid) : line)));
  if (!needs.includes(true)) return leaves;
  return lines.flatMap((line, at) => [
    ...(at === 0 ? [] : [{ type: 'text', text: '\n' }]),
    ...(needs[at] ? [MARK] : []),
    ...(needs[at] ? line.flatMap(commandApart) : line),
  ]);
}

/** A command in a line from the right keeps its own order; the marks stand beside it, so that it is copied without them. */
function commandApart(leaf: Shown): readonly Shown[] {
  const text = String(leaf.text);
  // What follows a command may be read from the right, as it is where it is typed.
  if (isSaid(leaf) || (fromRight.test(text) && !text.startsWith('/'))) return [leaf];
  return [{ type: 'text', text: '\u2066' }, leaf, { type: 'text', text: '\u2069' }];
}

const MARK: Shown = { type: 'text', text: FROM_THE_RIGHT };

/** Whether a leaf is part of what is said, and no command to type. */
const isSaid = ({ style }: Shown) => !(isShown(style) && style.code === true);

const wordsOf = (leaves: readonly Shown[]) => leaves.map(({ text }) => (typeof text === 'string' ? text : '')).join('');

function isShown(value: unknown): value is Shown {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
