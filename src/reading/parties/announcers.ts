import type { CueFound } from '../clauses/cues.ts';
import type { Line, Parsed } from '../parsed.ts';
import type { Phrase } from '../phrases/phrase.ts';
import { isAny, type Token } from '../words/tokens.ts';
import { partyOf } from './party-names.ts';

/** In words: so far before the noun stands the verb that announces it. */
const reach = 12;

/** `The World Bank announced the signing of an agreement with Kenya`: a state or public body that announces its own signing is a party. */
export function announcing(parsed: Parsed, line: Line, cue: CueFound): readonly string[] {
  const { tokens } = line.sentence;
  if (cue.is !== 'noun') return [];
  for (let i = cue.from - 1; i >= Math.max(0, cue.from - reach); i--) {
    if (isAny(tokens, i, ['speech'])) {
      const speaker = line.phrases.find((phrase) => isPublic(tokens, phrase) && isSubject(phrase, i));
      return speaker ? partyOf(parsed, line, speaker) : [];
    }
    if (
      isAny(tokens, i, ['verb', 'relative', 'subordinate', 'have', 'be']) &&
      !isAny(tokens, i, ['article', 'of', 'and'])
    )
      return [];
  }
  return [];
}

/** Right before the verb, or right behind it. */
const isSubject = ({ from, to, governor, genitive }: Phrase, verb: number): boolean =>
  governor === null && !genitive && (from === verb + 1 || (to <= verb && verb - to <= 2));

const isPublic = (tokens: readonly Token[], { kind, from }: Phrase): boolean =>
  kind === 'country' || (kind === 'organisation' && isAny(tokens, from, ['world-body', 'state-body']));
