import type { types } from '@slack/bolt';
import type { Announcement } from '../../alerts/telling/announcement.ts';
import { withOneCitation } from '../../answering/answer.ts';
import { apart, inLine } from '../../answering/phrases.ts';
import { languageOf } from '../../languages/all.ts';
import { en } from '../../languages/en.ts';
import type { LanguageCode } from '../../languages/language.ts';
import type { Article } from '../../reading/article.ts';
import { type Labels, labelsIn } from '../labels/labels.ts';
import { plainFallback } from './fallback.ts';
import { shortened } from './graphemes.ts';
import { linked } from './leaves.ts';
import { header, type Message, smallPrint } from './message.ts';
import { piecesOf } from './pieces.ts';
import { quoted } from './quoted.ts';
import { shownTitle } from './titled.ts';

/** A story as it is listed. */
export interface Line {
  readonly storyId: string;
  readonly announcement: Announcement;
  readonly outlets: readonly string[];
}

const MOST_TITLE = 250;
const MOST_PIECES = 2;

/** A message holds 12,000 characters: stories that find no room are left out, the oldest first. */
const MOST_CHARACTERS = 10_000;

/** The latest stories: title and source, what was found first with its quote, and the story's id; as many as find room. */
export function latestMessage(lines: readonly Line[], labels: Labels): Message {
  const all = lines.map((line) => blocksOf(line, labels));
  const sizes = all.map((blocks) => charactersIn(blocks));
  const fits = (count: number) => sizes.slice(0, count).reduce((sum, size) => sum + size, 0) <= MOST_CHARACTERS;
  const count = lines.findIndex((_, i) => i > 0 && !fits(i + 1));
  const shown = count < 0 ? lines.length : count;
  const text = lines.slice(0, shown).map(({ storyId, announcement }) => {
    const { article, items, source } = announcement;
    const quote = items.slice(0, 1).map(withOneCitation)[0]?.citations[0]?.citation.words;
    const said = [items[0]?.lead ?? '', quote === undefined ? '' : quoted(quote, announcement.language)].filter(
      (part) => part !== '',
    );
    return [titleLine(article, source, announcement.language), ...said, whyOf(storyId)].join('\n');
  });
  const blocks = all.slice(0, shown).flat();
  return {
    text: plainFallback([labels.delivery.latest, ...text].join('\n')),
    blocks: [header(labels.delivery.latest), ...blocks.slice(1)],
  };
}

/** What to type to be told why a channel was told of a story, or not. */
function whyOf(storyId: string): string {
  return `/coop why ${storyId}`;
}

/** A title, in a direction of its own, and the line that says where it stands. */
export function titleLine(article: Article, source: string, language: LanguageCode): string {
  const shown = shownTitle(article, labelsIn(language));
  const { labels } = languageOf(language) ?? en;
  return inLine(`${apart(shown, labels)} · ${source}`, labels);
}

function blocksOf({ storyId, announcement, outlets }: Line, labels: Labels): readonly types.KnownBlock[] {
  const { article, items, source } = announcement;
  const title = shortened(titleLine(article, source, announcement.language), MOST_TITLE);
  const [item] = items;
  const first = item === undefined ? [] : [withOneCitation(item)];
  const pieces = first.flatMap((one) => piecesOf(one, 0, labels, false)).slice(0, MOST_PIECES);
  return [
    { type: 'divider' },
    { type: 'rich_text', elements: [{ type: 'rich_text_section', elements: [...linked(title, article.url)] }] },
    ...pieces.map(({ block }) => block),
    smallPrint([
      [whyOf(storyId), ...(outlets.length > 1 ? [labels.delivery.outlets(outlets.length)] : [])].join(' · '),
    ]),
  ];
}

/** Strings of every kind: addresses are counted too, to be careful. */
function charactersIn(value: unknown): number {
  if (typeof value === 'string') return value.length;
  if (typeof value !== 'object' || value === null) return 0;
  return Object.values(value).reduce<number>((sum, inner) => sum + charactersIn(inner), 0);
}
