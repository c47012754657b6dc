import type { Tag } from './tags.ts';
import { isAny, type Token } from './tokens.ts';

/** Whether a word of one of the kinds stands in the stretch, `to` not included. */
export function someIn(tokens: readonly Token[], from: number, to: number, kinds: readonly Tag['is'][]): boolean {
  for (let i = Math.max(0, from); i < Math.min(to, tokens.length); i++) if (isAny(tokens, i, kinds)) return true;
  return false;
}

/** Whether every word of the stretch is of one of the kinds; also where there is none. */
export function everyIn(tokens: readonly Token[], from: number, to: number, kinds: readonly Tag['is'][]): boolean {
  for (let i = Math.max(0, from); i < Math.min(to, tokens.length); i++) if (!isAny(tokens, i, kinds)) return false;
  return true;
}
