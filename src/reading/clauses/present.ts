import type { VerbForm } from '../words/tags.ts';
import { isAny, type Token } from '../words/tokens.ts';
import { type CuePlace, clauseOf } from './clause.ts';

/** Whether a cue is told in the present tense: its verb, or the verb that carries its noun or its participle. */
export function isPresent(tokens: readonly Token[], cue: CuePlace, form: VerbForm | 'noun'): boolean {
  if (form === 'finite') {
    // `on Monday, paid a visit to X`, `a quitté Paris`: no noun within the cue, and nothing after `has`, is a present.
    if (!isAny(tokens, cue.from, ['present']) || isAny(tokens, cue.from - 1, ['have'])) return false;
    return !isAny(tokens, cue.from, ['be']) || isOnlyThere(tokens, cue);
  }
  if (form !== 'noun' && form !== 'participle') return false;
  const clause = clauseOf(tokens, cue);
  const verbs: number[] = [];
  for (let i = clause.from; i < clause.to; i++) {
    const other = i < cue.from || i >= cue.to;
    // `leaves on Thursday for a visit`: what carries a noun may open with a preposition, which is no second verb.
    // `volgens X`: a source opens like one, though it tells who speaks.
    const spoken = isAny(tokens, i, ['speech']) && !isAny(tokens, i, ['source']);
    const preposition = isAny(tokens, i, ['other', 'at']) && !spoken && !isAny(tokens, i, ['verb', 'have', 'be']);
    const verb = isAny(tokens, i, ['present', 'support', 'have', 'be', 'verb', 'speech', 'future']);
    // `heeft een bezoek afgerond`: a perfect, whose participle only ends something.
    const ends = isAny(tokens, i, ['until']) && !isAny(tokens, i, ['other', 'at', 'range-to']);
    if (other && (verb || ends) && !preposition) verbs.push(i);
  }
  const carrying = verbs.filter((i) => form === 'noun' || isAny(tokens, i, ['be']));
  const only = carrying.length === 1 || form === 'participle' ? carrying[0] : undefined;
  // `is dinsdag in Rabat ontvangen`: the present of being there, and no present of what was done.
  // `Empfangen wird er von X`: the passive of the present, whose auxiliary is that of the future as well.
  if (only !== undefined && only === cue.to && isAny(tokens, only, ['be']) && isAny(tokens, only, ['future']))
    return true;
  if (only === undefined || !isAny(tokens, only, ['present'])) return false;
  const stays = isAny(tokens, only, ['be']) && !isPlainPresent(tokens, only);
  if (stays && !(form === 'noun' && isOnlyThere(tokens, { from: only, to: only + 1 }))) return false;
  // `have widened their cooperation with the signing of`: an auxiliary carries no noun behind a preposition.
  if (form === 'noun' && isAny(tokens, only, ['have']) && isGoverned(tokens, cue.from)) return false;
  return form === 'noun' || isAny(tokens, only, ['be']);
}

const isPlainPresent = (tokens: readonly Token[], i: number): boolean =>
  tokens[i]?.matches.some(({ length, value }) => length === 1 && value.is === 'present') === true;

/** `is donderdag in Amsterdam voor overleg`, and not `is donderdag in Amsterdam ontvangen`: nothing is told but where somebody is and what for. */
function isOnlyThere(tokens: readonly Token[], cue: CuePlace): boolean {
  const { to } = clauseOf(tokens, cue);
  let i = cue.to;
  while (i < to && !isAny(tokens, i, ['place', 'country'])) i++;
  while (i < to && isAny(tokens, i, ['place', 'country'])) i++;
  const parted = i >= to || /[,;:.()“”«»]/u.test(tokens[i]?.gap ?? '');
  const forWhat = isAny(tokens, i, ['purpose', 'other']) && !isAny(tokens, i, ['by', 'at', 'with']);
  if (!parted && !forWhat) return false;
  return !tokens
    .slice(cue.to, to)
    .some(({ matches }) => matches.some(({ value }) => value.is === 'verb' && value.form === 'participle'));
}

function isGoverned(tokens: readonly Token[], noun: number): boolean {
  let i = noun - 1;
  while (isAny(tokens, i, ['article', 'indefinite']) && !isAny(tokens, i, ['with', 'by', 'at'])) i--;
  return isAny(tokens, i, ['with', 'by', 'at', 'other']) && !isAny(tokens, i, ['article']);
}
