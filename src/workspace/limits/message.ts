import type { Block, BlockType } from './blocks.ts';

/** Where blocks are shown. */
export type Surface = 'message' | 'modal' | 'home';

interface Misplaced {
  readonly path: readonly PropertyKey[];
  readonly sentence: string;
}

const ONLY_IN: Readonly<Partial<Record<BlockType, Surface>>> = {
  alert: 'modal',
  card: 'message',
  carousel: 'message',
  container: 'message',
  context_actions: 'message',
  data_table: 'message',
  data_visualization: 'message',
  markdown: 'message',
  plan: 'message',
  table: 'message',
  task_card: 'message',
};

const MOST_IN_A_TABLE = 10_000;
const MOST_IN_A_DATA_TABLE = 20_000;
const MOST_MARKDOWN = 12_000;

/** The rules that no single block can break: identifiers used twice, a second table, a block on the wrong surface, sums of characters. */
export function messageWideProblems(blocks: readonly Block[], surface: Surface): readonly Misplaced[] {
  const problems: Misplaced[] = [];
  blocks.forEach((block, index) => {
    const only = ONLY_IN[block.type];
    if (only !== undefined && only !== surface) {
      problems.push({ path: [index], sentence: `unsupported type: ${block.type} is for a ${only}, not a ${surface}` });
    }
    const most = block.type === 'table' ? MOST_IN_A_TABLE : block.type === 'data_table' ? MOST_IN_A_DATA_TABLE : null;
    if (most !== null && countCharacters([block]) > most) {
      problems.push({ path: [index], sentence: `the cells of a ${block.type} must hold ${most} characters at most` });
    }
  });
  problems.push(...usedTwice(blocks), ...secondTables(blocks));
  const markdown = blocks.reduce((sum, block) => sum + (block.type === 'markdown' ? block.text.length : 0), 0);
  if (markdown > MOST_MARKDOWN) {
    problems.push({
      path: [],
      sentence: `markdown blocks must hold ${MOST_MARKDOWN} characters at most together, and hold ${markdown}`,
    });
  }
  return problems;
}

function usedTwice(blocks: readonly Block[]): readonly Misplaced[] {
  const problems: Misplaced[] = [];
  const seen = new Set<string>();
  walk(blocks, [], (value, path, key) => {
    if (key !== 'block_id' && key !== 'action_id') return;
    // A block_id is unique in the message, an action_id only in the block that contains it.
    const place = key === 'block_id' ? `block ${value}` : `action ${String(path[0])} ${value}`;
    if (seen.has(place)) problems.push({ path, sentence: `${key} must be unique, and "${value}" is used twice` });
    seen.add(place);
  });
  return problems;
}

function secondTables(blocks: readonly Block[]): readonly Misplaced[] {
  return blocks
    .flatMap((block, index): readonly Misplaced[] => {
      const here = block.type === 'table' || block.type === 'data_table' ? 1 : 0;
      const inside =
        block.type === 'container' ? block.child_blocks.filter((child) => child.type === 'table').length : 0;
      return Array.from({ length: here + inside }, () => ({
        path: [index],
        sentence: 'only one table is allowed in a message',
      }));
    })
    .slice(1);
}

/** Fields whose strings a reader sees; values, identifiers and addresses are not counted. */
const SHOWN = new Set(['text', 'title', 'subtitle', 'label', 'hint', 'caption', 'alt_text', 'description', 'fallback']);

/** How many characters (UTF-16 units) a reader sees in these blocks: what `msg_blocks_too_long` is about. Aim at less than 12,000. */
export function countCharacters(blocks: readonly Block[]): number {
  let sum = 0;
  walk(blocks, [], (value, _path, key) => {
    if (SHOWN.has(String(key))) sum += value.length;
  });
  return sum;
}

function walk(
  value: unknown,
  path: readonly PropertyKey[],
  visit: (value: string, path: readonly PropertyKey[], key: PropertyKey) => void,
): void {
  if (typeof value !== 'object' || value === null) return;
  for (const [key, inner] of Object.entries(value)) {
    const step = Array.isArray(value) ? Number(key) : key;
    if (typeof inner === 'string') visit(inner, [...path, step], step);
    else walk(inner, [...path, step], visit);
  }
}
