import { at, isAny, type Token } from '../words/tokens.ts';

/** `السفيرة المعتمدة بالمغرب`, `سفير كينيا المعتمد لدى المملكة`: behind an office that is sent somewhere, where it is accredited; where that ends, else `i`. */
export function accreditedEnd(tokens: readonly Token[], i: number): number {
  const accredited = tokens[i]?.caseless ? at(tokens, i, 'lately') : undefined;
  if (!accredited) return i;
  const to = i + accredited.length;
  if (!isAny(tokens, to, ['at', 'to'])) return to;
  const seats = ['country', 'place', 'homeland'] as const;
  const seat = Math.max(0, ...seats.map((is) => at(tokens, to + 1, is)?.length ?? 0));
  return seat > 0 ? to + 1 + seat : to;
}

/** `Ambassador in Dhaka X Y`: a word with a capital that is in no list but those of names, where a name may begin. */
export const isNameBehind = (tokens: readonly Token[], i: number): boolean =>
  tokens[i]?.capital === true && tokens[i]?.gap === ' ' && tokens[i].matches.every(({ value }) => value.is === 'given');
