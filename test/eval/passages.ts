import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { Readable } from 'node:stream';
import { isLanguageCode, languages } from '../../src/languages/all.ts';
import type { Article, ArticleInput } from '../../src/reading/article.ts';
import { readSource } from '../../src/sources/all.ts';
import type { Labels } from './labels.ts';

const root = path.join(import.meta.dirname, '..', '..');
const labelled = path.join(root, 'test', 'reading');
const demo = path.join(root, 'data', 'articles');

/** A labelled passage, ready to be read. */
export interface Passage {
  /** How errors name it: its id, or its file in the demo corpus. */
  readonly where: string;
  readonly article: Article;
  readonly labels: Labels;
}

/** The sets that rules may be made on: one for each language, then the demo corpus. */
export function setNames(): readonly string[] {
  const codes: readonly string[] = languages.map(({ code }) => code);
  const there = readdirSync(labelled).flatMap((file) => /^(\w+)\.jsonl$/.exec(file)?.[1] ?? []);
  return there.toSorted((a, b) => rank(codes, a) - rank(codes, b));
}

/** The sets written afterwards, for one run at the end: `en.second`. */
export function secondSetNames(): readonly string[] {
  return readdirSync(labelled).flatMap((file) => /^(\w+\.second)\.jsonl$/.exec(file)?.[1] ?? []);
}

const rank = (codes: readonly string[], name: string) => (codes.includes(name) ? codes.indexOf(name) : codes.length);

/** The passages of a set, or of a file of labelled passages that lies elsewhere (`mine.jsonl`). Throws for a row that names no text and no file of the demo corpus, or a language without rules. */
export async function passagesOf(name: string): Promise<readonly Passage[]> {
  const lines = readFileSync(name.endsWith('.jsonl') ? name : path.join(labelled, `${name}.jsonl`), 'utf8').split('\n');
  const rows = lines.filter((line) => line !== '').map((line): Labels => JSON.parse(line));
  const files = rows.some(({ file }) => file !== undefined) ? await demoArticles() : new Map<string, ArticleInput>();
  return rows.map((labels) => {
    const where = labels.id ?? labels.file ?? '?';
    const input = labels.file === undefined ? inputOf(labels, where) : files.get(labels.file);
    if (input === undefined) throw new Error(`${name}.jsonl: there is no article ${where}`);
    return { where, labels, article: articleOf(input, where) };
  });
}

/** An article as the archive would hand it to the reader; nothing here depends on hashes and instants. */
export function articleOf(input: ArticleInput, id: string): Article {
  return { ...input, id, textSha256: '', addedAt: '', updatedAt: '' };
}

/** A bare text as an article without title, outlet or address. */
export function inputOf(
  { text, language = '', published = null }: Pick<Labels, 'text' | 'language' | 'published'>,
  where: string,
): ArticleInput {
  if (text === undefined || !isLanguageCode(language))
    throw new Error(`${where} has no text in a language that Coop reads`);
  const nothing = { url: null, path: null, title: null, outlet: null, publishedFrom: null, sourceSha256: '' };
  return { ...nothing, published, language, text };
}

async function demoArticles(): Promise<ReadonlyMap<string, ArticleInput>> {
  const articles = new Map<string, ArticleInput>();
  for await (const found of readSource(demo, { standardInput: Readable.from([]) })) {
    if ('article' in found) articles.set(path.basename(found.path), found.article);
  }
  return articles;
}
