import type { Archive } from '../../archive/archive.ts';
import { filterJson, type Watch } from '../../archive/desk/watch.ts';
import { readWish } from './read-wish.ts';
import { type Wish, wishOf } from './wish.ts';

/** The watches that typed words name: those for exactly what is typed, as far as anything is; none when a part is not understood. */
export async function watchesNamed(
  typed: string,
  here: readonly Watch[],
  archive: Pick<Archive, 'findActors' | 'actors'>,
): Promise<readonly Watch[]> {
  const { wish, problems, given } = await readWish(typed, '', archive);
  if (problems.length > 0) return [];
  const asked = partsOf(wish);
  return here.filter((watch) => {
    const parts = partsOf(wishOf(watch));
    return [...given].every((part) => parts[part] === asked[part]);
  });
}

const partsOf = ({ filter, ...others }: Wish): Readonly<Record<keyof Wish, string>> => ({
  filter: filterJson(filter),
  delivery: others.delivery,
  zone: others.zone,
  days: JSON.stringify(others.days.toSorted()),
  at: others.at,
  quiet: JSON.stringify(others.quiet),
  cap: JSON.stringify(others.cap),
});
