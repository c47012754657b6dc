import { z } from 'zod';
import { told } from '../../languages/reasons.ts';
import type { Ending } from './ending.ts';
import type { Draft, Format, Unreadable } from './format.ts';
import { faultIn, type JsonFault } from './json-fault.ts';
import { type ArticleData, articleData, draftOf } from './news-article.ts';

/** One article, an array of them, or a `@graph`, in the names of schema.org's NewsArticle. */
export const json: Format = {
  endings: ['.json'],
  help: "one article or an array of them, in schema.org's names: `headline`, `articleBody` or `text`, `url`, `datePublished`, `inLanguage`, `publisher.name`",
  ending: endingOfJson,
  parse: (text) => {
    const read = parseJson(text);
    if ('fault' in read) return [{ part: '', refused: told(wrongIn(read.fault, read.fault?.line ?? 1)) }];
    const listed = z.union([
      z.array(z.unknown()),
      z.object({ '@graph': z.array(z.unknown()) }).transform((data) => data['@graph']),
    ]);
    const list = listed.safeParse(read.value);
    if (!list.success) return [articleIn(read.value, '')];
    if (list.data.length === 0) return [{ part: '', refused: told('it holds no article: the list is empty') }];
    return list.data.map((item, index) => articleIn(item, `#${index + 1}`));
  },
};

/** One article on each line. */
export const jsonLines: Format = {
  endings: ['.jsonl', '.ndjson'],
  help: 'the same, one article on each line',
  // Another line may always come.
  ending: (text) => (endingOfJson(text.trimEnd().split('\n').at(-1) ?? '') === 'cut' ? 'cut' : 'open'),
  parse: (text) =>
    text.split('\n').flatMap((line, index) => {
      if (line.trim() === '') return [];
      const read = parseJson(line);
      const part = `#${index + 1}`;
      return ['fault' in read ? { part, refused: told(wrongIn(read.fault, null)) } : articleIn(read.value, part)];
    }),
};

function parseJson(text: string): { readonly value: unknown } | { readonly fault: JsonFault | null } {
  try {
    return { value: JSON.parse(text) };
  } catch {
    return { fault: faultIn(text) };
  }
}

function endingOfJson(text: string): Ending {
  const read = parseJson(text);
  if (!('fault' in read)) return 'shown';
  return read.fault?.isCut === true ? 'cut' : 'open';
}

/** What is wrong with JSON, where, and what to do; `line` is null where a line is an article of its own. */
function wrongIn(fault: JsonFault | null, line: number | null): string {
  const advice = 'names and words stand in "…", commas between them and none after the last';
  if (fault === null) return `it is no JSON: ${advice}`;
  const where = line === null ? '' : `in line ${line} `;
  if (fault.isCut && line === null) return 'the line breaks off: each article stands whole on one line';
  if (fault.isCut) return `it is no whole JSON, it breaks off ${where}at its end: copy it again, to its end`;
  const there = fault.words === '' ? 'at the end of the line' : `at ${fault.words}`;
  return `it is no JSON, it goes wrong ${where}${there} (${advice})`;
}

function articleIn(value: unknown, part: string): Draft | Unreadable {
  const parsed = articleData.safeParse(value);
  if (!parsed.success)
    return { part, refused: told('it is no article: give an object with "headline" and "articleBody"') };
  const data: ArticleData = parsed.data;
  const draft = draftOf(data);
  if (draft.text === null) return { part, refused: told('it has no text: give it as "articleBody" or "text"') };
  return { ...draft, part, text: draft.text };
}
