import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import Sqlite from 'better-sqlite3';
import MiniSearch from 'minisearch';
import { openArchive } from '../../../src/archive/sqlite.ts';
import type { LanguageCode } from '../../../src/languages/language.ts';

/** How many answers are looked at. */
const deepest = 10;

/** Paragraphs that can be searched: `ask` gives the numbers of the best ones, best first. */
export interface Searchable {
  ask(words: string): Promise<readonly number[]>;
  close(): Promise<void>;
}

/** An engine of the table, with paragraphs of one language. */
export type Engine = (paragraphs: readonly string[], language: LanguageCode) => Promise<Searchable>;

const miniSearch: Engine = async (paragraphs) => {
  const index = new MiniSearch<{ id: number; text: string }>({ fields: ['text'] });
  index.addAll(paragraphs.map((text, id) => ({ id, text })));
  return {
    ask: async (words) =>
      index
        .search(words)
        .slice(0, deepest)
        .map(({ id }) => Number(id)),
    close: async () => undefined,
  };
};

const fts5: Engine = async (paragraphs) => {
  const db = new Sqlite(':memory:');
  db.exec('create virtual table passages using fts5 (text)');
  const add = db.prepare('insert into passages (rowid, text) values (?, ?)');
  for (const [at, text] of paragraphs.entries()) add.run(at + 1, text);
  const search = db
    .prepare<[string], number>('select rowid from passages where passages match ? order by bm25(passages) limit 10')
    .pluck();
  return {
    ask: async (words) => {
      const terms = words.match(/[\p{L}\p{N}\p{M}]+/gu) ?? [];
      return terms.length === 0 ? [] : search.all(terms.map((term) => `"${term}"`).join(' OR ')).map((n) => n - 1);
    },
    close: async () => void db.close(),
  };
};

/** Coop's own archive; every paragraph is an article of one passage. */
const coop =
  (inMemoryUpTo: number): Engine =>
  async (paragraphs, language) => {
    const folder = mkdtempSync(path.join(tmpdir(), 'coop-search-'));
    const archive = await openArchive({
      path: path.join(folder, 'archive.sqlite'),
      rules: 'paragraphs',
      inMemoryUpTo,
      read: ({ text }) => ({
        ...{ actors: [], facts: [], title: null, published: null, publishedFrom: null },
        zones: [{ start: 0, end: text.length, kind: 'body' }],
        passages: [{ start: 0, end: text.length, zone: 'body' }],
      }),
    });
    const about = { url: null, title: null, outlet: null, published: null, publishedFrom: null } as const;
    for (const [at, text] of paragraphs.entries())
      await archive.add({ ...about, path: `${at}`, language, text, sourceSha256: `${at}` }, new Date(0));
    await archive.refresh();
    return {
      ask: async (words) =>
        (await archive.findPassages({ words, zones: ['body'], limit: deepest })).map(({ article }) =>
          Number(article.path),
        ),
      close: async () => {
        await archive.close();
        rmSync(folder, { recursive: true, force: true });
      },
    };
  };

/** The peers with their defaults, then Coop with either index. */
export const engines = {
  'MiniSearch, defaults': miniSearch,
  'SQLite FTS5, defaults, any word': fts5,
  'Coop, in memory': coop(Number.POSITIVE_INFINITY),
  "Coop, in the archive's file": coop(0),
} as const satisfies Readonly<Record<string, Engine>>;
