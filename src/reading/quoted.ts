import type { Sentence } from './tokens.ts';

/** Tokens of a sentence that stand in quotation marks, the last not included. */
export interface Quoted {
  readonly from: number;
  readonly to: number;
}

const opens = /["“„«‹”‘‚']\s*$/u;
const closes = /^\s*[.,!?…]*\s*["”“»›’‘']/u;

/**
 * The quotations of a sentence, in order. Marks open after a space and close before one, whatever their shape: each
 * language and paper has its own, and straight ones do not tell.
 */
export function quotedIn({ tokens, tail }: Sentence): readonly Quoted[] {
  const out: Quoted[] = [];
  let from: number | null = null;
  for (let i = 0; i <= tokens.length; i++) {
    const gap = i < tokens.length ? (tokens[i]?.gap ?? '') : tail;
    if (from !== null && closes.test(gap)) {
      out.push({ from, to: i });
      from = null;
    } else if (from === null && i < tokens.length && opens.test(gap) && (i === 0 || /^[\s(:,–—-]/u.test(gap))) from = i;
  }
  return out;
}
