import type { ConnectorTag, Tag } from '../words/tags.ts';
import { isAny, type Token } from '../words/tokens.ts';
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
