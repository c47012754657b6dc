import { placesOf } from '../words/kinds.ts';
import { at, endsBefore, isAny, type Token } from '../words/tokens.ts';
import type { CuePlace } from './clause.ts';
import { isOccasion } from './denials.ts';

/** Whether a word of negation stands by a cue within its clause; `far` where participles stand last. */
export function negated(
  tokens: readonly Token[],
  cue: CuePlace,
  { from, to }: { readonly from: number; readonly to: number },
  isNoun: boolean,
  far: boolean,
): boolean {
  // `not only in Lima but also in Quito`: there, and somewhere else too.
  for (let i = from; i < Math.min(tokens.length, to + 1); i++) if (isAny(tokens, i, ['notOnly'])) return false;
  // `dejó Lima sin que X recibiera a Y`: the whole clause of the verb.
  const without = isAny(tokens, from - 2, ['without']) && isAny(tokens, from - 1, ['subordinate', 'relative']);
  if (!isNoun && (without || endsBefore(tokens, from, 'without') > 1)) return true;
  if (isNoun && isNotAttended(tokens, cue, { from, to })) return true;
  // `ontmoette X niet`: where participles stand last, so does the negation.
  // `Tot de ondertekening kwam het niet`: the negation closes the clause that the noun opened.
  // `met X, sin que haya …`: what another clause goes without.
  const last = isAny(tokens, to - 1, ['negation']) && !isAny(tokens, to - 1, ['without']);
  const closing = to > cue.to && last && !/[“«"]/u.test(tokens[to - 1]?.gap ?? '');
  if ((isNoun || far) && closing) return true;
  // `No está previsto un encuentro`: what is not to be.
  if (isNoun && isAny(tokens, verbsBefore(tokens, cue.from, from) - 1, ['negation'])) return true;
  const reach = isNoun ? 3 : far ? cue.from - from : 4;
  for (let i = Math.max(from, cue.from - reach); i < Math.min(tokens.length, cue.to + (isNoun ? 0 : 2)); i++) {
    // `accepted an invitation to visit Accra; no dates were given`: the clause is over.
    if (i >= cue.to && /[;:“«"]/u.test(tokens[i]?.gap ?? '')) break;
    if (!isAny(tokens, i, ['negation'])) continue;
    // `in nog geen tien jaar`, `not two weeks later`: how long or how many.
    if (isAny(tokens, i + 1, ['count']) || /^\d/u.test(tokens[i + 1]?.printed ?? '')) continue;
    if (i >= cue.from && i < cue.to) continue;
    // `Without ceremony, the treaty entered into force`, `left Lima without a word`: that only the ceremony was missing.
    if (isAny(tokens, i, ['without']) && (cue.from - i > 2 || i >= cue.to)) continue;
    // `خلال الزيارة التي لم تعلن مسبقا مباحثات`: what a relative clause denies before the noun.
    if (isNoun && tokens[i]?.caseless && isAny(tokens, i - 1, ['relative'])) continue;
    // `zei niets na een gesprek`: what was not done then.
    if (isNoun && i < cue.from && isOccasion(tokens, cue.from)) continue;
    if (!isNoun && inAside(tokens, i, cue.from)) continue;
    return true;
  }
  return false;
}

/** `is niet aanwezig bij de ontmoeting`, `wird bei dem Treffen mit X nicht dabei sein`: whoever is named is not there. */
function isNotAttended(
  tokens: readonly Token[],
  cue: CuePlace,
  { from, to }: { readonly from: number; readonly to: number },
): boolean {
  // `was not present at the talks between X and Y`: somebody else than those who met.
  if (!isAny(tokens, cue.to, ['with'])) return false;
  return (['attend', 'attending'] as const).some((is) =>
    placesOf(tokens, is).some((i) => {
      if (i < from || i >= to || ![1, 2].some((back) => isAny(tokens, i - back, ['negation']))) return false;
      const length = at(tokens, i, is)?.length ?? 1;
      const between = i < cue.from ? tokens.slice(i + length, cue.from) : tokens.slice(cue.to, i);
      const start = i < cue.from ? i + length : cue.to;
      if (between.some(({ gap }) => /[,;:“”«»"]/u.test(gap))) return false;
      const stops = i < cue.from ? ([...acts, 'noun', 'with', 'role', 'given'] as const) : acts;
      return !between.some((_, k) => isAny(tokens, start + k, stops));
    }),
  );
}

const acts = ['speech', 'have', 'relative', 'subordinate'] as const;

/** `los textos, de los que no se dieron detalles, fueron firmados`: what a relative clause between commas denies is over. */
function inAside(tokens: readonly Token[], negation: number, verb: number): boolean {
  const comma = (from: number, to: number) => tokens.slice(from, to + 1).some(({ gap }) => /^,\s$/u.test(gap));
  if (!comma(negation + 1, verb)) return false;
  for (let i = negation - 1; i >= Math.max(0, negation - longestLink); i--)
    if (isAny(tokens, i, ['relative'])) return comma(Math.max(0, i - 2), i);
  return false;
}

/** In words: between a relative pronoun and the word that denies its clause. */
const longestLink = 4;

/** Where the auxiliaries and the participle begin that stand right before a noun and its article. */
function verbsBefore(tokens: readonly Token[], noun: number, from: number): number {
  let i = noun;
  while (i > from && isAny(tokens, i - 1, ['indefinite', 'article'])) i--;
  const verbs = i;
  while (i > from && verbs - i < 4 && !/[,;:]/u.test(tokens[i]?.gap ?? '') && isVerbal(tokens, i - 1)) i--;
  return i;
}

const isVerbal = (tokens: readonly Token[], i: number): boolean =>
  isAny(tokens, i, ['be', 'have', 'future', 'expected', 'support']) ||
  (tokens[i]?.matches.length === 0 && !tokens[i]?.capital);
