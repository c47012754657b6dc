import type { VerbForm } from '../words/tags.ts';
import { at, endsBefore, isAny, type Token } from '../words/tokens.ts';
import type { CuePlace } from './clause.ts';

/** `X rencontre Y`: a name, a title or a pronoun right before makes the word the verb, else it is the noun. */
export function verbFits(tokens: readonly Token[], place: CuePlace, form: VerbForm): boolean {
  const i = place.from;
  if (isAround(tokens, place, form) || isBehindAside(tokens, place, form)) return true;
  if (i === 0 || /[,;:]/u.test(tokens[i]?.gap ?? '') || isAny(tokens, i - 1, ['article', 'possessive', 'indefinite']))
    return false;
  // `his Dhaka visit`
  if (isAny(tokens, i - 1, ['place']) && isAny(tokens, i - 2, ['possessive', 'indefinite'])) return false;
  let opening = i - 1;
  while (
    opening > 0 &&
    isAny(tokens, opening, ['portfolio']) &&
    !tokens[opening]?.capital &&
    !at(tokens, opening, 'role')
  )
    opening--;
  if (opening < i - 1 && isAny(tokens, opening, ['article', 'possessive', 'indefinite'])) return false;
  // `will next visit`: an adverb between the auxiliary and the verb.
  if (isAny(tokens, i - 2, ['future', 'may']) && !tokens[i - 1]?.capital && /^\s$/u.test(tokens[i]?.gap ?? ''))
    if (!isAny(tokens, i - 1, ['other', 'at', 'noun', 'have', 'verb'])) return true;
  // `En visite au Ghana, X …`: a capital because a sentence begins.
  const opens = i === 1 && isAny(tokens, 0, ['at', 'other']);
  return (
    (tokens[i - 1]?.capital === true && !opens) ||
    isAny(tokens, i - 1, [
      'person-pronoun',
      'role',
      'nationality',
      'portfolio',
      'future',
      'may',
      'to',
      'relative',
      'have',
      'be',
      'negation',
      'hypothesis',
    ])
  );
}

/** `after meeting the Cuban president X`: behind a word for before or after, and right before whom it was with, it is the verb. */
function isAround(tokens: readonly Token[], { from, to }: CuePlace, form: VerbForm): boolean {
  const next = tokens[to];
  if (form !== 'gerund' || next?.gap !== ' ' || endsBefore(tokens, from, 'around') === 0) return false;
  return next.capital || isAny(tokens, to, ['article', 'possessive', 'nationality', 'role', 'counterpart']);
}

/** `La ministre, Amina X, rencontre le président`: behind a comma that closes an aside, and right before whom it was done to. */
function isBehindAside(tokens: readonly Token[], { from, to }: CuePlace, form: VerbForm): boolean {
  const comma = (i: number) => /^[)”»]?,\s$/u.test(tokens[i]?.gap ?? '');
  if (form !== 'finite' || !comma(from) || tokens[to]?.gap !== ' ' || isAny(tokens, to, ['of', 'at', 'with', 'by']))
    return false;
  const aside = Array.from({ length: longestAside }, (_, back) => from - 2 - back);
  if (!aside.some((i) => i > 0 && comma(i))) return false;
  return isAny(tokens, to, ['article', 'possessive', 'role', 'honorific', 'counterpart']);
}

/** In words. */
const longestAside = 10;
