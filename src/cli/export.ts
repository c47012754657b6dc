import { rename, rm, writeFile } from 'node:fs/promises';
import { exportFormats } from '../answering/exports/all.ts';
import {
  badFilterOf,
  type ExportFilter,
  exportFilters,
  type FilterWords,
  keepsOf,
} from '../answering/exports/filter.ts';
import type { ExportFormat } from '../answering/exports/format.ts';
import { type Gathered, gather } from '../answering/exports/gather.ts';
import { thereIs } from '../answering/exports/there.ts';
import { factKinds } from '../reading/fact.ts';
import { CoopError } from '../text/error.ts';
import type { Arguments, Command } from './command.ts';
import { counted } from './counted.ts';

const names = exportFormats.map(({ name }) => name).join(' | ');

/** `coop export`: facts, planned dates and citations in the files that other programs read. */
export const exportCommand: Command = {
  name: 'export',
  usage: `--facts ${exportFormats.map(({ name }) => name).join('|')} [--out FILE] [filters]`,
  summary: 'writes facts, planned dates or citations in a file that other programs read',
  options: {
    facts: { help: `the kind of file: ${names}`, value: 'KIND' },
    out: { help: 'the file that is written; standard output otherwise', value: 'FILE' },
    kind: { help: `only facts of this kind: ${factKinds.join(', ')}`, value: 'KIND' },
    country: {
      help: 'only facts in which this country takes part or which happened there (ISO 3166: MA)',
      value: 'XX',
    },
    area: { help: 'only facts on this area of cooperation', value: 'ID' },
    lang: { help: 'only articles in this language', value: 'xx' },
    from: { help: 'only articles published on this day or later', value: 'DATE' },
    to: { help: 'only articles published on this day or before', value: 'DATE' },
  },
  details: exportFormats.map(({ name, help }) => `${name}: ${help}`),
  run: async (given, context) => {
    const format = exportFormats.find(({ name }) => name === given.value('facts'));
    if (given.words.length > 0 || format === undefined)
      throw new CoopError('bad-use', `Say which kind of file: coop export --facts ${names}`);
    const filters = filtersOf(given);
    const there = thereIs(filters);
    const keeps = keepsOf(filters);
    const archive = await context.openArchive();
    try {
      const gathered = await gather(format, archive.reports(), (report) => {
        there.see(report);
        return keeps(report);
      });
      if (gathered === null) return 1;
      if (gathered.articles === 0) for (const why of there.inWords()) context.tell(`${format.name}: ${why}`);
      if (gathered.articles === 0 && format.nothing !== undefined) {
        context.tell(`${format.name}: ${format.nothing}${leftOf(gathered)}`);
        return 1;
      }
      const out = given.value('out');
      if (out === undefined) context.print(gathered.text.replace(/\r?\n$/, ''));
      else await writeWhole(out, gathered.text);
      context.tell(tellOf(format, gathered, out));
      return gathered.articles === 0 ? 1 : 0;
    } finally {
      await archive.close();
    }
  },
};

function tellOf({ name }: ExportFormat, { articles, facts, left, events }: Gathered, out?: string): string {
  const where = out === undefined ? '' : ` (${out})`;
  const open = leftOf({ left });
  if (events !== null)
    return `${name}: ${counted(events, 'event')} from ${counted(articles, 'article')}${where}.${open}`;
  return `${name}: from ${counted(articles, 'article')} with ${counted(facts, 'fact')}${where}.${open}`;
}

const leftOf = ({ left }: Pick<Gathered, 'left'>): string =>
  left === 0 ? '' : ` ${left} left out: their day is not known.`;

/** All of the file, or none of it. */
async function writeWhole(file: string, text: string): Promise<void> {
  const unfinished = `${file}.part`;
  try {
    await writeFile(unfinished, text);
    await rename(unfinished, file);
  } catch (cause) {
    await rm(unfinished, { force: true });
    throw new CoopError('unreadable', `${file} cannot be written. Name a file in a folder that may be written.`, {
      cause,
    });
  }
}

const date = 'is no date: write 2025, 2025-03 or 2025-03-04.';

/** What a filter's word should have been. */
const wanted: Readonly<Record<ExportFilter, string>> = {
  kind: `is none of ${factKinds.join(', ')}.`,
  country: 'is no country: write its name or its two letters (ISO 3166), such as MA.',
  area: 'is no area of cooperation: write its id or words for it, such as fisheries.',
  lang: 'is no language that Coop reads: write en, fr, nl, es, de or ar.',
  from: date,
  to: date,
};

function filtersOf(given: Arguments): FilterWords {
  const words: FilterWords = Object.fromEntries(
    exportFilters.flatMap((name) => {
      const word = given.value(name);
      return word === undefined ? [] : [[name, word]];
    }),
  );
  const bad = badFilterOf(words);
  if (bad === null) return words;
  throw new CoopError('bad-use', `--${bad.name} ${bad.word} ${wanted[bad.name]}`);
}
