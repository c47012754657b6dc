import { organisationEnd } from '../bodies/organisations.ts';
import { at, isAny, type Token } from '../words/tokens.ts';
import { portfolioAfter } from './after-names.ts';

/**
 * Where what belongs to a name ends: `X (Health)`, `X van Financiën`, `X of the province of Leeds`, `X from Kenya`, `X in Paris`.
 * A list of people goes on behind it. The end of the name itself where nothing follows.
 */
export function behindTail(tokens: readonly Token[], to: number): number {
  const bracket = behindBracket(tokens, to);
  if (bracket > to) return bracket;
  const portfolio = portfolioAfter(tokens, to);
  return behindBracket(tokens, portfolio > to ? portfolio : behindHome(tokens, to));
}

/** Behind the state, town or body that a preposition right after the name names. */
function behindHome(tokens: readonly Token[], to: number): number {
  if (!isAny(tokens, to, ['of', 'from', 'at']) || !isBeside(tokens, to)) return to;
  const site = ownSite(tokens, to);
  if (site > to) return site;
  let i = to + 1;
  while (isAny(tokens, i, ['article', 'of', 'from']) && isBeside(tokens, i) && i <= to + 3) i++;
  // `van de provincie Utrecht`: a noun in small letters before the name.
  const noun = tokens[i];
  if (noun && !noun.capital && isBeside(tokens, i) && !isAny(tokens, i, ['verb', 'have', 'be', 'noun', 'role'])) {
    i++;
    if (isAny(tokens, i, ['of'])) i++;
  }
  if (
    !isBeside(tokens, i) ||
    !tokens[i]?.capital ||
    tokens[i]?.caseless ||
    isAny(tokens, i, ['role', 'month', 'weekday'])
  )
    return to;
  const known = (at(tokens, i, 'country') ?? at(tokens, i, 'world-body') ?? at(tokens, i, 'place'))?.length;
  const end = Math.max(i + (known ?? 1), organisationEnd(tokens, i));
  // `aus der Provinz Bozen`: where every noun has a capital.
  return known === undefined && end === i + 1 && isBeside(tokens, end) && tokens[end]?.capital ? end + 1 : end;
}

/** `X at his office`: a site in small letters, where he was met. */
function ownSite(tokens: readonly Token[], to: number): number {
  const i = to + 2;
  const opened = isAny(tokens, to, ['at']) && isAny(tokens, to + 1, ['article', 'possessive']);
  if (!opened || tokens[i]?.capital || tokens[i]?.caseless || !isBeside(tokens, i)) return to;
  return i + ((at(tokens, i, 'site') ?? at(tokens, i, 'building'))?.length ?? to - i);
}

/** `the ministers X (Health), Y (Trade) and Z`: what stands in brackets behind a name parts no list. */
function behindBracket(tokens: readonly Token[], to: number): number {
  if (!/^\s?\($/u.test(tokens[to]?.gap ?? '')) return to;
  const closed = tokens.findIndex(({ gap }, i) => i > to && /\)/u.test(gap));
  return closed > 0 && closed - to <= 8 ? closed : to;
}

const isBeside = (tokens: readonly Token[], i: number): boolean => /^\s$/u.test(tokens[i]?.gap ?? '');
