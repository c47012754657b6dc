import { isAny, type Token } from '../words/tokens.ts';

/** `Suk-yeol`, `McAllister-Dean`, `Chan-o-cha`: the later parts of a name, whatever else the words can be. */
export function hyphenated(tokens: readonly Token[], i: number): boolean {
  const part = tokens[i];
  if (!part || part.allCapitals || !isJoined(part)) return false;
  const link = part.printed.length === 1;
  if (link ? !isJoined(tokens[i + 1]) : !/^\p{L}{2,}$/u.test(part.printed)) return false;
  if (isAny(tokens, i, ['organisation', 'common', 'joint-body'])) return false;
  // `Friedrich Testmann Union-Spitzenkandidatin Alice Probing`
  if (isAny(tokens, i, ['calling']) && isAny(tokens, i + 1, ['given'])) return false;
  // `the Testova-led delegation`
  if (isAny(tokens, i, ['leads', 'led-by']) && /^\p{Ll}/u.test(part.printed)) return false;
  // A single letter links two parts of one name, and neither of them begins another.
  const before = isJoined(tokens[i - 1]) && tokens[i - 1]?.printed.length === 1 ? i - 2 : i - 1;
  return (
    tokens[before]?.capital === true &&
    (link || isLastHalf(tokens, i) || !isAny(tokens, i, ['country', 'place', 'article', 'at', 'to', 'of', 'other']))
  );
}

/** `Geun-in`: in small letters at the end of the name, also where it is spelt like a preposition (`Stoke-on-Trent`). */
const isLastHalf = (tokens: readonly Token[], i: number): boolean =>
  /^\p{Ll}{2,}$/u.test(tokens[i]?.printed ?? '') &&
  !isAny(tokens, i, ['country', 'place', 'article']) &&
  !isJoined(tokens[i + 1]);

const isJoined = (token: Token | undefined): boolean => /^[-‐‑]$/u.test(token?.gap ?? '');

/** `Anna Testova-Karl Probst`: a hyphen between two people of a headline, each with a given name. */
export function isNextName(tokens: readonly Token[], start: number, i: number): boolean {
  const given = (index: number) => isAny(tokens, index, ['given']);
  return (
    i - start > 1 &&
    /^[-‐‑]$/u.test(tokens[i]?.gap ?? '') &&
    given(i) &&
    given(start) &&
    !given(i - 1) &&
    tokens[i + 1]?.capital === true &&
    tokens[i + 1]?.gap === ' ' &&
    !isAny(tokens, i + 1, ['role', 'organisation', 'country', 'place', 'common'])
  );
}

/** `Benelux-voorzitterschap`: a word in small letters behind a hyphen makes a common noun. */
export function isCompound(tokens: readonly Token[], start: number): boolean {
  return (
    /^[-‐‑]$/u.test(tokens[start + 1]?.gap ?? '') &&
    /^\p{Ll}{6,}$/u.test(tokens[start + 1]?.printed ?? '') &&
    !isAny(tokens, start, ['given', 'seldom-given', 'surname'])
  );
}

/** `Tsai Ing-wen`: the first half of a given name, whatever else the word can be. */
export function isFirstHalf(tokens: readonly Token[], i: number): boolean {
  return (
    tokens[i - 1]?.capital === true &&
    tokens[i]?.gap === ' ' &&
    isAny(tokens, i, ['honorific']) &&
    /^[-‐‑]$/u.test(tokens[i + 1]?.gap ?? '') &&
    /^\p{Ll}+$/u.test(tokens[i + 1]?.printed ?? '')
  );
}
