import type { LadderTag } from '../words/tags.ts';
import { endsBefore, isAny, isBehindComma, type Token } from '../words/tokens.ts';
import { isObjectBehind } from './objects-behind.ts';

/** `ahead of talks`, `the anniversary of the signing`: only articles and adjectives stand between the words and the noun. */
export function awaited(tokens: readonly Token[], from: number, is: LadderTag = 'ahead'): boolean {
  return awaitedFrom(tokens, from, is) !== null;
}

/** Where such words end, else null. */
export function awaitedFrom(tokens: readonly Token[], from: number, is: LadderTag): number | null {
  for (let i = from; i > Math.max(0, from - 5); i--) {
    // `who retires next year, held talks`: a comma and the verb that carries the noun.
    if (isBehindComma(tokens, i) && isAny(tokens, i, ['support', 'have']) && !isAny(tokens, i, ['bare'])) return null;
    if (endsBefore(tokens, i, is) > 0) return i;
    if (/[,;:.]/u.test(tokens[i]?.gap ?? '')) return null;
    // `voorafgaand aan zijn bezoek`: the possessive is also a form of `to be`.
    if (isAny(tokens, i - 1, ['verb', 'speech', 'have', 'be', 'with']) && !isAny(tokens, i - 1, ['noun', 'possessive']))
      return null;
    // `prior to her visit to Kenya spoke X`: the noun has what belongs to it behind it.
    if (isAny(tokens, i - 1, ['noun']) && isAny(tokens, i, ['at', 'to', 'of'])) return null;
    // `approved the signing and ratification of …`: said of both nouns.
    if (isAny(tokens, i - 1, ['and']) && !isAny(tokens, i - 2, ['noun'])) return null;
  }
  return null;
}

/** `discussed the early signing`: a verb of that rung, not a noun (`the exchange of the instruments of ratification`). */
export function isObjectOf(tokens: readonly Token[], from: number, is: LadderTag): boolean {
  let verb = from - 1;
  while (verb > 0 && from - verb < 5 && !isAny(tokens, verb, [is])) {
    if (isAny(tokens, verb, ['noun', 'instrument', 'with', 'and'])) return isObjectBehind(tokens, from, is);
    verb--;
  }
  return (!isAny(tokens, verb, ['noun']) && awaited(tokens, from, is)) || isObjectBehind(tokens, from, is);
}

/** `discussed a visit`, `in talks about a meeting`: one that nobody knows yet is only talked about; adjectives may stand between. */
export function talkedOf(tokens: readonly Token[], from: number): boolean {
  let i = from - 1;
  while (i > from - 4 && !isAny(tokens, i, ['indefinite']) && !/[,;:.]/u.test(tokens[i]?.gap ?? '')) i--;
  if (!isAny(tokens, i, ['indefinite']) || /[,;:.]/u.test(tokens[i]?.gap ?? '')) return false;
  // English `on` also stands for the state somebody is in: `on a visit`.
  const about = isAny(tokens, i - 1, ['about']) && !isAny(tokens, i - 1, ['support', 'at']);
  if (about && talksBefore(tokens, i - 1)) return true;
  return [i, ...(isAny(tokens, i - 1, ['of']) ? [i - 1] : [])].some((at) => endsBefore(tokens, at, 'discussed') > 0);
}

/** `in talks about`, `sprach mit X über`: no `posted a video about`. */
function talksBefore(tokens: readonly Token[], about: number): boolean {
  for (let i = about - 1; i >= Math.max(0, about - 10); i--) {
    if (isAny(tokens, i, ['noun', 'verb', 'discussed'])) return true;
    if (/[,;:.]/u.test(tokens[i]?.gap ?? '')) return false;
  }
  return false;
}
