import type { ArticleReport } from '../../archive/archive.ts';
import type { Fact } from '../../reading/fact.ts';
import { type ExportFormat, onOneLine } from './format.ts';

/** A fact beside its article: one row of a table. */
function rowOf({ article }: Pick<ArticleReport, 'article'>, fact: Fact): Readonly<Record<string, string>> {
  const { plover, instrument } = fact;
  return {
    factId: fact.id,
    articleId: article.id,
    kind: fact.kind,
    status: fact.status,
    date: fact.date ?? '',
    dateText: fact.dateText ?? '',
    place: fact.place ?? '',
    country: fact.country ?? '',
    participants: fact.participants.map(({ name, part }) => `${name} (${part})`).join('; '),
    parties: fact.parties.join('; '),
    areas: fact.areas.join('; '),
    instrument: instrument?.words ?? '',
    instrumentType: instrument?.type ?? '',
    speaker: fact.speaker?.name ?? '',
    quotes: fact.quotes.map(({ words }) => words).join(' […] '),
    spans: fact.quotes.map(({ start, end }) => `${start}-${end}`).join('; '),
    ploverEvent: plover.event,
    ploverMode: plover.mode ?? '',
    ploverContext: plover.context.join('; '),
    cameo: fact.cameo ?? '',
    title: article.title ?? '',
    outlet: article.outlet ?? '',
    published: article.published ?? '',
    language: article.language,
    url: article.url ?? '',
    path: article.path ?? '',
    textSha256: article.textSha256,
  };
}

const columns =
  'factId articleId kind status date dateText place country participants parties areas instrument instrumentType speaker quotes spans ploverEvent ploverMode ploverContext cameo title outlet published language url path textSha256'.split(
    ' ',
  );

/** A cell (RFC 4180). One that a spreadsheet would run as a formula is marked as text, as OWASP advises. */
function cell(words: string): string {
  const plain = onOneLine(words);
  const safe = /^[=+\-@]/.test(plain) ? `'${plain}` : plain;
  return `"${safe.replaceAll('"', '""')}"`;
}

/** A table of facts. */
export const csv: ExportFormat = {
  name: 'csv',
  ending: '.csv',
  help: 'facts as a table (RFC 4180, UTF-8), a row each, with spans, PLOVER and CAMEO codes',
  head: `${columns.join(',')}\r\n`,
  between: '',
  tail: '',
  begin: () => (report) => ({
    text: report.facts
      .map((fact) => {
        const row = rowOf(report, fact);
        return `${columns.map((column) => cell(row[column] ?? '')).join(',')}\r\n`;
      })
      .join(''),
    left: 0,
  }),
};

/** Facts whole, as the commands' contract has them. */
export const jsonLines: ExportFormat = {
  name: 'jsonl',
  ending: '.jsonl',
  help: 'facts whole, a JSON line each: the fact of the contract, and its article',
  head: '',
  between: '',
  tail: '',
  begin:
    () =>
    ({ article, facts }) => {
      const { id: articleId, url, path, title, outlet, published, language, textSha256 } = article;
      const source = { articleId, url, path, title, outlet, published, language, textSha256 };
      return { text: facts.map((fact) => `${JSON.stringify({ ...fact, article: source })}\n`).join(''), left: 0 };
    },
};
