import { statusMessage } from '../blocks/status.ts';
import { labelsIn } from '../labels.ts';
import type { Command } from './command.ts';
import { isWatched } from './watch.ts';

/** `/coop status`: what the archive holds, whether this channel is watched, and announcements that went astray. */
export const status: Command = {
  name: 'status',
  aliases: [],
  usage: 'status',
  summary: {
    en: 'says what the archive holds and what this channel is told',
    fr: 'dit ce que contiennent les archives et ce dont ce canal est informé',
    nl: 'zegt wat het archief bevat en wat dit kanaal wordt gemeld',
    es: 'dice qué contiene el archivo y qué se comunica a este canal',
    de: 'sagt, was das Archiv enthält und was diesem Kanal gemeldet wird',
    ar: 'يذكر ما يضمه الأرشيف وما تُبلَّغ به هذه القناة',
  },
  words: [''],
  run: async (call, bench) => {
    const labels = labelsIn(call.language);
    const coverage = await bench.archive.coverage();
    const names = new Intl.DisplayNames([call.language], { type: 'language' });
    const posts = await bench.archive.posts();
    const troubled = posts.filter(
      (post) =>
        post.teamId === call.teamId &&
        post.channelId === call.channelId &&
        (post.state === 'failed' || post.state === 'unknown'),
    );
    const reasons = [...new Set(troubled.map((post) => post.error ?? post.state))].join(', ');
    await call.say(
      statusMessage(labels, [
        labels.status.articles(coverage.articles, coverage.facts),
        ...(coverage.languages.length === 0
          ? []
          : [labels.status.languages(coverage.languages.map((code) => names.of(code) ?? code).join(', '))]),
        ...(coverage.earliest === null || coverage.latest === null
          ? []
          : [labels.status.dates(coverage.earliest, coverage.latest)]),
        ...(coverage.undated === 0 ? [] : [labels.status.undated(coverage.undated)]),
        (await isWatched(call, bench)) ? labels.watch.isOn : labels.watch.isOff,
        ...(troubled.length === 0 ? [] : [labels.status.troubled(troubled.length, reasons)]),
      ]),
    );
  },
};
