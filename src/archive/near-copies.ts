import { sql } from 'kysely';
import type { Reading } from '../reading/fact.ts';
import { words } from '../text/fold.ts';
import { type Db, insertAll, pieces } from './rows.ts';

/** Words in a row that are compared: long enough that two articles share one only by copying. */
const inARow = 4;
/** One of so many is kept, by its value alone, so that two texts keep the same ones of what they share. */
const oneOf = 8;
/** Fewer shared ones prove nothing: an agency's closing line has as many. */
const leastShared = 6;
/** How much of the shorter text the longer one must hold, and how much shorter it may be. */
const held = 0.6;
const shortest = 0.4;
/** What more articles than this print is a phrase of the outlet's, and no sign of a copy. */
const tooCommon = 100;

/** Spreads a number's bits (the last step of MurmurHash3, which is in the public domain). */
function mixed(given: number): number {
  let h = given;
  h = Math.imul(h ^ (h >>> 16), 0x85ebca6b);
  h = Math.imul(h ^ (h >>> 13), 0xc2b2ae35);
  return (h ^ (h >>> 16)) >>> 0;
}

function hashOf(word: string): number {
  let h = 0x811c9dc5;
  for (let i = 0; i < word.length; i++) h = Math.imul(h ^ word.charCodeAt(i), 0x01000193);
  return h;
}

/**
 * A fingerprint of an article's body: a fixed choice of the numbers of all its runs of four folded words, so that case,
 * accents, punctuation, headline and furniture make no difference. Two texts share as much of their fingerprints as of
 * their words. Empty for a text of few words.
 */
export function fingerprintOf(text: string, { passages }: Pick<Reading, 'passages'>): readonly number[] {
  const hashes = passages
    .filter(({ zone }) => zone === 'body')
    .flatMap(({ start, end }) => words(text.slice(start, end)).map(({ folded }) => hashOf(folded)));
  const kept = new Set<number>();
  for (let at = inARow; at <= hashes.length; at++) {
    let run = 0;
    for (let i = at - inARow; i < at; i++) run = (Math.imul(run, 0x01000193) + (hashes[i] ?? 0)) | 0;
    const number = mixed(run);
    if (number % oneOf === 0) kept.add(number);
  }
  return [...kept];
}

/** Whether texts with fingerprints of these sizes, so much of which is shared, are copies of one. */
export function isNearCopy(shared: number, one: number, other: number): boolean {
  const [smaller, larger] = [Math.min(one, other), Math.max(one, other)];
  return shared >= leastShared && shared >= held * smaller && smaller >= shortest * larger;
}

/** Stores an article's fingerprint in the place of the one it had, and of which others it is a near-copy. */
export async function storeFingerprint(db: Db, article: number, fingerprint: readonly number[]): Promise<void> {
  await db.deleteFrom('shingles').where('article', '=', article).execute();
  await db
    .deleteFrom('copies')
    .where((eb) => eb.or([eb('article', '=', article), eb('other', '=', article)]))
    .execute();
  if (fingerprint.length < leastShared) return;
  const { rows } = await sql<{ article: number; shared: number; size: number }>`
    select s.article, count(*) as shared, (select count(*) from shingles as x where x.article = s.article) as size
    from json_each(${JSON.stringify(fingerprint)}) as mine
    join shingles as s on s.hash = mine.value
    where (select count(*) from (select 1 from shingles as y where y.hash = mine.value limit ${sql.lit(tooCommon + 1)}))
      <= ${sql.lit(tooCommon)}
    group by s.article having count(*) >= ${sql.lit(leastShared)}`.execute(db);
  await insertAll(
    db,
    'shingles',
    fingerprint.map((hash) => ({ hash, article })),
  );
  const others = rows.filter(({ shared, size }) => isNearCopy(shared, fingerprint.length, size));
  await insertAll(
    db,
    'copies',
    others.flatMap(({ article: other }) => [
      { article, other },
      { article: other, other: article },
    ]),
  );
}

/** See `Upkeep.copiesOf`. */
export async function copiesOf(db: Db, ids: readonly string[]): Promise<ReadonlyMap<string, readonly string[]>> {
  const found = new Map<string, string[]>();
  for (const some of pieces([...new Set(ids)])) {
    const rows = await db
      .selectFrom('articles as a')
      .innerJoin('copies as c', 'c.article', 'a.n')
      .innerJoin('articles as b', 'b.n', 'c.other')
      .select(['a.id as id', 'b.id as other'])
      .where('a.id', 'in', some)
      .orderBy('b.id')
      .execute();
    for (const { id, other } of rows) found.set(id, [...(found.get(id) ?? []), other]);
  }
  return found;
}
