import type { ActorInArticle } from '../../reading/fact.ts';
import type { ActorBook } from '../../reading/identity/book.ts';
import { type Form, formOf, joinsBy, keysOf } from '../../reading/identity/form.ts';
import { blocksOf, identifyBlock, linked } from '../../reading/identity.ts';
import { fold } from '../../text/fold.ts';
import { followActors, followedActors } from '../desk/followed-actors.ts';
import { type Db, insertAll, pieces } from '../file/rows.ts';

/** A stored form: its JSON is a `Form` as written by this file. */
function readForm(json: string, roles: readonly string[]): Form {
  const form: Form = JSON.parse(json);
  return { ...form, roles };
}

async function loadForms(db: Db, ns: readonly number[]): Promise<Map<number, Form>> {
  const out = new Map<number, Form>();
  for (const some of pieces(ns)) {
    const roles = new Map<number, string[]>();
    const keys = db.selectFrom('role_keys').select(['form', 'key']).distinct().where('form', 'in', some).orderBy('key');
    for (const { form, key } of await keys.execute()) roles.set(form, [...(roles.get(form) ?? []), key]);
    const rows = await db.selectFrom('forms').select(['n', 'form']).where('n', 'in', some).execute();
    for (const { n, form } of rows) out.set(n, readForm(form, roles.get(n) ?? []));
  }
  return out;
}

/** The keys of these forms, each with all forms that bear it. */
async function bearersOf(db: Db, forms: readonly number[]): Promise<readonly (readonly [string, readonly number[]])[]> {
  const keys = new Set<string>();
  for (const some of pieces(forms)) {
    const rows = await db.selectFrom('form_keys').select('key').distinct().where('form', 'in', some).execute();
    for (const { key } of rows) keys.add(key);
  }
  const bearers = new Map<string, number[]>();
  for (const some of pieces([...keys])) {
    const rows = await db.selectFrom('form_keys').select(['key', 'form']).where('key', 'in', some).execute();
    for (const { key, form } of rows) {
      const known = bearers.get(key);
      if (known) known.push(form);
      else bearers.set(key, [form]);
    }
  }
  return [...bearers];
}

/** All forms that are linked to one of these, directly or through others. */
async function blockOf(db: Db, start: readonly number[], book: ActorBook): Promise<Map<number, Form>> {
  const block = await loadForms(db, start);
  let edge = [...block.keys()];
  while (edge.length > 0) {
    const keys = await bearersOf(db, edge);
    const near = await loadForms(
      db,
      [...new Set(keys.flatMap(([, forms]) => forms))].filter((n) => !block.has(n)),
    );
    const mine = new Set(edge);
    const next = new Set<number>();
    for (const [key, forms] of keys) {
      const old = forms.flatMap((n) => (mine.has(n) ? (block.get(n) ?? []) : []));
      const joining = old.filter((form) => joinsBy(form, key));
      for (const n of forms) {
        const theirs = next.has(n) ? undefined : near.get(n);
        if (theirs && (joinsBy(theirs, key) ? old : joining).some((form) => linked(form, theirs, book))) next.add(n);
      }
    }
    edge = [...next];
    for (const n of edge) {
      const form = near.get(n);
      if (form) block.set(n, form);
    }
  }
  return block;
}

async function cluster(db: Db, block: ReadonlyMap<number, Form>, book: ActorBook): Promise<void> {
  // Whom nothing links need not be compared: a page may name thousands.
  const apart = blocksOf([...block.values()], book).map((one) => identifyBlock(one, book));
  const identities = new Map(apart.flatMap((one) => [...one]));
  for (const [n, form] of block) {
    const identity = identities.get(form.key);
    if (!identity) continue;
    await db
      .updateTable('forms')
      .set({ actor_id: identity.actorId, why: identity.why })
      .where('n', '=', n)
      .where((eb) => eb.or([eb('actor_id', '<>', identity.actorId), eb('why', '<>', identity.why)]))
      .execute();
  }
}

/** The row of a form, made if it is new. */
async function formRow(db: Db, form: Form): Promise<{ n: number; isNew: boolean }> {
  const known = await db.selectFrom('forms').select('n').where('key', '=', form.key).executeTakeFirst();
  if (known) return { n: known.n, isNew: false };
  const json = JSON.stringify({ ...form, roles: [] });
  const row = { key: form.key, kind: form.kind, form: json, actor_id: '', why: '' };
  const { n } = await db.insertInto('forms').values(row).returning('n').executeTakeFirstOrThrow();
  await insertAll(
    db,
    'form_keys',
    keysOf(form).map((key) => ({ key, form: n })),
  );
  return { n, isNew: true };
}

async function removeActors(db: Db, article: number): Promise<readonly number[]> {
  const rows = await db
    .selectFrom('actors_in_article')
    .select('form')
    .distinct()
    .where('article', '=', article)
    .execute();
  await db.deleteFrom('actors_in_article').where('article', '=', article).execute();
  return rows.map(({ form }) => form);
}

async function dropUnused(db: Db, forms: readonly number[]): Promise<void> {
  for (const some of pieces(forms)) {
    await db
      .deleteFrom('forms')
      .where('n', 'in', some)
      .where((eb) =>
        eb.not(
          eb.exists(
            eb.selectFrom('actors_in_article').select('form').whereRef('actors_in_article.form', '=', 'forms.n'),
          ),
        ),
      )
      .execute();
  }
}

/**
 * Puts an article's actors in the place of those it had, and clusters again what they touch, and nothing else: the result
 * is that of clustering all articles at once.
 */
export async function storeActors(
  db: Db,
  article: { readonly n: number; readonly id: string },
  actors: readonly ActorInArticle[],
  book: ActorBook,
): Promise<void> {
  const followed = await followedActors(db);
  const had = await db
    .selectFrom('actors_in_article')
    .select('form')
    .distinct()
    .where('article', '=', article.n)
    .execute();
  const before =
    had.length > 0
      ? await blockOf(
          db,
          had.map(({ form }) => form),
          book,
        )
      : new Map<number, Form>();
  const old = had.length > 0 ? await removeActors(db, article.n) : [];
  const touched = new Set<number>(before.keys());
  const roleRows: { form: number; article: number; local_id: string; key: string }[] = [];
  const actorRows = [];
  for (const [at, actor] of actors.entries()) {
    const form = formOf(actor, article.id, book);
    const { n, isNew } = await formRow(db, form);
    if (isNew) touched.add(n);
    else if (form.roles.length > 0 && !touched.has(n)) {
      const known = await db.selectFrom('role_keys').select('key').distinct().where('form', '=', n).execute();
      const has = new Set(known.map(({ key }) => key));
      if (form.roles.some((key) => !has.has(key))) touched.add(n);
    }
    actorRows.push({
      article: article.n,
      local_id: actor.id,
      n: at,
      form: n,
      name: actor.name,
      country: actor.country,
    });
    for (const key of form.roles) roleRows.push({ form: n, article: article.n, local_id: actor.id, key });
  }
  await insertAll(db, 'actors_in_article', actorRows);
  await insertAll(
    db,
    'names',
    actors.flatMap((actor) =>
      [...new Set([actor.name, ...actor.asWritten])].map((written, n) => {
        const folded = fold(written).replace(/ +/g, ' ').trim();
        return { article: article.n, local_id: actor.id, n, as_written: written, folded };
      }),
    ),
  );
  const roles = actors.flatMap((actor) =>
    actor.roles.map((role, n) => ({ article: article.n, local_id: actor.id, n, role })),
  );
  await insertAll(db, 'roles', roles);
  await insertAll(db, 'role_keys', roleRows);
  await dropUnused(db, old);
  if (touched.size > 0) await cluster(db, await blockOf(db, [...touched], book), book);
  await followActors(db, followed);
}

/** Gives every form its actor anew, after data/actors.json or the rules of identity have changed. */
export async function identifyAll(db: Db, book: ActorBook): Promise<void> {
  const followed = await followedActors(db);
  const rows = await db
    .selectFrom('actors_in_article as a')
    .innerJoin('articles', 'articles.n', 'a.article')
    .select(['a.article', 'a.local_id', 'a.name', 'a.country', 'a.form', 'articles.id as articleId'])
    .execute();
  const kinds = new Map((await db.selectFrom('forms').select(['n', 'kind']).execute()).map(({ n, kind }) => [n, kind]));
  const written = await grouped(db, 'names');
  const roles = await grouped(db, 'roles');
  await db.deleteFrom('role_keys').execute();
  await db.deleteFrom('form_keys').execute();
  await db
    .updateTable('forms')
    .set((eb) => ({ key: eb(eb.val('old '), '||', eb.cast<string>('n', 'text')) }))
    .execute();
  const used: number[] = [];
  const becameOf = new Map<number, Set<number>>();
  for (const row of rows) {
    const kind = kinds.get(row.form);
    if (kind !== 'person' && kind !== 'organisation' && kind !== 'country') continue;
    const id = `${row.article}\n${row.local_id}`;
    const actor: ActorInArticle = {
      id: row.local_id,
      kind,
      name: row.name,
      asWritten: written.get(id) ?? [],
      roles: roles.get(id) ?? [],
      country: row.country,
    };
    const form = formOf(actor, row.articleId, book);
    const { n } = await formRow(db, form);
    used.push(n);
    becameOf.set(row.form, (becameOf.get(row.form) ?? new Set()).add(n));
    await db
      .updateTable('actors_in_article')
      .set({ form: n })
      .where('article', '=', row.article)
      .where('local_id', '=', row.local_id)
      .execute();
    await insertAll(
      db,
      'role_keys',
      form.roles.map((key) => ({ form: n, article: row.article, local_id: row.local_id, key })),
    );
  }
  await dropUnused(db, [...kinds.keys()]);
  const forms = await loadForms(db, [...new Set(used)]);
  const rowOf = new Map([...forms].map(([n, form]) => [form.key, n]));
  for (const block of blocksOf([...forms.values()], book)) {
    await cluster(db, new Map(block.map((form) => [rowOf.get(form.key) ?? 0, form])), book);
  }
  await followActors(db, followed, (n) => [...(becameOf.get(n) ?? [])]);
}

async function grouped(db: Db, table: 'names' | 'roles'): Promise<Map<string, string[]>> {
  const rows =
    table === 'names'
      ? await db.selectFrom('names').select(['article', 'local_id', 'as_written as text']).orderBy('n').execute()
      : await db.selectFrom('roles').select(['article', 'local_id', 'role as text']).orderBy('n').execute();
  const out = new Map<string, string[]>();
  for (const { article, local_id, text } of rows) {
    const id = `${article}\n${local_id}`;
    out.set(id, [...(out.get(id) ?? []), text]);
  }
  return out;
}
