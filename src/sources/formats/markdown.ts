import { parseDocument } from 'yaml';
import { z } from 'zod';
import { told } from '../../languages/reasons.ts';
import { endingOfWords } from './ending.ts';
import type { Draft, Format, Unreadable } from './format.ts';
import { bareDraft } from './text.ts';

const opening = /^---[ \t]*\r?\n/;
const closing = /^(?:---|\.\.\.)[ \t]*(?:\r?\n|$)/m;

const words = z.union([z.string(), z.number()]).transform((value) => String(value).trim() || null);
const frontMatter = z.object({
  title: words.nullish(),
  outlet: words.nullish(),
  url: words.nullish(),
  published: words.nullish(),
  language: words.nullish(),
});

/** Whether the text begins as front matter does. */
export function hasFrontMatter(text: string): boolean {
  return opening.test(text);
}

function isFrontMatterOpen(text: string): boolean {
  const first = opening.exec(text)?.[0].length;
  return first === undefined ? /^-{1,3}$/.test(text) : !closing.test(text.slice(first));
}

/** Front matter in YAML between two lines of `---`, then the text, which is all that follows the closing line. */
export const markdown: Format = {
  endings: ['.md'],
  help: 'front matter (`title`, `outlet`, `url`, `published`, `language`, each optional), then the text',
  ending: (text) => (isFrontMatterOpen(text) ? 'cut' : endingOfWords(text)),
  parse: (text) => [parse(text)],
};

/** Five plain fields need no more; a YAML parser takes seconds over thousands of keys. */
const MOST_FRONT_MATTER = 20_000;

function parse(text: string): Draft | Unreadable {
  const first = opening.exec(text)?.[0].length;
  if (first === undefined) return bareDraft(text);
  const refused = (words: string) => ({ part: '', refused: told(words) });
  const end = closing.exec(text.slice(first));
  if (end === null) return refused('its front matter is not closed: put a line --- after it');
  if (end.index > MOST_FRONT_MATTER)
    return refused(
      `its front matter is longer than ${MOST_FRONT_MATTER} characters: only title, outlet, url, published and language are read`,
    );
  const yaml = parseDocument(text.slice(first, first + end.index), { stringKeys: true });
  const [error] = yaml.errors;
  if (error !== undefined) {
    // One line more: the opening --- is not part of what the YAML parser sees.
    const line = (error.linePos?.[0].line ?? 0) + 1;
    return refused(
      `its front matter is no YAML (line ${line}): ${error.message.split('\n')[0]?.replace(/ at line .*$/, '')}; put words with a colon or quotes in "…"`,
    );
  }
  const body = text.slice(first + end.index + end[0].length);
  const parsed = frontMatter.safeParse(yaml.toJS() ?? {});
  if (!parsed.success) {
    const names = [...new Set(parsed.error.issues.map(({ path }) => String(path[0] ?? 'front matter')))].join(', ');
    return refused(`its front matter gives no plain words for: ${names}`);
  }
  const { title = null, outlet = null, url = null, published = null, language = null } = parsed.data;
  return {
    part: '',
    title,
    outlet,
    url,
    published: published === null ? [] : [{ words: published, from: 'front matter' }],
    language,
    text: body,
  };
}
