import type { NounCue } from '../../languages/cues.ts';
import type { Words } from '../../text/patterns.ts';
import type { Line } from '../parsed.ts';
import { isAny, isBehindComma, type Token } from '../words/tokens.ts';
import { opensWith, precededBy, standsThere } from '../words/words-around.ts';
import { type CuePlace, clauseOf, standsLast } from './clause.ts';

/**
 * `eine wichtige Entscheidung zu treffen`, `von Raketen getroffen`: a word that is the verb's object or its means, by which it
 * says something else; not `traf nach der Entscheidung den Minister` or `traf den Minister und kündigte Maßnahmen an`.
 */
export function saysOtherwise(words: Words | undefined, tokens: readonly Token[], cue: CuePlace): boolean {
  if (!words) return false;
  const clause = clauseOf(tokens, cue);
  for (let i = clause.from; i < clause.to; i++) if (isAny(tokens, i, ['each-other'])) return false;
  const isOne = (i: number) => opensWith(words, tokens, i) && !isAsideOf(tokens, i, clause.from, i > cue.from);
  if (standsLast(tokens, cue) || isAny(tokens, cue.to, ['and'])) {
    for (let i = cue.from - 1; i >= clause.from && !isAny(tokens, i, ['and']); i--) if (isOne(i)) return true;
    return false;
  }
  if (isOne(cue.from - 1)) return true;
  for (let i = cue.to; i < clause.to && !isAny(tokens, i, ['and']); i++) {
    if (isBehindComma(tokens, i)) return false;
    if (isOne(i)) return true;
  }
  return false;
}

/** `die aan de macht is in Ghana`, `dat zij welkom is in Ghana`: of a clause whose verb stands last, what somebody is there. */
export function isPredicate(tokens: readonly Token[], cue: CuePlace): boolean {
  if (!isAny(tokens, cue.from, ['be']) || !isAny(tokens, cue.to - 1, ['at'])) return false;
  const what = tokens[cue.from - 1];
  if (what === undefined || what.capital || what.matches.length > 0 || /[,;:]/u.test(tokens[cue.from]?.gap ?? ''))
    return false;
  const clause = clauseOf(tokens, cue);
  return clause.antecedent !== null || isAny(tokens, clause.from - 1, ['subordinate', 'relative']);
}

/** Behind a preposition, over its article and adjectives, that names no means, or owned by a noun: `die Opfer der Angriffe`. */
function isAsideOf(tokens: readonly Token[], index: number, from: number, behind: boolean): boolean {
  for (let i = index - 1; i >= Math.max(from, index - 4) && !/[,;:]/u.test(tokens[i + 1]?.gap ?? ''); i--) {
    if (isAny(tokens, i, ['with', 'by'])) return behind;
    if (isAny(tokens, i, ['other', 'at', 'to', 'from'])) return true;
    if (isAny(tokens, i, ['article', 'possessive']) && tokens[i - 1]?.capital) return true;
    // `trafen am Montag Entscheidungen`: the preposition is that of the day.
    if (isAny(tokens, i, ['verb', 'have', 'be', 'noun', 'role', 'weekday', 'month', 'today'])) return false;
  }
  return false;
}

/** `his Moroccan host, X`, `coordinador de Comunicación`, `Envoy for Trade Negotiations X`: a word within an office is no cue. */
export function isTitle({ phrases, sentence: { tokens, capitalNouns } }: Line, i: number): boolean {
  const printed = tokens[i]?.capital === true && !tokens[i]?.caseless && !capitalNouns;
  if (!printed && !isAny(tokens, i, tokens[i]?.caseless ? ['role'] : ['role', 'portfolio'])) return false;
  return phrases.some(({ titles }) => titles.some(({ from, to }) => from < i && i < to));
}

/** `Preise`, `Schulbesuch`: a word that ends like the noun of a cue and is another one, or has one before it that says so. */
export const isOtherNoun = (cue: NounCue, tokens: readonly Token[], index: number): boolean =>
  precededBy(cue.notAfter, tokens, index) || (cue.others !== undefined && standsThere(cue.others, tokens, index));
