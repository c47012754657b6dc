import { at, isAny, type Token } from '../words/tokens.ts';

/**
 * `the Turkish and the Italian club reached an accord`, `les clubs turc et italien`: every state that the sentence names is named by an
 * adjective alone, of somebody who acts for no state.
 */
export function areUnofficial(tokens: readonly Token[], parties: readonly string[]): boolean {
  let some = false;
  for (let i = 0; i < tokens.length; i++) {
    const nation = at(tokens, i, 'nationality');
    const named = nation ?? at(tokens, i, 'country');
    if (!named) continue;
    const owned = nation !== undefined && (headBehind(tokens, i + nation.length) || headBefore(tokens, i - 1));
    if (!owned && parties.includes(named.value.country)) return false;
    some ||= owned;
    i += named.length - 1;
  }
  return some;
}

/** `Turkish and the Italian football club`: the noun behind the adjectives that share it. */
function headBehind(tokens: readonly Token[], from: number): boolean {
  let i = from;
  while (isShared(tokens, i)) i++;
  const goesOn = (k: number) => tokens[k]?.caseless === false && !/[,;:()]/u.test(tokens[k]?.gap ?? '');
  if (!goesOn(i) || isHead(tokens, i)) return goesOn(i);
  return !isAny(tokens, i, acting) && goesOn(i + 1) && isHead(tokens, i + 1);
}

/** What may act itself, and is no word between an adjective and its noun. */
const acting = ['state-body', 'role', 'group', 'side', 'bilateral', 'verb', 'have', 'be', 'with', 'of'] as const;

/** `clubs turc et italien`, `الناديان التركي والإيطالي`: the noun before the adjectives that share it. */
function headBefore(tokens: readonly Token[], from: number): boolean {
  let i = from;
  while (isShared(tokens, i)) i--;
  return isHead(tokens, i) && !/[,;:()]/u.test(tokens[i + 1]?.gap ?? '');
}

const isShared = (tokens: readonly Token[], i: number): boolean => isAny(tokens, i, ['nationality', 'and', 'article']);

const isHead = (tokens: readonly Token[], i: number): boolean => isAny(tokens, i, ['unofficial', 'firm']);
