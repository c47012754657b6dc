import { clauseOf } from '../clauses/clause.ts';
import type { CueFound } from '../clauses/cues.ts';
import type { Line } from '../parsed.ts';
import { isPeople, type Phrase } from '../phrases/phrase.ts';
import { isAny } from '../words/tokens.ts';

type Tokens = Line['sentence']['tokens'];

/** In words: so far before a verb stand those who do it. */
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

/** Before the verb, with nobody between who is named, stands a word for people without an office. */
function isCrowds(line: Line, cue: CueFound): boolean {
  const { tokens } = line.sentence;
  const { phrases } = line;
  if (cue.is === 'noun') return isBidden(tokens, cue.from);
  const finite = cue.form === 'finite' && !tokens[cue.from]?.caseless;
  let comma = cue.form !== 'infinitive';
  for (let i = cue.from - 1; i >= Math.max(0, cue.from - (finite ? 3 : reach)); i--) {
    const gap = tokens[i + 1]?.gap ?? '';
    if (/[;:.()“”«»]/u.test(gap) || (comma && /,/u.test(gap))) return false;
    comma ||= /,/u.test(gap);
    if (isOfOffice(line, i) || isAny(tokens, i, ['meanwhile'])) return false;
    if (isAny(tokens, i, ['crowd']) || isNation(line, i)) {
      if (!joinedTo(tokens, i)) return isFree(tokens, i) && !isTold(line, cue, i);
      i = before(tokens, i);
      continue;
    }
    if (phrases.some((one) => isPeople(one) && one.from <= i && i < one.to)) return false;
    if (isAny(tokens, i, ['and', 'relative']) && !isAny(tokens, i, ['article', 'to'])) return false;
    if (isAny(tokens, i, ['around']) && !phrases.some((one) => !isPeople(one) && one.from === i + 1)) return false;
  }
  return false;
}

/** `will mit Firmen nach Togo reisen`, `a delegation of companies to visit Togo`: those whom a preposition joins to another do not travel alone. */
function isFree(tokens: Tokens, crowd: number): boolean {
  if (isAny(tokens, crowd - 2, ['with', 'company'])) return false;
  const opens = before(tokens, crowd);
  return (
    !isAny(tokens, opens, ['with', 'company', 'other', 'of', 'by', 'from']) ||
    isAny(tokens, opens, ['to', 'purpose', 'article'])
  );
}

/** What stands before a noun and its article. */
const before = (tokens: Tokens, noun: number): number =>
  isAny(tokens, noun - 1, ['article', 'possessive', 'indefinite', 'count']) ? noun - 2 : noun - 1;

/** `le ministre et les militaires`: whoever is named before `and` travels with them. */
const joinedTo = (tokens: Tokens, crowd: number): boolean => isAny(tokens, before(tokens, crowd), ['and']);

/** `le ministre français`, `the Minister for Women and Children`, `ministre des Anciens combattants`: what an office is called, and no crowd. */
function isOfOffice({ phrases, sentence: { tokens } }: Line, i: number): boolean {
  return phrases.some(({ kind, titles, from, to }) => {
    if (titles.length === 0) return false;
    if (from <= i && i < to) return true;
    const unlisted = to === i && tokens[i - 1]?.matches.length === 0;
    return kind === 'description' && (unlisted || (to === i - 1 && isAny(tokens, i - 1, ['covering'])));
  });
}

/** `told reporters of her plan to visit Togo`, `promised workers to visit Togo`: who tells them travels. */
function isTold({ sentence: { tokens } }: Line, cue: CueFound, crowd: number): boolean {
  const { from } = cue;
  if (cue.is !== 'verb' || cue.form !== 'infinitive' || tokens[from]?.caseless) return false;
  const between = (is: Parameters<typeof isAny>[2]) =>
    tokens.slice(crowd + 1, from).every((_, k) => isAny(tokens, crowd + 1 + k, is));
  // `saludó a los estudiantes al llegar`
  if (isAny(tokens, from - 1, ['to']) && isAny(tokens, from - 1, ['article'])) return true;
  if (tokens.slice(crowd + 1, from).some((_, k) => isAny(tokens, crowd + 1 + k, ['possessive']))) return true;
  const promised = [1, 2, 3, 4].some((back) => isAny(tokens, crowd - back, ['pledged']));
  return promised && between(['to', 'of', 'object-pronoun', 'country', 'place']);
}

/** `Kenyans who …`, `Kenyans to …`: the people of a state, and neither an adjective nor part of a name. */
function isNation({ phrases, sentence: { tokens } }: Line, i: number): boolean {
  if (!isAny(tokens, i, ['nationality']) || tokens[i + 1]?.capital || tokens[i]?.caseless) return false;
  if (phrases.some(({ from, to }) => from <= i && i < to)) return false;
  return isAny(tokens, i + 1, ['to', 'other', 'relative', 'obliged', 'future', 'may', 'have']);
}

/** `دعا المواطنين إلى مغادرة توغو`: what somebody is asked to do is a noun right behind those who are asked. */
function isBidden(tokens: Tokens, from: number): boolean {
  if (!tokens[from]?.caseless) return false;
  return [2, 3].some((back) => isAny(tokens, from - back, ['crowd']) && isAny(tokens, from - 1, ['to']));
}

/** `pidió al ministro X viajar a Togo`: whom somebody asks, and nothing but a preposition before the infinitive. */
export function askedToGo(line: Line, cue: CueFound): Phrase | null {
  if (cue.is !== 'verb' || cue.form !== 'infinitive') return null;
  const { tokens } = line.sentence;
  const asked = line.phrases.findLast((one) => isPeople(one) && one.to <= cue.from && cue.from - one.to <= 2);
  if (asked?.governor !== 'to' || asked.kind === 'pronoun') return null;
  const plain = tokens
    .slice(asked.to, cue.from)
    .every((_, i) => isAny(tokens, asked.to + i, ['to', 'of', 'other', 'object-pronoun']));
  const told = tokens.slice(0, asked.from).some((_, i) => isAny(tokens, i, ['proposed']));
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
  if (cue.is === 'verb' && cue.form === 'infinitive' && /,/u.test(tokens[cue.from - 1]?.gap ?? '')) return false;
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
