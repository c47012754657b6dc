import { type ExportFormat, onOneLine } from './format.ts';

const special: Readonly<Record<string, string>> = {
  '\\': '\\textbackslash{}',
  '{': '\\{',
  '}': '\\}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
};

/** A value of BibTeX: what LaTeX would read is escaped, everything else stays as printed. */
const escaped = (words: string) =>
  onOneLine(words).replace(/[\\{}~^%&$#_]/g, (character) => special[character] ?? `\\${character}`);

/** Year, month and day as far as they are known, and with the year first; null for what is open or has no year. */
function partsOf(edtf: string | null): readonly number[] | null {
  const [, year, month, day] = /^(\d{4})(?:-(\d{2}))?(?:-(\d{2}))?$/.exec(edtf ?? '') ?? [];
  return year === undefined ? null : [year, month, day].flatMap((part) => (part === undefined ? [] : Number(part)));
}

/** Where articles stand, for LaTeX. */
export const bibtex: ExportFormat = {
  name: 'bibtex',
  ending: '.bib',
  help: 'the articles as BibTeX entries (biblatex: @article with date, journaltitle and url)',
  head: '',
  between: '\n',
  tail: '',
  begin:
    () =>
    ({ article }) => {
      const { id, title, outlet, published, language, url, addedAt } = article;
      const fields: readonly (readonly [string, string | null])[] = [
        ['title', title],
        ['journaltitle', outlet],
        ['date', partsOf(published) === null ? null : published],
        ['langid', new Intl.DisplayNames('en', { type: 'language' }).of(language)?.toLowerCase() ?? language],
        ['urldate', url === null ? null : addedAt.slice(0, 10)],
      ];
      const lines = fields.flatMap(([name, value]) => (value === null ? [] : [`  ${name} = {${escaped(value)}},`]));
      // biblatex reads addresses verbatim: only what would end the field is encoded.
      const address = url === null ? [] : [`  url = {${encodeBraces(onOneLine(url))}},`];
      return { text: `@article{${id},\n${[...lines, ...address].join('\n')}\n}\n`, left: 0 };
    },
};

const encodeBraces = (url: string) =>
  url.replace(/[{}\\ ]/g, (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`);

/** Where articles stand, for Zotero and other programs that read CSL. */
export const csl: ExportFormat = {
  name: 'csl',
  ending: '.json',
  help: 'the articles as CSL-JSON (type article-newspaper)',
  head: '[\n',
  between: ',\n',
  tail: '\n]\n',
  begin:
    () =>
    ({ article }) => {
      const { id, title, outlet, published, language, url, addedAt } = article;
      const parts = partsOf(published);
      const accessed = partsOf(addedAt.slice(0, 10));
      const item = {
        id,
        type: 'article-newspaper',
        ...(title === null ? {} : { title: onOneLine(title) }),
        ...(outlet === null ? {} : { 'container-title': onOneLine(outlet) }),
        ...(parts === null ? {} : { issued: { 'date-parts': [parts] } }),
        ...(url === null ? {} : { URL: url, accessed: { 'date-parts': [accessed] } }),
        language,
      };
      return { text: JSON.stringify(item), left: 0 };
    },
};
