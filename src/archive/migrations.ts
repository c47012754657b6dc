import { sql } from 'kysely';
import { CoopError } from '../text/error.ts';
import { installationTables } from './desk/installations-sqlite.ts';
import { answerTables } from './desk/kept-answers-sqlite.ts';
import { paceTable } from './desk/paces.ts';
import { postTables, shownTables } from './desk/posts-sqlite.ts';
import { speakerTables } from './facts/speakers.ts';
import { standingTables } from './facts/standing.ts';
import { storyTables } from './facts/stories-sqlite.ts';
import type { Db, Write } from './file/rows.ts';
import { fileTable } from './following/files-sqlite.ts';
import { namedTables } from './search/named-sqlite.ts';
import { searchInFile } from './search/search-tables.ts';

/** Marks a SQLite file as an archive of Coop (`PRAGMA application_id`: "Coop" in ASCII). */
export const applicationId = 0x436f6f70;

/**
 * Each step brings an archive from one version to the next. Append only: an archive in use has run the earlier ones, and
 * they must stay as they were.
 */
export const migrations: readonly (string | readonly string[])[] = [
  `create table meta (key text primary key, value text not null) without rowid;

   create table articles (
     n integer primary key autoincrement, id text not null unique, known_by text not null unique,
     url text, path text, title text, outlet text, published text, published_from text, language text not null,
     text text not null, text_sha256 text not null, source_sha256 text not null, input_sha256 text not null,
     rules text not null, reading_sha256 text not null, added_at text not null, updated_at text not null);
   create table zones (
     article integer not null references articles on delete cascade,
     start integer not null, "end" integer not null, kind text not null, primary key (article, start, "end")) without rowid;
   create table passages (
     article integer not null references articles on delete cascade, n integer not null,
     start integer not null, "end" integer not null, zone text not null, terms text not null,
     primary key (article, n)) without rowid;

   create table forms (
     n integer primary key, key text not null unique, kind text not null, form text not null,
     actor_id text not null, why text not null);
   create index forms_by_actor on forms (actor_id);
   create table form_keys (
     key text not null, form integer not null references forms on delete cascade,
     primary key (key, form)) without rowid;
   create index form_keys_by_form on form_keys (form);
   create table actors_in_article (
     article integer not null references articles on delete cascade, local_id text not null, n integer not null,
     form integer not null references forms, name text not null, country text,
     primary key (article, local_id)) without rowid;
   create index actors_in_article_by_form on actors_in_article (form);
   create table names (
     article integer not null, local_id text not null, n integer not null, as_written text not null, folded text not null,
     primary key (article, local_id, n),
     foreign key (article, local_id) references actors_in_article on delete cascade) without rowid;
   create index names_by_folded on names (folded);
   create table roles (
     article integer not null, local_id text not null, n integer not null, role text not null,
     primary key (article, local_id, n),
     foreign key (article, local_id) references actors_in_article on delete cascade) without rowid;
   create table role_keys (
     form integer not null, article integer not null, local_id text not null, key text not null,
     primary key (form, key, article, local_id),
     foreign key (article, local_id) references actors_in_article on delete cascade) without rowid;
   create index role_keys_by_actor on role_keys (article, local_id);

   create table facts (
     article integer not null references articles on delete cascade, n integer not null,
     kind text not null, fact text not null, primary key (article, n)) without rowid;
   create table fact_actors (
     local_id text not null, article integer not null, fact integer not null,
     primary key (article, local_id, fact),
     foreign key (article, fact) references facts on delete cascade) without rowid;
   create index fact_actors_by_fact on fact_actors (article, fact);
   create table fact_countries (
     country text not null, article integer not null, fact integer not null,
     primary key (country, article, fact),
     foreign key (article, fact) references facts on delete cascade) without rowid;
   create index fact_countries_by_fact on fact_countries (article, fact);
   create table fact_areas (
     area text not null, article integer not null, fact integer not null,
     primary key (area, article, fact),
     foreign key (article, fact) references facts on delete cascade) without rowid;
   create index fact_areas_by_fact on fact_areas (article, fact);

   create table changes (
     seq integer primary key autoincrement, article_id text not null, what text not null, at text not null);
   create index changes_by_article on changes (article_id, seq);
   create table snapshots (
     name text not null, part integer not null, seq integer not null, version text not null, json text not null,
     primary key (name, part));

   create table claims (key text primary key, at text not null) without rowid;
   create index claims_by_time on claims (at);
   create table answers (
     id text primary key, team_id text not null, channel_id text not null, user_id text not null,
     question text not null, json text not null, at text not null);
   create table threads (key text primary key, json text not null, at text not null);
   create table watches (
     n integer primary key, id text not null unique, team_id text not null, channel_id text not null,
     made_by text not null, delivery text not null, made_at text not null, after_seq integer not null,
     unique (team_id, channel_id, delivery));
   create table posts (
     n integer primary key autoincrement, key text not null unique, team_id text not null, channel_id text not null,
     article_id text not null, state text not null, ts text, seq integer not null, sent_seq integer not null,
     attempts integer not null, error text, at text not null);
   create index posts_by_state on posts (state, n);
   create table cursors (name text primary key, seq integer not null) without rowid;`,

  `create table feeds (
     n integer primary key, id text not null unique, url text not null unique, title text, added_by text,
     added_at text not null, state text not null, etag text, modified text, next_at text not null,
     failures integer not null, trouble text, answered_at text, new_at text, listed integer not null);
   create table feed_entries (
     feed text not null references feeds (id) on delete cascade, key text not null, outcome text not null, reason text,
     attempts integer not null, at text not null, primary key (feed, key)) without rowid;`,
  searchInFile,
  storyTables,

  `alter table changes add column article integer;
   alter table changes add column backlog integer not null default 0;
   create table shingles (
     hash integer not null, article integer not null references articles on delete cascade,
     primary key (hash, article)) without rowid;
   create index shingles_by_article on shingles (article);
   create table copies (
     article integer not null references articles on delete cascade,
     other integer not null references articles on delete cascade,
     primary key (article, other)) without rowid;
   create index copies_by_other on copies (other);
   create table versions (
     n integer primary key autoincrement, article integer not null references articles on delete cascade,
     text_sha256 text not null, since text not null, until text not null, changed text not null,
     facts_gone integer not null, facts_new integer not null);
   create index versions_by_article on versions (article, n);
   create table removals (
     known_by text primary key, article_id text not null, url text, path text, at text not null, by text) without rowid;
   create table audits (
     n integer primary key autoincrement, at text not null, team_id text, user_id text, action text not null,
     target text not null, outcome text not null);`,
  // Watches with a filter, a schedule and settings of their own; those that were there go on telling of everything at once.
  `alter table watches rename to watches_before;
   create table watches (
     n integer primary key, id text not null unique, team_id text not null, channel_id text not null,
     made_by text not null, made_at text not null, delivery text not null, filter text not null, language text not null,
     zone text not null, days text not null, at text not null, quiet text, cap integer, state text not null,
     state_reason text, after_seq integer not null);
   insert into watches
     select n, id, team_id, channel_id, made_by, made_at, delivery,
       '{"actorIds":[],"countries":[],"pairs":[],"areas":[],"kinds":[],"languages":[],"outlets":[],"words":[]}',
       'en', 'UTC', '[1,2,3,4,5]', '08:00', null, null, 'on', null, after_seq
     from watches_before;
   drop table watches_before;
   create index watches_by_channel on watches (team_id, channel_id);`,
  'alter table feeds add column leased_until text',
  postTables,
  answerTables,
  installationTables,
  shownTables,
  // What is chosen and counted without reading the facts and texts themselves.
  `create index facts_by_kind on facts (kind);
   create index articles_by_date on articles (published, language);
   alter table fact_countries add column kind text not null default '';
   alter table fact_countries add column status text not null default '';
   alter table fact_countries add column day text not null default '';`,
  paceTable,
  // How long a feed and its server ask to be left alone; which article an entry is, and since when it is listed.
  `alter table feeds add column ttl_ms integer not null default 0;
   alter table feeds add column fresh_ms integer not null default 0;
   alter table feed_entries add column url text;
   alter table feed_entries add column listed_at text;
   alter table feed_entries add column article_id text;
   create index feed_entries_by_url on feed_entries (url);`,
  fileTable,
  `alter table feeds add column added_in text;`,
  namedTables,
  standingTables,
  // In which version an entry of a feed was taken, until when it is left alone, and how many were given up.
  `alter table feed_entries add column version text;
   alter table feed_entries add column not_before text;
   alter table feeds add column lost integer not null default 0;`,
  speakerTables,
  // Where an article's file is: two files of one path are two articles.
  `alter table articles add column place text;
   create index articles_by_place on articles (place);
   create index articles_by_path on articles (path);
   alter table removals add column place text;
   alter table removals add column source_sha256 text;`,
];

/** The version that this program knows. */
export const schemaVersion = migrations.length;

const pragma = async (db: Db, name: string): Promise<number> => {
  const { rows } = await sql.raw<Record<string, number>>(`pragma ${name}`).execute(db);
  return rows[0]?.[name] ?? 0;
};

/** Refuses a file that is not an archive, or one that a newer Coop has made; returns the file's version, 0 if it is empty. */
export async function versionOf(db: Db, path: string): Promise<number> {
  const version = await pragma(db, 'user_version');
  const id = await pragma(db, 'application_id');
  const { rows } = await sql.raw<{ tables: number }>('select count(*) as tables from sqlite_schema').execute(db);
  const empty = rows[0]?.tables === 0 && version === 0;
  if (!empty && id !== applicationId) {
    throw new CoopError(
      'broken-archive',
      `${path} is a SQLite file, but not an archive of Coop. Set COOP_ARCHIVE to another path, or move the file away.`,
    );
  }
  if (version > schemaVersion) {
    throw new CoopError(
      'broken-archive',
      `${path} was written by a newer Coop (archive version ${version}; this one knows ${schemaVersion}). Update Coop, or set COOP_ARCHIVE to another path.`,
    );
  }
  return version;
}

/** Brings an archive to this program's version, one step at a time, each step whole or not at all. */
export async function migrate(write: Write, path: string): Promise<void> {
  await write(async (trx) => {
    const version = await versionOf(trx, path);
    for (const step of migrations.slice(version)) {
      const statements = typeof step === 'string' ? step.split(';').map((text) => text.trim()) : step;
      for (const statement of statements) {
        if (statement !== '') await sql.raw(statement).execute(trx);
      }
    }
    if (version === schemaVersion) return;
    await sql.raw(`pragma application_id = ${applicationId}`).execute(trx);
    await sql.raw(`pragma user_version = ${schemaVersion}`).execute(trx);
  });
}
