import type { Article } from '../../reading/article.ts';
import type { Labels } from '../labels/labels.ts';
import { plainFallback } from './fallback.ts';
import { shortened } from './graphemes.ts';
import { leaves, linked } from './leaves.ts';
import { type Message, smallPrint } from './message.ts';
import { shownTitle } from './titled.ts';

const MOST_TITLE = 300;
const MOST_LINES = 2_500;

/** What became of an article in a channel: its title, a sentence for each step, and its story's id. */
export function explanation(
  article: Article,
  storyId: string | null,
  lines: readonly string[],
  labels: Labels,
): Message {
  const title = shortened(shownTitle(article, labels), MOST_TITLE);
  const body = shortened(lines.join('\n'), MOST_LINES);
  const ids = [storyId, article.id].filter((id) => id !== null).join(' · ');
  return {
    text: plainFallback([title, body, ids].join('\n')),
    blocks: [
      {
        type: 'rich_text',
        elements: [
          { type: 'rich_text_section', elements: [...linked(title, article.url)] },
          { type: 'rich_text_section', elements: [...leaves(body)] },
        ],
      },
      smallPrint([ids]),
    ],
  };
}
