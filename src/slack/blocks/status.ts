import type { Labels } from '../labels.ts';
import { plainFallback } from './fallback.ts';
import { header, type Message, paragraph } from './message.ts';

/** What the archive holds and what this channel is told: a title and a few short lines, literal. */
export function statusMessage(labels: Labels, lines: readonly string[]): Message {
  const body = lines.join('\n');
  return {
    text: plainFallback(`${labels.status.title}\n${body}`),
    blocks: [header(labels.status.title), paragraph(body)],
  };
}
