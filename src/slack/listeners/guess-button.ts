import type { Bench } from '../bench.ts';
import { escaped } from '../blocks/escape.ts';
import { isDirectMessage } from '../direct.ts';
import { whisper, whisperAsMember } from '../sending/whispering.ts';
import type { Press } from './press.ts';
import { takeTurn } from './turn.ts';

/** Carries out the command of a guess for whoever presses, as if they had typed it: with their rights, and answered to them alone. */
export async function onGuess(press: Press, bench: Bench): Promise<void> {
  const { teamId, channelId, userId, threadTs, triggerId } = press;
  await takeTurn(
    {
      ...{ teamId, channelId, userId, raw: escaped(press.value), threadKey: null },
      ...(threadTs === undefined ? {} : { threadTs }),
      ...(triggerId === undefined ? {} : { triggerId }),
      shareable: !isDirectMessage(channelId),
      say: (message) => whisper(message, press, bench),
      sayAsMember: (message) => whisperAsMember(message, press, bench),
    },
    bench,
  );
}
