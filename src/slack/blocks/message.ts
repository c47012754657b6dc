import type { types } from '@slack/bolt';

/** A bar of a chart. */
export interface Bar {
  readonly label: string;
  readonly value: number;
}

/** Slack's own bar chart, which @slack/types 3.2 does not know yet. */
export interface BarChart {
  readonly type: 'data_visualization';
  readonly title: string;
  readonly chart: {
    readonly type: 'bar';
    readonly series: readonly { readonly name: string; readonly data: readonly Bar[] }[];
    readonly axis_config: { readonly categories: readonly string[] };
  };
}

/** A block of a message: those that the package knows, and the chart. */
export type Block = types.KnownBlock | BarChart;

/** What is posted: blocks for eyes, and the same in `text` for phones' notifications and screen readers, which read no blocks. */
export interface Message {
  readonly text: string;
  readonly blocks: readonly Block[];
  /** The same without cards and tables, for surfaces and workspaces that have none. */
  readonly plain?: readonly Block[];
}

/** Slack advises at most this many characters in `text`; what is longer is paged. */
export const MOST_TEXT = 4_000;

/** A header of at most 150 characters, literal. */
export function header(text: string): types.KnownBlock {
  return { type: 'header', text: { type: 'plain_text', text, emoji: false } };
}

/** A paragraph that is shown literally: no markup, mention or emoji is read in it. 1 to 3,000 characters. */
export function paragraph(text: string): types.KnownBlock {
  return { type: 'section', text: { type: 'plain_text', text, emoji: false } };
}

/** Small print, literal: 1 to 10 lines of 1 to 3,000 characters. */
export function smallPrint(lines: readonly string[]): types.KnownBlock {
  return { type: 'context', elements: lines.map((text) => ({ type: 'plain_text', text, emoji: false })) };
}

/** A button whose `value` is a key to look something up with: Slack hands it back through the client. */
export function button(actionId: string, text: string, value: string): types.Button {
  return { type: 'button', action_id: actionId, text: { type: 'plain_text', text, emoji: false }, value };
}

/** What is asked before something ends: what is done, what comes of it, and the way back. */
export function sure(ends: string, what: string, keep: string): types.ConfirmationDialog {
  const plain = (text: string): types.PlainTextElement => ({ type: 'plain_text', text, emoji: false });
  return { title: plain(ends), text: plain(what), confirm: plain(ends), deny: plain(keep), style: 'danger' };
}
