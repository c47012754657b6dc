import { coordinations } from './arguments.ts';
import type { CueFound } from './cues.ts';
import type { Line, Parsed } from './parsed.ts';
import { partyOf } from './party-names.ts';
import type { Phrase } from './phrase.ts';
import { at, isAny, type Token } from './tokens.ts';

/** `signed, for the Moroccan side, X and, for the Kenyan side, Y`: whoever acts for a side, after the verb. */
export function onBehalf(tokens: readonly Token[], phrases: readonly Phrase[], cue: CueFound): readonly Phrase[] {
  return phrases.filter(({ kind, from }) => {
    if ((kind !== 'person' && kind !== 'description') || from < cue.to) return false;
    for (let i = from - 1; i >= Math.max(cue.to, from - 5); i--) {
      if (at(tokens, i, 'on-behalf')) return true;
      if (isAny(tokens, i, ['verb', 'speech', 'and', 'have', 'be'])) return false;
    }
    return false;
  });
}

/** `signed it on behalf of the European Union`, `for Kenya and Ghana`: the states and bodies in whose name somebody signed. */
export function representedBy(parsed: Parsed, line: Line, cue: CueFound): readonly string[] {
  const { tokens } = line.sentence;
  const out = new Set<string>();
  for (const group of coordinations(line.phrases)) {
    const first = group[0];
    if (!first || !['organisation', 'country', 'place'].includes(first.kind) || Math.abs(first.from - cue.to) > 12)
      continue;
    const start = isAny(tokens, first.from - 1, ['article']) ? first.from - 1 : first.from;
    const named = [1, 2, 3, 4].some((length) => at(tokens, start - length, 'behalf-of')?.length === length);
    if (named) for (const phrase of group) for (const party of partyOf(parsed, line, phrase)) out.add(party);
  }
  return [...out];
}
