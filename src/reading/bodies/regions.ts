import { memoOf } from '../../text/memo.ts';
import type { Line, Parsed } from '../parsed.ts';
import type { Phrase } from '../phrases/phrase.ts';
import { placesOfAny } from '../words/kinds.ts';
import { at, spanOf, type Token } from '../words/tokens.ts';

/** `Flanders`, `Quebec`: a part of a state that is named itself is the party, as printed. */
export function regionOf(parsed: Parsed, { sentence: { tokens } }: Line, { kind, from, to }: Phrase): string | null {
  if (kind !== 'country' && kind !== 'place') return null;
  for (let i = from; i < to; i++) {
    const region = at(tokens, i, 'region');
    // `Royaume-Uni de Grande-Bretagne et d’Irlande du Nord`: what only ends the name of a state is no part of it here.
    if (!region && (at(tokens, i, 'country')?.length ?? 0) === to - i) break;
    if (!region || i + region.length !== to) continue;
    const span = spanOf(tokens, i, to);
    return parsed.text.slice(span.start, span.end);
  }
  for (let length = 1; length <= 4 && length <= from; length++)
    if (at(tokens, from - length, 'region')?.length === length && !/[(),;:]/u.test(tokens[from]?.gap ?? '')) {
      // `the region of Casablanca-Settat`, `la Comunidad de Madrid`: a head with a capital is part of the name.
      const span = spanOf(tokens, tokens[from - length]?.capital ? from - length : from, joinedEnd(tokens, to));
      return parsed.text.slice(span.start, span.end);
    }
  return null;
}

/** `the Flemish minister-president`: the part of a state that an adjective of a phrase names. */
export function regionalIn(
  { sentence: { tokens } }: Pick<Line, 'sentence'>,
  { kind, from, to }: Phrase,
): string | null {
  for (let i = from; i < to; i++) {
    const regional = at(tokens, i, 'regional');
    if (regional) return regional.value.region;
    // `the deputy X of Zeeland`: beside the name, not the town of a portfolio.
    const region = kind === 'organisation' ? undefined : at(tokens, i, 'region');
    const state = at(tokens, i, 'country');
    if (region && state?.length === region.length)
      return tokens
        .slice(i, i + region.length)
        .map(({ printed }) => printed)
        .join(' ');
    i += (state?.length ?? 1) - 1;
  }
  return null;
}

/** The state that a party is a part of; null of anything else. */
export function stateOf(parsed: Parsed, party: string): string | null {
  if (/^[A-Z]{2}$/u.test(party)) return null;
  for (const [country, parts] of Object.entries(parsed.lexicon.language.bodies.parts))
    if (party in parts) return country;
  return null;
}

/** Of two states that a sentence names only by parts of them, those parts: `South Holland and Hebei`; null where it names a state itself. */
export function asParts(parsed: Parsed, line: Line | undefined, states: readonly string[]): string[] | null {
  const parts = (line?.phrases ?? []).flatMap((phrase) => (line && regionOf(parsed, line, phrase)) ?? []);
  const out = states.map((state) => parts.find((part) => stateOf(parsed, part) === state));
  const whole = line?.phrases.some(
    (phrase) =>
      phrase.kind === 'country' && states.includes(phrase.country ?? '') && regionOf(parsed, line, phrase) === null,
  );
  return whole || out.some((part) => part === undefined) ? null : out.filter((part) => part !== undefined);
}

/** `the Bavarian ministry`, in an article that nowhere names Germany: the part of a state that stands for it; the state where it is named. */
export const asOnlyPart = (parsed: Parsed, state: string): string => onlyParts(parsed).get(state) ?? state;

const onlyParts = memoOf(({ lines }: Parsed) => {
  const whole = new Set<string>();
  const parts = new Map<string, Set<string>>();
  for (const { tokens } of lines.map(({ sentence }) => sentence)) {
    let next = 0;
    for (const i of placesOfAny(tokens, ['country', 'nationality', 'place'])) {
      if (i < next) continue;
      const state = at(tokens, i, 'country') ?? at(tokens, i, 'nationality');
      const part = at(tokens, i, 'region');
      const regional = at(tokens, i, 'regional');
      const capital = at(tokens, i, 'place');
      if (capital?.value.capital && !state) whole.add(capital.value.country);
      if (!state) continue;
      const name = regional?.value.region ?? (part?.length === state.length ? namedAs(tokens, i, part.length) : null);
      if (name === null) whole.add(state.value.country);
      else parts.set(state.value.country, new Set([...(parts.get(state.value.country) ?? []), name]));
      next = i + state.length;
    }
  }
  return new Map(
    [...parts].flatMap(([state, [name, ...more]]) =>
      name !== undefined && more.length === 0 && !whole.has(state) ? [[state, name] as const] : [],
    ),
  );
});

/** As it is printed. */
export const namedAs = (tokens: readonly Token[], from: number, length: number): string =>
  tokens
    .slice(from, from + length)
    .map(({ printed, gap }, k) => (k === 0 ? printed : gap + printed))
    .join('');

/**
 * Without the state of a region that is itself named (`Flanders … the Flemish minister-president`), and without the region
 * whose government is named.
 */
export function withoutOwners(parsed: Parsed, line: Line, parties: readonly string[]): readonly string[] {
  if (parties.every((party) => /^[A-Z]{2}$/u.test(party))) return parties;
  const owners = line.phrases.flatMap((phrase) => {
    const region = regionOf(parsed, line, phrase);
    if (region !== null && phrase.country !== null && parties.includes(region)) return [phrase.country];
    const home = regionalIn(line, phrase);
    if (home === null) return [];
    const body = printed(parsed, line, phrase);
    if (phrase.kind === 'organisation' && parties.includes(body)) return [phrase.country, home];
    return parties.includes(home) ? [phrase.country] : [];
  });
  return parties.filter((party) => !owners.includes(party));
}

function printed(parsed: Parsed, { sentence: { tokens } }: Line, { from, to }: Phrase): string {
  const span = spanOf(tokens, from, to);
  return parsed.text.slice(span.start, span.end);
}

/** The last word that a hyphen joins to a name. */
function joinedEnd(tokens: readonly Token[], to: number): number {
  let end = to;
  while (/^[-\u2010\u2011]$/u.test(tokens[end]?.gap ?? '') && tokens[end]?.capital) end++;
  return end;
}
