import { plainFallback } from './fallback.ts';
import { shortened } from './graphemes.ts';
import { type Message, paragraph } from './message.ts';

const MOST_NOTICE = 3_000;

/** A sentence or two to one reader: what a command did, or why nothing was done. Shown literally. */
export function notice(text: string): Message {
  const sentence = shortened(text, MOST_NOTICE);
  return { text: plainFallback(sentence), blocks: [paragraph(sentence)] };
}
