import type { CueFound } from '../clauses/cues.ts';
import type { Parsed } from '../parsed.ts';
import { isFutureForm } from '../words/future-forms.ts';
import { endsBefore, isAny, type Token } from '../words/tokens.ts';

/** `will deepen their ties through the signing of three accords`: a means of what is still to come, whose verb may stand in no list. */
export function isMeansAhead({ lexicon }: Parsed, tokens: readonly Token[], cue: CueFound): boolean {
  if (cue.is !== 'noun') return false;
  let from = cue.from;
  while (cue.from - from < 3 && isAny(tokens, from - 1, ['article', 'possessive', 'indefinite'])) from--;
  const means = endsBefore(tokens, from, 'means');
  if (means === 0) return false;
  for (let i = from - means - 1; i >= 0; i--) {
    const token = tokens[i] as Token;
    if (/[;:“”«»"]/u.test(tokens[i + 1]?.gap ?? '')) return false;
    if (isAny(tokens, i, ['future', 'expected', 'intended']) || isFutureForm(lexicon, token)) return true;
    if (isAny(tokens, i, ['have', 'speech']) && !isAny(tokens, i, ['other', 'article', 'and'])) return false;
  }
  return false;
}
