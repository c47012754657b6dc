import { rename, rm, writeFile } from 'node:fs/promises';
import { exportFormats } from '../answering/exports/all.ts';
import type { ExportFormat } from '../answering/exports/format.ts';
import type { ArticleReport } from '../archive/archive.ts';
import { type FactKind, factKinds } from '../reading/fact.ts';
import { CoopError } from '../text/error.ts';
import type { Arguments, Command } from './command.ts';

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
    const keeps = keepsOf(given);
    const archive = await context.openArchive();
    try {
      let [articles, facts, left] = [0, 0, 0];
      const parts = [format.head];
      for await (const whole of archive.reports()) {
        const report = keeps(whole);
        if (report === null) continue;
        const exported = format.of(report);
        left += exported.left;
        if (exported.text === '') continue;
        if (articles > 0) parts.push(format.between);
        parts.push(exported.text);
        articles += 1;
        facts += report.facts.length;
      }
      parts.push(format.tail);
      const out = given.value('out');
      if (out === undefined) context.print(parts.join('').replace(/\r?\n$/, ''));
      else await writeWhole(out, parts.join(''));
      context.tell(tellOf(format, articles, facts, left, out));
      return articles === 0 ? 1 : 0;
    } finally {
      await archive.close();
    }
  },
};

function tellOf({ name }: ExportFormat, articles: number, facts: number, left: number, out?: string): string {
  const where = out === undefined ? '' : ` (${out})`;
  const open = left === 0 ? '' : ` ${left} left out: their day is not known.`;
  return `${name}: from ${articles} articles with ${facts} facts${where}.${open}`;
}

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

/** What the filters leave of an article; null for nothing. Without filters an article without facts stays: it can be cited. */
function keepsOf(given: Arguments): (report: ArticleReport) => ArticleReport | null {
  const [country, area, lang] = [given.value('country')?.toUpperCase(), given.value('area'), given.value('lang')];
  const [from, to] = [dayIn(given, 'from'), dayIn(given, 'to')];
  const kind = kindIn(given);
  return (report) => {
    const { article } = report;
    if (lang !== undefined && article.language !== lang) return null;
    const published = article.published ?? '';
    if (from !== undefined && (published === '' || published < from.slice(0, published.length))) return null;
    if (to !== undefined && (published === '' || published.slice(0, to.length) > to)) return null;
    if (kind === undefined && country === undefined && area === undefined) return report;
    const facts = report.facts.filter(
      (fact) =>
        (kind === undefined || fact.kind === kind) &&
        (area === undefined || fact.areas.includes(area)) &&
        (country === undefined ||
          fact.country === country ||
          fact.parties.includes(country) ||
          fact.participants.some((one) => one.country === country)),
    );
    return facts.length === 0 ? null : { ...report, facts };
  };
}

function kindIn(given: Arguments): FactKind | undefined {
  const word = given.value('kind');
  const kind = factKinds.find((one) => one === word);
  if (word !== undefined && kind === undefined)
    throw new CoopError('bad-use', `--kind ${word} is none of ${factKinds.join(', ')}.`);
  return kind;
}

function dayIn(given: Arguments, name: 'from' | 'to'): string | undefined {
  const word = given.value(name);
  if (word !== undefined && !/^\d{4}(?:-\d{2}(?:-\d{2})?)?$/.test(word))
    throw new CoopError('bad-use', `--${name} ${word} is no date: write 2025, 2025-03 or 2025-03-04.`);
  return word;
}
