import { type Db, latestSeq, momentOf, pieces } from '../file/rows.ts';
import { addName, type NameIndex, nameIndex } from './name-index.ts';
import type { PassageIndex } from './passage-index.ts';
import { fts5, isFilled } from './passages-fts5.ts';
import { type InMemory, inMemory } from './passages-minisearch.ts';
import { passageId } from './search-tables.ts';

/** The indexes that a process searches by. */
export interface Indexes {
  readonly names: NameIndex;
  /** The index in memory until the file's own is complete, then that. */
  passages: PassageIndex;
}

/** Indexes in memory, with the change up to which they have followed the archive. */
export interface Following extends Indexes {
  names: NameIndex;
  memory: InMemory | null;
  seq: number;
  /** Which restoring the archive comes from, and what its terms were made by. */
  epoch: string;
}

/** Nothing indexed yet. */
export function noIndexes(): Following {
  const memory = inMemory();
  return { names: nameIndex(), passages: memory, memory, seq: 0, epoch: '' };
}

/** Lets other work run, such as acknowledging a request: indexing a thousand passages takes some 100 ms. */
export const breathe = () => new Promise<void>((resolve) => setImmediate(resolve));
const slice = 15;

async function unhurried<T>(items: readonly T[], work: (item: T) => void): Promise<void> {
  let until = performance.now() + slice;
  for (const item of items) {
    work(item);
    if (performance.now() < until) continue;
    await breathe();
    until = performance.now() + slice;
  }
}

/** Indexes everything that is stored about some articles; `rows` are their row numbers. */
async function addArticles(db: Db, { names, memory }: Following, rows: readonly number[]): Promise<void> {
  for (const some of pieces(rows, 10)) {
    if (memory) {
      const passages = await db
        .selectFrom('passages')
        .select(['article', 'n', 'terms', 'sounds', 'zone'])
        .where('article', 'in', some)
        .orderBy('article')
        .orderBy('n')
        .execute();
      await unhurried(passages, ({ article, n, terms, sounds, zone }) =>
        memory.add(passageId(article, n), sounds === '' ? terms : `${terms} ${sounds}`, zone),
      );
    }
    const written = await db.selectFrom('names').select('folded').distinct().where('article', 'in', some).execute();
    await unhurried(written, ({ folded }) => addName(names, folded));
    await breathe();
  }
}

/** Takes the passages of an article out; returns whether there were any. */
function discard(memory: InMemory, article: number): boolean {
  let n = 0;
  while (memory.discard(passageId(article, n))) n++;
  return n > 0;
}

/** Takes the file's own index once it is complete; the one in memory again if it was emptied, to be filled with other terms. */
async function choose(db: Db, index: Following): Promise<void> {
  if ((await isFilled(db)) === (index.memory === null)) return;
  index.memory = index.memory === null ? inMemory() : null;
  index.passages = index.memory ?? fts5;
  if (index.memory) index.seq = 0;
}

/**
 * Begins anew when the archive was restored from a copy: what was indexed may not be in it, and its changes are others;
 * and when all terms were made anew.
 */
async function follow(db: Db, index: Following): Promise<void> {
  const moment = await momentOf(db);
  const epoch = `${moment.epoch} ${moment.terms}`;
  if (epoch === index.epoch) return;
  index.epoch = epoch;
  index.names = nameIndex();
  index.seq = 0;
  if (index.memory === null) return;
  index.memory = inMemory();
  index.passages = index.memory;
}

/** Brings the indexes up to the archive's latest change; true if there was one. */
export async function catchUp(db: Db, index: Following): Promise<boolean> {
  await choose(db, index);
  await follow(db, index);
  const seq = await latestSeq(db);
  if (seq === index.seq) return false;
  const changed = await db
    .selectFrom('changes')
    .leftJoin('articles', 'articles.id', 'changes.article_id')
    // Of a removed article the row number that it had.
    .select(['articles.n', 'changes.article as gone'])
    .distinct()
    .where('changes.seq', '>', index.seq)
    // What another process stores meanwhile is left for the next time: it would be indexed twice, and swept out between.
    .where('changes.seq', '<=', seq)
    .orderBy('articles.n')
    .execute();
  const rows = [...new Set(changed.flatMap(({ n }) => (n === null ? [] : [n])))];
  const gone = changed.flatMap(({ gone }) => (gone === null ? [] : [gone]));
  const { memory } = index;
  let stale = false;
  if (memory) for (const n of [...rows, ...gone]) stale = discard(memory, n) || stale;
  await addArticles(db, index, rows);
  if (memory && stale) await memory.sweep();
  index.seq = seq;
  return true;
}
