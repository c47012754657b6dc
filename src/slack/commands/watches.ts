import { namesFor } from '../../alerts/names.ts';
import { pageTyped } from '../blocks/list-page.ts';
import { watchesMessage } from '../blocks/watches.ts';
import type { Command } from './command.ts';

/** `/coop watches`: what the channel is told, who asked for it, and buttons to pause, change and end it. */
export const watches: Command = {
  name: 'watches',
  aliases: [],
  usage: 'watches [page]',
  summary: {
    en: 'lists what this channel is told, to pause, change or end it',
    fr: 'liste ce dont ce canal est informé, pour le suspendre, le modifier ou y mettre fin',
    nl: 'toont wat in dit kanaal wordt gemeld, om te pauzeren, te wijzigen of te beëindigen',
    es: 'lista lo que se comunica a este canal, para pausarlo, cambiarlo o terminarlo',
    de: 'zeigt, was in diesem Kanal gemeldet wird, um es zu pausieren, zu ändern oder zu beenden',
    ar: 'يعرض ما تُبلَّغ به هذه القناة لإيقافه مؤقتا أو تغييره أو إنهائه',
  },
  words: ['', 'list'],
  takes: /^\d{1,4}$/u,
  isNoQuestion: true,
  run: async ({ teamId, channelId, language, rest, say }, { archive }) => {
    const here = await archive.watches({ teamId, channelId });
    await say(watchesMessage(here, await namesFor(here, archive), language, { channelId, page: pageTyped(rest) }));
  },
};
