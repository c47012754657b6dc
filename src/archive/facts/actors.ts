import { sql } from 'kysely';
import type { ActorKind } from '../../reading/fact.ts';
import { nameWords } from '../../reading/identity/name.ts';
import type { Actor } from '../archive.ts';
import { type Db, pieces } from '../file/rows.ts';

/** Texts, each with the articles that print it. */
type Printed = Map<string, Set<string>>;

const byText = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);

function note(printed: Printed, text: string, articleIds: readonly string[]): void {
  const known = printed.get(text);
  if (known) for (const id of articleIds) known.add(id);
  else printed.set(text, new Set(articleIds));
}

const ranked = (printed: Printed) =>
  [...printed].sort((a, b) => b[1].size - a[1].size || b[0].length - a[0].length || byText(a[0], b[0]));

/** The form shown: the most frequent full name in Latin script, else the most frequent Latin one, else any. */
function shown(printed: Printed, kind: ActorKind): string {
  const all = ranked(printed);
  const latin = all.filter(([text]) => /\p{Script=Latin}/u.test(text));
  const full = kind === 'person' ? latin.filter(([text]) => nameWords(text).length > 1) : latin;
  return (full[0] ?? latin[0] ?? all[0])?.[0] ?? '';
}

const kinds: readonly ActorKind[] = ['person', 'organisation', 'country'];

/** See `Archive.actors`: in the order asked for; ids that the archive does not have are left out. */
export async function actors(db: Db, ids: readonly string[]): Promise<readonly Actor[]> {
  const found = new Map<
    string,
    { kind: ActorKind; full: Printed; names: Printed; roles: Printed; countries: Printed }
  >();
  // The articles of each way of writing as one value: of somebody in the news they are thousands.
  const articleIds = sql<string>`json_group_array(articles.id)`.as('articleIds');
  for (const some of pieces([...new Set(ids)])) {
    const printed = () =>
      db
        .selectFrom('forms')
        .innerJoin('actors_in_article as a', 'a.form', 'forms.n')
        .innerJoin('articles', 'articles.n', 'a.article')
        .where('forms.actor_id', 'in', some);
    const rows = await printed()
      .innerJoin('names', (join) =>
        join.onRef('names.article', '=', 'a.article').onRef('names.local_id', '=', 'a.local_id'),
      )
      .select(['forms.actor_id', 'forms.kind', 'a.name', 'a.country', 'names.as_written', articleIds])
      .groupBy(['forms.actor_id', 'a.name', 'a.country', 'names.as_written'])
      .execute();
    for (const row of rows) {
      let actor = found.get(row.actor_id);
      if (!actor) {
        const kind = kinds.find((candidate) => candidate === row.kind) ?? 'person';
        actor = { kind, full: new Map(), names: new Map(), roles: new Map(), countries: new Map() };
        found.set(row.actor_id, actor);
      }
      const articles: readonly string[] = JSON.parse(row.articleIds);
      note(actor.full, row.name, articles);
      note(actor.names, row.as_written, articles);
      if (row.country !== null) note(actor.countries, row.country, articles);
    }
    const roles = await printed()
      .innerJoin('roles', (join) =>
        join.onRef('roles.article', '=', 'a.article').onRef('roles.local_id', '=', 'a.local_id'),
      )
      .select(['forms.actor_id', 'roles.role', articleIds])
      .groupBy(['forms.actor_id', 'roles.role'])
      .execute();
    for (const row of roles) {
      const actor = found.get(row.actor_id);
      if (actor) note(actor.roles, row.role, JSON.parse(row.articleIds));
    }
  }
  return [...new Set(ids)].flatMap((id) => {
    const actor = found.get(id);
    if (!actor) return [];
    const { kind, full, names, roles, countries } = actor;
    return {
      id,
      kind,
      name: shown(full, kind),
      country: ranked(countries)[0]?.[0] ?? null,
      names: ranked(names).map(([asWritten, articles]) => ({ asWritten, articleIds: [...articles].sort(byText) })),
      roles: ranked(roles).flatMap(([role, articles]) =>
        [...articles].sort(byText).map((articleId) => ({ role, articleId })),
      ),
    };
  });
}
