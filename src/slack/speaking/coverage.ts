import { dateInWords } from '../../answering/edtf.ts';
import type { Coverage } from '../../archive/archive.ts';
import { languageOf } from '../../languages/all.ts';
import { en } from '../../languages/en.ts';
import type { LanguageCode } from '../../languages/language.ts';
import { labelsIn } from '../labels/labels.ts';

/** What the archive holds, in a few short lines: articles, languages, dates. */
export function coverageLines(coverage: Coverage, language: LanguageCode): readonly string[] {
  const { status } = labelsIn(language);
  const { articles, facts, languages, earliest, latest, undated } = coverage;
  const { labels } = languageOf(language) ?? en;
  const names = new Intl.DisplayNames([labels.locale], { type: 'language' });
  const tongues = languages.map((code) => names.of(code) ?? code).join(labels.comma);
  const date = (edtf: string) => dateInWords(edtf, labels);
  const datesIn = (from: string, to: string) => (from === to ? status.day(from) : status.dates(from, to));
  return [
    status.articles(articles, facts),
    ...(tongues === '' ? [] : [status.languages(tongues)]),
    ...(earliest === null || latest === null ? [] : [datesIn(date(earliest), date(latest))]),
    ...(undated === 0 ? [] : [status.undated(undated)]),
  ];
}
