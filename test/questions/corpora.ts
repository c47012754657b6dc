import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Archive } from '../../src/archive/archive.ts';
import { openArchive } from '../../src/archive/sqlite.ts';
import { readArticle } from '../../src/reading/read.ts';
import { rules } from '../../src/reading/rules.ts';
import { readSource } from '../../src/sources/all.ts';
import { takeIn } from '../../src/sources/take-in.ts';

const root = path.join(import.meta.dirname, '..', '..');

/** Where the articles of each corpus stand; the seeds lie beside the project and may be absent. */
export const corpora = {
  demo: path.join(root, 'data', 'articles'),
  seeds: path.join(root, '..', 'shared', 'seeds'),
} as const;
export type CorpusName = keyof typeof corpora;

/** Whether the corpus can be read here. */
export function isHere(name: CorpusName): boolean {
  return existsSync(corpora[name]);
}

/** Standard input that ends at once. */
async function* nothing(): AsyncGenerator<string> {}

/** The corpus read into an archive of its own, which closing removes. */
export async function archiveOf(name: CorpusName): Promise<Archive> {
  const folder = mkdtempSync(path.join(tmpdir(), 'coop-questions-'));
  const archive = await openArchive({ path: path.join(folder, 'archive.sqlite'), read: readArticle, rules });
  const found = readSource(corpora[name], { standardInput: nothing() });
  for await (const row of takeIn(archive, found, () => new Date('2026-01-12T10:00:00Z'))) {
    if (row.outcome === 'refused') throw new Error(`${row.path}: ${row.reason}`);
  }
  return {
    ...archive,
    close: async () => {
      await archive.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
