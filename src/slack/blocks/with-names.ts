import type { types } from '@slack/bolt';
import type { Message } from './message.ts';

/** A sentence, from what stands in it for a channel and for a person. */
type Sentence = (channel: string, person: string) => string;

/** A sentence in which Slack shows a channel and a person by their names, where the reader may see them. */
export function withNames(say: Sentence, channelId: string, userId?: string): Message['blocks'] {
  const [here = '', who = ''] = signsOutside(say('', ''));
  const elements = say(here, who)
    .split(new RegExp(`([${here}${who}])`, 'u'))
    .flatMap((part): types.RichTextElement[] => {
      if (part === here) return [{ type: 'channel', channel_id: channelId }];
      if (part === who) return userId === undefined ? [] : [{ type: 'user', user_id: userId }];
      return part === '' ? [] : [{ type: 'text', text: part }];
    });
  return [{ type: 'rich_text', elements: [{ type: 'rich_text_section', elements }] }];
}

/** Two signs of Unicode's private use that the words do not hold, whoever wrote them. */
function signsOutside(words: string): readonly string[] {
  const held = new Set(words);
  const signs: string[] = [];
  for (let code = 0xe000; signs.length < 2; code++) {
    const sign = String.fromCodePoint(code);
    if (!held.has(sign)) signs.push(sign);
  }
  return signs;
}
