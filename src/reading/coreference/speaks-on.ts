import type { Line, Parsed } from '../parsed.ts';
import type { Person } from '../people/people.ts';
import { speaksForOthers } from '../people/spokespeople.ts';
import type { Phrase } from '../phrases/phrase.ts';
import { placesOf } from '../words/kinds.ts';
import { at, isAny, isBehindComma } from '../words/tokens.ts';

/**
 * `… , dijo X. Agregó que se reunirá con Y`: whoever the sentence before closed with as its speaker, where this one goes on with a
 * verb of speech that has no subject. Nobody who only speaks for others.
 */
export function speaksOn({ lexicon, people }: Parsed, line: Line, before: Line | undefined): Person | null {
  const { tokens } = line.sentence;
  if (!lexicon.language.impliedSubjects || !before || !isAny(tokens, 0, ['speech'])) return null;
  const to = at(tokens, 0, 'speech')?.length ?? 1;
  if (line.phrases.some(({ from, governor }) => governor === null && from - to <= 1)) return null;
  const speaker = closing(before);
  if (!speaker || speaksForOthers(lexicon.language, speaker)) return null;
  return people.of(before.sentence.index, speaker) ?? null;
}

/** Behind a comma and a verb of speech, the last of whom a sentence tells. */
function closing({ sentence: { tokens }, phrases }: Line): Phrase | undefined {
  const verb = placesOf(tokens, 'speech').findLast((i) => isBehindComma(tokens, i));
  if (verb === undefined) return undefined;
  const to = verb + (at(tokens, verb, 'speech')?.length ?? 1);
  return phrases.find(
    ({ kind, from, governor }) => kind === 'person' && governor === null && from >= to && from - to <= 2,
  );
}
