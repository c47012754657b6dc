import type { Draft } from '../drafts.ts';
import type { InstrumentFound } from '../instruments/instruments.ts';
import type { Line, Parsed } from '../parsed.ts';
import type { Phrase } from '../phrases/phrase.ts';
import { isAny, type Token } from '../words/tokens.ts';
import { nationsIn } from './party-names.ts';

/**
 * `The government wants treaties with Kenya and Ghana`, `a tour of Kenya and Ghana`: two states that the article only ever names
 * together as those with whom its own state deals, or to which somebody travels. Neither made anything with the other.
 */
export function arePartnersOnly({ lines }: Parsed, pair: readonly string[]): boolean {
  let found = false;
  for (const { phrases, sentence } of lines) {
    const states = phrases.filter(({ country, genitive }) => !genitive && country !== null && pair.includes(country));
    for (const one of states) {
      const beside = states.some(
        ({ coordination, country }) => coordination === one.coordination && country !== one.country,
      );
      if (!beside) continue;
      const list = states.find(({ coordination }) => coordination === one.coordination) ?? one;
      if (one.kind !== 'country' || (one.governor !== 'with' && !isVisited(sentence.tokens, list))) return false;
      found = true;
    }
  }
  return found;
}

/** In words: so far before a list of states stands the journey to them. */
const near = 4;

/** `will visit Kenya and Ghana`, `gira por Kenia y Ghana`. */
function isVisited(tokens: readonly Token[], { from }: Phrase): boolean {
  for (let i = from - 1; i >= Math.max(0, from - near) && !/[,;:]/u.test(tokens[i + 1]?.gap ?? ''); i--) {
    if (isAny(tokens, i, ['and', 'between', 'with', 'person-pronoun']) && !isAny(tokens, i, ['article', 'of']))
      return false;
    const visits = tokens[i]?.matches.some(
      ({ value }) => (value.is === 'noun' || value.is === 'verb') && value.kind === 'visit',
    );
    if (visits) return true;
  }
  return false;
}

/** The article's own state and the one partner that the sentence names; else only what is stated. */
export function withPartner(
  { sentence: { tokens } }: Line,
  home: string | null,
  pair: readonly string[],
  stated: readonly string[],
): string[] {
  const named = nationsIn(tokens, 0, tokens.length).filter((state) => pair.includes(state));
  const [partner, ...more] = new Set([...stated, ...named]);
  return home !== null && partner !== undefined && more.length === 0 ? [home, partner] : [...stated];
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
