import { isPeople, type Phrase } from '../phrases/phrase.ts';
import { at, isAny, type Token } from '../words/tokens.ts';
import { coordinations, first, governed } from './arguments.ts';
import { type CuePlace, clauseOf } from './clause.ts';

/** The coordination that a preposition governs after the cue, and those that follow it: `with A, and later with B`. */
export function everyGoverned(
  tokens: readonly Token[],
  phrases: readonly Phrase[],
  cue: CuePlace,
  governor: Phrase['governor'],
  reach = 24,
  before = false,
): readonly Phrase[] {
  const after = governed(tokens, phrases, cue, governor, reach, before);
  const found = [...(after.length > 0 ? after : opening(tokens, phrases, cue, governor))];
  const { to } = clauseOf(tokens, cue);
  for (const group of coordinations(phrases)) {
    const last = found.at(-1);
    const next = first(group);
    if (!last || next.from < last.to || next.from >= to || next.governor !== governor) continue;
    if (next.from - last.to > 12 || !goesOn(tokens, last.to, next.from)) break;
    found.push(...group);
  }
  return found;
}

/** `With X she discussed trade`, `Avec X, les discussions ont porté sur …`: those with whom the sentence opens. */
function opening(
  tokens: readonly Token[],
  phrases: readonly Phrase[],
  cue: CuePlace,
  governor: Phrase['governor'],
): readonly Phrase[] {
  const group = coordinations(phrases).find((one) => first(one).governor === governor) ?? [];
  const [one, last] = [group[0], group.at(-1)];
  if (!one || !last || governor !== 'with' || !isPeople(one) || last.to > cue.from) return [];
  const opens = [1, 2].some((back) => one.from === back || clauseStart(tokens, one.from - back));
  if (!opens || !isAny(tokens, one.from - 1, ['with', 'article']) || cue.from - last.to > 8) return [];
  for (let i = last.to; i < cue.from; i++)
    if (/[;:]/u.test(tokens[i]?.gap ?? '') || isAny(tokens, i, ['verb'])) return [];
  return group;
}

const clauseStart = (tokens: readonly Token[], i: number) => i > 0 && /;/u.test(tokens[i]?.gap ?? '');

/** Only a conjunction, adverbs and prepositions stand between: the second belongs to the same verb. */
function goesOn(tokens: readonly Token[], from: number, to: number): boolean {
  let joined = false;
  for (let i = from; i < to; i++) {
    if (isAny(tokens, i, ['verb', 'speech', 'have', 'be', 'noun', 'support', 'relative'])) return false;
    joined ||= at(tokens, i, 'and') !== undefined;
  }
  return joined;
}
