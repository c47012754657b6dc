import type { Draft } from '../drafts.ts';
import type { InstrumentFound } from '../instruments/instruments.ts';
import type { Line, Parsed } from '../parsed.ts';
import { nationsIn } from './party-names.ts';

/**
 * `The government wants treaties with Kenya and Ghana`: two states that the article only ever names together as those with whom
 * its own state deals. Neither made anything with the other.
 */
export function arePartnersOnly({ lines }: Parsed, pair: readonly string[]): boolean {
  let found = false;
  for (const { phrases } of lines) {
    const states = phrases.filter(({ country, genitive }) => !genitive && country !== null && pair.includes(country));
    for (const one of states) {
      const beside = states.some(
        ({ coordination, country }) => coordination === one.coordination && country !== one.country,
      );
      if (!beside) continue;
      if (one.kind !== 'country' || one.governor !== 'with') return false;
      found = true;
    }
  }
  return found;
}

/** The article's own state and the one partner that the sentence names; else only what is stated. */
export function withPartner(
  { sentence: { tokens } }: Line,
  home: string,
  pair: readonly string[],
  stated: readonly string[],
): string[] {
  const named = nationsIn(tokens, 0, tokens.length).filter((state) => pair.includes(state));
  const [partner, ...more] = new Set([...stated, ...named]);
  return partner !== undefined && more.length === 0 ? [home, partner] : [...stated];
}

/** `one with Ghana … A second accord is to be signed during the visit of the Kenyan president`: of whom else the article's own state has to do with. */
export function concernsOtherState(
  { sentence: { tokens } }: Line,
  { parties }: Draft,
  { definite, again }: InstrumentFound,
  home: string | null,
): boolean {
  if (definite || again || home === null || !parties.includes(home)) return false;
  const named = nationsIn(tokens, 0, tokens.length).filter((state) => state !== home);
  return named.length > 0 && !named.some((state) => parties.includes(state));
}
