import { isAny, type Token } from './tokens.ts';

/** `Suk-yeol`, `McAllister-Dean`: the second half of a name, whatever else the word can be. */
export function hyphenated(tokens: readonly Token[], i: number): boolean {
  const half = tokens[i];
  if (!half || half.allCapitals || !/^[-‐‑]$/u.test(half.gap) || !/^\p{L}{2,}$/u.test(half.printed)) return false;
  if (isAny(tokens, i, ['organisation', 'common', 'joint-body'])) return false;
  return (
    tokens[i - 1]?.capital === true && !isAny(tokens, i, ['country', 'place', 'article', 'at', 'to', 'of', 'other'])
  );
}

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
