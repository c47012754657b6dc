import { organisationEnd } from '../bodies/organisations.ts';
import type { Tag } from '../words/tags.ts';
import { at, isAny, type Token } from '../words/tokens.ts';
import { type PhraseDraft, plain } from './phrase.ts';

/** `several senior Moroccan officials`, `a delegation of the Senate`. */
export function groupAt(tokens: readonly Token[], i: number): PhraseDraft | null {
  if (isAny(tokens, i, ['by', 'with', 'from']) && !isAny(tokens, i, ['article'])) return null;
  const some = tokens[i]?.caseless ? at(tokens, i, 'indefinite') : undefined;
  let j = i + (some?.length ?? 0);
  let country: string | null = null;
  while (j < tokens.length && j - i < 6) {
    if (j > i && (/[,;:()]/u.test(tokens[j]?.gap ?? '') || (tokens[i]?.caseless && !(some && j === i + some.length))))
      return null;
    const group = at(tokens, j, 'group');
    if (group) {
      const end = j + group.length;
      const owner = at(tokens, end, 'of') && countryAfter(tokens, end + 1);
      const after = at(tokens, end, 'nationality');
      return plain(
        'group',
        i,
        owner ? owner.to : after ? end + after.length : end,
        true,
        country ?? owner?.country ?? after?.value.country ?? null,
      );
    }
    const nation = at(tokens, j, 'nationality');
    if (nation) {
      country = nation.value.country;
      j += nation.length;
    } else if (isOfOther(tokens, i, j)) return null;
    else if (
      isAny(tokens, j, ['article', 'portfolio', 'possessive']) ||
      (j > i &&
        !tokens[j]?.capital &&
        !isAny(tokens, j, ['verb', 'noun', 'with', 'and', 'be', 'have', 'of', 'speech', 'support']) &&
        // `his accompanying delegation`
        (isAny(tokens, j + 1, ['group']) || !isAny(tokens, j, lists)))
    )
      j++;
    else return null;
  }
  return null;
}

/** `in which the ministers figure`, `are accompanied by the ministers`: what is said of people is no part of their words. */
const lists: readonly Tag['is'][] = ['accompanies', 'belongs', 'including', 'relative'];

/** `la tête d'une délégation`: behind a noun that no list knows, an article that is also `of` opens another phrase. */
const isOfOther = (tokens: readonly Token[], from: number, j: number) =>
  j > from + 1 && isAny(tokens, j, ['of']) && tokens[j - 1]?.matches.length === 0;

function countryAfter(tokens: readonly Token[], index: number): { country: string; to: number } | null {
  const start = isAny(tokens, index, ['article']) ? index + 1 : index;
  const match = at(tokens, start, 'country') ?? at(tokens, start, 'nationality');
  return match ? { country: match.value.country, to: start + match.length } : null;
}

/** A state, a town, `the Moroccan capital` or an organisation. */
export function siteOrStateAt(tokens: readonly Token[], i: number): PhraseDraft | null {
  const country = at(tokens, i, 'country');
  const place = at(tokens, i, 'place');
  const site = country && country.length >= (place?.length ?? 0) ? country : place;
  if (site && joinsNoun(tokens, i + site.length)) return null;
  if (site) return plain(site === country ? 'country' : 'place', i, i + site.length, false, site.value.country);
  const capital = capitalAt(tokens, i);
  if (capital) return capital;
  const soil = soilAt(tokens, i);
  if (soil) return soil;
  const regional = at(tokens, i, 'regional');
  const government = regional && at(tokens, i + regional.length, 'state-body');
  if (regional && government)
    return plain(
      'organisation',
      i,
      i + regional.length + government.length,
      false,
      at(tokens, i, 'nationality')?.value.country ?? null,
    );
  const end = organisationEnd(tokens, i);
  return end > i ? plain('organisation', i, end) : null;
}

/** `Benin-Bronzen`, `Ukraine-Krieg`: what a hyphen joins to a noun is no state that does something. */
function joinsNoun(tokens: readonly Token[], i: number): boolean {
  const next = tokens[i];
  if (!next || !/^[-‐‑]$/u.test(next.gap) || !next.capital || next.allCapitals || next.caseless) return false;
  return !isAny(tokens, i, ['country', 'place', 'nationality', 'role', 'group', 'counterpart', 'given']);
}

/** `the kingdom`, `dem baltischen Land`: one state, not named; an article opens it. */
export function homelandAt(tokens: readonly Token[], i: number): PhraseDraft | null {
  const state = at(tokens, i, 'homeland');
  if (!state || isNamed(tokens, i, i + state.length)) return null;
  const opened =
    state.length > 1 || (tokens[i]?.caseless ? tokens[i]?.definite && !tokens[i]?.owned : article(tokens, i));
  return opened ? plain('homeland', i, i + state.length) : null;
}

/** `the Kingdom of the Netherlands`: the noun only begins the name of the state. */
function isNamed(tokens: readonly Token[], from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (i + (at(tokens, i, 'country')?.length ?? 0) > to) return true;
  return false;
}

/** An article, at most two adjectives before the noun. */
function article(tokens: readonly Token[], i: number): boolean {
  for (let k = i - 1; k >= Math.max(0, i - 3); k--) {
    if (!/^[ \u00a0-]$/u.test(tokens[k + 1]?.gap ?? '')) return false;
    if (isAny(tokens, k, ['article'])) return !isAny(tokens, k, ['indefinite']);
    if (isAny(tokens, k, ['verb', 'speech', 'noun', 'role', 'be', 'have', 'possessive', 'to', 'at', 'of', 'and']))
      return false;
  }
  return false;
}

/** `on Moroccan soil`, `en suelo marroquí`: the state. */
const soilAt = (tokens: readonly Token[], i: number) => ofNationAt(tokens, i, 'soil', 'country');

/** `the Moroccan capital`, `la capitale marocaine`: a town, without its name. */
const capitalAt = (tokens: readonly Token[], i: number) => ofNationAt(tokens, i, 'capital', 'place');

/** A noun of that tag with a nationality before or after it. */
function ofNationAt(
  tokens: readonly Token[],
  i: number,
  tag: 'soil' | 'capital',
  kind: 'country' | 'place',
): PhraseDraft | null {
  const before = at(tokens, i, 'nationality');
  if (before && at(tokens, i + before.length, tag))
    return plain(kind, i, i + before.length + 1, false, before.value.country);
  const word = at(tokens, i, tag);
  const after = word && at(tokens, i + word.length, 'nationality');
  return word && after ? plain(kind, i, i + word.length + after.length, false, after.value.country) : null;
}

/** `he`, or `both` where it stands alone. */
export function pronounAt(tokens: readonly Token[], i: number): PhraseDraft | null {
  const one = at(tokens, i, 'person-pronoun');
  if (one) return plain('pronoun', i, i + one.length);
  const many = at(tokens, i, 'people-pronoun');
  if (!many) return null;
  const next = i + many.length;
  const acts = (k: number) =>
    isAny(tokens, k, ['verb', 'have', 'be', 'future', 'speech', 'support', 'may', 'agreed', 'pledged', 'discussed']);
  // `the two then had lunch`: an adverb, which no list knows, may stand before the verb.
  const adverb =
    !tokens[next]?.capital &&
    isAny(tokens, next, ['stop', 'historical']) &&
    acts(next + 1) &&
    !isAny(tokens, next, ['of']);
  const stands =
    !tokens[next] ||
    isAny(tokens, i - 1, ['by']) ||
    /[,.;:]/u.test(tokens[next].gap) ||
    acts(next) ||
    (adverb && /^\s$/u.test(tokens[next + 1]?.gap ?? ''));
  return stands ? plain('pair', i, next, true) : null;
}
