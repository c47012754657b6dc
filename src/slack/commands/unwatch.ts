import type { Bench } from '../bench.ts';
import { notice } from '../blocks/notice.ts';
import { labelsIn } from '../labels.ts';
import type { Call, Command } from './command.ts';

/** `/coop unwatch`: the same as `watch off`. */
export const unwatch: Command = {
  name: 'unwatch',
  aliases: [],
  usage: 'unwatch',
  summary: {
    en: 'the same as watch off',
    fr: 'comme watch off',
    nl: 'hetzelfde als watch off',
    es: 'lo mismo que watch off',
    de: 'dasselbe wie watch off',
    ar: 'مثل ‎watch off‎',
  },
  words: ['', 'live'],
  isNoQuestion: true,
  run: stopWatching,
};

/** Ends the channel's watch and says whether there was one. */
export async function stopWatching(call: Call, bench: Bench): Promise<void> {
  const labels = labelsIn(call.language).watch;
  const { teamId, channelId } = call;
  const watches = await bench.archive.watches({ teamId, channelId });
  for (const { id } of watches) await bench.archive.removeWatch(id);
  await call.say(notice(watches.length > 0 ? labels.off : labels.alreadyOff));
}
