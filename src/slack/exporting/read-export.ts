import { exportFormats } from '../../answering/exports/all.ts';
import { badFilterOf, exportFilters, type FilterWords } from '../../answering/exports/filter.ts';
import type { ExportFormat } from '../../answering/exports/format.ts';

/** What somebody wants exported, or the word that was not understood: empty when the kind of file is not said. */
export type AskedExport =
  | { readonly kind: 'export'; readonly format: ExportFormat; readonly filters: FilterWords }
  | { readonly kind: 'unclear'; readonly word: string };

/** Reads `facts csv country:MA`, also as on the command line: `--facts csv --country MA`, with the dashes that telephones make of them. */
export function readExport(typed: string): AskedExport {
  const words = typed.split(' ').filter((word) => word !== '');
  const given = new Map<string, string>();
  const [first = ''] = words;
  if (formatNamed(first) !== undefined) given.set('facts', words.shift() ?? '');
  while (words.length > 0) {
    const word = words.shift() ?? '';
    const [, name = '', value = words.shift() ?? ''] = /^[-–—]{0,2}(\p{L}+)(?:[:=](.+))?$/u.exec(word) ?? [];
    const known = name.toLowerCase();
    if (known !== 'facts' && !exportFilters.some((one) => one === known)) return { kind: 'unclear', word };
    if (value === '' && known !== 'facts') return { kind: 'unclear', word };
    given.set(known, value.toLowerCase());
  }
  const named = given.get('facts') ?? '';
  const format = formatNamed(named);
  if (format === undefined) return { kind: 'unclear', word: named };
  given.delete('facts');
  const filters: FilterWords = Object.fromEntries(given);
  const bad = badFilterOf(filters);
  return bad === null ? { kind: 'export', format, filters } : { kind: 'unclear', word: `${bad.name}:${bad.word}` };
}

/** What is asked, as it is written down: `csv country:ma`. */
export function inWords({ format, filters }: Extract<AskedExport, { readonly kind: 'export' }>): string {
  return [format.name, ...Object.entries(filters).map(([name, word]) => `${name}:${word}`)].join(' ');
}

function formatNamed(word: string): ExportFormat | undefined {
  return exportFormats.find(({ name }) => name === word.toLowerCase());
}
