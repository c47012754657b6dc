import { namesFor } from '../../alerts/names.ts';
import { filterJson, type Watch } from '../../archive/watch.ts';
import type { Bench } from '../bench.ts';
import { notice } from '../blocks/notice.ts';
import { watchesMessage } from '../blocks/watches.ts';
import { watchingIn } from '../labels/watching.ts';
import { labelsIn } from '../labels.ts';
import { endWatch } from '../watching/end.ts';
import { inWords } from '../watching/in-words.ts';
import { readWish } from '../watching/read-wish.ts';
import { mayTouch, noteTouch } from '../watching/save.ts';
import type { Call, Command } from './command.ts';
import { help } from './help.ts';

/** What ends a watch after `/coop watch`. */
export const STOP = ['off', 'stop', 'end'];
const ALL = ['all', 'everything', 'tout', 'alles', 'todo', 'الكل'];

/** `/coop unwatch`: ends the channel's watch, or shows what there is to end; `unwatch all` ends all of one's own. */
export const unwatch: Command = {
  name: 'unwatch',
  aliases: [],
  usage: 'unwatch [all]',
  summary: {
    en: 'ends what this channel is told, or shows what there is to end',
    fr: 'met fin à ce dont ce canal est informé, ou montre ce à quoi mettre fin',
    nl: 'beëindigt wat in dit kanaal wordt gemeld, of toont wat er te beëindigen is',
    es: 'termina lo que se comunica a este canal, o muestra lo que se puede terminar',
    de: 'beendet, was in diesem Kanal gemeldet wird, oder zeigt, was sich beenden lässt',
    ar: 'ينهي ما تُبلَّغ به هذه القناة، أو يعرض ما يمكن إنهاؤه',
  },
  words: ['', 'live', ...ALL],
  isNoQuestion: true,
  run: stopWatching,
};

/** The watch that is named by what it asks for, as it would be typed to make it; null when none is. */
async function named(watches: readonly Watch[], typed: string, archive: Bench['archive']): Promise<Watch | null> {
  const { wish, problems } = await readWish(typed, 'UTC', archive);
  const asked = filterJson(wish.filter);
  const found = watches.filter(({ filter }) => filterJson(filter) === asked);
  return problems.length > 0 || found.length > 1 ? null : (found[0] ?? null);
}

/** Ends the channel's only watch, the one that is named, or all that whoever asks may end, and says which; several are shown to choose from. */
export async function stopWatching(call: Call, bench: Bench): Promise<void> {
  const { teamId, channelId, userId, language } = call;
  const labels = watchingIn(language);
  const watches = await bench.archive.watches({ teamId, channelId });
  if (watches.length === 0) return call.say(notice(labelsIn(language).watch.alreadyOff));
  const names = await namesFor(watches, bench.archive);
  const typed = call.rest.toLowerCase();
  if ([help.name, ...help.aliases].includes(typed))
    return call.say(notice(`${unwatch.summary[language]}: /coop ${unwatch.usage}`));
  const wantsAll = ALL.includes(typed);
  const isNamed = !wantsAll && !['', 'live', ...STOP].includes(typed);
  const [first] = watches;
  const only = isNamed ? await named(watches, call.rest, bench.archive) : watches.length === 1 ? first : null;
  if (!only && !wantsAll) {
    const channelHas = isNamed ? labels.gone : labels.severalHere;
    return call.say(watchesMessage(watches, names, language, { channelId, first: channelHas }));
  }
  // `all` means one's own, also for an administrator; another's watch is ended by its button.
  const ended = (only ? [only] : watches).filter((watch) => watch.madeBy === userId);
  if (ended.length === 0 && only) {
    if (await mayTouch(only, userId, bench)) ended.push(only);
    await noteTouch(only, call, ended.length > 0, bench);
  }
  if (ended.length === 0) return call.say(notice(labels.notYours));
  for (const watch of ended) await endWatch(watch, userId, bench);
  await call.say(notice(ended.map((watch) => labels.removed(inWords(watch, names, language))).join('\n')));
}
