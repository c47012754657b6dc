import type { InstrumentFound } from '../instruments/instruments.ts';
import type { Line } from '../parsed.ts';
import type { Phrase } from '../phrases/phrase.ts';
import { at, isAny, type Token } from '../words/tokens.ts';

/** Whose an instrument is: after `of` right behind it, or as an owner right before it. */
export function ownersOf({ sentence: { tokens }, phrases }: Line, { from, to }: InstrumentFound): readonly Phrase[] {
  const states = phrases.filter(({ kind }) => kind === 'country' || kind === 'organisation');
  const behind = states.filter((phrase) => phrase.governor === 'of' && phrase.from >= to && phrase.from - to <= 3);
  if (behind.length > 0) return behind;
  return states.filter(
    (phrase) => phrase.genitive && phrase.to <= from && from - phrase.to <= 4 && clear(tokens, phrase.to, from),
  );
}

/** No sign, verb or preposition stands there. */
function clear(tokens: readonly Token[], from: number, to: number): boolean {
  for (let i = from; i < to; i++)
    if (/[,;:()]/u.test(tokens[i]?.gap ?? '') || isAny(tokens, i, ['verb', 'have', 'be', 'and', 'with', 'noun']))
      return false;
  return true;
}

/** `l'accord maroco-pakistanais`, `the Saudi-Pakistani agreement`. */
export function adjectivesAround(tokens: readonly Token[], instrument: InstrumentFound): readonly string[] {
  const out: string[] = [];
  for (let i = Math.max(0, instrument.from - 4); i < Math.min(tokens.length, instrument.to + 4); i++) {
    const nation = at(tokens, i, 'nationality');
    // `agreements with South Korean companies`: of whoever else.
    const to = i + (nation?.length ?? 1);
    if (nation && !isAny(tokens, to, ['firm']) && !isAny(tokens, i - 1, ['firm'])) out.push(nation.value.country);
    i = to - 1;
  }
  return out;
}
