import type { Line, Parsed } from '../parsed.ts';
import { endsBefore, isAny, type Token } from '../words/tokens.ts';
import { partyOf } from './party-names.ts';

/** `an agreement with the management`: the other side is named and is no state; `open` where a phrase may yet turn out to be one. */
export function withOthers(parsed: Parsed, line: Line, from: number, open: boolean): boolean {
  const { tokens } = line.sentence;
  for (let i = from; i < Math.min(tokens.length, from + 6); i++) {
    if (/[,;:]/u.test(tokens[i]?.gap ?? '') || isAny(tokens, i, ['be', 'have'])) return false;
    if (!isWith(tokens, i)) continue;
    if (firmBehind(tokens, i) !== null) return true;
    const next = line.phrases.find(({ from }) => from > i && from - i <= 4);
    if (next?.titles.some(({ counterpart }) => counterpart)) return false;
    if (next) return !open && partyOf(parsed, line, next).length === 0;
    const known = ['organisation', 'state-body', 'world-body', 'role', 'nationality'] as const;
    return ![1, 2, 3, 4].some((k) => isAny(tokens, i + k, known));
  }
  return false;
}

/** `with`, and not where or by which means; what is written together with `in addition to`, or `along with`, is nobody's partner. */
const isWith = (tokens: readonly Token[], i: number): boolean =>
  isAny(tokens, i, ['with']) &&
  !isAny(tokens, i, ['at']) &&
  !isAny(tokens, i + 1, ['and']) &&
  endsBefore(tokens, i + 1, 'also') === 0;

/** `with the private security company X`: the firm that stands right behind the word, before any sign. */
function firmBehind(tokens: readonly Token[], from: number): number | null {
  for (let i = from + 1; i < from + 5 && !/[,;:()]/u.test(tokens[i]?.gap ?? ''); i++) {
    if (isAny(tokens, i, ['firm'])) return i;
    if (
      !isAny(tokens, i, ['article', 'indefinite', 'nationality', 'count', 'possessive']) &&
      !/^\d+$/u.test(tokens[i]?.printed ?? '')
    )
      return null;
  }
  return null;
}
