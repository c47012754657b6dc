import MiniSearch, { type AsPlainObject, type Options } from 'minisearch';
import { nameWords } from '../reading/identity/name.ts';
import { soundOf } from '../text/skeleton.ts';
import { analysisVersion } from './analyse.ts';
import { type Db, latestSeq, pieces, type Write } from './rows.ts';

interface PassageDocument {
  readonly id: number;
  /** Analysed terms, each with its language's code, so that no word is found in another language. */
  readonly terms: string;
  readonly zone: string;
}
interface NameDocument {
  /** A way in which an actor is written, folded. */
  readonly id: string;
  readonly words: string;
}

const onBlanks = (text: string) => text.split(' ');
const asIs = (term: string) => term;
const passageOptions: Options<PassageDocument> = {
  fields: ['terms'],
  storeFields: ['zone'],
  tokenize: onBlanks,
  processTerm: asIs,
  // Measured best for questions over news (README, "How it works"): no floor for rare matches in long passages.
  searchOptions: { bm25: { k: 1.2, b: 0.75, d: 0 } },
};
const nameOptions: Options<NameDocument> = { fields: ['words'], tokenize: onBlanks, processTerm: asIs };

/** The search indexes in memory and the change up to which they have followed the archive. */
export interface Indexes {
  readonly passages: MiniSearch<PassageDocument>;
  readonly names: MiniSearch<NameDocument>;
  seq: number;
}

/** Room for the passages of one article in the numbers that index them. */
const perArticle = 2 ** 20;
export const passageId = (article: number, n: number): number => article * perArticle + n;
export const placeOf = (id: number) => ({ article: Math.floor(id / perArticle), n: id % perArticle });

/** The terms under which a written name is found: its words, and after `=` how each sounds. */
export function nameTerms(folded: string): readonly string[] {
  const found = nameWords(folded).map((word) => word.folded);
  const sounds = found.map((word) => soundOf(word).skeleton).filter((skeleton) => skeleton !== '');
  return [...new Set([...found, ...sounds.map((skeleton) => `=${skeleton}`)])];
}

/** Lets other work run, such as acknowledging a request: indexing a thousand passages takes some 60 ms. */
export const breathe = () => new Promise<void>((resolve) => setImmediate(resolve));
const slice = 20;

async function unhurried<T>(items: readonly T[], work: (item: T) => void): Promise<void> {
  let until = performance.now() + slice;
  for (const item of items) {
    work(item);
    if (performance.now() < until) continue;
    await breathe();
    until = performance.now() + slice;
  }
}

function addNames(index: Indexes, folded: readonly { folded: string }[]): Promise<void> {
  return unhurried(folded, ({ folded: id }) => {
    if (!index.names.has(id)) index.names.add({ id, words: nameTerms(id).join(' ') });
  });
}

/** Indexes everything that is stored about some articles; `rows` are their row numbers. */
async function addArticles(db: Db, index: Indexes, rows: readonly number[]): Promise<void> {
  for (const some of pieces(rows, 50)) {
    const passages = await db
      .selectFrom('passages')
      .innerJoin('articles', 'articles.n', 'passages.article')
      .select(['passages.article', 'passages.n', 'passages.terms', 'passages.zone', 'articles.language'])
      .where('passages.article', 'in', some)
      .orderBy('passages.article')
      .orderBy('passages.n')
      .execute();
    await unhurried(passages, ({ article, n, terms, zone, language }) => {
      const coded = terms === '' ? '' : `${language}:${terms.replaceAll(' ', ` ${language}:`)}`;
      index.passages.add({ id: passageId(article, n), terms: coded, zone });
    });
    await addNames(
      index,
      await db.selectFrom('names').select('folded').distinct().where('article', 'in', some).execute(),
    );
    await breathe();
  }
}

/** Takes the passages of an article out; returns whether there were any. */
function discard(index: Indexes, article: number): boolean {
  let n = 0;
  while (index.passages.has(passageId(article, n))) index.passages.discard(passageId(article, n++));
  return n > 0;
}

/** Brings the indexes up to the archive's latest change; true if there was one. */
export async function catchUp(db: Db, index: Indexes): Promise<boolean> {
  const seq = await latestSeq(db);
  if (seq === index.seq) return false;
  const changed = await db
    .selectFrom('changes')
    .leftJoin('articles', 'articles.id', 'changes.article_id')
    .select('articles.n')
    .distinct()
    .where('changes.seq', '>', index.seq)
    // What another process stores meanwhile is left for the next time: it would be indexed twice, and swept out between.
    .where('changes.seq', '<=', seq)
    .orderBy('articles.n')
    .execute();
  const rows = changed.flatMap(({ n }) => (n === null ? [] : [n]));
  let stale = false;
  for (const n of rows) stale = discard(index, n) || stale;
  await addArticles(db, index, rows);
  // A term's weight counts the passages that have it: discarded ones would weigh on until they are swept out.
  if (stale) await index.passages.vacuum({ batchSize: 500, batchWait: 0 });
  index.seq = seq;
  return true;
}

/** Snapshots made by other software, or of other terms, do not match. */
const snapshotVersion = `1 minisearch 7.2 ${analysisVersion()} ${process.versions.unicode}`;
const termsPerPart = 1500;

/** Writes the indexes into the archive's own file, in parts that can be read back without a long pause. */
export async function saveSnapshot(write: Write, index: Indexes): Promise<void> {
  const parts: { name: string; part: number; seq: number; version: string; json: string }[] = [];
  for (const name of ['passages', 'names'] as const) {
    const { index: terms, ...head } = index[name].toJSON();
    const chunks: unknown[] = [head, ...pieces(terms, termsPerPart)];
    for (const [part, chunk] of chunks.entries()) {
      parts.push({ name, part, seq: index.seq, version: snapshotVersion, json: JSON.stringify(chunk) });
    }
  }
  await write(async (trx) => {
    await trx.deleteFrom('snapshots').execute();
    for (const part of parts) await trx.insertInto('snapshots').values(part).execute();
  });
}

async function loadParts(db: Db, name: 'passages' | 'names'): Promise<AsPlainObject | null> {
  let whole: AsPlainObject | null = null;
  for (let part = 0; ; part++) {
    const row = await db
      .selectFrom('snapshots')
      .select(['json', 'version'])
      .where('name', '=', name)
      .where('part', '=', part)
      .executeTakeFirst();
    if (!row) return whole;
    if (row.version !== snapshotVersion) return null;
    if (whole === null) whole = { ...JSON.parse(row.json), index: [] };
    else whole.index.push(...JSON.parse(row.json));
    await breathe();
  }
}

/** The `seq` of the stored snapshot that this program can use, or null. */
export async function snapshotSeq(db: Db): Promise<number | null> {
  const row = await db.selectFrom('snapshots').select(['seq', 'version']).where('part', '=', 0).executeTakeFirst();
  return row?.version === snapshotVersion ? row.seq : null;
}

/** The indexes from the snapshot, or from all that is stored when there is none that fits; then brought up to date. */
export async function loadIndexes(db: Db): Promise<Indexes> {
  const seq = await snapshotSeq(db);
  if (seq !== null && seq <= (await latestSeq(db))) {
    const passages = await loadParts(db, 'passages');
    const names = await loadParts(db, 'names');
    if (passages && names && (await snapshotSeq(db)) === seq) {
      const index: Indexes = {
        passages: await MiniSearch.loadJSAsync(passages, passageOptions),
        names: await MiniSearch.loadJSAsync(names, nameOptions),
        seq,
      };
      await catchUp(db, index);
      return index;
    }
  }
  const index: Indexes = { passages: new MiniSearch(passageOptions), names: new MiniSearch(nameOptions), seq: 0 };
  await catchUp(db, index);
  return index;
}
