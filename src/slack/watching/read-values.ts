import { countryMistyped } from '../../answering/asked/countries.ts';
import { areaNamed, areasLike, countryNamed, kindNamed, languageNamed } from '../../answering/asked/filter-values.ts';
import { actorsNamed } from '../../answering/asked/people.ts';
import type { Actor, Archive } from '../../archive/archive.ts';
import type { FactKind } from '../../reading/fact.ts';
import { fold } from '../../text/fold.ts';
import { problem, type Read } from './wish.ts';

const MOST_CANDIDATES = 5;

export const readArea = (typed: string): Read<string> => valueOr(areaNamed(typed), 'area', typed, areasLike(typed));
export const readCountry = (typed: string): Read<string> =>
  valueOr(countryNamed(typed), 'country', typed, countriesLike(typed));
export const readLanguage = (typed: string): Read<string> => valueOr(languageNamed(typed), 'language', typed);
export const readKind = (typed: string): Read<FactKind> => valueOr(kindNamed(typed), 'kind', typed);

function valueOr<T>(
  value: T | null,
  kind: 'area' | 'country' | 'language' | 'kind',
  typed: string,
  like: readonly string[] = [],
): Read<T> {
  return value === null ? problem(kind, typed, like) : { value };
}

/** The country that a slip of the keyboard may have meant. */
function countriesLike(typed: string): readonly string[] {
  const code = countryMistyped(fold(typed));
  return code === null ? [] : [`country:${code.toLowerCase()}`];
}

/** Two countries with a dash between them. Names may hold a dash themselves, so every one of them is tried. */
export function readPair(typed: string): Read<readonly [string, string]> {
  const parts = typed.split(/[-‐‑–—+&×]/u);
  for (let at = 1; at < parts.length; at += 1) {
    const one = countryNamed(parts.slice(0, at).join('-'));
    const other = countryNamed(parts.slice(at).join('-'));
    if (one !== null && other !== null && one !== other) return { value: one < other ? [one, other] : [other, one] };
  }
  return problem('pair', typed);
}

/**
 * The one person or organisation of a name, or of an id without its kind (`ali-hassan.pk`). An alert is never guessed:
 * of several who are called so the ids are offered, and of a name that only comes near the names.
 */
export async function readPerson(
  typed: string,
  archive: Pick<Archive, 'findActors' | 'actors'>,
): Promise<Read<string>> {
  const id = typed
    .trim()
    .toLowerCase()
    .replace(/^(?:person|org):/u, '');
  const known = await archive.actors([`person:${id}`, `org:${id}`]);
  if (known.length === 1 && known[0]) return { value: known[0].id };
  const named = await actorsNamed(archive, typed);
  const actors = named?.actors.filter(({ kind }) => kind !== 'country') ?? [];
  const [only, more] = actors;
  if (named === null || only === undefined) return problem('person', typed);
  if (named.how !== 'exact' && named.how !== 'surname')
    return problem('person', typed, actors.map(candidate).slice(0, 3));
  if (more === undefined) return { value: only.id };
  return problem('several', typed, actors.map(candidate).slice(0, MOST_CANDIDATES));
}

/** What is to be typed for exactly this one, and who it is. */
function candidate({ id, name, country }: Actor): string {
  return `person:${id.slice(id.indexOf(':') + 1)} (${country === null ? name : `${name}, ${country}`})`;
}
