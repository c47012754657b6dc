import type { LanguageCode } from '../../languages/language.ts';
import type { OutOfReach } from '../commands/command.ts';
import { labelsIn } from '../labels/labels.ts';
import { shortened } from './graphemes.ts';
import type { Message } from './message.ts';
import { notice } from './notice.ts';
import { withNames } from './with-names.ts';

const MOST_COMMAND = 2_000;

/** Why nothing was saved for a channel, which it names since it may be read elsewhere; and what to type once it can be. */
export function outOfReachMessage(
  why: OutOfReach,
  channelId: string,
  appName: string,
  command: string,
  language: LanguageCode,
): Message {
  const { archived, invite } = labelsIn(language).watch;
  const typed = shortened(command, MOST_COMMAND);
  const say = (channel: string) => (why === 'archived' ? archived(channel) : invite(channel, appName, typed));
  return { text: notice(say(channelId)).text, blocks: withNames(say, channelId) };
}
