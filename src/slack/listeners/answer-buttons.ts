import type { Bench } from '../bench.ts';
import { answerMessage } from '../blocks/answer.ts';
import type { Message } from '../blocks/message.ts';
import { notice } from '../blocks/notice.ts';
import { askedLine } from '../kept.ts';
import { labelsIn } from '../labels.ts';
import { ephemeral, isDirectMessage, whisper } from './command.ts';
import { type FoundAnswer, keptAnswer, type NotShown } from './kept-answer.ts';
import { keyAndPage, type Press } from './press.ts';

/** Turns to another page of a kept answer: in place where only the presser sees it, else as a message to the presser alone. */
export async function onPage(press: Press, bench: Bench): Promise<void> {
  const asked = keyAndPage(press.value);
  const found = await answerOf(press, asked?.key ?? '', bench);
  if (found === null || asked === null) return;
  const { answer, kept } = found;
  const shareable = mayShare(press, kept);
  const notice = press.isEphemeral && kept.userId === press.userId ? { notice: askedLine(kept, answer) } : {};
  await show(press, bench, answerMessage(answer, { keptId: kept.id, page: asked.page, shareable, ...notice }));
}

/** Puts a kept answer into the channel it was asked in, once, if the presser is who asked. */
export async function onShare(press: Press, bench: Bench): Promise<void> {
  const found = await answerOf(press, press.value, bench);
  if (found === null) return;
  const { answer, kept } = found;
  const { shared, trouble } = labelsIn(answer.language);
  if (kept.userId !== press.userId) return tell(press, bench, trouble.notYours);
  if (!mayShare(press, kept)) return tell(press, bench, trouble.notShared);
  if (!(await bench.reach.mayTell(press.channelId))) return tell(press, bench, trouble.sharedOutside);
  if (!(await bench.archive.claim(`share:${kept.id}`, bench.now()))) return tell(press, bench, trouble.alreadyShared);
  // The channel's answer turns its pages by the same kept answer.
  const message = answerMessage(answer, { keptId: kept.id, page: 0, shareable: false, sharedBy: press.userId });
  if (!(await publish(press, bench, message))) return tell(press, bench, trouble.notShared);
  const own = answerMessage(answer, { keptId: kept.id, page: 0, shareable: false, notice: shared });
  await show(press, bench, own);
}

/** True once the message is in the channel: through the response_url, which works where Coop is no member, or as a member. */
async function publish(press: Press, bench: Bench, message: Message): Promise<boolean> {
  try {
    await press.respond({ ...ephemeral(message), response_type: 'in_channel' });
    return true;
  } catch (error) {
    // Only an answer of Slack's says for certain that nothing was posted; a connection that broke off does not.
    if (!(error instanceof Error) || typeof Reflect.get(error, 'statusCode') !== 'number') return false;
  }
  try {
    await bench.api.postMessage(press.channelId, message);
    return true;
  } catch {
    return false;
  }
}

/** The answer of a press; null where there is none to show, which the presser is told. */
async function answerOf(press: Press, id: string, bench: Bench): Promise<FoundAnswer | null> {
  const found = await keptAnswer(press, id, bench);
  if (!('why' in found)) return found;
  await showTrouble(press, found, bench);
  return null;
}

function mayShare(press: Press, kept: FoundAnswer['kept']): boolean {
  return press.isEphemeral && kept.userId === press.userId && !isDirectMessage(press.channelId);
}

/** Replaces an ephemeral message; beside a message that everybody sees, shows the presser one of their own. */
export async function show(press: Press, bench: Bench, message: Message): Promise<void> {
  if (!press.isEphemeral) return whisper(message, { ...press, api: bench.api });
  try {
    await press.respond({ ...ephemeral(message), replace_original: true });
  } catch {
    await bench.api.postEphemeral(press.channelId, press.userId, message, press.threadTs);
  }
}

/** Tells the presser, beside the message, that what its button would show is not kept any more. */
export function showGone(press: Press, bench: Bench): Promise<void> {
  return showTrouble(press, { why: 'gone', shown: null }, bench);
}

async function showTrouble(press: Press, { why, shown }: NotShown, bench: Bench): Promise<void> {
  const { userId, channelId } = press;
  await tell(press, bench, labelsIn(await bench.languageFor({ shown, userId, channelId })).trouble[why]);
}

function tell(press: Press, bench: Bench, sentence: string): Promise<void> {
  return whisper(notice(sentence), { ...press, api: bench.api });
}
