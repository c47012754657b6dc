import { behind, capitals, isOwner, printed } from '../bodies/name-runs.ts';
import type { Line, Parsed } from '../parsed.ts';
import { at, isAny, type Token } from '../words/tokens.ts';
import type { PartyFound } from './body-names.ts';

/** `the city of Ghent`, `the Lao province of Savannakhet`, `China's Hubei Province`, `Artemisa province`: with a name in capitals. */
export function townAt(parsed: Parsed, { sentence: { tokens } }: Line, i: number): PartyFound | undefined {
  const head = headFrom(tokens, i, parsed.lexicon.language.capitals !== undefined);
  if (head !== null) {
    let from = head;
    while (isAny(tokens, from, ['article']) && !tokens[from]?.capital) from++;
    const name = tokens[from]?.caseless
      ? (at(tokens, from, 'place') ?? at(tokens, from, 'country') ?? at(tokens, from, 'region'))
      : undefined;
    // `Region Hauts-de-France`: a known name goes on behind its small words.
    const known = at(tokens, from, 'region')?.length ?? 0;
    const run = tokens[from]?.caseless ? unlistedEnd(tokens, from) : capitals(tokens, from);
    const to = name ? from + name.length : Math.max(run, from + known);
    return to === from ? undefined : townOf(parsed, tokens, from, to, adjectivesEnd(tokens, to));
  }
  const owned = ownedFrom(tokens, i);
  const to = capitals(tokens, owned);
  if (to === owned || isAny(tokens, owned, ['role', 'honorific'])) return undefined;
  if (to - owned > 1 && at(tokens, to - 1, 'district')) return townOf(parsed, tokens, owned, to, to);
  const behindName = /^\s$/u.test(tokens[to]?.gap ?? '') ? at(tokens, to, 'district') : undefined;
  // `Brabantse gemeente Voorbeeldstad`: the name follows.
  const { compounds } = parsed.lexicon.language;
  const named = behindName && compounds ? besideHead(tokens, to + behindName.length, false) : null;
  if (named !== null && to - owned === 1 && !tokens[to]?.capital)
    return townOf(parsed, tokens, named, capitals(tokens, named), capitals(tokens, named));
  const district = behindName;
  // `Kenya provinces`, `Thursday city`: no name of a town.
  return district && !isAny(tokens, to - 1, ['country', 'nationality', 'weekday', 'month'])
    ? townOf(parsed, tokens, owned, to, to + district.length)
    : undefined;
}

const townOf = (parsed: Parsed, tokens: readonly Token[], from: number, to: number, end: number): PartyFound => ({
  from,
  to: behind(tokens, end),
  party: printed(parsed, tokens, from, to),
  is: 'town',
});

/** `ميشوفسك الروسية`: without capitals a name ends before an adjective with its article, unless it has one itself. */
function unlistedEnd(tokens: readonly Token[], from: number): number {
  const end = capitals(tokens, from);
  for (let i = from + 1; i < end; i++) if (tokens[i]?.definite && !tokens[from]?.definite) return i;
  return end;
}

/** `مدينة صور الجنوبية`: behind the adjectives that say of a town where it lies. */
function adjectivesEnd(tokens: readonly Token[], to: number): number {
  let end = to;
  const adjective = (i: number) =>
    tokens[i]?.caseless === true &&
    tokens[i]?.definite === true &&
    /^\s$/u.test(tokens[i]?.gap ?? '') &&
    (tokens[i]?.matches.every(({ value }) => value.is === 'nationality' || value.is === 'region') ?? false);
  while (end - to < 2 && adjective(end)) end++;
  return end;
}

/** Where the name begins behind `city of`, `central province of`; null where no such head stands there. `nouns`: every noun has a capital. */
function headFrom(tokens: readonly Token[], i: number, nouns: boolean): number | null {
  for (let k = i; k < i + 3; k++) {
    const head = at(tokens, k, 'district');
    if (head) {
      // `la province chinoise du Hubei`, `el Estado brasileño de Paraná`.
      const adjective = tokens[k]?.caseless ? undefined : at(tokens, k + head.length, 'nationality');
      const next = k + head.length + (adjective && !tokens[k + head.length]?.capital ? adjective.length : 0);
      if (!isAny(tokens, next, ['of'])) return besideHead(tokens, next, nouns);
      return isAny(tokens, k, ['state-body']) && isOrganOf(tokens, next + 1) ? null : next + 1;
    }
    if (!isAdjective(tokens, k)) return null;
  }
  return null;
}

/** `the State of Kuwait`, `le département de la Défense`: a state or what an organ of one is in charge of. */
function isOrganOf(tokens: readonly Token[], from: number): boolean {
  let i = from;
  while (isAny(tokens, i, ['article']) && !tokens[i]?.capital) i++;
  const state = at(tokens, i, 'country');
  return (
    isAny(tokens, i, ['portfolio', 'nationality', 'district']) || (state !== undefined && !at(tokens, i, 'region'))
  );
}

/** `gemeente Gent`, `Provinz Hebei`, `مدينة طنطا`: a town or region right behind the word for one, where no `of` parts them. */
function besideHead(tokens: readonly Token[], i: number, nouns: boolean): number | null {
  const state = at(tokens, i, 'country');
  // `Partnerprovinz Niedersachsens`: whose province it is.
  if (state?.value.owner) return null;
  const name = at(tokens, i, 'place') ?? state ?? at(tokens, i, 'region');
  const head = tokens[i - 1];
  // `City Council`, `Bezirk Mitte`: in English `of` is always there.
  const close = /^\s$/u.test(tokens[i]?.gap ?? '');
  if (!head || !close || (!head.caseless && head.capital && !name && !nouns)) return null;
  const other = isAny(tokens, i, [
    'role',
    'honorific',
    'organisation',
    'instrument',
    'noun',
    'verb',
    'portfolio',
    'stop',
  ]);
  return name || (tokens[i]?.capital && !other) ? i : null;
}

/** `central`, `Lao`: what may stand between an article and `province`. */
const isAdjective = (tokens: readonly Token[], i: number): boolean =>
  isAny(tokens, i, ['nationality']) ||
  (!tokens[i]?.capital &&
    tokens[i]?.caseless === false &&
    !isAny(tokens, i, ['verb', 'of', 'and', 'be', 'have', 'with', 'by', 'at', 'noun', 'instrument', 'speech']));

/** Behind `South China's`, else the word itself. */
function ownedFrom(tokens: readonly Token[], i: number): number {
  const to = capitals(tokens, i);
  return to > i && isOwner(tokens[to]) && tokens[to + 1]?.capital ? to + 1 : i;
}
