import type { Coverage } from '../archive/archive.ts';
import type { Labels } from '../languages/asking.ts';
import { dateInWords } from './edtf.ts';
import { counted, fill } from './phrases.ts';

/** What the archive covers, in one line: `3 articles, en/fr/nl, no publication dates known`. */
export function coverageLine({ articles, languages, earliest, latest, undated }: Coverage, labels: Labels): string {
  const { coverage, locale } = labels;
  const dated =
    earliest === null || latest === null
      ? coverage.noneDated
      : fill(coverage.dated, { earliest: dateInWords(earliest, labels), latest: dateInWords(latest, labels) });
  const some = earliest !== null && undated > 0 ? [counted(coverage.undated, undated, locale)] : [];
  return [counted(coverage.articles, articles, locale), languages.toSorted().join('/'), dated, ...some]
    .filter((part) => part !== '')
    .join(labels.comma);
}
