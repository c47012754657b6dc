import type { Coverage } from '../archive/archive.ts';
import type { LanguageCode } from '../languages/language.ts';
import { labelsIn } from './labels.ts';

/** What the archive holds, in a few short lines: articles, languages, dates. */
export function coverageLines(coverage: Coverage, language: LanguageCode): readonly string[] {
  const { status } = labelsIn(language);
  const { articles, facts, languages, earliest, latest, undated } = coverage;
  const names = new Intl.DisplayNames([language], { type: 'language' });
  return [
    status.articles(articles, facts),
    ...(languages.length === 0 ? [] : [status.languages(languages.map((code) => names.of(code) ?? code).join(', '))]),
    ...(earliest === null || latest === null ? [] : [status.dates(earliest, latest)]),
    ...(undated === 0 ? [] : [status.undated(undated)]),
  ];
}
