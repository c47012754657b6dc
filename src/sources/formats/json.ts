import { z } from 'zod';
import { told } from '../../languages/reasons.ts';
import type { Draft, Format, Unreadable } from './format.ts';
import { type ArticleData, articleData, draftOf } from './news-article.ts';

/** One article, an array of them, or a `@graph`, in the names of schema.org's NewsArticle. */
export const json: Format = {
  endings: ['.json'],
  help: "one article or an array of them, in schema.org's names: `headline`, `articleBody` or `text`, `url`, `datePublished`, `inLanguage`, `publisher.name`",
  parse: (text) => {
    const read = parseJson(text);
    if ('wrong' in read) return [{ part: '', refused: told(`it is no JSON: ${read.wrong}`) }];
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
  parse: (text) =>
    text.split('\n').flatMap((line, index) => {
      if (line.trim() === '') return [];
      const read = parseJson(line);
      const part = `#${index + 1}`;
      return [
        'wrong' in read ? { part, refused: told(`the line is no JSON: ${read.wrong}`) } : articleIn(read.value, part),
      ];
    }),
};

function parseJson(text: string): { readonly value: unknown } | { readonly wrong: string } {
  try {
    return { value: JSON.parse(text) };
  } catch (error) {
    return { wrong: error instanceof Error ? error.message : String(error) };
  }
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
