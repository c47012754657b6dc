import type { Correction } from '../../alerts/telling/bulletin.ts';
import { labelsIn } from '../labels/labels.ts';
import { plainFallback } from './fallback.ts';
import { shortened } from './graphemes.ts';
import { leaves, linked } from './leaves.ts';
import type { Message } from './message.ts';
import { shownTitle } from './titled.ts';

const MOST_TITLE = 300;
const MOST_SOURCE = 400;

/** In the thread of a post that was brought up to date: that a sentence which it quoted reads otherwise now. */
export function correctionMessage({ article, source, language }: Correction): Message {
  const labels = labelsIn(language);
  const { delivery } = labels;
  const line = delivery.corrected(shortened(shownTitle(article, labels), MOST_TITLE));
  const from = shortened(source.trim(), MOST_SOURCE);
  return {
    text: plainFallback([line, delivery.correctedHow, from].filter((part) => part !== '').join('\n')),
    blocks: [
      {
        type: 'rich_text',
        elements: [
          { type: 'rich_text_section', elements: [...leaves(line, { bold: true })] },
          { type: 'rich_text_section', elements: [...leaves(delivery.correctedHow)] },
          ...(from === '' ? [] : [{ type: 'rich_text_section' as const, elements: [...linked(from, article.url)] }]),
        ],
      },
    ],
  };
}
