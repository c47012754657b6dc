import { shortened } from './graphemes.ts';
import { type Bar, type Block, paragraph } from './message.ts';

/** Slack's limits: https://docs.slack.dev/reference/block-kit/blocks/data-visualization-block */
const MOST_TITLE = 50;
const MOST_CATEGORY = 20;
const MOST_BARS = 6;
const WIDTH = 16;

/** How a number is written. */
type Write = (count: number) => string;

/** A small bar chart: Slack's own, or of text where a workspace does not have that. Equal labels are told apart by their number. */
export function barChart(title: string, bars: readonly Bar[], native: boolean, write: Write): Block {
  const shown = bars.slice(0, MOST_BARS).map(({ label, value }) => ({ label: shortened(label, MOST_CATEGORY), value }));
  if (!native) return paragraph([title, ...textBars(shown, write)].join('\n'));
  const name = shortened(title, MOST_TITLE);
  return {
    type: 'data_visualization',
    title: name,
    chart: {
      type: 'bar',
      series: [{ name, data: shown }],
      axis_config: { categories: shown.map(({ label }) => label) },
    },
  };
}

/** One line a bar, the longest as wide as the others are measured by; no bar is empty. */
export function textBars(bars: readonly Bar[], write: Write): readonly string[] {
  const most = Math.max(1, ...bars.map(({ value }) => value));
  return bars.map(
    ({ label, value }) => `${'█'.repeat(Math.max(1, Math.round((value / most) * WIDTH)))} ${write(value)} ${label}`,
  );
}
