import { clauseOf } from '../clauses/clause.ts';
import type { CueFound } from '../clauses/cues.ts';
import type { Line } from '../parsed.ts';
import { isPeople, type Phrase } from '../phrases/phrase.ts';
import { everyIn, someIn } from '../words/stretches.ts';
import { isAny, isBehindComma } from '../words/tokens.ts';
import { isCrowds } from './crowds.ts';

type Tokens = Line['sentence']['tokens'];

/** In words: so far before a word for a journey stands what grants it. */
const reach = 9;

/**
 * `workers forced to leave Togo`, `urged tourists not to travel to Togo`, `warned against travel to Togo`: a journey of people
 * who hold no office, or of nobody, and not of whom the sentence is about.
 */
export function isOthers(line: Line, cue: CueFound, who: readonly Phrase[]): boolean {
  // `Auf Einladung der Unternehmer reiste die Ministerin`: who is named right behind the verb makes the journey.
  const inverted =
    cue.is === 'verb' && cue.form === 'finite' && who.length > 0 && who.every(({ from }) => from >= cue.to);
  if (!inverted && (isImpersonal(line, cue) || isCrowds(line, cue))) return true;
  return cue.is === 'verb' ? isOfNoun(line, cue, who) : isGranted(line, cue, who);
}

/** `to whom the president X grants the honour of a state visit`: a journey of somebody else, to whoever grants it. */
function isGranted({ sentence: { tokens } }: Line, { from }: CueFound, who: readonly Phrase[]): boolean {
  const to = who.at(-1)?.to ?? from;
  for (let i = from - 1; i >= Math.max(to, from - reach); i--) {
    if (isAny(tokens, i, ['grants'])) return true;
    // `offered condolences during her visit`
    const apart = isAny(tokens, i, ['other', 'around', 'possessive']) && !isAny(tokens, i, ['of', 'article']);
    if (apart || tokens[i]?.caseless || /[,;:.]/u.test(tokens[i + 1]?.gap ?? '')) return false;
  }
  return false;
}

/** `banned all travel to Togo`, `made it easier to visit Togo`: nobody is told to go. */
function isImpersonal({ phrases, sentence: { tokens } }: Line, { from }: CueFound): boolean {
  for (let i = from; i > Math.max(0, from - 4); i--) {
    if (isAny(tokens, i - 1, ['impersonal'])) return true;
    if (/[,;:.]/u.test(tokens[i]?.gap ?? '') || phrases.some((one) => isPeople(one) && one.to === i)) return false;
  }
  return false;
}

/** `pidió al ministro X viajar a Togo`: whom somebody asks, and nothing but a preposition before the infinitive. */
export function askedToGo(line: Line, cue: CueFound): Phrase | null {
  if (cue.is !== 'verb' || cue.form !== 'infinitive') return null;
  const { tokens } = line.sentence;
  const asked = line.phrases.findLast((one) => isPeople(one) && one.to <= cue.from && cue.from - one.to <= 2);
  if (asked?.governor !== 'to' || asked.kind === 'pronoun') return null;
  const plain = everyIn(tokens, asked.to, cue.from, ['to', 'of', 'other', 'object-pronoun']);
  const told = someIn(tokens, 0, asked.from, ['proposed']);
  return plain && told ? asked : null;
}

/** `spoke of the Kenyans who left Togo`: between whoever is named and the clause about a noun stands a verb of the sentence. */
function isOfNoun({ sentence: { tokens } }: Line, cue: CueFound, who: readonly Phrase[]): boolean {
  const { antecedent } = clauseOf(tokens, cue);
  const to = who.at(-1)?.to ?? 0;
  if (antecedent === null || who.length === 0 || to >= antecedent) return false;
  // `thanked the doctors who treated her and visited Togo`
  if (behindAnd(tokens, cue)) return false;
  // `is expected, after talks that ended badly, to visit Togo`
  if (cue.is === 'verb' && cue.form === 'infinitive' && isBehindComma(tokens, cue.from - 1)) return false;
  // `welcomed the words that were said since her arrival in Togo`
  if (isAny(tokens, cue.from - 1, ['possessive'])) return false;
  for (let i = to; i < antecedent; i++)
    if (isAny(tokens, i, ['verb', 'speech', 'have', 'be', 'discussed']) && !isAny(tokens, i, ['possessive', 'noun']))
      return true;
  return false;
}

/** Between `and` and the verb stands nothing but its auxiliaries. */
function behindAnd(tokens: Tokens, { from }: CueFound): boolean {
  let i = from - 1;
  while (isAny(tokens, i, ['have', 'be', 'future', 'object-pronoun']) && !isAny(tokens, i, ['and'])) i--;
  return isAny(tokens, i, ['and']) && !isAny(tokens, i, ['to']);
}
