import type { types } from '@slack/bolt';
import type { Notice } from '../../alerts/bulletin.ts';
import { reasonInWords } from '../../answering/reason-words.ts';
import { labelsIn } from '../labels.ts';
import type { Message } from './message.ts';
import { whyNotPosted } from './not-posted.ts';
import { notice } from './notice.ts';

/** Stands for the channel in a sentence; no word holds it. */
const HERE = '\u0000';

/** To whoever asked for something in a channel that Coop cannot write to any more: what was ended, and why. */
export function endedMessage({ language, channelId, watches, reason }: Extract<Notice, { what: 'ended' }>): Message {
  const { delivery } = labelsIn(language);
  const said = (channel: string) => delivery.ended(channel, watches, whyNotPosted(reason, language));
  // Slack shows a channel by its name, where the reader may see it.
  const [before = '', after = ''] = said(HERE).split(HERE);
  const words = (text: string): types.RichTextElement[] => (text === '' ? [] : [{ type: 'text', text }]);
  const elements = [...words(before), { type: 'channel' as const, channel_id: channelId }, ...words(after)];
  return {
    text: notice(said(channelId)).text,
    blocks: [{ type: 'rich_text', elements: [{ type: 'rich_text_section', elements }] }],
  };
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
