import { type RawBuilder, sql } from 'kysely';
import { type FactKind, factKinds } from '../../reading/fact.ts';
import { lately } from '../../text/lately.ts';
import type { FactFilter } from '../archive.ts';
import { type Db, listed } from '../file/rows.ts';

/** Where a fact is stored. */
export interface FactPlace {
  readonly article: number;
  readonly n: number;
}

/** No article has so many facts. */
const MOST_OF_AN_ARTICLE = 2 ** 20;

/** A place as one number. */
export const placeAsNumber = ({ article, n }: FactPlace): number => article * MOST_OF_AN_ARTICLE + n;

/** Whether the fact `f` stands at a place that is given as a number. */
export const standsAt = (number: RawBuilder<number>): RawBuilder<boolean> =>
  sql`f.article = ${number} / ${sql.lit(MOST_OF_AN_ARTICLE)} and f.n = ${number} % ${sql.lit(MOST_OF_AN_ARTICLE)}`;

/**
 * Where the facts that concern something are stored, in order: `placeAsNumber`, and in the last three bits the kind. Some
 * thousand numbers take a tenth of the room of places by name.
 */
type List = Float64Array;
const KINDS = 8;

/** Some 10 KB each, of a country that is often in the news fifteen times as much. */
const MOST_LISTS = 120;

/** The conditions that lists answer. */
export type Concerning = Pick<FactFilter, 'kinds' | 'countries' | 'actorIds' | 'areas'>;

/** Lists of one moment, each read from the file once. */
export function keepingLists(): (db: Db, concerning: Concerning) => Promise<readonly FactPlace[]> {
  const kept = lately<string, List>(MOST_LISTS);
  return async (db, { kinds, countries = [], actorIds = [], areas }) => {
    const wanted: readonly (readonly [of: Listed, some: readonly string[]])[] = [
      ...countries.map((country) => ['country', [country]] as const),
      ...actorIds.map((id) => ['actor', [id]] as const),
      ...(areas ? [['area', areas] as const] : []),
    ];
    const lists: List[] = [];
    for (const [of, some] of wanted.length > 0 ? wanted : [['kind', kinds ?? factKinds] as const]) {
      const key = `${of} ${some.join(' ')}`;
      const list = kept.get(key) ?? (await read(db, of, some));
      kept.set(key, list);
      lists.push(list);
    }
    return inAll(lists, kinds ?? factKinds).map(placeOf);
  };
}

function placeOf(number: number): FactPlace {
  const at = Math.floor(number / KINDS);
  return { article: Math.floor(at / MOST_OF_AN_ARTICLE), n: at % MOST_OF_AN_ARTICLE };
}

/** What a list is of. */
type Listed = 'country' | 'actor' | 'area' | 'kind';

const from: Readonly<Record<Listed, RawBuilder<unknown>>> = {
  country: sql`fact_countries as f where f.country in`,
  area: sql`fact_areas as f where f.area in`,
  kind: sql`standings as f where f.kind in`,
  actor: sql`forms cross join actors_in_article as a on a.form = forms.n
    cross join fact_actors as p on p.article = a.article and p.local_id = a.local_id
    cross join standings as f on f.article = p.article and f.fact = p.fact where forms.actor_id in`,
};

const kindAsNumber = sql.join(
  factKinds.map((kind, at) => sql`when ${sql.lit(kind)} then ${sql.lit(at)}`),
  sql` `,
);

/** What concerns any of these; as one value: thousands of rows one by one take ten times as long. */
async function read(db: Db, of: Listed, some: readonly string[]): Promise<List> {
  const { rows } = await sql<{ places: string }>`select json_group_array(at) as places from (
    select distinct (f.article * ${sql.lit(MOST_OF_AN_ARTICLE)} + f.fact) * ${sql.lit(KINDS)}
      + case f.kind ${kindAsNumber} end as at
    from ${from[of]} ${listed(some)} order by at)`.execute(db);
  return Float64Array.from(JSON.parse(rows[0]?.places ?? '[]'));
}

/** What stands in all of these lists and is of the kinds: each number of the shortest is looked for in the others. */
function inAll(lists: readonly List[], kinds: readonly FactKind[]): readonly number[] {
  const isWanted = factKinds.map((kind) => kinds.includes(kind));
  const [shortest = new Float64Array(), ...others] = lists.toSorted((a, b) => a.length - b.length);
  const at = others.map(() => 0);
  const found: number[] = [];
  for (const number of shortest) {
    if (!isWanted[number % KINDS]) continue;
    const isInAll = others.every((list, i) => {
      const next = reaching(list, number, at[i] ?? 0);
      at[i] = next;
      return list[next] === number;
    });
    if (isInAll) found.push(number);
  }
  return found;
}

/** Where the first number stands that is no smaller, from a place on: in steps that double, then between the last two. */
function reaching(list: List, number: number, from: number): number {
  let step = 1;
  let low = from;
  while (low + step < list.length && (list[low + step] ?? 0) < number) {
    low += step;
    step *= 2;
  }
  let high = Math.min(low + step, list.length);
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((list[middle] ?? 0) < number) low = middle + 1;
    else high = middle;
  }
  return low;
}
