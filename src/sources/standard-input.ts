import { readArticles } from './article-file.ts';
import { LARGEST_BYTES } from './decode.ts';
import type { Format } from './formats/format.ts';
import { html } from './formats/html.ts';
import { json, jsonLines } from './formats/json.ts';
import { hasFrontMatter, markdown } from './formats/markdown.ts';
import { text } from './formats/text.ts';
import type { Found, Source, SourceInput } from './source.ts';

/** What is piped in; known by its address if it states one, else by its text. */
export const standardInput: Source = {
  name: '-',
  help: 'standard input: text, front matter with text, a web page, or JSON',
  takes: (argument) => argument === '-',
  count: async () => 0,
  read: (_argument, input) => read(input),
};

async function* read(input: SourceInput): AsyncIterable<Found> {
  const chunks: Uint8Array[] = [];
  let length = 0;
  for await (const chunk of input.standardInput) {
    const bytes = typeof chunk === 'string' ? new TextEncoder().encode(chunk) : chunk;
    chunks.push(bytes);
    length += bytes.length;
    // One chunk over the limit is enough for the refusal; an endless pipe must not fill the memory.
    if (length > LARGEST_BYTES) break;
  }
  yield* readArticles(Buffer.concat(chunks), formatOfText, { path: '-', place: null });
}

/** How a page begins, after a declaration and comments. */
const page = /^\s*(?:<\?xml[^>]*>\s*|<!--[^>]*-->\s*)*<(?:!doctype\s+html|html|head|body)\b/i;

function formatOfText(words: string): Format {
  if (hasFrontMatter(words)) return markdown;
  if (page.test(words.slice(0, 2_000))) return html;
  if (isJson(words)) return json;
  return isJson(words.trimStart().split('\n', 1)[0] ?? '') ? jsonLines : text;
}

function isJson(words: string): boolean {
  if (!/^\s*[[{]/.test(words)) return false;
  try {
    JSON.parse(words);
    return true;
  } catch {
    return false;
  }
}
