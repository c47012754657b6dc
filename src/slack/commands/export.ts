import { exportFormats } from '../../answering/exports/all.ts';
import { keepsOf } from '../../answering/exports/filter.ts';
import { gather } from '../../answering/exports/gather.ts';
import type { Bench } from '../bench.ts';
import { notice } from '../blocks/notice.ts';
import { deliver, sentenceFor } from '../exporting/deliver.ts';
import { inWords, readExport } from '../exporting/read-export.ts';
import { exportingIn } from '../labels/exporting.ts';
import { labelsIn } from '../labels/labels.ts';
import type { Call, Command } from './command.ts';

const kinds = exportFormats.map(({ name }) => name).join('|');

/** What is held in memory for one export: at most 12 million characters, 36 MB as bytes. Larger ones are made with `coop export`. */
const MOST_CHARACTERS = 12_000_000;

/** `/coop export facts csv country:MA`: the file of `coop export`, in the channel or directly. Administrators only. */
export const exportCommand: Command = {
  name: 'export',
  aliases: [],
  usage: `export facts ${kinds} [kind:… country:… area:… lang:… from:… to:…]`,
  summary: {
    en: 'puts facts, planned dates or citations into this channel as a file (administrators)',
    fr: 'dépose dans ce canal un fichier de faits, de dates prévues ou de références (administrateurs)',
    nl: 'zet feiten, geplande data of bronvermeldingen als bestand in dit kanaal (beheerders)',
    es: 'deja en este canal un archivo con hechos, fechas previstas o referencias (administradores)',
    de: 'legt Fakten, geplante Termine oder Quellenangaben als Datei in diesen Kanal (Administratoren)',
    ar: 'يضع في هذه القناة ملفا بالوقائع أو المواعيد المقررة أو المراجع (للمشرفين)',
  },
  words: [''],
  // Other words make a question: export controls can be what an agreement is about.
  takes: new RegExp(`^(?:[-–—]{0,2}facts|${kinds})(?:[\\s=:].*)?$`, 'u'),
  run: async (call, bench) => {
    const sentence = await outcomeOf(call, bench);
    if (sentence !== null) await call.say(notice(sentence));
  },
};

/** Does it, and returns what there is to say beside the file; null for nothing. */
async function outcomeOf(call: Call, bench: Bench): Promise<string | null> {
  const { teamId, userId, language, rest } = call;
  const { archive, now } = bench;
  const labels = exportingIn(language);
  const asked = readExport(rest);
  const target = asked.kind === 'export' ? inWords(asked).slice(0, 500) : '';
  const note = (outcome: string) => archive.audit({ teamId, userId, action: 'export', target, outcome }, now());
  if (!(await bench.permissions.mayAdminister(userId))) {
    await note('not allowed');
    return labelsIn(language).removal.mayNot;
  }
  if (asked.kind === 'unclear') {
    const howTo = labels.howTo(exportFormats.map(({ name }) => name).join(', '));
    return asked.word === '' ? howTo : `${labels.unclear(asked.word)} ${howTo}`;
  }
  const { format, filters } = asked;
  const gathered = await gather(format, archive.reports(), keepsOf(filters), MOST_CHARACTERS);
  if (gathered === null) {
    await note('too large');
    return labels.tooLarge(MOST_CHARACTERS);
  }
  const { articles, facts, left, events, text } = gathered;
  if (articles === 0) {
    await note('empty');
    return labels.nothing(left);
  }
  const comment =
    events === null
      ? labels.done(format.name, articles, facts, left)
      : labels.planned(format.name, events, articles, left);
  const name = `coop-facts-${now().toISOString().slice(0, 10)}${format.ending}`;
  try {
    const where = await deliver({ name, text, comment }, call, bench.api, bench.reach.mayTell);
    await note(where === 'here' ? `in ${call.channelId}` : 'directly');
    return where === 'elsewhere' ? labels.direct : null;
  } catch (error) {
    const { outcome, sentence } = sentenceFor(error, labels, call.language);
    await note(outcome);
    return sentence;
  }
}
