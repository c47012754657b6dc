import { coordinations } from '../clauses/arguments.ts';
import type { CueFound } from '../clauses/cues.ts';
import { verbFirstArguments } from '../clauses/verb-first.ts';
import type { Line, Parsed } from '../parsed.ts';
import { isPeople, type Phrase } from '../phrases/phrase.ts';
import { holds } from '../words/kinds.ts';
import { isAny, type Token } from '../words/tokens.ts';

/**
 * `zal met X een gesprek hebben`, `führte mit X ein Gespräch`: right before the noun, where what it is carried by stands around
 * both; `خلال لقاء X، في مكتبه، Y`: behind whoever owns it, where verbs come first.
 */
export function metBesideNoun(
  { lexicon: { language } }: Parsed,
  { sentence: { tokens }, phrases }: Line,
  cue: CueFound & { is: 'noun' },
): readonly Phrase[] {
  if (language.verbFirst && cue.cue.with) return metBehindOwner(tokens, phrases, cue);
  if (!language.participleLast || !cue.cue.with) return [];
  const group = coordinations(phrases.filter(isPeople)).findLast(([one]) => one && one.to <= cue.from) ?? [];
  const to = group.at(-1)?.to ?? 0;
  if (group[0]?.governor !== 'with' || cue.from - to > 4) return [];
  for (let i = to; i < cue.from; i++)
    if (!isAny(tokens, i, ['indefinite']) && (tokens[i]?.capital || (tokens[i]?.matches.length ?? 1) > 0)) return [];
  return tokens.slice(to, cue.from + 1).some(({ gap }) => /[,;:]/u.test(gap)) ? [] : group;
}

function metBehindOwner(tokens: readonly Token[], phrases: readonly Phrase[], cue: CueFound): readonly Phrase[] {
  const named = phrases.filter(({ kind, governor, from }) => kind === 'person' && governor === null && from >= cue.to);
  const [owner, ...others] = coordinations(named);
  if (owner?.length !== 1 || owner[0]?.from !== cue.to || others.length === 0) return [];
  return verbFirstArguments(tokens, cue, [], [owner, ...others], false).object;
}

/** `wird mit X zu einem Gespräch zusammenkommen`: what the verb right behind it was for, which tells the meeting. */
export function isForVerb(tokens: readonly Token[], { from, to }: CueFound): boolean {
  const verb = tokens[to]?.matches.some(({ value }) => value.is === 'verb' && value.kind === 'meeting');
  if (verb !== true || !/^\s$/u.test(tokens[to]?.gap ?? '')) return false;
  return [1, 2, 3].some(
    (back) => isAny(tokens, from - back, ['purpose']) && isAny(tokens, from - back, ['to', 'other']),
  );
}

/** `presided over the signing ceremony`: what is chaired is no meeting, but what it belongs to may be one. */
export function isSigning(tokens: readonly Token[], cue: CueFound): boolean {
  const near = (kind: 'meeting' | 'agreement') =>
    tokens.some(
      ({ matches }, i) =>
        Math.abs(i - cue.from) <= 16 && matches.some(({ value }) => value.is === 'noun' && value.kind === kind),
    );
  return near('agreement') && !near('meeting') && !holds(tokens, ['joint-body']);
}
