import { sql } from 'kysely';
import { type Candidate, isSound, type PassageIndex, soundWeight } from './passage-index.ts';
import { weighed } from './passages-fts5.ts';
import type { Db, Moment } from './rows.ts';
import { articleOfRow, idOfRow, rowsOf, zoneBits, zoneOfRow } from './search-tables.ts';

/** Places of terms that are kept: some five bytes each. */
const MOST_PLACES = 2_000_000;
/** As SQLite's FTS5 weighs terms (https://sqlite.org/fts5.html, "The bm25() function"). */
const k = 1.2;
const b = 0.75;
const leastRarity = 1e-6;

/** Every row of the file's index, in order, and how many terms it has. */
interface Rows {
  readonly numbers: Float64Array;
  readonly sizes: Uint32Array;
}

/** The rows that carry a term, by their place among `Rows`, and how often each does. */
interface Places {
  readonly at: Uint32Array;
  readonly times: Uint16Array;
}

/** The index as of one moment. */
interface State {
  readonly moment: Moment;
  readonly rows: Rows;
  /** Mean size of a row. */
  readonly mean: number;
  readonly places: Map<string, Places>;
  kept: number;
}

/**
 * The file's index, with where terms stand kept for as long as nothing is stored: the searches of one question, and of
 * those that follow, ask for the same terms again and again. It finds and weighs what FTS5 does (BM25), and `idle` lets go
 * of everything.
 */
export function keepingPostings(): { of(index: PassageIndex, moment: Moment): PassageIndex; idle(): void } {
  let state: State | null = null;
  const as = async (db: Db, moment: Moment): Promise<State> => {
    const known = state;
    if (known && known.moment.seq === moment.seq && known.moment.epoch === moment.epoch) return known;
    const made = await stateOf(db, moment, known?.moment.epoch === moment.epoch ? known : null);
    state = made;
    return made;
  };
  return {
    idle: () => {
      state = null;
    },
    of: (index, moment) => ({
      ...index,
      candidates: async (db, weights, zones, most) =>
        weights.size === 0 ? [] : best(await as(db, moment), db, weighed(weights), zones, most),
    }),
  };
}

async function stateOf(db: Db, moment: Moment, before: State | null): Promise<State> {
  const rows = before ? await followed(db, before) : sorted(await rowsIn(db, null));
  const total = rows.sizes.reduce((sum, size) => sum + size, 0);
  return { moment, rows, mean: total / Math.max(1, rows.sizes.length), places: new Map(), kept: 0 };
}

/** The rows as they were, but for the articles that have changed. */
async function followed(db: Db, { rows, moment }: State): Promise<Rows> {
  const changed = await db
    .selectFrom('changes')
    .leftJoin('articles', 'articles.id', 'changes.article_id')
    .select(['articles.n', 'changes.article as gone'])
    .where('changes.seq', '>', moment.seq)
    .execute();
  const articles = new Set(changed.flatMap(({ n, gone }) => [n ?? [], gone ?? []].flat()));
  const kept: Row[] = [];
  for (const [at, number] of rows.numbers.entries())
    if (!articles.has(articleOfRow(number))) kept.push([number, rows.sizes[at] ?? 0]);
  return sorted([...kept, ...(await rowsIn(db, [...articles]))]);
}

type Row = readonly [number: number, size: number];

function sorted(rows: readonly Row[]): Rows {
  const ordered = rows.toSorted(([one], [other]) => one - other);
  return {
    numbers: Float64Array.from(ordered, ([number]) => number),
    sizes: Uint32Array.from(ordered, ([, size]) => size),
  };
}

/** The rows of these articles, or of all. FTS5 keeps a row's terms in each column as SQLite writes numbers of any length. */
async function rowsIn(db: Db, articles: readonly number[] | null): Promise<readonly Row[]> {
  const of =
    articles === null
      ? sql`passage_terms_docsize`
      : sql`json_each(${JSON.stringify(articles.map(rowsOf))}) as asked cross join passage_terms_docsize
          on passage_terms_docsize.id between asked.value ->> 0 and asked.value ->> 1`;
  const { rows } = await sql<{ ids: string; sizes: string | null }>`
    select json_group_array(passage_terms_docsize.id) as ids, group_concat(hex(sz), ' ') as sizes from ${of}`.execute(
    db,
  );
  const ids: readonly number[] = JSON.parse(rows[0]?.ids ?? '[]');
  const sizes = (rows[0]?.sizes ?? '').split(' ');
  return ids.map((id, at) => [id, sizeOf(sizes[at] ?? '')] as const);
}

/** The sum of SQLite's numbers of any length: seven bits of each byte, the last byte of a number below 0x80. */
function sizeOf(hex: string): number {
  let sum = 0;
  let number = 0;
  for (let at = 0; at < hex.length; at += 2) {
    const byte = Number.parseInt(hex.slice(at, at + 2), 16);
    number = number * 128 + (byte & 0x7f);
    if (byte >= 0x80) continue;
    sum += number;
    number = 0;
  }
  return sum;
}

/** Where each of these terms stands, read from the file unless it is kept. */
async function placesOf(db: Db, state: State, terms: readonly string[]): Promise<readonly Places[]> {
  const found = new Map(terms.flatMap((term) => [[term, state.places.get(term)] as const]));
  const unknown = terms.filter((term) => found.get(term) === undefined);
  if (unknown.length > 0) {
    const { rows } = await sql<{ term: string; places: string }>`
      select value as term, (select json_group_array(doc) from passage_places where term = value) as places
      from json_each(${JSON.stringify(unknown)})`.execute(db);
    for (const { term, places } of rows) {
      const read = placesAmong(state.rows, JSON.parse(places));
      if (state.kept > MOST_PLACES) {
        state.places.clear();
        state.kept = 0;
      }
      state.places.set(term, read);
      state.kept += read.at.length;
      found.set(term, read);
    }
  }
  return terms.flatMap((term) => found.get(term) ?? []);
}

/** Rows as they are listed, once for each time that they carry the term, in order. */
function placesAmong({ numbers }: Rows, listed: readonly number[]): Places {
  const at: number[] = [];
  const times: number[] = [];
  let next = 0;
  let before = -1;
  for (const number of listed) {
    if (number === before) {
      times[times.length - 1] = (times.at(-1) ?? 0) + 1;
      continue;
    }
    before = number;
    next = indexOf(numbers, number, next);
    at.push(next);
    times.push(1);
  }
  return { at: Uint32Array.from(at), times: Uint16Array.from(times) };
}

/** Where a number stands in a list in order, from a place on that is not behind it. */
function indexOf(numbers: Float64Array, number: number, from: number): number {
  let step = 1;
  let low = from;
  while (low + step < numbers.length && (numbers[low + step] ?? 0) <= number) {
    low += step;
    step *= 2;
  }
  let high = Math.min(low + step, numbers.length);
  while (high - low > 1) {
    const middle = (low + high) >> 1;
    if ((numbers[middle] ?? 0) <= number) low = middle;
    else high = middle;
  }
  return low;
}

async function best(
  state: State,
  db: Db,
  terms: readonly string[],
  zones: readonly (keyof typeof zoneBits)[],
  most: number,
): Promise<readonly Candidate[]> {
  const { numbers, sizes } = state.rows;
  const scores = new Float64Array(numbers.length);
  const places = await placesOf(db, state, terms);
  for (const [n, term] of terms.entries()) {
    const { at, times } = places[n] ?? nowhere;
    const rarity = Math.log((numbers.length - at.length + 0.5) / (at.length + 0.5));
    const worth = rarity <= 0 ? leastRarity : rarity;
    const weight = isSound(term) ? soundWeight : 1;
    for (let i = 0; i < at.length; i++) {
      const row = at[i] as number;
      const often = weight * (times[i] as number);
      const length = (sizes[row] as number) / state.mean;
      scores[row] = (scores[row] as number) + worth * ((often * (k + 1)) / (often + k * (1 - b + b * length)));
    }
  }
  const bits = new Set<number>(zones.map((zone) => zoneBits[zone]));
  const found: number[] = [];
  for (let row = 0; row < scores.length; row++)
    if ((scores[row] as number) > 0 && bits.has(zoneOfRow(numbers[row] as number))) found.push(row);
  const least = leastOf(scores, found, most);
  return found
    .filter((row) => (scores[row] as number) >= least)
    .sort((one, other) => (scores[other] as number) - (scores[one] as number) || one - other)
    .slice(0, most)
    .map((row) => ({ id: idOfRow(numbers[row] as number), score: Number((scores[row] as number).toPrecision(9)) }));
}

const nowhere: Places = { at: new Uint32Array(), times: new Uint16Array() };

/** The score that so many of the rows reach. */
function leastOf(scores: Float64Array, rows: readonly number[], most: number): number {
  if (rows.length <= most) return 0;
  const ordered = Float64Array.from(rows, (row) => scores[row] as number).sort();
  return ordered[ordered.length - most] as number;
}
