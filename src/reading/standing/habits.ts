import { type CuePlace, clauseOf } from '../clauses/clause.ts';
import type { VerbForm } from '../words/tags.ts';
import { at, endsBefore, isAny, type Token } from '../words/tokens.ts';

/** Whether a meeting or journey is told as what people do again and again: `regularly meets`, `suele reunirse con`. */
export function isHabit(tokens: readonly Token[], cue: CuePlace, form: VerbForm | 'noun'): boolean {
  if (form === 'infinitive') return isWont(tokens, cue.from);
  const { from, to } = clauseOf(tokens, cue);
  // `After weekly talks with X`: those of that week.
  if (form === 'noun' && [1, 2].some((back) => isAny(tokens, cue.from - back, ['around']))) return false;
  return isBefore(tokens, cue, from) || isAfter(tokens, cue, to);
}

/** In words: so far before the verb its adverb can stand. */
const nearBefore = 3;

/** In words: so far behind the verb, after those whom it names. */
const nearAfter = 14;

/** `suele reunirse`, `a l'habitude de rencontrer`: nothing but small words between. */
function isWont(tokens: readonly Token[], infinitive: number): boolean {
  let i = infinitive;
  while (i > infinitive - nearBefore && isAny(tokens, i - 1, ['of', 'to', 'object-pronoun'])) i--;
  return endsBefore(tokens, i, 'wont') > 0 || endsBefore(tokens, infinitive, 'wont') > 0;
}

/** `has often met`, `regularly receives`; a comma parts what is said of the whole sentence: `comme chaque lundi, X reçoit Y`. */
function isBefore(tokens: readonly Token[], cue: CuePlace, from: number): boolean {
  for (let i = cue.from; i > Math.max(from, cue.from - nearBefore); i--) {
    if (/[,;:()]/u.test(tokens[i]?.gap ?? '')) return false;
    if (endsBefore(tokens, i, 'habit') > 0) return true;
    // `regular talks`: the noun itself is a word of it.
    if ((at(tokens, i - 1, 'habit')?.length ?? 0) > cue.from - i + 1) return true;
    if (!isAny(tokens, i - 1, ['have', 'be', 'object-pronoun', 'particle'])) return false;
  }
  return false;
}

/** `meets regularly`, `reçoit l'ambassadeur X chaque semaine`: behind whomever the verb names, and of no word that follows it. */
function isAfter(tokens: readonly Token[], { from, to }: CuePlace, end: number): boolean {
  for (let i = from; i < Math.min(end, to + nearAfter); i++) {
    const said = at(tokens, i, 'habit');
    if (said && i + said.length >= to) return isParted(tokens, i + said.length) || !belongs(tokens, i + said.length);
    if (i < to) continue;
    if (/[;:()“”«»]/u.test(tokens[i]?.gap ?? '') || isPlain(tokens, i) || isAny(tokens, i, others)) return false;
  }
  return false;
}

const isParted = (tokens: readonly Token[], i: number): boolean => /[,;:.]/u.test(tokens[i]?.gap ?? '');

/** A word of no list, which the adverb may belong to: `met the often absent …`. */
const isPlain = (tokens: readonly Token[], i: number): boolean =>
  tokens[i]?.matches.length === 0 && !tokens[i]?.capital;

/** What an adverb before it is said of. */
const belongs = (tokens: readonly Token[], i: number): boolean =>
  isPlain(tokens, i) ||
  (isAny(tokens, i, ['verb', 'speech', 'have', 'be']) && !isAny(tokens, i, ['article', 'other', 'with']));

/** With these another thing is told. */
const others = ['verb', 'speech', 'have', 'be', 'subordinate', 'relative', 'margins', 'hypothesis'] as const;
