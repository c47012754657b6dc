import { namesFor } from '../../alerts/names.ts';
import { longestQuestion } from '../../answering/asked/question.ts';
import type { Bench } from '../bench.ts';
import { shortened } from '../blocks/graphemes.ts';
import { notice } from '../blocks/notice.ts';
import { watchesMessage } from '../blocks/watches.ts';
import { labelsIn } from '../labels/labels.ts';
import { watchingIn } from '../labels/watching.ts';
import { actOn, type WatchAct } from '../watching/acts.ts';
import { watchesNamed } from '../watching/named.ts';
import type { Call, Command } from './command.ts';
import { asksForHelp } from './help.ts';
import { helpFor } from './help-text.ts';

const ALL = ['all', 'everything', 'tout', 'alles', 'todo', 'الكل'];

/** `/coop unwatch`: ends the watch that is named, or shows what there is to end; `unwatch all` ends all of one's own. */
export const unwatch: Command = {
  name: 'unwatch',
  aliases: [],
  usage: 'unwatch [all | what was asked for]',
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
  run: async (call, bench) =>
    asksForHelp(call.rest) ? call.say(helpFor(bench.commands, call.language)) : actHere('remove', call, bench),
};

/** So much of what was typed is repeated. */
const MOST_REPEATED = 200;

/**
 * Pauses, resumes or ends the watch of the channel that is named, the only one where nothing is, or with `all` every
 * one of one's own, and says which; where that is not exactly one, nothing, and what there is is shown.
 */
export async function actHere(act: WatchAct, call: Call, bench: Bench): Promise<void> {
  const { teamId, channelId, userId, language, rest } = call;
  const { archive } = bench;
  const labels = watchingIn(language);
  const here = await archive.watches({ teamId, channelId });
  if (here.length === 0 && act === 'remove') return call.say(notice(labelsIn(language).watch.alreadyOff));
  const may = here.filter(({ state }) => act === 'remove' || (state === 'on') === (act === 'pause'));
  const isAll = ALL.includes(rest.toLowerCase());
  // `all` means one's own, also for an administrator; another's watch is ended by its button.
  const own = may.filter(({ madeBy }) => madeBy === userId);
  if (isAll && own.length === 0 && here.length > 0) return call.say(notice(labels.notYours));
  const named = isAll ? own : rest === '' ? may : await watchesNamed(rest.slice(0, longestQuestion), here, archive);
  if (named.length === 0 || (named.length > 1 && !isAll)) {
    const typed = labels.notNamed(shortened(rest, MOST_REPEATED));
    const first = rest !== '' && !isAll ? typed : act === 'remove' ? labels.severalHere : null;
    return call.say(watchesMessage(here, await namesFor(here, archive), language, { channelId, first }));
  }
  const done: string[] = [];
  for (const watch of named) done.push((await actOn(act, watch, call, bench)) ?? labels.notYours);
  await call.say(notice(done.join('\n')));
}
