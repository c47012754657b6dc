import { coordinations } from '../clauses/arguments.ts';
import type { CueFound } from '../clauses/cues.ts';
import { isLeft } from '../clauses/left-behind.ts';
import type { Memory } from '../coreference/coreference.ts';
import type { Line, Parsed } from '../parsed.ts';
import type { Phrase } from '../phrases/phrase.ts';
import { placesOf } from '../words/kinds.ts';
import { someIn } from '../words/stretches.ts';
import { at, isAny } from '../words/tokens.ts';
import { areStates, nationsIn, partyOf } from './party-names.ts';

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

/** In sentences: so far back `they` and `the ministers` still mean those of whom a sentence told. */
const reach = 4;

/** What earlier words say of the states that a sentence leaves unsaid, and the sentence that says it. */
export interface Told {
  readonly parties: readonly string[];
  readonly sentence: number;
}

/** `the two ministers`, and no third. */
export const areTwo = ({ sentence: { tokens } }: Line, { from, to }: Phrase): boolean =>
  tokens[from]?.caseless === true
    ? to - from === 1
    : isAny(tokens, from, ['both']) && !isAny(tokens, from + 1, ['three']);

/**
 * The states of those whom a sentence shortly before was about: `The ministers of A, B and C met. They signed …`; `pair`: the words
 * for them.
 */
export function statesBefore(parsed: Parsed, told: Line, pair: Phrase): Told | null {
  const { index } = told.sentence;
  const two = areTwo(told, pair);
  for (let i = index - 1; i >= Math.max(0, index - reach); i--) {
    const line = parsed.lines[i];
    if (!line) continue;
    const all = two ? [] : gathered(parsed, line);
    if (all.length >= 3) return { parties: all, sentence: i };
    const verb = line.sentence.tokens.findIndex((_, k) =>
      isAny(line.sentence.tokens, k, ['verb', 'speech', 'support']),
    );
    const subjects = line.phrases.filter(
      ({ kind, governor, genitive, from }) =>
        kind !== 'place' && !genitive && governor === null && (verb < 0 || from <= verb),
    );
    const found = [...new Set(subjects.flatMap((phrase) => partyOf(parsed, line, phrase)))];
    if (found.length >= 2 && found.length <= most) return { parties: found, sentence: i };
  }
  return null;
}

/**
 * The two states that a sentence shortly before names and no third, else the three or four that one lists: whom `the
 * countries` means in an article of which no two stand out.
 */
export function statesNear(parsed: Parsed, index: number, fits: (parties: readonly string[]) => boolean): Told | null {
  for (const named of [statesIn, statesListed])
    for (let i = index; i >= Math.max(0, index - reach); i--) {
      const line = parsed.lines[i];
      const parties = line ? named(parsed, line) : [];
      if (parties.length >= 2 && fits(parties)) return { parties, sentence: i };
    }
  return null;
}

/** In sentences: so far from its beginning an article lists those who take part. */
const opening = 3;

/**
 * The three or more states of which an article opens with a list: `The ministers of A, B and C met.`; null where it does not, or
 * where the list comes only later.
 */
export function statesOpening(parsed: Parsed, index: number): Told | null {
  for (const line of parsed.lines.slice(0, Math.min(opening, index + 1))) {
    const all = gathered(parsed, line);
    if (all.length >= 3) return { parties: all, sentence: line.sentence.index };
    const groups = [...coordinations(line.phrases), ...line.phrases.map((phrase) => [phrase])];
    for (const group of groups) {
      const named = [
        ...new Set(group.flatMap((phrase) => (phrase.kind === 'place' ? [] : partyOf(parsed, line, phrase)))),
      ];
      if (named.length >= 3 && named.length <= most && named.every((one) => /^[A-Z]{2}$/u.test(one)))
        return { parties: named, sentence: line.sentence.index };
    }
  }
  return null;
}

/** `The minister of A received his counterparts from B and C`: all three, and none where nobody is told to be from several states. */
function gathered(parsed: Parsed, line: Line): readonly string[] {
  const { tokens } = line.sentence;
  const guests = line.phrases.find(
    ({ kind, plural, governor, from, to }) =>
      kind === 'group' &&
      plural &&
      (governor === 'with' || governor === null || governor === 'to') &&
      (governor === 'with' || someIn(tokens, from, to, ['counterpart'])),
  );
  const host = line.phrases.find(
    ({ kind, governor, genitive, country }) =>
      (kind === 'person' || kind === 'description') && governor === null && !genitive && country !== null,
  );
  if (!guests || !host || host.from > guests.from) return [];
  const partners = partyOf(parsed, line, guests);
  const parties = [...new Set([...partyOf(parsed, line, host), ...partners])];
  return partners.length >= 2 && parties.length <= most && areStates(parties) ? parties : [];
}

/** `came from Ghana, where he met X, and they signed …`: the state before the clause, and that of whoever was spoken of. */
export function statesThere(
  { sentence: { tokens }, phrases }: Line,
  cue: CueFound,
  own: string | null,
): readonly string[] {
  const where = placesOf(tokens, 'where').findLast((i) => i < cue.from);
  if (where === undefined || own === null) return [];
  const there = phrases.findLast(
    ({ kind, to }) => (kind === 'country' || kind === 'place') && to <= where && where - to <= 1,
  );
  return there?.country && there.country !== own ? [own, there.country] : [];
}

/** Exactly two. */
function statesIn(parsed: Parsed, line: Line): readonly string[] {
  const { tokens } = line.sentence;
  const acting = line.phrases.filter(({ kind, governor, from }) => {
    if (isLeft(tokens, from)) return false;
    if (kind === 'place') return governor !== 'at' && at(tokens, from, 'place')?.value.capital === true;
    return kind !== 'organisation' || isAny(tokens, from, ['state-body', 'world-body']);
  });
  const named = new Set([
    ...acting.flatMap((phrase) => partyOf(parsed, line, phrase)),
    ...nationsIn(tokens, 0, tokens.length),
  ]);
  return named.size === 2 ? [...named] : [];
}

/** Three or four in one list. */
function statesListed(parsed: Parsed, line: Line): readonly string[] {
  for (const group of coordinations(line.phrases)) {
    const named = [...new Set(group.flatMap((phrase) => partyOf(parsed, line, phrase)))];
    if (named.length >= 3 && named.length <= 4) return named;
  }
  return [];
}

/** The states whose people met last. */
export function statesOfMet({ met }: Memory, home: string | null): readonly string[] | null {
  const states = new Set(met.map(({ country }) => country));
  // The one without a state is at home: `Cairo – The foreign minister met those of Djibouti and Somalia`.
  if (states.size > 1 && home !== null && states.delete(null)) states.add(home);
  const known = [...states].filter((country) => country !== null);
  return known.length >= 2 && known.length <= 4 && known.length === states.size ? known : null;
}
