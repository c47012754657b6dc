import type { Notice } from '../../alerts/bulletin.ts';
import { labelsIn } from '../labels.ts';
import type { Message } from './message.ts';
import { notice } from './notice.ts';

/** To whoever asked for something in a channel that Coop cannot write to any more: what was ended, and why. */
export function endedMessage({ language, channelId, watches, reason }: Notice): Message {
  const { delivery } = labelsIn(language);
  return notice(delivery.ended(channelId, watches, reasonInWords(reason, language)));
}

/** Slack's word for why a channel cannot be written to, in words. */
export function reasonInWords(reason: string, language: Notice['language']): string {
  const { archived, notMember, sharedOutside, other } = labelsIn(language).delivery.endedBecause;
  if (reason === 'is_archived') return archived;
  if (reason === 'shared_outside') return sharedOutside;
  return reason === 'not_in_channel' || reason === 'channel_not_found' ? notMember : other(reason);
}
