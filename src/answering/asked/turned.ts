import { townMatcher } from './countries.ts';
import type { AskedActor } from './people.ts';
import type { AskedCountry, AskedPlace, Question } from './question.ts';
import { findAll } from './tokens.ts';

/**
 * Who is new in the place of one of two: `and Asif?` of the first, `and with Asif?` of either. What `he` said of somebody is
 * said by each of those before.
 */
export function inTheirPlace(
  own: Question,
  before: readonly AskedActor[],
  merged: Question,
  added: AskedActor,
): readonly Question[] {
  if (own.standIn && !own.adds) return before.map((one) => ({ ...merged, actors: [one, added] }));
  if (before.length !== 2) return [];
  const [first, second] = own.adds ? before : before.slice(1);
  return [first, second].flatMap((one) => (one ? [{ ...merged, actors: [one, added] }] : []));
}

/** `and with Germany?` after who was met in a town asks of the town first, and then of anywhere. */
export function besidesPlace(own: Question, merged: Question): readonly Question[] {
  const taken = own.places.length === 0 && merged.places.length > 0;
  return taken && own.countries.length > 0 ? [{ ...merged, places: [] }] : [];
}

/** Where something is asked to have been. */
interface Where {
  readonly countries: readonly AskedCountry[];
  readonly places?: readonly AskedPlace[];
}

/** What is kept without where it was, when the question is of somewhere else: `and in Lima?` after what was asked of Spain. */
export function withoutElsewhere<Kept extends Where>(kept: Kept, { places, countries }: Question): Kept {
  const towns = places.map(stateOf);
  const states = countries.flatMap(({ code, there }) => (there ? [code] : []));
  const isElsewhere = (one: string | null, others: readonly (string | null)[]) =>
    one !== null && others.length > 0 && others.every((other) => other !== null && other !== one);
  return {
    ...kept,
    countries: kept.countries.filter(({ code, there }) => !there || !isElsewhere(code, towns)),
    places: (kept.places ?? []).filter((place) => !isElsewhere(stateOf(place), states)),
  };
}

/** The state in which a town lies; null where it is not known. */
function stateOf({ folded, capitalOf }: AskedPlace): string | null {
  return capitalOf ?? findAll(townMatcher(), folded.split(' '))[0]?.value ?? null;
}
