import type { types } from '@slack/bolt';
import type { Announcement } from '../../alerts/telling/announcement.ts';
import { type Labels, labelsIn } from '../labels/labels.ts';
import { marksIn } from '../labels/marks.ts';
import { plainFallback } from './fallback.ts';
import { shortened } from './graphemes.ts';
import { linked } from './leaves.ts';
import { button, header, type Message, smallPrint } from './message.ts';
import { pagesOf } from './pages.ts';
import { piecesOf } from './pieces.ts';
import { quoted } from './quoted.ts';
import { shownTitle } from './titled.ts';

/** The buttons under an announcement and its further pages. */
export const announcementActions = { previous: 'announcement.previous', next: 'announcement.next' } as const;

const MOST_HEADER = 150;
const MOST_SOURCE = 400;
/** A channel is told, not flooded: whoever wants the other facts presses More and sees them alone. */
const MOST_FACTS = 3;

/**
 * One page (from 0) of what a channel is told of an article: its title and source, then its facts with their quotes.
 * An article without facts is told in three short lines, the last of which says that none was found: whoever watches
 * everything asked for it, and silence would look like a fault.
 */
export function announcementMessage(announcement: Announcement, page: number): Message {
  const { article, items, source } = announcement;
  const labels = labelsIn(announcement.language);
  const pages = pagesOf(
    items.flatMap((item, index) => piecesOf(item, index, labels, false)),
    MOST_FACTS,
  );
  const number = Math.max(0, Math.min(pages.length - 1, page));
  const title = shownTitle(article, labels);
  const blocks: types.KnownBlock[] = [
    smallPrint([labels.announcement.title]),
    header(shortened(title, MOST_HEADER)),
    {
      type: 'rich_text',
      elements: [
        {
          type: 'rich_text_section',
          elements: [...linked(shortened(source.trim() || title, MOST_SOURCE), article.url)],
        },
      ],
    },
    ...(pages[number] ?? []).map((piece) => piece.block),
    ...(items.length === 0 ? [smallPrint([labels.announcement.noFact])] : []),
    ...(pages.length === 1 ? [] : [smallPrint([labels.page(number + 1, pages.length)])]),
    ...turning(article.id, number, pages.length, labels),
  ];
  return { text: plainFallback(plainText(announcement, title, labels)), blocks };
}

function turning(articleId: string, number: number, of: number, labels: Labels): readonly types.KnownBlock[] {
  const elements = [
    ...(number > 0 ? [button(announcementActions.previous, labels.previous, `${articleId}:${number - 1}`)] : []),
    ...(number < of - 1 ? [button(announcementActions.next, labels.more, `${articleId}:${number + 1}`)] : []),
  ];
  return elements.length === 0 ? [] : [{ type: 'actions', elements }];
}

function plainText(announcement: Announcement, title: string, labels: Labels): string {
  const facts = announcement.items.map((item) =>
    [
      [item.lead, ...item.details].filter((part) => part !== '').join(' · '),
      ...item.citations.map(({ citation }) => quoted(citation.words, announcement.language)),
    ].join('\n'),
  );
  const body = facts.length === 0 ? [labels.announcement.noFact] : facts;
  return [`${labels.announcement.title}${marksIn(announcement.language).colon}${title}`, announcement.source, ...body]
    .filter((part) => part !== '')
    .join('\n');
}
