import type { ConnectorTag, Tag } from '../words/tags.ts';
import { endsBefore, isAny, isBehindComma, type Token } from '../words/tokens.ts';
import type { PhraseDraft } from './phrase.ts';

/** What can govern a phrase: prepositions, by what they do. */
export const governors: readonly ConnectorTag[] = [
  'presence',
  'company',
  'margins',
  'between',
  'with',
  'by',
  'at',
  'to',
  'of',
  'from',
  'other',
];

/** `leading a six-member high-level delegation`: where the words before people begin that no list knows. */
export function opening(tokens: readonly Token[], { kind, from, titles, name }: PhraseDraft): number {
  let start = from;
  // `entouré de son épouse X`: a word for somebody that no list of offices knows.
  const kin =
    tokens[from - 1]?.capital === false && tokens[from - 1]?.matches.length === 0 && tokens[from]?.gap === ' ';
  if (name && titles.length === 0 && kin && isAny(tokens, from - 2, ['possessive'])) return from - 2;
  // `rendirá tributo al prócer X y se reunirá con Y`: nor one behind an article that a preposition governs.
  // With a name that may be a newspaper's, only one that nobody is with.
  const sure = isAny(tokens, from, ['given']) || [2, 3].some((back) => isAny(tokens, from - back, ['to', 'of']));
  if (name && titles.length === 0 && kin && sure && isAny(tokens, from - 2, ['article'])) return from - 2;
  // `mit seiner südböhmischen Amtskollegin X`: an adjective behind a possessive.
  const bare = !isAny(tokens, from, ['article', 'indefinite', 'of']);
  const adjective = bare && tokens[from - 1]?.capital === false && tokens[from - 1]?.matches.length === 0;
  if (kind !== 'group' && titles.length > 0 && adjective && tokens[from]?.gap === ' ') {
    if (isAny(tokens, from - 2, ['possessive'])) return from - 2;
    // `met de demissionaire premier X`
    return isAny(tokens, from - 2, ['article']) && tokens[from - 1]?.gap === ' ' ? from - 1 : from;
  }
  // `op maandag 27 maart 2023 een delegatie`: nothing before its article is of it.
  if (isAny(tokens, from, ['article', 'indefinite'])) return from;
  while (kind === 'group' && start > 0 && from - start < 6 && /^[\s-]$/u.test(tokens[start]?.gap ?? '')) {
    const before = tokens[start - 1];
    if (!before || before.capital || before.caseless || isAny(tokens, start - 1, bounds)) break;
    start--;
  }
  return start;
}

/** Words that no description of people goes over. */
const bounds: readonly Tag['is'][] = [
  ...governors,
  ...(['verb', 'noun', 'and', 'be', 'have', 'speech', 'support', 'article', 'relative', 'subordinate'] as const),
  ...(['accompanies', 'belongs', 'including'] as const),
];

/** `At the invitation of the prime minister of Laos, X, the minister Y …`: with whoever invited a sentence opens. */
export function invites(tokens: readonly Token[], { from, kind }: PhraseDraft): boolean {
  if (kind !== 'person' && kind !== 'description') return false;
  const invited = from <= 5 && [1, 2, 3].some((back) => from > back - 1 && isAny(tokens, from - back, ['proposed']));
  return invited || isInOpener(tokens, from);
}

/**
 * `At the invitation of the president of Laos, the minister Y …`, `Sur instructions du roi, Y a reçu …`: behind the longer
 * preposition with which a sentence opens stands somebody else than whoever acts in it.
 */
export function isInOpener(tokens: readonly Token[], from: number): boolean {
  if (isBehindOpener(tokens, from) || isBehindOpener(tokens, from + 1)) return true;
  // `Sur instructions du roi, chef suprême et chef d'état-major, le général X …`: his second office.
  if (!isAny(tokens, from - 1, ['and']) || isAny(tokens, from, ['article'])) return false;
  for (let i = from - 2; i > 0 && i > from - farVerb; i--) {
    if (isAny(tokens, i, ['verb', 'have', 'be', 'future', 'given'])) return false;
    if (isBehindOpener(tokens, i)) return true;
  }
  return false;
}

/** Right behind a preposition of several words that opens the sentence. */
function isBehindOpener(tokens: readonly Token[], from: number): boolean {
  const length = endsBefore(tokens, from, 'other');
  const start = from - length;
  return length > 1 && (start === 0 || (tokens[start]?.capital === true && opensBody(tokens, start)));
}

/** `Rabat – Sur instructions de …`: behind a dateline. */
const opensBody = (tokens: readonly Token[], start: number): boolean =>
  start <= 6 && /[–—:-]\s$/u.test(tokens[start]?.gap ?? '');

/** In words: so far behind whoever is named stands the verb of which they are the subject. */
const farVerb = 20;

/** Whether a verb follows before anybody else is named: `…, inspector general, a reçu`. */
export function isSubjectAhead(tokens: readonly Token[], from: number): boolean {
  for (let i = from; i < Math.min(tokens.length, from + farVerb); i++) {
    if (/[;:.]/u.test(tokens[i]?.gap ?? '')) return false;
    if (isAny(tokens, i, ['have', 'be', 'future', 'verb']) && !isAny(tokens, i, ['noun', 'and', 'other', 'role']))
      return true;
    const named = isAny(tokens, i, ['given', 'honorific', 'article', 'possessive']) || tokens[i]?.matches.length === 0;
    if (isBehindComma(tokens, i) && named) return false;
  }
  return false;
}
