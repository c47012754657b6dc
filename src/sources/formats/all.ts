import type { Format } from './format.ts';
import { html } from './html.ts';
import { json, jsonLines } from './json.ts';
import { markdown } from './markdown.ts';
import { text } from './text.ts';

/** Every kind of article file that Coop reads; help, tests and the README's table are made from it. */
export const formats: readonly Format[] = [text, markdown, html, json, jsonLines];

/** The format of a file by its ending, or undefined. */
export function formatOf(name: string): Format | undefined {
  return formats.find(({ endings }) => endings.some((ending) => name.toLowerCase().endsWith(ending)));
}

/** `.txt, .md, … or .jsonl`: the endings that are read, for sentences. */
export const endingsInWords = new Intl.ListFormat('en', { type: 'disjunction' }).format(
  formats.flatMap(({ endings }) => endings),
);
