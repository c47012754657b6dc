import { regionOf } from '../bodies/regions.ts';
import type { CueFound } from '../clauses/cues.ts';
import type { Line, Parsed } from '../parsed.ts';
import { at, isAny } from '../words/tokens.ts';
import { partyAt } from './body-names.ts';
import { severalAt } from './several-bodies.ts';
import { townPair } from './town-pair.ts';
import { townsIn } from './towns.ts';

/** In sentences: so far back stand the two that `the two universities` means. */
const reach = 3;

/** Bodies that a sentence takes up, and the sentence that names them. */
export interface NamedBefore {
  readonly parties: readonly string[];
  readonly sentence: number;
}

/**
 * `The two universities signed …`, and with `towns` `both cities`: the two bodies or towns that one sentence shortly before named;
 * null where it is not told.
 */
export function bodiesBefore(parsed: Parsed, line: Line, cue: CueFound, towns: boolean): NamedBefore | null {
  const { index } = line.sentence;
  const word = takesUpTwo(line, cue);
  if (word === null) return null;
  const ofTowns = towns && isAny(line.sentence.tokens, word, ['towns']);
  // `The mayors of X and Y signed a declaration between both cities`.
  const own = ofTowns ? townsIn(parsed, line) : [];
  if (own.length === 2) return { parties: own, sentence: index };
  for (let i = index - 1; i >= Math.max(0, index - reach); i--) {
    const before = parsed.lines[i];
    const parties = before ? namedIn(parsed, before) : [];
    if (parties.length === 2) return { parties, sentence: i };
    const pair = before && ofTowns && i === 0 ? townPair(parsed, before, null, true).map(({ name }) => name) : [];
    const named = pair.length === 2 ? pair : before && ofTowns ? townsIn(parsed, before) : [];
    if (named.length === 2) return { parties: named, sentence: i };
    if (parties.length > 2 || named.length > 2) return null;
  }
  return null;
}

/** The noun of the two, before the verb or behind it as those who made it. */
function takesUpTwo({ sentence: { tokens } }: Line, cue: CueFound): number | null {
  for (let i = 0; i < Math.min(tokens.length, cue.to + 16); i++) {
    const both = at(tokens, i, 'both');
    const noun = both ? i + both.length : tokens[i]?.caseless ? i : null;
    if (noun !== null && isAny(tokens, noun, ['bodies', 'towns'])) return noun;
  }
  return null;
}

/** The bodies and towns of a sentence, each once. */
function namedIn(parsed: Parsed, line: Line): readonly string[] {
  const out = new Set(line.phrases.flatMap((phrase) => regionOf(parsed, line, phrase) ?? []));
  for (let i = 0; i < line.sentence.tokens.length; ) {
    const several = severalAt(parsed, line, i);
    for (const { party } of several) if (party !== null) out.add(party);
    const found = several.at(-1) ?? partyAt(parsed, line, i);
    const names = found && found.is !== 'state' && found.party !== null && !/^[A-Z]+$/u.test(found.party);
    if (names) out.add(found.party);
    i = names ? found.to : i + 1;
  }
  return [...out];
}
