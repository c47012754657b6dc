import { at, endsBefore, type Token } from '../words/tokens.ts';

/** Whether the word of an instrument is none here: part of another expression, or a treaty of the world's bodies. */
export function isOtherWord(tokens: readonly Token[], from: number, length: number, type: string): boolean {
  return isOfWorld(tokens, from, type) || isWithin(tokens, from, from + length);
}

/** `carta magna`, `tomar declaración`; `De acuerdo con el ministro, …`: more words, of which it is one. */
function isWithin(tokens: readonly Token[], from: number, to: number): boolean {
  for (let i = Math.max(0, from - 2); i <= from; i++) {
    const longer = (is: 'no-instrument' | 'source') => {
      const end = i + (at(tokens, i, is)?.length ?? 0);
      return end >= to && end - i > to - from;
    };
    // `regeerakkoord`: or the one word itself, where words are written together.
    if ((at(tokens, from, 'no-instrument')?.length ?? 0) >= to - from || longer('no-instrument')) return true;
    if (longer('source') && (i === 0 || /[,;:.()“"«—–]/u.test(tokens[i]?.gap ?? ''))) return true;
  }
  return false;
}

/** `the United Nations Convention against …`, `the EU treaties`: a body's own, which nobody makes now. */
const isOfWorld = (tokens: readonly Token[], i: number, type: string): boolean =>
  ['convention', 'charter', 'treaty'].includes(type) &&
  /^\s$/u.test(tokens[i]?.gap ?? '') &&
  endsBefore(tokens, i, 'world-body') > 0;
