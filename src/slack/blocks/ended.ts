import type { Notice } from '../../alerts/telling/bulletin.ts';
import { reasonInWords } from '../../answering/reason-words.ts';
import { labelsIn } from '../labels/labels.ts';
import { shortened } from './graphemes.ts';
import type { Message } from './message.ts';
import { whyNotPosted } from './not-posted.ts';
import { notice } from './notice.ts';
import { withNames } from './with-names.ts';

/** Ten of these and what goes with them fit into one message. */
const MOST_LINE = 240;
const MOST_ASKED = 2_000;

/** To whoever asked for something in a channel that Coop cannot write to any more: what was ended, and why. */
export function endedMessage({ language, channelId, watches, reason }: Extract<Notice, { what: 'ended' }>): Message {
  const { delivery } = labelsIn(language);
  const say = (channel: string) => delivery.ended(channel, watches, whyNotPosted(reason, language));
  return { text: notice(say(channelId)).text, blocks: withNames(say, channelId) };
}

/** To whoever made a watch that somebody else ended: who did, and what it asked for. */
export function endedByMessage({ language, channelId, by, asked }: Extract<Notice, { what: 'ended-by' }>): Message {
  const { endedBy } = labelsIn(language).delivery;
  const words = shortened(asked, MOST_ASKED);
  return {
    text: notice(endedBy(by, channelId, words)).text,
    blocks: withNames((channel, person) => endedBy(person, channel, words), channelId, by),
  };
}

/** What is said to one person. */
export function noticeMessage(said: Notice): Message {
  switch (said.what) {
    case 'ended':
      return endedMessage(said);
    case 'ended-by':
      return endedByMessage(said);
    case 'feed-paused':
      return pausedMessage(said);
    case 'feed-begun':
      return begunMessage(said);
  }
}

/** To whoever added a feed: which of the articles that it listed at first could not be read, and why. */
export function begunMessage(begun: Extract<Notice, { what: 'feed-begun' }>): Message {
  const { title, url, listed, unread, named, language } = begun;
  const { intake, delivery } = labelsIn(language);
  const lines = named.map((one) =>
    shortened(intake.refused(one.url, reasonInWords(one.reason, language, '/coop remove undo')), MOST_LINE),
  );
  const rest = unread > named.length ? [intake.refusedMore(unread - named.length)] : [];
  const name = title === null ? url : `${title} · ${url}`;
  return notice([shortened(name, MOST_LINE), delivery.feedBegun(listed, unread), ...lines, ...rest].join('\n'));
}

/** To whoever added a feed that is asked no more: what went wrong, and how to resume it. */
export function pausedMessage(paused: Extract<Notice, { what: 'feed-paused' }>): Message {
  const { title, url, failures, trouble, language } = paused;
  const { sources, delivery } = labelsIn(language);
  const name = title === null ? url : `${title} · ${url}`;
  return notice(
    [name, sources.paused(failures, reasonInWords(trouble, language)), delivery.feedPaused(url)].join('\n'),
  );
}
