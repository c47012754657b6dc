import type { Line } from '../parsed.ts';
import { isPeople } from '../phrases/phrase.ts';
import { someIn } from '../words/stretches.ts';
import { isAny } from '../words/tokens.ts';
import { clauseOf } from './clause.ts';
import type { CueFound } from './cues.ts';
import { saidAround } from './said-around.ts';

/**
 * `I visited Ghana`, `we have met X`, `our talks with X`: whoever tells did it, and where no quotation marks say who that is,
 * nobody who was named before.
 */
export function isOwnDoing(line: Line, cue: CueFound): boolean {
  const { tokens } = line.sentence;
  if (saidAround(line, cue) !== null || isSaid(line) || isOfNamed(line, cue)) return false;
  if (cue.is === 'noun' && [1, 2, 3].some((back) => isOurs(line, cue, cue.from - back))) return true;
  const { from } = clauseOf(tokens, cue);
  const own = tokens.findLastIndex((_, i) => i >= from && i < cue.from && isAny(tokens, i, ['own-pronoun']));
  if (own < 0 || isPartOfName(line, own)) return false;
  const other = (i: number) =>
    isAny(tokens, i, ['relative', 'subordinate']) && !isAny(tokens, i, ['to', 'other', 'at']);
  // `X, as we know, met Y`, `Wie wir hören, traf X Y`: a comma closes what whoever tells does.
  for (let i = own + 1; i <= cue.from; i++) if (other(i) || /[,;:“”«»]/u.test(tokens[i]?.gap ?? '')) return false;
  return !line.phrases.some(
    (one) => one.from > own && one.to <= cue.from && isPeople(one) && one.governor === null && !one.genitive,
  );
}

/** `We hosted the talks between Kenya and Ghana`, `I saw the visit of X`: the noun says whose it is. */
function isOfNamed({ phrases }: Line, cue: CueFound): boolean {
  return (
    cue.is === 'noun' &&
    phrases.some(
      ({ governor, genitive, from }) =>
        from >= cue.to && from - cue.to <= 2 && (governor === 'between' || governor === 'of' || genitive),
    )
  );
}

/** `King Carol I`, `Joseph I. Testova`. */
const isPartOfName = ({ phrases, sentence: { tokens } }: Line, i: number): boolean =>
  tokens[i]?.capital === true && phrases.some(({ kind, from, to }) => kind === 'person' && from <= i && i <= to);

/** In words: so near stand whoever speaks and the verb that says so. */
const near = 3;

/** `We are holding talks with Kenya, said X`: the sentence names whoever tells. */
function isSaid({ sentence: { tokens }, phrases }: Line): boolean {
  return phrases.some(
    ({ kind, governor, from, to }) =>
      (kind === 'person' || kind === 'pronoun') &&
      governor === null &&
      (someIn(tokens, Math.max(0, from - near), from, ['speech']) ||
        someIn(tokens, to, Math.min(tokens.length, to + near), ['speech'])),
  );
}

/** A possessive of whoever tells, with nothing but adjectives between it and the noun. */
function isOurs({ sentence: { tokens } }: Line, cue: CueFound, i: number): boolean {
  if (!isAny(tokens, i, ['ours'])) return false;
  return tokens
    .slice(i + 1, cue.from)
    .every(({ gap }, k) => !/,/u.test(gap) && !isAny(tokens, i + 1 + k, ['and', 'of', 'noun', 'other', 'with']));
}
