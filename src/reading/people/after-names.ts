import { at, isAny, type Token } from '../words/tokens.ts';
import { type Title, titleAt } from './titles.ts';

/** `minister X van Buitenlandse Zaken`: the portfolio after the name; the index itself when none follows. */
export function portfolioAfter(tokens: readonly Token[], nameTo: number): number {
  if (!at(tokens, nameTo, 'of') || !/^\s$/u.test(tokens[nameTo]?.gap ?? '')) return nameTo;
  let end = nameTo;
  // `minister X van Buitenlandse Zaken, Handel en Internationale Samenwerking (BIS)`: a list of fields, and its letters.
  const goesOn = (i: number) =>
    /^\s$/u.test(tokens[i]?.gap ?? '') ||
    (/^,\s$/u.test(tokens[i]?.gap ?? '') &&
      tokens[i]?.capital === true &&
      isAny(tokens, i, ['portfolio']) &&
      isAny(tokens, i - 1, ['portfolio']) &&
      !isAny(tokens, i, ['role', 'given', 'country']));
  for (let i = nameTo + 1; i < tokens.length && goesOn(i); i++) {
    if (at(tokens, i, 'portfolio') && !isAny(tokens, i, ['country']))
      end = Math.max(end, i + (at(tokens, i, 'portfolio')?.length ?? 1));
    else if (
      i >= end &&
      (!isAny(tokens, i, ['of', 'article', 'and', 'nationality']) || isAny(tokens, i, ['possessive']))
    )
      break;
  }
  return end > nameTo && partyAt(tokens, end) ? (bracketAt(tokens, end)?.to ?? end) : end;
}

/** `X, who is also Pakistan's deputy prime minister`: the title after the copula. */
export function copulaAt(tokens: readonly Token[], i: number): Title | null {
  if (!isAny(tokens, i, ['relative']) || !isAny(tokens, i + 1, ['be'])) return null;
  const adverb = !isAny(tokens, i + 2, ['article', 'at', 'other', 'to', 'role', 'nationality', 'portfolio', 'country']);
  const title = titleAt(tokens, adverb ? i + 3 : i + 2);
  return title && !title.plural && !title.named && !isAny(tokens, title.to, ['noun']) ? title : null;
}

/** `X (Nederland)`, `Y (Asiel en Migratie)`, `Z (CDU)`: a state, a portfolio or a party in brackets after a name. */
export function bracketAt(tokens: readonly Token[], i: number): { country: string | null; to: number } | null {
  if (!/^\s\($/u.test(tokens[i]?.gap ?? '')) return null;
  const country = at(tokens, i, 'country');
  if (!country && !isAny(tokens, i, ['portfolio']) && !partyAt(tokens, i)) return null;
  for (let k = i + 1; k <= i + 5; k++)
    if (!tokens[k] || /^\)/u.test(tokens[k]?.gap ?? '')) return { country: country?.value.country ?? null, to: k };
  return null;
}

/** In words: so much stands in brackets with a party. */
const longest = 4;

/** `(CDU)`, `(FDP/SG)`, and of a picture `(r, SPD)`, `(58, CDU)`: acronyms, and nothing else with a capital or of a state. */
function partyAt(tokens: readonly Token[], i: number): boolean {
  let party = false;
  for (let k = i; k <= i + longest; k++) {
    if (k > i && /^\.?\)/u.test(tokens[k]?.gap ?? ')')) return party;
    const token = tokens[k];
    if (!token || (k > i && !/^(?:\.?,?\s|\/)$/u.test(token.gap)) || (token.capital && !token.allCapitals))
      return false;
    // `(IWF)` is a party as good as another; what may be in small letters beside one is a number or a side.
    if (token.allCapitals) party = token.printed.length > 1 || party;
    else if (isAny(tokens, k, ['country', 'role', 'verb', 'be', 'have', 'other', 'weekday', 'month'])) return false;
  }
  return false;
}

/** `X of Armenia`, `X du Maroc`: the name of a state after the preposition. */
export function stateAfter(tokens: readonly Token[], index: number): { country: string; to: number } | null {
  let start = index + 1;
  while (isAny(tokens, start, ['article'])) start++;
  const match = at(tokens, start, 'country');
  return match ? { country: match.value.country, to: start + match.length } : null;
}
