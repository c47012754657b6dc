import { capitals, printed } from '../bodies/name-runs.ts';
import type { CueFound } from '../clauses/cues.ts';
import type { Line, Parsed } from '../parsed.ts';
import type { Phrase } from '../phrases/phrase.ts';
import { at, isAny, type Token } from '../words/tokens.ts';
import { townAt } from './town-names.ts';

/** A town that stands on its own as one of two. */
export interface Side {
  readonly from: number;
  readonly to: number;
  readonly name: string;
  /** `the city of X`, `X, Poland`: more than a bare name in capitals. */
  readonly sure: boolean;
}

/**
 * `between X and Y`, `X and the Polish city of Y sign`, `X signed with Y, Poland`: two names of nobody who is a person, in the clause
 * of the signing; of a text that is no twinning each is more than a bare name, or told as a town elsewhere. Without a cue: of whatever
 * the sentence tells.
 */
export function townPair(parsed: Parsed, line: Line, cue: CueFound | null, twins: boolean): readonly Side[] {
  const { tokens } = line.sentence;
  for (let i = 0; i < tokens.length; i++) {
    if (i > 0 && (!isAny(tokens, i - 1, ['between', 'on-behalf']) || isHeldBetween(tokens, i - 1))) continue;
    const first = sideAt(parsed, line, i);
    const second = first && (joinedTo(parsed, line, first) ?? (cue && partnerOf(parsed, line, first, cue, twins)));
    if (!second || (cue && !isOneClause(tokens, Math.min(second.to, cue.to), cue.from))) continue;
    const told = (side: Side) => twins || side.sure || isTown(parsed, line, side);
    if ((twins || first.sure || second.sure) && told(first) && told(second)) return [first, second];
  }
  return [];
}

/** `at an event held between X and Y`: where something else than a text took place. */
export const isHeldBetween = (tokens: readonly Token[], between: number): boolean =>
  isAny(tokens, between - 1, ['support']) && !isAny(tokens, between - 2, ['instrument', 'noun']);

/** No other verb, speech or clause stands there: `X said that Kenya signed …`. */
function isOneClause(tokens: readonly Token[], from: number, to: number): boolean {
  for (let i = from; i < to; i++)
    if (
      /[;:]/u.test(tokens[i]?.gap ?? '') ||
      (isAny(tokens, i, ['verb', 'speech', 'relative', 'subordinate']) &&
        !isAny(tokens, i, ['and', 'with', 'of', 'at', 'article', 'have', 'be']))
    )
      return false;
  return true;
}

/** The town that begins at a word, by its head or by a bare name. */
function sideAt(parsed: Parsed, line: Line, i: number): Side | null {
  const { tokens } = line.sentence;
  const from = isAny(tokens, i, ['article']) && !tokens[i]?.caseless ? i + 1 : i;
  const headed = townAt(parsed, line, from);
  if (headed?.party) return { from: i, to: headed.to, name: headed.party, sure: true };
  const end = nameEnd(parsed, line, i);
  if (end === null) return null;
  const to = behindState(tokens, end);
  return { from: i, to, name: printed(parsed, tokens, i, end), sure: to > end };
}

/** `X and Y`. */
function joinedTo(parsed: Parsed, line: Line, { to }: Side): Side | null {
  return isAny(line.sentence.tokens, to, ['and']) ? sideAt(parsed, line, to + 1) : null;
}

/** `X signed an accord with the city of Y`: with whom; a bare name has its state behind it, if it is no twinning. */
function partnerOf(parsed: Parsed, line: Line, { to }: Side, cue: CueFound, twins: boolean): Side | null {
  const { tokens } = line.sentence;
  for (let i = to; i < tokens.length; i++) {
    if (i === cue.from) i = cue.to;
    if (!isOneClause(tokens, i, i + 1)) return null;
    if (!isAny(tokens, i, ['with']) || isAny(tokens, i, ['and'])) continue;
    const side = sideAt(parsed, line, i + 1);
    return side && (twins || side.sure) ? side : null;
  }
  return null;
}

/** A bare name that the language lists as a place, or that the article tells as one: `in Exampleton`, `the city of Exampleton`. */
function isTown(parsed: Parsed, { sentence: { tokens } }: Line, { from, name }: Side): boolean {
  if (isAny(tokens, from, ['place'])) return true;
  const [word] = name.split(' ');
  return parsed.lines.some(({ sentence: { tokens: other } }) =>
    other.some(
      ({ printed }, i) => printed === word && (isAny(other, i - 1, ['at', 'district']) || isAny(other, i, ['place'])),
    ),
  );
}

/** Where a name in capitals ends that is no person's, state's or body's; null where none begins. */
function nameEnd(parsed: Parsed, line: Line, from: number): number | null {
  const { tokens } = line.sentence;
  if (tokens[from]?.caseless) return null;
  const to = capitals(tokens, from);
  const known = [
    'role',
    'honorific',
    'country',
    'nationality',
    'weekday',
    'month',
    'article',
    'organisation',
    'verb',
  ] as const;
  if (to === from || isAny(tokens, from, known)) return null;
  const named = line.phrases.some(
    (phrase) =>
      phrase.kind !== 'place' &&
      phrase.kind !== 'maybe' &&
      phrase.from < to &&
      phrase.to > from &&
      !isOnlyWord(parsed, line, phrase),
  );
  return named ? null : to;
}

/** A single word that is taken for a person only since it acts as one does: `Exampleton signs …`. */
function isOnlyWord(parsed: Parsed, { sentence: { index } }: Line, phrase: Phrase): boolean {
  const person = phrase.kind === 'person' && phrase.titles.length === 0 ? parsed.people.of(index, phrase) : undefined;
  return person?.words.length === 1 && person.sectors.size === 0 && person.country === null;
}

/** Behind `(Kenya)`, `, Kenya`. */
function behindState(tokens: readonly Token[], to: number): number {
  const state = at(tokens, to, 'country');
  return state && /[(,]/u.test(tokens[to]?.gap ?? '') ? to + state.length : to;
}
