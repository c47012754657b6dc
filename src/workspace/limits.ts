import { z } from 'zod';
import { anyBlock, type Block } from './limits/blocks.ts';
import { countCharacters, messageWideProblems, type Surface } from './limits/message.ts';
import { pointerOf, problemsOf } from './limits/problems.ts';

export type { Block, BlockType } from './limits/blocks.ts';
export type { Surface } from './limits/message.ts';

/** One thing that Slack would refuse: the error it answers with, where (an RFC 6901 pointer from `/blocks`), and why. */
export interface Problem {
  readonly error: 'invalid_blocks' | 'msg_blocks_too_long';
  readonly pointer: string;
  readonly sentence: string;
}

const MOST: Readonly<Record<Surface, number>> = { message: 50, modal: 100, home: 100 };

/** Above this many characters a message is refused: apps have seen `msg_blocks_too_long` from about 13,170 on. */
const MOST_CHARACTERS = 13_000;

/** Reads blocks as Slack does: either every block, typed, or all that is wrong with them, in order. */
export function readBlocks(
  blocks: unknown,
  surface: Surface,
): { readonly blocks: readonly Block[]; readonly problems: readonly Problem[] } {
  const read = z.array(anyBlock).max(MOST[surface]).safeParse(blocks);
  if (!read.success) return { blocks: [], problems: problemsOf(read.error, blocks) };
  const problems: Problem[] = messageWideProblems(read.data, surface).map((problem) => ({
    error: 'invalid_blocks',
    pointer: pointerOf(problem.path),
    sentence: problem.sentence,
  }));
  const characters = countCharacters(read.data);
  if (surface === 'message' && characters > MOST_CHARACTERS) {
    problems.push({
      error: 'msg_blocks_too_long',
      pointer: '/blocks',
      sentence: `the blocks hold ${characters} characters and a message may hold ${MOST_CHARACTERS}`,
    });
  }
  return { blocks: problems.length === 0 ? read.data : [], problems };
}

/** What Slack would refuse in these blocks on this surface; empty when they may be sent. Accepts any value and never throws. */
export function validateBlocks(blocks: unknown, surface: Surface): readonly Problem[] {
  return readBlocks(blocks, surface).problems;
}
