import { isAny, type Token } from '../words/tokens.ts';

/** `are to hold talks and sign`: where the infinitive looks like the present, `and` after another infinitive tells it. */
export function sharesAuxiliary(tokens: readonly Token[], from: number, verb: number): boolean {
  if (!isAny(tokens, verb - 1, ['and']) || /[,;:]/u.test(tokens[verb]?.gap ?? '')) return false;
  for (let i = verb - 2; i >= from; i--) {
    if (isAny(tokens, i, ['future', 'may', 'expected', 'obliged']) && !(i > 0 && tokens[i]?.capital)) return true;
    if (isAny(tokens, i, ['to']) && opensInfinitive(tokens, i + 1)) return true;
    if (/[;:]/u.test(tokens[i + 1]?.gap ?? '') || isAny(tokens, i, ['have', 'speech', 'relative', 'subordinate']))
      return false;
  }
  return false;
}

/** Behind `to`, in small letters: no place, no number and nothing with an article. */
const opensInfinitive = (tokens: readonly Token[], i: number): boolean =>
  tokens[i]?.capital === false &&
  !isAny(tokens, i, ['article', 'indefinite', 'possessive', 'nationality', 'role', 'group', 'counted']);

/** In words: so far before a participle stands the auxiliary that it shares. */
const shared = 24;

/** `ont évoqué la sécurité et signé un accord`: the auxiliary of the participle before `and`, which this one shares; else null. */
export function sharedHave(tokens: readonly Token[], from: number, verb: number): number | null {
  if (!isAny(tokens, verb - 1, ['and']) || /[,;:]/u.test(tokens[verb]?.gap ?? '') || !hasObject(tokens, verb + 1))
    return null;
  for (let i = verb - 2; i >= Math.max(from, verb - shared); i--) {
    if (/[;:“”«»"()]/u.test(tokens[i + 1]?.gap ?? '')) return null;
    if (isAny(tokens, i, ['have']) && !isAny(tokens, i, ['to', 'at', 'article']))
      return isParticiple(tokens, i + 1) ? i : null;
    if (isAny(tokens, i, ['be', 'relative', 'subordinate', 'future', 'may']) && !isAny(tokens, i, small)) return null;
  }
  return null;
}

/** `et signé lundi un accord`, not `l’accord conclu en mai et signé à la mairie`: a noun follows that no preposition ties. */
function hasObject(tokens: readonly Token[], from: number): boolean {
  for (let i = from; i < from + 5 && !/[,;:.]/u.test(tokens[i]?.gap ?? ''); i++) {
    if (isAny(tokens, i, ['by'])) return false;
    const tied = isAny(tokens, i - 1, ['at', 'of', 'to', 'with']) && i > from;
    if (!tied && isAny(tokens, i, ['indefinite', 'count', 'article']) && !isAny(tokens, i, ['of', 'to', 'at']))
      return true;
  }
  return false;
}

const small = ['article', 'of', 'to', 'at', 'with', 'and'] as const;

const isParticiple = (tokens: readonly Token[], i: number): boolean =>
  tokens[i]?.capital === false && !isAny(tokens, i, ['article', 'indefinite', 'possessive', 'noun', 'be']);

/** The word that says how far it is stands last in its clause. */
export function closedBy(tokens: readonly Token[], index: number): boolean {
  if (!/^\s$/u.test(tokens[index]?.gap ?? '') || !isAny(tokens, index, ['future', 'may', 'expected'])) return false;
  return !tokens[index + 1] || /[,;:.”»"]/u.test(tokens[index + 1]?.gap ?? '');
}
