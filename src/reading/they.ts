import type { CueFound } from './cues.ts';
import type { Line, Parsed } from './parsed.ts';
import { partyOf } from './party-names.ts';
import type { Phrase } from './phrase.ts';
import { isAny } from './tokens.ts';

/** `Zij tekenden …`: a pronoun that stands for one and for several means several where its verb says so. */
export function asSeveral({ lexicon }: Parsed, { sentence: { tokens } }: Line, cue: CueFound, phrase: Phrase): Phrase {
  const ending = lexicon.language.pluralVerbs;
  if (phrase.kind !== 'pronoun' || ending === undefined || !isAny(tokens, phrase.from, ['people-pronoun']))
    return phrase;
  const verb = tokens[(cue.is === 'verb' ? cue.auxiliary : null) ?? cue.from];
  return verb?.folded.endsWith(ending) ? { ...phrase, kind: 'pair', plural: true } : phrase;
}

/** In states: a longer list is of no use as parties. */
const most = 6;

/** The states of those whom the sentence before was about: `The ministers of A, B and C met. They signed …`. */
export function statesBefore(parsed: Parsed, index: number): readonly string[] {
  const line = parsed.lines[index - 1];
  if (!line) return [];
  const verb = line.sentence.tokens.findIndex((_, i) => isAny(line.sentence.tokens, i, ['verb', 'speech', 'support']));
  const subjects = line.phrases.filter(
    ({ kind, governor, genitive, from }) =>
      kind !== 'place' && !genitive && governor === null && (verb < 0 || from <= verb),
  );
  const found = [...new Set(subjects.flatMap((phrase) => partyOf(parsed, line, phrase)))];
  return found.length >= 2 && found.length <= most ? found : [];
}
