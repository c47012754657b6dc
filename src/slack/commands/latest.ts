import { latestMessage } from '../blocks/latest.ts';
import { notice } from '../blocks/notice.ts';
import { labelsIn } from '../labels/labels.ts';
import { latestStories, noStoryYet } from '../speaking/latest.ts';
import type { Command } from './command.ts';

const USUALLY = 5;
const MOST_SHOWN = 10;

/** `/coop latest`: the stories that came last, each with a line, a quote and the id that `/coop why` takes. */
export const latest: Command = {
  name: 'latest',
  aliases: [],
  usage: 'latest [number]',
  summary: {
    en: 'shows the latest stories of the archive',
    fr: 'montre les derniers sujets des archives',
    nl: 'toont de laatste verhalen van het archief',
    es: 'muestra las últimas historias del archivo',
    de: 'zeigt die neuesten Meldungen des Archivs',
    ar: 'يعرض أحدث الأخبار في الأرشيف',
  },
  words: [''],
  takes: /^[-−+]?\d+(?:[.,]\d+)?$/u,
  run: async (call, bench) => {
    const labels = labelsIn(call.language);
    const asked = call.rest === '' ? USUALLY : Number(call.rest);
    if (!Number.isInteger(asked) || asked < 1 || asked > MOST_SHOWN)
      return call.say(notice(labels.delivery.howMany(call.rest, MOST_SHOWN, '/coop latest')));
    const lines = await latestStories(asked, call.language, bench);
    if (lines.length === 0) return call.say(notice(await noStoryYet(call.userId, call.language, bench)));
    return call.say(latestMessage(lines, labels));
  },
};
