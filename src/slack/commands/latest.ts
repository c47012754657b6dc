import { announcementOf } from '../../alerts/announcement.ts';
import type { ArticleReport } from '../../archive/archive.ts';
import { checkQuotes } from '../blocks/check-quotes.ts';
import { latestMessage } from '../blocks/latest.ts';
import { notice } from '../blocks/notice.ts';
import { labelsIn } from '../labels.ts';
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
  run: async (call, { archive, describe }) => {
    const labels = labelsIn(call.language);
    const lines = [];
    for (const storyId of await archive.latestStories(MOST_SHOWN)) {
      const members = await archive.members(storyId);
      const reports: ArticleReport[] = await Array.fromAsync(
        archive.reports(members.map(({ articleId }) => articleId)),
      );
      const [first] = reports;
      if (first === undefined) continue;
      const announcement = announcementOf(first, call.language, describe);
      checkQuotes(announcement.quotes, new Map([[first.article.id, first.article]]));
      const outlets = [...new Set(reports.flatMap(({ article }) => article.outlet ?? []))];
      lines.push({ storyId, announcement, outlets });
    }
    return call.say(lines.length === 0 ? notice(labels.delivery.noneYet) : latestMessage(lines, labels));
  },
};
