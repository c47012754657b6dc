import { type Insertable, type Kysely, type RawBuilder, type Selectable, sql } from 'kysely';
import { isLanguageCode } from '../../languages/all.ts';
import type { Article, PublishedFrom } from '../../reading/article.ts';
import { CoopError } from '../../text/error.ts';
import type { Tables } from './schema.ts';

/** A connection or an open transaction. */
export type Db = Kysely<Tables>;

/** Runs `work` over one state of the archive. */
export type AtOnce = <T>(work: (db: Db) => Promise<T>) => Promise<T>;

/**
 * Runs `work` in one transaction: all of it is stored, or nothing. Nothing may be
 * awaited inside but SQL, and that other work runs (`breathe`). Once it is done
 * it survives the death of the process; with `durable` also a power cut.
 */
export type Write = <T>(work: (db: Db) => Promise<T>, durable?: 'durable') => Promise<T>;

const published: readonly PublishedFrom[] = ['front matter', 'url', 'dateline', 'metadata'];

/** An article as the archive hands it out. */
export function articleOf(row: Selectable<Tables['articles']>): Article {
  if (!isLanguageCode(row.language)) {
    throw new CoopError(
      'broken-archive',
      `The archive holds an article in "${row.language}", a language that this Coop does not know. Update Coop.`,
    );
  }
  return {
    id: row.id,
    url: row.url,
    path: row.path,
    title: row.title,
    outlet: row.outlet,
    published: row.published,
    publishedFrom: published.find((from) => from === row.published_from) ?? null,
    language: row.language,
    text: row.text,
    sourceSha256: row.source_sha256,
    textSha256: row.text_sha256,
    addedAt: row.added_at,
    updatedAt: row.updated_at,
  };
}

const sizes = [64, 32, 16, 8, 4, 2, 1];

/** Inserts rows in few statements of few lengths, so that prepared statements are found again. */
export async function insertAll<T extends keyof Tables & string>(
  db: Db,
  table: T,
  rows: readonly Insertable<Tables[T]>[],
): Promise<void> {
  let at = 0;
  for (const size of sizes) {
    while (rows.length - at >= size) {
      await db
        .insertInto(table)
        .values(rows.slice(at, at + size))
        .execute();
      at += size;
    }
  }
}

/** Pieces of a list for `in (...)`, within SQLite's limit of parameters. */
export function pieces<T>(list: readonly T[], size = 400): readonly (readonly T[])[] {
  const out: T[][] = [];
  for (let at = 0; at < list.length; at += size) out.push(list.slice(at, at + size));
  return out;
}

/** A list for `in`, as one JSON value: of any length, without SQLite's limit of parameters, and always the same statement. */
export function listed<T extends string | number>(list: readonly T[]): RawBuilder<T> {
  return sql<T>`(select value from json_each(${JSON.stringify(list)}))`;
}

/** The highest `seq` of the archive's history, 0 for an empty archive. */
export async function latestSeq(db: Db): Promise<number> {
  const row = await db
    .selectFrom('changes')
    .select((eb) => eb.fn.max('seq').as('seq'))
    .executeTakeFirst();
  return row?.seq ?? 0;
}

/** Where `looking-through.ts` notes how far it has come. */
export const lookedUpTo = 'looked up to';

/** The archive's latest change, and which restoring it comes from: a restored archive counts its changes anew. */
export interface Moment {
  readonly seq: number;
  readonly epoch: string;
  /** What stored terms were made by; and whether some are still being made. */
  readonly terms: string;
  readonly isLooking: boolean;
}

/** What the archive is as of now. */
export async function momentOf(db: Db): Promise<Moment> {
  const { rows } = await sql<{ seq: number | null; epoch: string | null; terms: string | null; upto: string | null }>`
    select (select max(seq) from changes) as seq, (select value from meta where key = 'epoch') as epoch,
      (select value from meta where key = 'analysis') as terms,
      (select value from meta where key = ${lookedUpTo}) as upto`.execute(db);
  const [{ seq, epoch, terms, upto } = { seq: 0, epoch: null, terms: null, upto: null }] = rows;
  return { seq: seq ?? 0, epoch: epoch ?? '', terms: terms ?? '', isLooking: upto !== null };
}

/** How many passages the archive has. */
export async function passageCount(db: Db): Promise<number> {
  const row = await db
    .selectFrom('passage_totals')
    .select((eb) => eb.fn.sum<number | null>('passages').as('passages'))
    .executeTakeFirst();
  return row?.passages ?? 0;
}
