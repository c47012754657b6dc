import { type Db, listed } from '../file/rows.ts';

/** Somebody or something that is written in a certain way. */
export interface Bearer {
  /** The actor's. */
  readonly id: string;
  readonly kind: string;
  readonly asWritten: string;
  /** How many articles print it so. */
  readonly articles: number;
}

/** Who is written so, for each of some folded ways of writing. */
export async function bearersOf(db: Db, written: readonly string[]): Promise<ReadonlyMap<string, readonly Bearer[]>> {
  const rows = await db
    .selectFrom('names')
    .innerJoin('actors_in_article as a', (join) =>
      join.onRef('a.article', '=', 'names.article').onRef('a.local_id', '=', 'names.local_id'),
    )
    .innerJoin('forms', 'forms.n', 'a.form')
    .select(['forms.actor_id as id', 'forms.kind', 'names.folded', 'names.as_written as asWritten'])
    .select((eb) => eb.fn.count<number>('names.article').distinct().as('articles'))
    .where('names.folded', 'in', listed(written))
    .groupBy(['forms.actor_id', 'names.as_written'])
    .execute();
  const out = new Map<string, readonly Bearer[]>(written.map((folded) => [folded, []]));
  for (const [folded, bearers] of Map.groupBy(rows, (row) => row.folded)) out.set(folded, bearers);
  return out;
}
