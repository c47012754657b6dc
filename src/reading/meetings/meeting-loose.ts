import { coordinations, sentenceSubject } from '../clauses/arguments.ts';
import type { CueFound } from '../clauses/cues.ts';
import type { Memory } from '../coreference/coreference.ts';
import type { DraftParticipant } from '../drafts.ts';
import type { Line, Parsed } from '../parsed.ts';
import { speaksForOthers } from '../people/spokespeople.ts';
import { isPeople, type Phrase } from '../phrases/phrase.ts';
import { isAny, type Token } from '../words/tokens.ts';
import { apart, peopleIn, resolve, together } from './meeting-sides.ts';

/**
 * A noun that says with nobody who met: `X and Y discussed trade during a meeting`, `in a call, X discussed trade with Y`,
 * `in a call, X thanked Y`. The sentence must name two sides that are not of one country, and nobody else.
 */
export function looselyBy(
  parsed: Parsed,
  line: Line,
  cue: CueFound & { is: 'noun' },
  memory: Memory,
): DraftParticipant[] {
  const { tokens } = line.sentence;
  const opening = openedBy(tokens, cue.from);
  // `Towards a meeting X-Y?`: only asked.
  if (line.sentence.tail.includes('?')) return [];
  // `In a meeting with farmers, X thanked Y`: it says with whom, and they are in no list.
  if (isAny(tokens, cue.to, ['with', 'between']) && !isAny(tokens, cue.to, ['at'])) return [];
  if (opening === null || (opening.definite && memory.met.length > 0) || saidOtherwise(tokens)) return [];
  const people = coordinations(line.phrases.filter((phrase) => isPeople(phrase) && phrase.kind !== 'pair')).filter(
    ([one]) => one && !aside.has(one.governor) && !one.genitive && !isSpeaker(tokens, one.from),
  );
  const subject = sentenceSubject(tokens, line.phrases, cue, new Set());
  if (subject.some((one) => speaksForOthers(parsed.lexicon.language, one))) return [];
  if (subject.length === 0 || !subject.every(isPeople)) return handedOver(parsed, line, cue, memory, people);
  const sides = resolve(parsed, line, subject, memory, { part: cue.cue.of, side: 0, others: [] });
  const others = people.filter((group) => !group.some((phrase) => subject.includes(phrase)));
  const withs = others.filter(([one]) => one?.governor === 'with');
  const met =
    withs.length > 0 ? withs.flat() : others.length === 1 && !opening.definite ? objectsOf(others[0] ?? []) : [];
  const right = resolve(parsed, line, met, memory, {
    part: cue.cue.with ?? cue.cue.of,
    side: 1,
    others: peopleIn(sides),
  });
  if (right.length > 0 && sides.length > 0) return apart(sides, right) ? [...sides, ...right] : [];
  if (others.length > 0 || sides.length !== 2) return [];
  const [one, two] = sides;
  return one && two && apart([one], [two]) ? together(sides) : [];
}

/** `A letter was handed to X by Y at a meeting`: those two, where the sentence names nobody else. */
function handedOver(
  parsed: Parsed,
  line: Line,
  { cue }: CueFound & { is: 'noun' },
  memory: Memory,
  others: readonly (readonly Phrase[])[],
): DraftParticipant[] {
  const [to, ...more] = others;
  const [by, ...rest] = coordinations(
    line.phrases.filter(({ kind, governor }) => kind === 'person' && governor === 'by'),
  );
  if (!to || !by || more.length > 0 || rest.length > 0 || to[0]?.governor !== 'to') return [];
  const left = resolve(parsed, line, to, memory, { part: cue.of, side: 0, others: [] });
  const right = resolve(parsed, line, by, memory, { part: cue.with ?? cue.of, side: 1, others: peopleIn(left) });
  return left.length > 0 && right.length > 0 && apart(left, right) ? [...left, ...right] : [];
}

/** The sentence has a verb of meeting, or says who attended: that verb tells who met. */
function saidOtherwise(tokens: readonly Token[]): boolean {
  return tokens.some(({ matches }) => {
    // `at a meeting`, `lors d'une rencontre`: the noun, though it is written like a verb.
    const isNoun = matches.some(({ value }) => value.is === 'noun' && value.kind === 'meeting');
    return matches.some(
      ({ value }) =>
        value.is === 'attending' ||
        value.is === 'attend' ||
        (!isNoun &&
          value.is === 'verb' &&
          value.kind === 'meeting' &&
          value.form !== 'infinitive' &&
          value.cue.particle === undefined),
    );
  });
}

/** Whoever a verb without a preposition, or `to`, can do something to; somebody who is only described has a country. */
function objectsOf(group: readonly Phrase[]): readonly Phrase[] {
  const [one] = group;
  if (!one || (one.governor !== null && one.governor !== 'to')) return [];
  return group.every(
    (phrase) =>
      phrase.kind === 'person' ||
      (phrase.kind === 'description' && phrase.country !== null) ||
      phrase.titles.some(({ counterpart }) => counterpart),
  )
    ? group
    : [];
}

/** `…», dijo X`: whoever said the sentence, with the verb behind a comma or the marks of what was said. */
const isSpeaker = (tokens: readonly Token[], from: number) =>
  isAny(tokens, from - 1, ['speech']) && /[,”"»]/u.test(tokens[from - 1]?.gap ?? '');

/** Those who are only there, or who are only spoken of, are no side. */
const aside: ReadonlySet<Phrase['governor']> = new Set(['presence', 'company', 'margins', 'by', 'of', 'from']);

/** The preposition before the noun, over its article and adjectives: `during a meeting`, `lors de la rencontre`. */
function openedBy(tokens: readonly Token[], from: number): { readonly definite: boolean } | null {
  let definite = false;
  for (let i = from - 1; i >= Math.max(0, from - 5); i--) {
    if (/[,;:.]/u.test(tokens[i + 1]?.gap ?? '')) return null;
    if (isAny(tokens, i, ['indefinite', 'possessive'])) definite = false;
    else if (isAny(tokens, i, ['article'])) definite = true;
    if (isAny(tokens, i, ['other', 'at', 'with', 'subordinate', 'margins']) && !isAny(tokens, i, ['article']))
      return { definite };
    if (isAny(tokens, i, ['verb', 'speech', 'support', 'have', 'be'])) return null;
  }
  return null;
}
