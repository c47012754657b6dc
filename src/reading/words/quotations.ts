import { isAny, type Sentence, type Token } from './tokens.ts';

/** In words: what is longer between quotation marks was said. */
const longestTitle = 25;

/** In words: what is shorter is only somebody's expression, and stands in the clause around it. */
const longestAside = 6;

/** `signed the “Declaration on water” and left`: the word before a title in quotation marks that ends right before the index. */
export function titleBefore(tokens: readonly Token[], index: number): number | null {
  if (!/^\s?[“”»]\s?,?\s?$/u.test(tokens[index]?.gap ?? '')) return null;
  for (let i = index - 1; i > 0 && index - i <= longestTitle; i--) {
    const gap = tokens[i]?.gap ?? '';
    if (/[“„«]/u.test(gap)) return /^\s?[“„«]\s?$/u.test(gap) ? i - 1 : null;
    if (/[;:.?!”»]/u.test(gap)) return null;
    if (index - i > longestAside && saysSomething(tokens, i)) return null;
  }
  return null;
}

function saysSomething(tokens: readonly Token[], i: number): boolean {
  return (
    isAny(tokens, i, ['speech', 'have', 'person-pronoun']) ||
    (tokens[i]?.matches.some(({ value }) => value.is === 'verb' && value.form === 'finite') ?? false)
  );
}

/** `it “may sign” the treaty`: a few words between quotation marks open right before the index, in the midst of a clause. */
export function opensAside(tokens: readonly Token[], index: number): boolean {
  if (!/^\s[“„«]\s?$/u.test(tokens[index]?.gap ?? '')) return false;
  for (let i = index + 1; i <= Math.min(tokens.length - 1, index + longestAside); i++) {
    const gap = tokens[i]?.gap ?? '';
    if (/[“”»]/u.test(gap)) return /^\s?[“”»]\s$/u.test(gap);
    if (/[;:.?!,]/u.test(gap)) return false;
  }
  return false;
}

/** Whether a clause goes on after the quotation mark that closes before the index: what it closes is only a part of it. */
export function goesOnAfter(tokens: readonly Token[], index: number, cue: { readonly to: number }): boolean {
  const title = titleBefore(tokens, index);
  if (title === null) return false;
  return title + 1 >= cue.to || opensAside(tokens, title + 1);
}

/** The first word of an aside in brackets that closes before the index. */
export function openingBefore(tokens: readonly Token[], index: number): number {
  let i = index - 1;
  while (i > 0 && !/\(/u.test(tokens[i]?.gap ?? '')) i--;
  return Math.max(0, i - 1);
}

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
