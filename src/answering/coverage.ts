import type { Coverage } from '../archive/archive.ts';
import type { Labels } from '../languages/labels.ts';
import { dateInWords } from './edtf.ts';
import { counted, fill } from './phrases.ts';

/** What the archive covers, in one line: `3 articles, en/fr/nl, no publication dates known`. */
export function coverageLine({ articles, languages, earliest, latest, undated }: Coverage, labels: Labels): string {
  const { coverage, locale } = labels;
  const [from, to] = [earliest, latest].map((day) => (day === null ? null : dateInWords(day, labels)));
  const dated =
    !from || !to
      ? coverage.noneDated
      : from === to
        ? fill(coverage.datedAlike, { day: from })
        : fill(coverage.dated, { earliest: from, latest: to });
  const some = earliest !== null && undated > 0 ? [counted(coverage.undated, undated, locale)] : [];
  return [counted(coverage.articles, articles, locale), languages.toSorted().join('/'), dated, ...some]
    .filter((part) => part !== '')
    .join(labels.comma);
}
