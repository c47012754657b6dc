import type { types } from '@slack/bolt';
import type { Message } from './message.ts';

/** Stand for the channel and for a person in a sentence; no word holds them. */
export const HERE = '\u0000';
export const WHO = '\u0001';

/** A sentence in which Slack shows a channel and a person by their names, where the reader may see them. */
export function withNames(sentence: string, channelId: string, userId = ''): Message['blocks'] {
  const elements = sentence.split(/(\p{Cc})/u).flatMap((part): types.RichTextElement[] => {
    if (part === HERE) return [{ type: 'channel', channel_id: channelId }];
    if (part === WHO) return [{ type: 'user', user_id: userId }];
    return part === '' ? [] : [{ type: 'text', text: part }];
  });
  return [{ type: 'rich_text', elements: [{ type: 'rich_text_section', elements }] }];
}
