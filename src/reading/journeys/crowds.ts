import type { CueFound } from '../clauses/cues.ts';
import type { Line } from '../parsed.ts';
import { isPeople } from '../phrases/phrase.ts';
import { everyIn, someIn } from '../words/stretches.ts';
import { isAny } from '../words/tokens.ts';

type Tokens = Line['sentence']['tokens'];

/** In words: so far before a verb stand those who do it. */
const reach = 9;

/** `workers forced to leave Togo`: before the verb, with nobody between who is named, stands a word for people without an office. */
export function isCrowds(line: Line, cue: CueFound): boolean {
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
  const between = (is: Parameters<typeof isAny>[2]) => everyIn(tokens, crowd + 1, from, is);
  // `saludó a los estudiantes al llegar`
  if (isAny(tokens, from - 1, ['to']) && isAny(tokens, from - 1, ['article'])) return true;
  if (someIn(tokens, crowd + 1, from, ['possessive'])) return true;
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
