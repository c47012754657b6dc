import type { VerbForm } from '../words/tags.ts';
import { isAny, type Token } from '../words/tokens.ts';
import type { Clause, CuePlace } from './clause.ts';

/**
 * `X, who will retire next year, met Y`: the clause of a main verb behind a comma that closes a relative clause begins there, and
 * nothing in the relative clause says how far the main verb has come.
 */
export function behindRelative(
  tokens: readonly Token[],
  clause: Clause,
  cue: CuePlace,
  form: VerbForm | 'noun',
): Clause {
  if (clause.antecedent === null || form === 'infinitive' || form === 'gerund') return clause;
  // `X, who, if elected, meets Y`: an aside opens right behind the word for who.
  if (comma(tokens, clause.from)) return clause;
  for (let i = cue.from; i > clause.from; i--) {
    if (i < cue.from && form === 'participle' && isAny(tokens, i, ['verb', 'speech'])) return clause;
    if (comma(tokens, i)) return goesOn(tokens, i, cue, form) ? { ...clause, from: i } : clause;
  }
  return clause;
}

/** The main verb, its auxiliary or what carries a noun stands right behind the comma. */
function goesOn(tokens: readonly Token[], i: number, cue: CuePlace, form: VerbForm | 'noun'): boolean {
  if (form === 'finite') return i === cue.from && isTense(tokens, cue);
  const carries = form === 'noun' ? (['support', 'have'] as const) : (['have'] as const);
  return isAny(tokens, i, carries) && !isAny(tokens, i, ['bare', 'and', 'other', 'article']);
}

const comma = (tokens: readonly Token[], i: number): boolean => /^[,،]\s$/u.test(tokens[i]?.gap ?? '');

/** `who will travel to Togo, meet Y and rest`: a verb that may be an infinitive goes on with the relative clause. */
const isTense = (tokens: readonly Token[], cue: CuePlace): boolean =>
  !tokens[cue.from]?.matches.some(({ value }) => value.is === 'verb' && value.form === 'infinitive');
