import { notice } from '../blocks/notice.ts';
import { takeLinks } from '../speaking/taking.ts';
import { linksIn } from '../typed/links.ts';
import type { Command } from './command.ts';

/** `/coop add <link>`: has a page read, or a feed followed. */
export const add: Command = {
  name: 'add',
  aliases: [],
  usage: 'add <link>',
  summary: {
    en: 'reads the article behind a link, or follows a feed',
    fr: 'lit l’article d’un lien, ou suit un flux',
    nl: 'leest het artikel achter een link, of volgt een feed',
    es: 'lee el artículo de un enlace, o sigue un canal web',
    de: 'liest den Artikel hinter einem Link oder folgt einem Feed',
    ar: 'يقرأ المقال الذي يقود إليه رابط، أو يتابع خلاصة',
  },
  words: [],
  isNoQuestion: true,
  run: async (call, bench) => {
    const { teamId, userId, language } = call;
    await call.say(notice(await takeLinks({ teamId, userId, language, links: linksIn(call.raw) }, bench)));
  },
};
