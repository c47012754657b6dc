import type { Line } from '../parsed.ts';
import type { Quoted } from '../words/quotations.ts';
import type { CueFound } from './cues.ts';

/** What somebody says between quotation marks, around a word of it: a sentence of its own, and no few words within one. */
export function saidAround({ sentence: { tokens, tail } }: Line, cue: CueFound): Quoted | null {
  for (let from = cue.from; from >= 0; from--) {
    const gap = tokens[from]?.gap ?? '';
    if (/["“„«‹]\s*$/u.test(gap) && (from === 0 || /^[\s(:,–—-]/u.test(gap))) {
      const closes = (i: number) => /["”“»›]/u.test(i < tokens.length ? (tokens[i]?.gap ?? '') : tail);
      let to = cue.to;
      while (to < tokens.length && !closes(to)) to++;
      const whole = to === tokens.length || /[.,!?…]/u.test(tokens[to]?.gap ?? '');
      return whole && (from === 0 || /[:,]/u.test(gap)) ? { from, to } : null;
    }
    if (/["”“»]/u.test(gap)) return null;
  }
  // The last sentence of what was opened in one before.
  const closed = /["”“»]/u.test(tail) && tokens.every(({ gap }) => !/["“”„«»]/u.test(gap));
  return closed ? { from: 0, to: tokens.length } : null;
}
