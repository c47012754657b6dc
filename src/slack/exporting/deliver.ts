import type { LanguageCode } from '../../languages/language.ts';
import { whyNotPosted } from '../blocks/not-posted.ts';
import { notice } from '../blocks/notice.ts';
import type { Call } from '../commands/command.ts';
import { isDirectMessage } from '../direct.ts';
import type { ExportingLabels } from '../labels/exporting.ts';
import type { SlackApi } from '../sending/api.ts';
import { failureOf, outOfReachOf } from '../sending/failures.ts';

/** A file, and the words above it. */
interface Delivery {
  readonly name: string;
  readonly text: string;
  readonly comment: string;
}

/** `here` is where it was typed; `elsewhere` the asker's direct messages, when it was typed in another place. */
type Delivered = 'here' | 'elsewhere';

/**
 * Puts the file where the command was typed, or into the asker's direct messages: where Coop is no member, the channel is
 * archived or shared with other organisations, or it is a conversation of two, which may be one without Coop. Nothing is said there before Slack has the file.
 */
export async function deliver(
  { name, text, comment }: Delivery,
  { channelId, userId, threadTs }: Pick<Call, 'channelId' | 'userId' | 'threadTs'>,
  api: SlackApi,
  mayTell: (channelId: string) => Promise<boolean>,
): Promise<Delivered> {
  const bytes = new TextEncoder().encode(text);
  if (!isDirectMessage(channelId) && (await mayTell(channelId))) {
    const file = { fileId: await api.uploadFile(name, bytes), title: name, comment };
    try {
      await api.shareFile({ ...file, channel: channelId, ...(threadTs === undefined ? {} : { threadTs }) });
      return 'here';
    } catch (error) {
      if (outOfReachOf(error) === null) throw error;
    }
  }
  // A file whose sharing was refused may not be shared again: it is handed over anew.
  const fileId = await api.uploadFile(name, bytes);
  // Slack shares files in conversations only; the answer to a post to somebody tells which one that is.
  const channel = await api.postDirectly(userId, notice(comment));
  await api.shareFile({ fileId, title: name, channel });
  return channel === channelId ? 'here' : 'elsewhere';
}

/** What to say of a failure, and how it is written down; a fault that is not Slack's is thrown again. */
export function sentenceFor(
  error: unknown,
  labels: ExportingLabels,
  language: LanguageCode,
): { readonly outcome: string; readonly sentence: string } {
  const reason = failureOf(error)?.reason;
  if (reason === undefined) throw error;
  return {
    outcome: reason,
    sentence: reason === 'missing_scope' ? labels.noScope : labels.refused(whyNotPosted(reason, language)),
  };
}
