import type { Block } from '../limits.ts';
import { ApiFailure, type Arguments, blocksOf, stringOf } from './method.ts';

/** Slack cuts a message's text here. */
const MOST_TEXT = 40_000;

/** What a message says, from the arguments of a call, an acknowledgement's body or a post to a response_url; refuses as Slack does. */
export function contentOf(args: Arguments): { readonly text: string; readonly blocks: readonly Block[] | undefined } {
  const markdown = stringOf(args, 'markdown_text');
  if (markdown !== '') {
    if (args.text !== undefined || args.blocks !== undefined) throw new ApiFailure('markdown_text_conflict');
    return { text: markdown, blocks: blocksOf({ blocks: [{ type: 'markdown', text: markdown }] }, 'message') };
  }
  return { text: stringOf(args, 'text').slice(0, MOST_TEXT), blocks: blocksOf(args, 'message') };
}

/** Refuses a message with neither text nor blocks. */
export function refuseEmpty(content: { readonly text: string; readonly blocks: readonly Block[] | undefined }): void {
  if (content.text === '' && (content.blocks === undefined || content.blocks.length === 0))
    throw new ApiFailure('no_text');
}
