import type { CueFound } from '../clauses/cues.ts';
import type { Draft, DraftParticipant } from '../drafts.ts';
import type { Line } from '../parsed.ts';
import { isPeople } from '../phrases/phrase.ts';
import { isAny } from '../words/tokens.ts';

/**
 * `X and Y called on Z and discussed trade`: the second verb names nobody, and its subject is one side of the meeting that the
 * sentence has told. They discussed it there and met nobody else.
 */
export function wentOn(
  line: Line,
  told: readonly Draft[],
  people: readonly DraftParticipant[],
  cue: CueFound,
): boolean {
  const start = line.sentence.tokens[cue.from]?.start ?? 0;
  const before = told.filter((one) => one.cue.end <= start);
  const last = before.at(-1);
  if (cue.is !== 'verb' || !last || namedBetween(line, last.cue.end, start, people) || eachOther(line, cue))
    return false;
  const they = new Set(people.map(keyOf));
  return people.every((one) => before.some((meeting) => onItsSide(meeting, keyOf(one), they)));
}

const keyOf = ({ person, asWritten }: DraftParticipant): string => person?.id ?? asWritten;

/** They stand on a side of the meeting, and across from them somebody who is not of those told of now. */
function onItsSide({ participants }: Draft, one: string, they: ReadonlySet<string>): boolean {
  const own = participants.find((other) => keyOf(other) === one);
  if (!own || own.side === null) return false;
  const across = participants.filter(({ side }) => side !== null && side !== own.side);
  return across.length > 0 && !across.some((other) => they.has(keyOf(other)));
}

/** Whether one of them is named once more between the two: they have a part of their own. */
function namedBetween(
  { sentence: { tokens }, phrases }: Line,
  after: number,
  before: number,
  people: readonly DraftParticipant[],
): boolean {
  const they = new Set(people.map(({ asWritten }) => asWritten));
  return phrases.some((phrase) => {
    const [start, end] = [tokens[phrase.from]?.start ?? 0, tokens[phrase.to - 1]?.end ?? 0];
    if (!isPeople(phrase) || start < after || end > before) return false;
    return phrase.kind === 'pronoun' || phrase.kind === 'pair' || they.has(wordsOf(tokens, phrase.from, phrase.to));
  });
}

const wordsOf = (tokens: Line['sentence']['tokens'], from: number, to: number): string =>
  tokens
    .slice(from, to)
    .map(({ gap, printed }, i) => (i === 0 ? printed : gap + printed))
    .join('');

const eachOther = ({ sentence: { tokens } }: Line, cue: CueFound): boolean =>
  tokens.some((_, i) => i >= cue.from - 2 && isAny(tokens, i, ['each-other']));
