import type { Bench } from '../bench.ts';
import { answerMessage } from '../blocks/answer.ts';
import type { Message } from '../blocks/message.ts';
import { notice } from '../blocks/notice.ts';
import { isDirectMessage } from '../direct.ts';
import { labelsIn } from '../labels/labels.ts';
import { mishapsIn } from '../labels/mishaps.ts';
import { failureOf } from '../sending/failures.ts';
import { respondWith } from '../sending/responding.ts';
import { ephemeral, replaceWhisper, whisper } from '../sending/whispering.ts';
import { askedLine } from '../speaking/kept.ts';
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
  const published = await publish(press, bench, message);
  // Where it is certainly not there, it can be shared later, as once Coop is invited.
  if (published === 'refused') await bench.archive.release(`share:${kept.id}`);
  if (published !== 'shared')
    return tell(press, bench, published === 'unclear' ? mishapsIn(answer.language).doubt : trouble.notShared);
  const own = answerMessage(answer, { keptId: kept.id, page: 0, shareable: false, notice: shared });
  await show(press, bench, own);
}

/** Puts a message into the channel: through the response_url, which works where Coop is no member, or as a member. */
async function publish(press: Press, bench: Bench, message: Message): Promise<'shared' | 'refused' | 'unclear'> {
  const body = { ...ephemeral(message), response_type: 'in_channel' } as const;
  for (const post of [
    () => respondWith(press.respond, body, bench.schedule),
    () => bench.api.postMessage(press.channelId, message),
  ]) {
    try {
      await post();
      return 'shared';
    } catch (error) {
      // What may be there already is not posted once more.
      if (failureOf(error)?.kind === 'unclear') return 'unclear';
    }
  }
  return 'refused';
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
  await (press.isEphemeral ? replaceWhisper : whisper)(message, press, bench);
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
  return whisper(notice(sentence), press, bench);
}
