import type { Titles } from '../archive.ts';
import { type Db, listed } from '../file/rows.ts';

const introduced = (fact: 'f' | 'new', from: string) =>
  `select distinct coalesce(p.value ->> 'role', '') || ' ' || (p.value ->> 'name') || ' ' || (p.value ->> 'asWritten'),
     ${fact}.article, ${fact}.n
   from ${from}json_each(${fact}.fact, '$.participants') as p
   where ${fact}.kind = 'statement' and p.value ->> 'part' = 'speaker'`;

/**
 * The step of `migrations.ts` that lets statements be found by how those are introduced who speak: title, name, and both as
 * printed. A trigger keeps it.
 */
export const speakerTables: readonly string[] = [
  `create table speakers (
     words text not null, article integer not null, fact integer not null,
     primary key (words, article, fact),
     foreign key (article, fact) references facts on delete cascade) without rowid`,
  'create index speakers_by_fact on speakers (article, fact)',
  'create index roles_by_role on roles (role)',
  `create trigger speakers_noted after insert on facts when new.kind = 'statement' begin
     insert into speakers ${introduced('new', '')};
   end`,
  `insert into speakers ${introduced('f', 'facts as f, ')}`,
];

/** See `Archive.titles`. */
export async function titles(db: Db): Promise<Titles> {
  const spoken = await db.selectFrom('speakers').select('words').distinct().execute();
  const borne = await db.selectFrom('roles').select('role').distinct().execute();
  return { speakers: spoken.map(({ words }) => words), roles: borne.map(({ role }) => role) };
}

/** See `Archive.bearing`. */
export async function bearing(db: Db, roles: readonly string[]): Promise<readonly string[]> {
  const rows = await db
    .selectFrom('roles')
    .innerJoin('actors_in_article as a', (join) =>
      join.onRef('a.article', '=', 'roles.article').onRef('a.local_id', '=', 'roles.local_id'),
    )
    .innerJoin('forms', 'forms.n', 'a.form')
    .select('forms.actor_id')
    .distinct()
    .where('roles.role', 'in', listed(roles))
    .execute();
  return rows.map(({ actor_id }) => actor_id);
}
