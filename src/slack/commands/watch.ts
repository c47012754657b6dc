import { wantsAll } from '../../archive/watch.ts';
import type { Bench } from '../bench.ts';
import { notice } from '../blocks/notice.ts';
import { labelsIn } from '../labels.ts';
import type { Call, Command } from './command.ts';
import { helpFor } from './help-text.ts';
import { stopWatching } from './unwatch.ts';

const STOP = ['off', 'stop', 'end'];

/** `/coop watch live` tells the channel of every new article, `watch off` ends it, `watch` alone says how it stands. */
export const watch: Command = {
  name: 'watch',
  aliases: [],
  usage: 'watch live | off',
  summary: {
    en: 'tells this channel of every new article, or ends it; watch alone says how it stands',
    fr: 'informe ce canal de chaque nouvel article, ou y met fin ; watch seul dit où l’on en est',
    nl: 'meldt elk nieuw artikel in dit kanaal, of stopt ermee; watch alleen zegt hoe het staat',
    es: 'comunica a este canal cada artículo nuevo, o deja de hacerlo; watch solo dice cómo está',
    de: 'meldet jeden neuen Artikel in diesem Kanal oder beendet das; watch allein sagt, wie es steht',
    ar: 'يبلّغ هذه القناة بكل مقال جديد أو ينهي ذلك؛ و‎watch‎ وحدها تذكر الحال',
  },
  words: ['', 'live', ...STOP],
  isNoQuestion: true,
  run: async (call, bench) => {
    const word = call.rest.toLowerCase();
    if (word === 'live') return startWatching(call, bench);
    if (STOP.includes(word)) return stopWatching(call, bench);
    const labels = labelsIn(call.language);
    if (word !== '')
      return call.say(helpFor(bench.commands, call.language, labels.help.didYouMean(`/coop ${watch.usage}`)));
    return call.say(notice((await isWatched(call, bench)) ? labels.watch.isOn : labels.watch.isOff));
  },
};

/** Whether the channel is told of new articles. */
export async function isWatched(
  call: Pick<Call, 'teamId' | 'channelId'>,
  bench: Pick<Bench, 'archive'>,
): Promise<boolean> {
  const { teamId, channelId } = call;
  const watches = await bench.archive.watches({ teamId, channelId });
  return watches.some((each) => each.delivery === 'live');
}

async function startWatching(call: Call, bench: Bench): Promise<void> {
  const labels = labelsIn(call.language).watch;
  const id = bench.newId();
  const isNew = await bench.archive.addWatch({
    id,
    teamId: call.teamId,
    channelId: call.channelId,
    madeBy: call.userId,
    delivery: 'live',
    madeAt: bench.now().toISOString(),
    filter: wantsAll,
    language: call.language,
    zone: 'UTC',
    days: [1, 2, 3, 4, 5],
    at: '08:00',
    quiet: null,
    cap: null,
  });
  const outOfReach = await call.sayAsMember(notice(isNew ? labels.on : labels.alreadyOn));
  if (outOfReach === null) return;
  // A watch that cannot be served would only fail later, unseen.
  if (isNew) await bench.archive.removeWatch(id);
  await call.say(notice(outOfReach === 'archived' ? labels.archived : labels.invite(bench.appName)));
}
