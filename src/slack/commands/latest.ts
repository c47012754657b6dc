import { latestMessage } from '../blocks/latest.ts';
import { notice } from '../blocks/notice.ts';
import { labelsIn } from '../labels.ts';
import { latestStories } from '../latest.ts';
import type { Command } from './command.ts';

const MOST_SHOWN = 5;

/** `/coop latest`: the stories that came last, each with a line, a quote and the id that `/coop why` takes. */
export const latest: Command = {
  name: 'latest',
  aliases: [],
  usage: 'latest',
  summary: {
    en: 'shows the latest stories of the archive',
    fr: 'montre les derniers sujets des archives',
    nl: 'toont de laatste verhalen van het archief',
    es: 'muestra las últimas historias del archivo',
    de: 'zeigt die neuesten Meldungen des Archivs',
    ar: 'يعرض أحدث الأخبار في الأرشيف',
  },
  words: [''],
  run: async (call, bench) => {
    const labels = labelsIn(call.language);
    const lines = await latestStories(MOST_SHOWN, call.language, bench);
    return call.say(lines.length === 0 ? notice(labels.delivery.noneYet) : latestMessage(lines, labels));
  },
};
