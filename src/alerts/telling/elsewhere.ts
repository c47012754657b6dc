import { languages } from '../../languages/all.ts';
import { towns } from '../../languages/towns.ts';
import { words } from '../../text/fold.ts';

/** A place as an article prints it, and its country where that is known. */
export interface PlaceTold {
  readonly place: string;
  /** ISO 3166-1 alpha-2. */
  readonly country: string | null;
}

/**
 * Whether two places are two for certain: in two countries, or two towns whose names are known in every language.
 * `Lissabon` is Lisbon, the Kremlin is in Moscow, and of a palace that no list has nobody can tell where it stands.
 */
export function areElsewhere(one: PlaceTold, other: PlaceTold): boolean {
  if (keyOf(one.place) === keyOf(other.place)) return false;
  const [mine, theirs] = [townsIn(one.place), townsIn(other.place)];
  if (!mine.isDisjointFrom(theirs)) return false;
  if (one.country !== null && other.country !== null && one.country !== other.country) return true;
  return mine.size > 0 && theirs.size > 0;
}

const keyOf = (name: string) =>
  words(name)
    .map(({ folded }) => folded)
    .join(' ');

/** How many words the name of a town may have. */
const LONGEST = 5;

/** The towns that the words of a place name; a capital by its state, with the seats of its government. */
function townsIn(place: string): ReadonlySet<string> {
  const names = townsByName();
  const key = keyOf(place).split(' ');
  const found = new Set<string>();
  for (let from = 0; from < key.length; from += 1)
    for (let to = from + 1; to <= Math.min(key.length, from + LONGEST); to += 1)
      for (const id of names.get(key.slice(from, to).join(' ')) ?? []) found.add(id);
  return found;
}

let byName: ReadonlyMap<string, ReadonlySet<string>> | null = null;

/** Made when two places are first compared. */
function townsByName(): ReadonlyMap<string, ReadonlySet<string>> {
  if (byName !== null) return byName;
  const made = new Map<string, Set<string>>();
  const add = (list: string, id: string) => {
    for (const name of list.split('|')) {
      const key = keyOf(name);
      made.set(key, (made.get(key) ?? new Set<string>()).add(id));
    }
  };
  for (const [n, row] of towns.entries()) for (const names of row) add(names, `${n}`);
  for (const { places, governments } of languages) {
    for (const [code, list] of Object.entries(places)) add(list.split('|')[0] ?? '', code);
    for (const [code, list] of Object.entries(governments)) add(list, code);
  }
  byName = made;
  return made;
}
