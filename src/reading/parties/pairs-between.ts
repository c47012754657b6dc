import { governed } from '../clauses/arguments.ts';
import type { InstrumentFound } from '../instruments/instruments.ts';
import type { Line, Parsed } from '../parsed.ts';
import { at, isAny, type Token } from '../words/tokens.ts';
import { partyOf } from './party-names.ts';

/**
 * `agreements between Kenya and Ghana as well as Kenya and Rwanda`, `between A and B; between A and C`: the pairs that one sentence
 * names, each of which made its own; none where there is but one, or where they may all be one list.
 */
export function pairsBetween(
  { sentence: { tokens } }: Line,
  from: number,
  until: number,
): readonly (readonly string[])[] {
  const lists: string[][] = [];
  for (let i = from; i < until; i++) {
    if (!isAny(tokens, i, ['between'])) continue;
    const found: string[] = [];
    let k = i + 1;
    for (let gap = 0; k < tokens.length && gap < 4; k++) {
      const state = at(tokens, k, 'country');
      // `the region of Hauts-de-France (France)`: parts of states, and where they are.
      if (state && (at(tokens, k, 'region')?.length === state.length || /\(/u.test(tokens[k]?.gap ?? ''))) return [];
      if (state) {
        found.push(state.value.country);
        k += state.length - 1;
        gap = 0;
      } else if (isAny(tokens, k, ['between', 'verb', 'speech', 'have', 'be']) && !isAny(tokens, k, ['and'])) break;
      else gap++;
    }
    lists.push(found);
    i = k - 1;
  }
  const named = lists.flat();
  const twice = new Set(named).size < named.length;
  const paired = lists.length > 1 ? lists.every(({ length }) => length === 2) : named.length === 4;
  if (!twice || !paired || named.length < 4) return [];
  return Array.from({ length: named.length / 2 }, (_, n) => named.slice(2 * n, 2 * n + 2));
}

/**
 * `Kenya signed agreements with Ghana and Togo`: of several whose number is not told each partner made its own, and so did each of those
 * on the other side where the agreements are said to be `parallel` ones; none where they may all be one list.
 */
export function pairsWith(
  parsed: Parsed,
  line: Line,
  instrument: InstrumentFound,
  from: number,
  parties: readonly string[],
): readonly (readonly string[])[] {
  if (parties.length < 3 || (instrument.count !== '' && !mayBeSeveral(line.sentence.tokens, instrument))) return [];
  const phrases = governed(line.sentence.tokens, line.phrases, { from, to: from }, 'with', 30);
  // `Mit Kenia und Ghana hat Togo schon ähnliche Abkommen`.
  const before = line.phrases.filter(({ governor, from: at }) => governor === 'with' && at < from);
  const partners = new Set((phrases.length > 0 ? phrases : before).flatMap((phrase) => partyOf(parsed, line, phrase)));
  const [one, ...others] = parties.filter((party) => !partners.has(party));
  const [partner, ...more] = parties.filter((party) => partners.has(party));
  if (one === undefined || partner === undefined) return [];
  if (others.length === 0) return [partner, ...more].map((party) => [one, party]);
  return more.length === 0 && instrument.another ? [one, ...others].map((party) => [party, partner]) : [];
}

/** `hat Abkommen mit Kenia und Ghana unterzeichnet`: a word that is alike in the plural, with nothing that tells of one. */
function mayBeSeveral(tokens: readonly Token[], { from, to, count }: InstrumentFound): boolean {
  if (count !== null || !isAny(tokens, to - 1, ['either'])) return false;
  // `dreiseitiges Abkommen`, `im Abkommen`: an adjective or a preposition with the article in it may tell of one.
  const plain = tokens[from - 1]?.capital === false && (tokens[from - 1]?.matches.length ?? 0) === 0;
  if (plain || isAny(tokens, from - 1, ['at', 'about', 'other'])) return false;
  for (let i = from - 1; from - i <= 3 && !isAny(tokens, i, ['verb', 'have', 'be', 'country']); i--)
    if (isAny(tokens, i, ['article', 'indefinite', 'possessive'])) return false;
  return true;
}
