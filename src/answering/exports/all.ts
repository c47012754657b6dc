import { calendar } from './calendar.ts';
import { bibtex, csl } from './citations.ts';
import type { ExportFormat } from './format.ts';
import { csv, jsonLines } from './rows.ts';

/** Every kind of file that `coop export` writes, in the order of the help. */
export const exportFormats: readonly ExportFormat[] = [csv, jsonLines, calendar, bibtex, csl];
