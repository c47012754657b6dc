import type { Selectable } from 'kysely';
import type { Article, ArticleInput } from '../../reading/article.ts';
import type { Fact, Quote, Reading } from '../../reading/fact.ts';
import type { ActorBook } from '../../reading/identity/book.ts';
import { CoopError } from '../../text/error.ts';
import type { Added, AddOutcome, ArchiveOptions, Coming } from '../archive.ts';
import { storeActors } from '../facts/identities.ts';
import { standingOf, storeStandings } from '../facts/standing.ts';
import { placeInStory } from '../facts/stories-sqlite.ts';
import { actorsOf, countriesOf } from '../facts/who-and-where.ts';
import { type Db, insertAll, type Write } from '../file/rows.ts';
import type { Tables } from '../file/schema.ts';
import { breathe } from '../search/indexes.ts';
import { storeNamed } from '../search/named-sqlite.ts';
import { termsOf } from '../search/passage-terms.ts';
import { type Searched, searchedOf } from '../search/searched.ts';
import { liesAhead } from './believable.ts';
import { isAnother, type Known, knownArticle, losesWords, otherPlace } from './known-article.ts';
import { idOf, inputHash, sha256 } from './known-by.ts';
import { storeFingerprint } from './near-copies.ts';
import { refuseRemoved } from './removal.ts';
import { keepVersion } from './versions.ts';

type Row = Selectable<Tables['articles']>;

/** Everything about an article that is worked out before the archive is locked. */
interface Prepared {
  readonly article: Article;
  readonly knownBy: string;
  readonly inputSha256: string;
  readonly readingSha256: string;
  readonly rules: string;
  readonly reading: Reading;
  readonly searched: Searched;
}

/** A reading that quotes what is not in the text must never be stored: every answer would inherit it. */
function check(article: Article, { zones, passages, actors, facts }: Reading): void {
  const wrong = (what: string) =>
    new Error(`The reading of ${article.url ?? article.path ?? article.id} is wrong: ${what}`);
  for (const { start, end } of [...zones, ...passages]) {
    if (!(start >= 0 && start <= end && end <= article.text.length))
      throw wrong(`a span ${start}-${end} is outside the text`);
  }
  const local = new Set(actors.map(({ id }) => id));
  if (local.size !== actors.length) throw wrong('two of its actors have one id');
  for (const fact of facts) {
    const quotes: readonly Quote[] = [...fact.quotes, ...fact.scope, ...(fact.followUp ? [fact.followUp] : [])];
    for (const { words, start, end } of quotes) {
      if (article.text.slice(start, end) !== words) throw wrong(`"${words}" is not what stands at ${start}-${end}`);
    }
    for (const id of actorsOf(fact))
      if (!local.has(id)) throw wrong(`a fact names the actor ${id}, which it does not list`);
  }
}

const undated = { published: null, publishedFrom: null } as const;

async function prepare(
  { key, input }: Pick<Known, 'key' | 'input'>,
  at: Date,
  options: AddOptions,
  known: Pick<Row, 'id' | 'added_at'>,
): Promise<Prepared> {
  const now = at.toISOString();
  const { otherDates = [], ...given } = input;
  const bare: Article = {
    ...given,
    ...(liesAhead(input.published, at)
      ? (otherDates.find(({ published }) => !liesAhead(published, at)) ?? undated)
      : {}),
    id: known.id,
    textSha256: sha256(input.text),
    addedAt: known.added_at,
    updatedAt: now,
  };
  const { searched, ...reading } = await options.read(bare);
  const found = liesAhead(reading.published, at) ? null : reading.published;
  const article: Article = {
    ...bare,
    title: input.title ?? reading.title,
    published: bare.published ?? found,
    publishedFrom:
      bare.published === null && found !== null ? (reading.publishedFrom ?? 'dateline') : bare.publishedFrom,
  };
  check(article, reading);
  return {
    article,
    knownBy: key,
    inputSha256: inputHash(input),
    readingSha256: sha256(JSON.stringify(reading)),
    rules: options.rules,
    reading,
    searched: searched ?? searchedOf(bare, reading),
  };
}

async function storeReading(db: Db, n: number, { article, reading, searched: { terms } }: Prepared): Promise<void> {
  const { language } = article;
  const zones = reading.zones.map(({ start, end, kind }) => ({ article: n, start, end, kind }));
  await insertAll(db, 'zones', zones);
  const passages = reading.passages.map(({ start, end, zone }, i) => ({
    article: n,
    n: i,
    start,
    end,
    zone,
    language,
    ...(terms[i] ?? termsOf('', language)),
  }));
  await insertAll(db, 'passages', passages);
  const facts = reading.facts.map((fact, i) => ({ article: n, n: i, kind: fact.kind, fact: JSON.stringify(fact) }));
  await insertAll(db, 'facts', facts);
  await storeStandings(db, n, article.published, reading.facts);
  const each = <T>(list: (fact: Fact) => readonly string[], row: (fact: number, item: string, of: Fact) => T) =>
    reading.facts.flatMap((fact, i) => list(fact).map((item) => row(i, item, fact)));
  await insertAll(
    db,
    'fact_actors',
    each(actorsOf, (fact, local_id) => ({ article: n, fact, local_id })),
  );
  await insertAll(
    db,
    'fact_countries',
    each(countriesOf, (fact, country, of) => ({ article: n, fact, country, ...standingOf(of, article.published) })),
  );
  await insertAll(
    db,
    'fact_areas',
    each(
      (fact) => [...new Set(fact.areas)],
      (fact, area, of) => ({ article: n, fact, area, ...standingOf(of, article.published) }),
    ),
  );
}

/** How an article is stored: `again` is the row of one that is read again as it is. */
interface Storing extends Coming {
  readonly again?: Row;
}

async function store(
  db: Db,
  prepared: Prepared,
  book: ActorBook,
  { backlog = false, again, from }: Storing,
  isKnown: boolean,
): Promise<Added | null> {
  const { article, reading } = prepared;
  const articleId = article.id;
  const rival = await db.selectFrom('articles').selectAll().where('id', '=', articleId).executeTakeFirst();
  // Edited or removed while it was read again: what it is now stays.
  if (again && rival?.input_sha256 !== again.input_sha256) return { articleId, outcome: 'unchanged' };
  if (!again) await refuseRemoved(db, article, from);
  // Between reading the article and getting the lock another process may have stored it, or one of the same path.
  if (rival && !isKnown) return null;
  const done = rival && unchanged(rival, prepared.inputSha256, prepared.rules);
  if (done) return { articleId, outcome: 'unchanged' };
  if (rival && rival.input_sha256 === prepared.inputSha256 && rival.reading_sha256 === prepared.readingSha256) {
    await db.updateTable('articles').set({ rules: prepared.rules }).where('n', '=', rival.n).execute();
    await storeFingerprint(db, rival.n, prepared.searched.fingerprint);
    await storeNamed(db, rival.n, prepared.searched.named);
    return { articleId, outcome: 'unchanged' };
  }
  const sameInput = rival?.input_sha256 === prepared.inputSha256;
  const row = {
    id: articleId,
    known_by: prepared.knownBy,
    url: article.url,
    path: article.path,
    title: article.title,
    outlet: article.outlet,
    published: article.published,
    published_from: article.publishedFrom,
    language: article.language,
    text: article.text,
    text_sha256: article.textSha256,
    source_sha256: article.sourceSha256,
    input_sha256: prepared.inputSha256,
    rules: prepared.rules,
    reading_sha256: prepared.readingSha256,
    place: from?.place ?? rival?.place ?? null,
    added_at: rival?.added_at ?? article.addedAt,
    updated_at: sameInput && rival ? rival.updated_at : article.updatedAt,
  };
  const outcome: AddOutcome = rival ? 'updated' : 'added';
  let n = rival?.n;
  if (n === undefined) {
    n = (await db.insertInto('articles').values(row).returning('n').executeTakeFirstOrThrow()).n;
  } else {
    if (rival && !sameInput) await keepVersion(db, n, rival, row, reading.facts);
    await db.updateTable('articles').set(row).where('n', '=', n).execute();
    for (const table of ['facts', 'passages', 'zones'] as const)
      await db.deleteFrom(table).where('article', '=', n).execute();
  }
  // Each of these takes some milliseconds, in which nothing else runs; nobody sees the article before all are done.
  await storeActors(db, { n, id: articleId }, reading.actors, book);
  await breathe();
  await storeReading(db, n, prepared);
  await breathe();
  await storeFingerprint(db, n, prepared.searched.fingerprint);
  await storeNamed(db, n, prepared.searched.named);
  await breathe();
  await placeInStory(db, n);
  await breathe();
  const change = { article_id: articleId, what: outcome, at: article.updatedAt, article: null };
  await db
    .insertInto('changes')
    .values({ ...change, backlog: backlog ? 1 : 0 })
    .execute();
  const place = rival && losesWords(rival.text, article.text) ? otherPlace(rival, from) : null;
  return rival && !sameInput && (place !== null || isAnother(rival, article))
    ? { articleId, outcome, replaced: { title: rival.title, place } }
    : { articleId, outcome };
}

/** The id of an article that is not there, and when it first came: also before it was removed. */
async function seenFirst(db: Db, key: string, at: Date): Promise<Pick<Row, 'id' | 'added_at'>> {
  const id = idOf(key);
  const came = db.selectFrom('changes').select('at').where('article_id', '=', id).where('what', '=', 'added');
  const first = await came.orderBy('seq').limit(1).executeTakeFirst();
  return { id, added_at: first?.at ?? at.toISOString() };
}

const unchanged = (row: Row, inputSha256: string, rules: string) =>
  row.input_sha256 === inputSha256 && row.rules === rules;

/** What adding needs from outside. */
export interface AddOptions {
  readonly read: ArchiveOptions['read'];
  readonly rules: string;
  readonly book: ActorBook;
}

/** Reads an article and stores it whole, or nothing; see `Archive.add`. */
export async function addArticle(
  reading: Db,
  write: Write,
  input: ArticleInput,
  at: Date,
  options: AddOptions,
  coming: Storing = {},
  isSecondTry = false,
): Promise<Added> {
  const { again, from, movedFrom } = coming;
  const known: Known = again ? { row: again, key: again.known_by, input } : await knownArticle(reading, input, coming);
  const { row } = known;
  if (row && coming.isPart && input.text.length * 2 < row.text.length)
    throw new CoopError('wall', 'its page shows less of it than is known');
  if (row && unchanged(row, inputHash(known.input), options.rules)) {
    await notePlace(row, from, write);
    return { articleId: row.id, outcome: 'unchanged' };
  }
  // Before it is read: what stays out costs nothing.
  if (!row) {
    await refuseRemoved(reading, input, from);
    if (movedFrom !== undefined) await refuseRemoved(reading, { ...input, url: movedFrom }, from);
  }
  const prepared = await prepare(known, at, options, row ?? (await seenFirst(reading, known.key, at)));
  const added = await write((trx) => store(trx, prepared, options.book, coming, row !== undefined));
  if (added === null) {
    if (isSecondTry) throw sameId(known.key);
    return await addArticle(reading, write, input, at, options, coming, true);
  }
  const { published } = input;
  return published !== null && liesAhead(published, at) ? { ...added, disbelieved: published } : added;
}

const sameId = (key: string) =>
  new CoopError('conflict', `${key} happens to have the same id as another article. Change its path and add it again.`);

/** A file that has moved, or came with an older Coop, is known by where it is now. */
async function notePlace({ n, ...row }: Row, from: Coming['from'], write: Write): Promise<void> {
  if (from === undefined || from.place === row.place || otherPlace(row, from) !== null) return;
  const { place } = from;
  await write((trx) => trx.updateTable('articles').set({ place }).where('n', '=', n).execute());
}
