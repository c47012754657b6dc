import { pageTyped } from '../blocks/list-page.ts';
import { notice } from '../blocks/notice.ts';
import { sourcesMessage } from '../blocks/sources.ts';
import { labelsIn } from '../labels/labels.ts';
import type { Command } from './command.ts';

/** `/coop sources`: the feeds that are followed and how each is; an administrator resumes a paused one, or ends following one. */
export const sources: Command = {
  name: 'sources',
  aliases: ['feeds'],
  usage: 'sources [page]',
  summary: {
    en: 'lists the feeds that are followed, and how each is',
    fr: 'liste les flux suivis, et l’état de chacun',
    nl: 'toont de gevolgde feeds, en hoe het met elk staat',
    es: 'muestra los canales web que se siguen, y cómo está cada uno',
    de: 'zeigt die Feeds, denen gefolgt wird, und wie es um jeden steht',
    ar: 'يعرض الخلاصات المتابَعة وحال كل منها',
  },
  words: [''],
  takes: /^\S+$/u,
  run: async (call, bench) => {
    if (call.rest !== '' && !/^[1-9]\d{0,3}$/u.test(call.rest))
      return call.say(notice(labelsIn(call.language).sources.noPage(call.rest)));
    const feeds = await bench.archive.feeds();
    const mayAdminister = await bench.permissions.mayAdminister(call.userId);
    const { language } = call;
    const how = {
      mayAdminister,
      isOn: bench.intake.isOn,
      language,
      zone: bench.zone,
      now: bench.now(),
      page: pageTyped(call.rest),
    };
    await call.say(sourcesMessage(feeds, labelsIn(language), how));
  },
};
