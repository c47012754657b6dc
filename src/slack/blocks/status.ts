import type { Labels } from '../labels/labels.ts';
import { plainFallback } from './fallback.ts';
import { shortened } from './graphemes.ts';
import { header, type Message, paragraph } from './message.ts';

/** As many as a section takes. */
const MOST_BODY = 3_000;

/** What the archive holds and what this channel is told: a title and a few short lines, literal. */
export function statusMessage(labels: Labels, lines: readonly string[]): Message {
  const body = shortened(lines.join('\n'), MOST_BODY);
  return {
    text: plainFallback(`${labels.status.title}\n${body}`),
    blocks: [header(labels.status.title), paragraph(body)],
  };
}
