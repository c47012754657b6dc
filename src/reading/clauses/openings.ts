import { at, isAny, isBehindComma, isCueNoun, type Token } from '../words/tokens.ts';
import type { CuePlace } from './clause.ts';

/** In words: behind so long a dateline a sentence may open. */
const longestDateline = 6;

/**
 * `Nach einem Treffen mit X am Montag in Wien reiste Y am Dienstag nach Rom`: where the verb is the second part of its
 * sentence, the verb behind an opening that tells of an event before or after it; null where none opens so.
 */
function verbBehindOpening(tokens: readonly Token[]): number | null {
  let start = 0;
  for (let i = 1; i < Math.min(tokens.length, longestDateline); i++)
    if (/[—–:]\s*$/u.test(tokens[i]?.gap ?? '')) start = i;
  if (!at(tokens, start, 'around') && !at(tokens, start, 'before')) return null;
  let event = false;
  for (let i = start + 1; i < tokens.length; i++) {
    if (/[;:()“”«»"]/u.test(tokens[i]?.gap ?? '') || (isBehindComma(tokens, i) && opensClause(tokens, i))) return null;
    event ||= (['meeting', 'visit', 'agreement'] as const).some((kind) => isCueNoun(tokens, i, kind));
    if (!tokens[i]?.capital && isAny(tokens, i, ['verb', 'speech', 'have', 'be', 'future', 'may']))
      if (!isAny(tokens, i, ['other', 'at', 'article', 'of'])) return event ? i : null;
  }
  return null;
}

const opensClause = (tokens: readonly Token[], i: number): boolean =>
  isAny(tokens, i, ['relative', 'subordinate', 'person-pronoun']) || isAny(tokens, i + 1, ['relative']);

/** What stands in such an opening. */
export function inOpening(tokens: readonly Token[], { from }: { readonly from: number }): boolean {
  const verb = verbBehindOpening(tokens);
  return verb !== null && from < verb;
}

/** Whether a day or a place stands on the other side of the verb behind such an opening than what a cue tells of. */
export function isAcross(tokens: readonly Token[], { from }: { readonly from: number }, cue: CuePlace): boolean {
  const verb = verbBehindOpening(tokens);
  return verb !== null && from < verb !== cue.from < verb;
}

/** The same, and behind a comma: what the verb of the sentence says is no longer of the opening. */
export function isFarAcross(tokens: readonly Token[], { from }: { readonly from: number }, cue: CuePlace): boolean {
  const verb = verbBehindOpening(tokens);
  if (verb === null || cue.from >= verb) return false;
  return tokens.slice(verb + 1, from + 1).some((_, k) => isBehindComma(tokens, verb + 1 + k));
}
