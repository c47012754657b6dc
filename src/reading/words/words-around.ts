import { type Matcher, matcherOf, type Words } from '../../text/patterns.ts';
import { at, foldedOf, isAny, type Token } from './tokens.ts';

const compiled = new Map<Words, Matcher<true>>();

function matcher(words: Words): Matcher<true> {
  let found = compiled.get(words);
  if (!found) {
    found = matcherOf([[words, true as const]]);
    compiled.set(words, found);
  }
  return found;
}

/** Whether one of the words stands there, with no sign before it. */
export const opensWith = (words: Words, tokens: readonly Token[], index: number): boolean =>
  !/[,;:.]/u.test(tokens[index]?.gap ?? ',') && standsThere(words, tokens, index);

/** Whether one of the words stands there. */
export const standsThere = (words: Words, tokens: readonly Token[], index: number): boolean =>
  matcher(words).at(foldedOf(tokens), index).length > 0;

/**
 * Whether one of the words follows soon; `across` looks through the clause for one that closes it, `behind` also behind
 * whoever acts where the verb comes first.
 */
export function followedBy(
  words: Words | undefined,
  tokens: readonly Token[],
  from: number,
  reach: number,
  { across = false, behind = false }: { readonly across?: boolean; readonly behind?: boolean } = {},
): boolean {
  if (!words) return false;
  const folded = foldedOf(tokens);
  const found = matcher(words);
  for (let i = from; i < Math.min(tokens.length, from + reach); i++) {
    if (!across && /[,;:.]/u.test(tokens[i]?.gap ?? '')) return false;
    const [match] = found.at(folded, i);
    if (match && !across && isPartOf(tokens, i, match.length)) continue;
    if (match && (!across || endsOpen(tokens, i + match.length) || closes(tokens, i, i + match.length))) return true;
    if (!across && !(behind && tokens[i]?.caseless) && isAny(tokens, i, ['role', 'given'])) return false;
  }
  return false;
}

/** `zetten dinsdag hun handtekening onder`: what ends in a preposition closes nothing. */
const endsOpen = (tokens: readonly Token[], end: number) =>
  isAny(tokens, end - 1, ['other']) && !isAny(tokens, end - 1, ['to']);

/** The word begins the name of a state or town, or a rank: `viajará a Cabo Verde`, `استقبل الفريق أول X`. */
function isPartOf(tokens: readonly Token[], i: number, length: number): boolean {
  const longer = (is: 'country' | 'place' | 'role') => (at(tokens, i, is)?.length ?? 0) > length;
  if (longer('country') || longer('place') || longer('role')) return true;
  return (
    tokens[i]?.caseless === true && isAny(tokens, i, ['role']) && isAny(tokens, i + length, ['given', 'honorific'])
  );
}

/** The last words of a clause: a sign follows, or a preposition where they can be none themselves: `kwamen bijeen voor overleg`. */
function closes(tokens: readonly Token[], from: number, to: number): boolean {
  // Where the verb stands first, the day and the place follow all else.
  if (!tokens[to] || /[,;:.]/u.test(tokens[to]?.gap ?? '') || (tokens[from]?.caseless && to - from > 1)) return true;
  // `kam mit X zusammen und besprach …`
  if (isAny(tokens, to, ['and']) && isAny(tokens, to + 1, ['verb', 'speech', 'have', 'be'])) return true;
  const whole = to - from > 1 || !isAny(tokens, from, ['other', 'at', 'to', 'from']);
  // Two prepositions in a row: the first is none (`namen een verklaring aan over …`).
  return (
    isAny(tokens, to, ['other', 'at', 'with', 'to']) && (whole || !isAny(tokens, to, ['article', 'relative', 'and']))
  );
}

/** Whether one of the words stands right before. */
export function precededBy(words: Words | undefined, tokens: readonly Token[], index: number): boolean {
  if (!words) return false;
  const folded = foldedOf(tokens);
  for (let i = Math.max(0, index - 3); i < index; i++)
    if (
      matcher(words)
        .at(folded, i)
        .some((match) => i + match.length === index)
    )
      return true;
  return false;
}

/** Whether a preposition is written together with the word behind it. */
export const isJoined = (tokens: readonly Token[], i: number, is: 'to' | 'with'): boolean =>
  isAny(tokens, i, [is]) && tokens[i + 1]?.caseless === true && tokens[i + 1]?.gap === '';
