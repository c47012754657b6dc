import { sql } from 'kysely';
import type { Db, Moment } from '../file/rows.ts';
import { type Candidate, isSound, type PassageIndex, soundWeight } from './passage-index.ts';
import { weighed } from './passages-fts5.ts';
import { articleOfRow, idOfRow, rowsOf, zoneBits, zoneOfRow } from './search-tables.ts';

/** Whoever searches no more often than this, as a command does, need not read every row's size before. */
const few = 4;
/** Places of terms that are kept: some six bytes each. */
const MOST_PLACES = 2_000_000;
/** As SQLite's FTS5 weighs terms (https://sqlite.org/fts5.html, "The bm25() function"). */
const k = 1.2;
const b = 0.75;
const leastRarity = 1e-6;

/** Every row of the file's index, in order, and how many terms it has. */
interface Rows {
  readonly numbers: Float64Array;
  readonly sizes: Uint32Array;
  /** See `zoneBits`. */
  readonly zones: Uint8Array;
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
  /** What the size of each row takes from its scores, by the mean size. */
  readonly lengths: Float64Array;
  readonly places: Map<string, Places>;
  kept: number;
  /** Of each row what it scores in the search that is going on: nothing between two of them. */
  readonly scores: Float64Array;
}

/**
 * The file's index, with where terms stand kept for as long as nothing is stored: the searches of one question, and of
 * those that follow, ask for the same terms again and again. It finds and weighs what FTS5 does (BM25), and `idle` lets go
 * of everything.
 */
export function keepingPostings(): { of(index: PassageIndex, moment: Moment): PassageIndex; idle(): void } {
  let state: State | null = null;
  let searches = 0;
  const as = async (db: Db, moment: Moment): Promise<State> => {
    const known = state && state.moment.epoch === moment.epoch && state.moment.terms === moment.terms ? state : null;
    if (known?.moment.seq === moment.seq) return known;
    const made = await stateOf(db, moment, known);
    state = made;
    return made;
  };
  return {
    idle: () => {
      state = null;
      searches = 0;
    },
    of: (index, moment) => ({
      ...index,
      candidates: async (db, weights, zones, most) => {
        searches += 1;
        if (searches <= few || weights.size === 0) return index.candidates(db, weights, zones, most);
        return best(await as(db, moment), db, weighed(weights), zones, most);
      },
    }),
  };
}

async function stateOf(db: Db, moment: Moment, before: State | null): Promise<State> {
  const rows = before ? await followed(db, before) : await rowsIn(db, null);
  const total = rows.sizes.reduce((sum, size) => sum + size, 0);
  const { length } = rows.sizes;
  const mean = total / Math.max(1, length);
  const lengths = Float64Array.from(rows.sizes, (size) => k * (1 - b + b * (size / mean)));
  return { moment, rows, lengths, places: new Map(), kept: 0, scores: new Float64Array(length) };
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
  const fresh = await rowsIn(
    db,
    [...articles].sort((one, other) => one - other),
  );
  const numbers = new Float64Array(rows.numbers.length + fresh.numbers.length);
  const sizes = new Uint32Array(numbers.length);
  let length = 0;
  let next = 0;
  const takeUpTo = (last: number) => {
    for (; next < fresh.numbers.length && (fresh.numbers[next] as number) < last; next++, length++) {
      numbers[length] = fresh.numbers[next] as number;
      sizes[length] = fresh.sizes[next] as number;
    }
  };
  for (let at = 0; at < rows.numbers.length; at++) {
    const number = rows.numbers[at] as number;
    if (articles.has(articleOfRow(number))) continue;
    takeUpTo(number);
    numbers[length] = number;
    sizes[length] = rows.sizes[at] as number;
    length += 1;
  }
  takeUpTo(Number.POSITIVE_INFINITY);
  return withZones(numbers.slice(0, length), sizes.slice(0, length));
}

const withZones = (numbers: Float64Array, sizes: Uint32Array): Rows => ({
  ...{ numbers, sizes },
  zones: Uint8Array.from(numbers, zoneOfRow),
});

/** The rows of these articles, in their order, or of all. FTS5 keeps a row's terms in each column as SQLite writes numbers of any length. */
async function rowsIn(db: Db, articles: readonly number[] | null): Promise<Rows> {
  const of =
    articles === null
      ? sql`passage_terms_docsize as d`
      : sql`json_each(${JSON.stringify(articles.map(rowsOf))}) as asked cross join passage_terms_docsize as d
          on d.id between asked.value ->> 0 and asked.value ->> 1`;
  // As two values: a thousand rows a millisecond would be a tenth of that one by one.
  const { rows } = await sql<{ ids: string; sizes: string | null }>`
    select json_group_array(id) as ids, group_concat(hex(sz), ' ') as sizes
    from (select d.id, d.sz from ${of} order by d.id)`.execute(db);
  const ids: readonly number[] = JSON.parse(rows[0]?.ids ?? '[]');
  return withZones(Float64Array.from(ids), sizesIn(rows[0]?.sizes ?? '', ids.length));
}

/** For each row the sum of SQLite's numbers of any length: seven bits of each byte, the last byte of a number below 0x80. */
function sizesIn(hex: string, rows: number): Uint32Array {
  const sizes = new Uint32Array(rows);
  let number = 0;
  let row = 0;
  for (let at = 0; at < hex.length; at += 2) {
    if (hex[at] === ' ') {
      row += 1;
      at -= 1;
      continue;
    }
    const byte = digit(hex, at) * 16 + digit(hex, at + 1);
    number = number * 128 + (byte & 0x7f);
    if (byte >= 0x80) continue;
    sizes[row] = (sizes[row] ?? 0) + number;
    number = 0;
  }
  return sizes;
}

/** What a hexadecimal digit, in capitals, is worth. */
function digit(hex: string, at: number): number {
  const code = hex.charCodeAt(at);
  return code < 65 ? code - 48 : code - 55;
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
  const places = await placesOf(db, state, terms);
  // From here on nothing is awaited: the scores belong to this search.
  const { scores, lengths } = state;
  const { numbers, zones: zoneOf } = state.rows;
  const touched: number[] = [];
  for (const [n, term] of terms.entries()) {
    const { at, times } = places[n] ?? nowhere;
    const rarity = Math.log((numbers.length - at.length + 0.5) / (at.length + 0.5));
    const worth = rarity <= 0 ? leastRarity : rarity;
    const weight = isSound(term) ? soundWeight : 1;
    for (let i = 0; i < at.length; i++) {
      const row = at[i] as number;
      const often = weight * (times[i] as number);
      const before = scores[row] as number;
      if (before === 0) touched.push(row);
      scores[row] = before + worth * ((often * (k + 1)) / (often + (lengths[row] as number)));
    }
  }
  const isAsked = new Uint8Array(4);
  for (const zone of zones) isAsked[zoneBits[zone]] = 1;
  const inZones = new Uint32Array(touched.length);
  let count = 0;
  for (const row of touched) if (isAsked[zoneOf[row] as number] === 1) inZones[count++] = row;
  const found = bestOf(inZones.subarray(0, count), scores, most).map((row) => ({
    id: idOfRow(numbers[row] as number),
    score: Number((scores[row] as number).toPrecision(9)),
  }));
  for (const row of touched) scores[row] = 0;
  return found;
}

const nowhere: Places = { at: new Uint32Array(), times: new Uint16Array() };

/** The rows with the highest scores, so many at most, best first; of equals those that come first. */
function bestOf(rows: Uint32Array, scores: Float64Array, most: number): readonly number[] {
  const least = leastOf(rows, scores, most);
  const high: number[] = [];
  for (const row of rows) if ((scores[row] as number) >= least) high.push(row);
  return high.sort((one, other) => (scores[other] as number) - (scores[one] as number) || one - other).slice(0, most);
}

/** The score that so many of the rows reach: the least of a heap of the highest. */
function leastOf(rows: Uint32Array, scores: Float64Array, most: number): number {
  if (rows.length <= most) return 0;
  const heap = Float64Array.from({ length: most }, (_, at) => scores[rows[at] as number] as number).sort();
  for (let at = most; at < rows.length; at++) {
    const score = scores[rows[at] as number] as number;
    if (score > (heap[0] as number)) sink(heap, score);
  }
  return heap[0] as number;
}

/** Puts a number in the place of the least, and that where it belongs. */
function sink(heap: Float64Array, number: number): void {
  let at = 0;
  for (let child = 1; child < heap.length; child = 2 * at + 1) {
    if (child + 1 < heap.length && (heap[child + 1] as number) < (heap[child] as number)) child++;
    if ((heap[child] as number) >= number) break;
    heap[at] = heap[child] as number;
    at = child;
  }
  heap[at] = number;
}
