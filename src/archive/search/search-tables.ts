/** Room for the passages of one article in the numbers that index them. */
const perArticle = 2 ** 20;
/** The number that indexes a passage, and back. */
export const passageId = (article: number, n: number): number => article * perArticle + n;
export const placeOf = (id: number) => ({ article: Math.floor(id / perArticle), n: id % perArticle });
/** The same in SQL: whether the passage `p` is the one that a number indexes. */
export const isPassage = (id: string): string => `p.article = ${id} / ${perArticle} and p.n = ${id} % ${perArticle}`;

/** Zones by the last two bits of a row's number in `passage_terms`, so that a zone is told without looking elsewhere. */
export const zoneBits = { title: 0, body: 1, furniture: 2 } as const;
export const idOfRow = (rowid: number): number => Math.floor(rowid / 4);
export const zoneOfRow = (rowid: number): number => rowid % 4;
export const articleOfRow = (rowid: number): number => Math.floor(rowid / (4 * perArticle));
/** The first and the last number that a row of an article can have. */
export const rowsOf = (article: number): readonly [first: number, last: number] => [
  passageId(article, 0) * 4,
  passageId(article + 1, 0) * 4 - 1,
];

const row = (passage: 'new' | 'old' | 'p') =>
  `(${passage}.article << 22) | (${passage}.n << 2) | (case ${passage}.zone when 'title' then 0 when 'body' then 1 else 2 end)`;
const followed = (passage: 'new' | 'old') => `${passage}.article <= (select upto from passage_search)`;

/** What `upto` is once every article is in the file's own index, those to come included. */
export const all = Number.MAX_SAFE_INTEGER;

/**
 * The step of `migrations.ts` that lets SQLite search passages. Triggers keep `passage_terms` and the totals in the
 * transaction that stores an article, for as many articles as `passage_search` says; so whoever is killed while it is
 * filled leaves it filled up to there, and whoever comes next goes on.
 */
export const searchInFile: readonly string[] = [
  `alter table passages add column sounds text not null default ''`,
  `alter table passages add column language text not null default ''`,
  'alter table passages add column words integer not null default 0',
  'create table passage_totals (language text primary key, passages integer not null, words integer not null) without rowid',
  'create table passage_search (one integer primary key check (one = 1), upto integer not null)',
  'insert into passage_search values (1, 0)',
  `create virtual table passage_terms using fts5 (
     terms, sounds, content = '', tokenize = "unicode61 remove_diacritics 0 categories 'L* M* N* P* S* C*'")`,
  'create virtual table passage_vocabulary using fts5vocab (passage_terms, row)',
  `create trigger passage_counted after insert on passages begin
     insert into passage_totals values (new.language, 1, new.words)
       on conflict do update set passages = passages + 1, words = words + excluded.words;
   end`,
  `create trigger passage_uncounted after delete on passages begin
     update passage_totals set passages = passages - 1, words = words - old.words where language = old.language;
   end`,
  `create trigger passage_indexed after insert on passages when ${followed('new')} begin
     insert into passage_terms (rowid, terms, sounds) values (${row('new')}, new.terms, new.sounds);
   end`,
  `create trigger passage_dropped after delete on passages when ${followed('old')} begin
     insert into passage_terms (passage_terms, rowid, terms, sounds) values ('delete', ${row('old')}, old.terms, old.sounds);
   end`,
  'drop table snapshots',
];

/** Puts the passages of the articles `(after, upto]` into `passage_terms`. */
export const fill = (after: number, upto: number): string =>
  `insert into passage_terms (rowid, terms, sounds)
     select ${row('p')}, p.terms, p.sounds from passages p where p.article > ${after} and p.article <= ${upto}`;
