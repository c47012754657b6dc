import type { types } from '@slack/bolt';
import { reasonInWords } from '../../answering/reason-words.ts';
import { dayIn } from '../../answering/when.ts';
import { type FollowedFeed, isHealthy, isOverdue } from '../../archive/following/feeds.ts';
import type { LanguageCode } from '../../languages/language.ts';
import { type Labels, labelsIn } from '../labels/labels.ts';
import { watchingIn } from '../labels/watching.ts';
import { plainFallback } from './fallback.ts';
import { shortened } from './graphemes.ts';
import { listPage } from './list-page.ts';
import { button, header, type Message, paragraph, smallPrint, sure } from './message.ts';

/** The buttons beside feeds: one that was paused is resumed, and following any ends. */
export const sourcesActions = { resume: 'sources.resume', end: 'sources.end' } as const;

const MOST_SHOWN = 20;
const MOST_LINE = 400;

const worst = (feed: FollowedFeed, now: Date) =>
  feed.state === 'paused' ? 0 : feed.trouble !== null ? 1 : isHealthy(feed, now) ? 3 : 2;

/** For whom the feeds are shown. */
interface Showing {
  /** Puts buttons beside each feed. */
  readonly mayAdminister: boolean;
  /** Whether anything is fetched at all. */
  readonly isOn: boolean;
  readonly language: LanguageCode;
  /** By whose clock days are told. */
  readonly zone: string;
  readonly now: Date;
  /** From 1. */
  readonly page?: number;
}

/** `Feeds: 11 of 12 healthy` */
export function healthIn(feeds: readonly FollowedFeed[], now: Date, { sources }: Labels): string {
  return sources.title(feeds.filter((feed) => isHealthy(feed, now)).length, feeds.length);
}

/** How each feed is, a page of them, those in trouble first. */
export function sourcesMessage(
  feeds: readonly FollowedFeed[],
  labels: Labels,
  { mayAdminister, isOn, language, zone, now, page = 1 }: Showing,
): Message {
  const { sources, intake } = labels;
  const off = isOn ? [] : [intake.off];
  if (feeds.length === 0) {
    const lines = [sources.none, ...off];
    return { text: plainFallback(lines.join('\n')), blocks: lines.map(paragraph) };
  }
  const worstFirst = feeds.toSorted((a, b) => worst(a, now) - worst(b, now));
  const { shown, rest: left, page: number } = listPage(worstFirst, MOST_SHOWN, page);
  const rest = left > 0 ? [sources.more(left, `/coop sources ${number + 1}`)] : [];
  const lines = shown.map((feed) => lineOf(feed, language, zone, now));
  const title = healthIn(feeds, now, labels);
  return {
    text: plainFallback([title, ...off, ...lines, ...rest].join('\n')),
    blocks: [
      header(title),
      ...off.map(paragraph),
      ...shown.flatMap((feed, i): readonly types.KnownBlock[] => {
        const line = paragraph(lines[i] ?? '');
        if (!mayAdminister || line.type !== 'section') return [line];
        const end: types.Button = {
          ...button(sourcesActions.end, sources.end, feed.id),
          confirm: sure(sources.end, sources.endSure, watchingIn(language).keep),
        };
        if (feed.state !== 'paused') return [{ ...line, accessory: end }];
        const resume = button(sourcesActions.resume, sources.resume, feed.id);
        return [line, { type: 'actions', elements: [resume, end] }];
      }),
      ...rest.map((line) => smallPrint([line])),
    ],
  };
}

function lineOf(feed: FollowedFeed, language: LanguageCode, zone: string, now: Date) {
  const { title, url } = feed;
  return shortened(
    `${title === null ? url : `${title} · ${url}`}\n${feedHealth(feed, language, zone, now)}`,
    MOST_LINE,
  );
}

/** How a feed is, in a sentence. */
export function feedHealth(feed: FollowedFeed, language: LanguageCode, zone: string, now: Date): string {
  const { state, failures, answeredAt, newAt, listed, lost } = feed;
  const { sources } = labelsIn(language);
  const trouble = feed.trouble === null ? null : reasonInWords(feed.trouble, language);
  if (state === 'paused') return sources.paused(failures, trouble ?? '');
  if (trouble !== null) return sources.failing(failures, trouble);
  if (answeredAt === null) return sources.notAsked;
  if (isOverdue(feed, now)) return sources.overdue(dayIn(answeredAt, zone, language));
  const fine = sources.fine(listed, newAt === null ? '—' : dayIn(newAt, zone, language));
  return lost === 0 ? fine : `${fine} · ${sources.lost(lost)}`;
}
