import { coordinations } from '../clauses/arguments.ts';
import { supportBefore } from '../clauses/carriers.ts';
import type { CueFound } from '../clauses/cues.ts';
import { isAside, type Memory, participantsOf, type Resolving } from '../coreference/coreference.ts';
import { type DraftParticipant, unnamedHere } from '../drafts.ts';
import type { Line, Parsed } from '../parsed.ts';
import { isPeople, type Phrase } from '../phrases/phrase.ts';
import { holds, isVisit, tagsIn } from '../words/kinds.ts';
import { someIn } from '../words/stretches.ts';
import { isAny } from '../words/tokens.ts';

/** Whoever can take part in a meeting, states and bodies too. */
export const anybody = (phrase: Phrase): boolean =>
  isPeople(phrase) || phrase.kind === 'country' || phrase.kind === 'organisation' || phrase.kind === 'parties';

/** The people of one meeting. */
export type Occasion = DraftParticipant[];

/** Nobody before the verb (`He then met Y`, a coordinated clause): the subject of the sentence before. */
export function impliedSubject(
  parsed: Parsed,
  memory: Memory,
  part: Resolving['part'],
  line: Line,
  cue: CueFound,
): DraftParticipant[] {
  const { index } = line.sentence;
  const lately = index - memory.jointAt <= lastsFor ? memory.joint : [];
  const one = memory.subject ?? memory.hub;
  const people = saysSeveral(parsed, line, cue) ? lately : one ? [one] : [];
  return people.map((person) => {
    const provedBy = person.named.sentence === index ? null : person.named.sentence;
    return unnamedHere(person, { part, side: 0, provedBy });
  });
}

/** In sentences: so far back a verb of several without a subject still means those who did something together. */
const lastsFor = 2;

/** `Se reunieron con Y`, `sostuvieron una reunión con Y`: where verbs need no subject, their form tells that it is several. */
function saysSeveral({ lexicon: { language } }: Parsed, { sentence: { tokens } }: Line, cue: CueFound): boolean {
  const ending = language.pluralVerbs;
  if (!language.impliedSubjects || ending === undefined) return false;
  const carrying = cue.is === 'verb' ? null : supportBefore(tokens, cue.from, false);
  const [from, to] = cue.is === 'verb' ? [cue.auxiliary ?? cue.from, cue.to] : [carrying ?? cue.from, cue.from];
  const verb = tokens.slice(from, to).find(({ folded }) => folded.length > shortest);
  return verb?.folded.endsWith(ending) === true && (cue.is === 'verb' || carrying !== null);
}

/** In letters: a pronoun before a verb is no longer. */
const shortest = 2;

/** Who the phrases stand for, counterparts told by those named before them. */
export function resolve(
  parsed: Parsed,
  line: Line,
  phrases: readonly Phrase[],
  memory: Memory,
  how: Resolving,
): DraftParticipant[] {
  const out: DraftParticipant[] = [];
  for (const [i, phrase] of phrases.entries()) {
    if (
      isUnofficial(line, phrase) ||
      isCompany(phrase, phrases) ||
      isOwn(line, phrase) ||
      isHeading(line, phrase, phrases)
    )
      continue;
    if (isAside(line, phrases[i - 1], phrase)) continue;
    const counterpart = phrase.titles.some((title) => title.counterpart);
    const others = counterpart && how.others.length === 0 ? peopleIn(out) : how.others;
    // `He will meet his Kenyan counterpart`: a Kenyan is not the one who is meant by `he`.
    const own = others.length > 0 && others.every(({ country }) => country !== null && country === phrase.country);
    if (counterpart && own && phrase.kind === 'description') continue;
    out.push(...participantsOf(parsed, line, [phrase], memory, { ...how, others }));
  }
  return out;
}

/** `talks with the Example Party`, `with the journalist X`: a body that acts for no state, as its name or what it is says, and the press. */
const isUnofficial = ({ sentence: { tokens } }: Line, { kind, from, to, titles }: Phrase): boolean =>
  (kind === 'organisation' && someIn(tokens, from, to, ['unofficial'])) ||
  (titles.length > 0 && titles.every(({ sector }) => sector === 'JRN'));

/** `X and his delegation`, `X and a number of officials`: people without names beside somebody named before them. */
function isCompany(phrase: Phrase, phrases: readonly Phrase[]): boolean {
  if (phrase.kind !== 'group' || phrase.states) return false;
  return phrases.some(
    (one) =>
      (one.kind === 'person' || (one.kind === 'description' && one.country !== null)) &&
      one.to <= phrase.from &&
      one.coordination === phrase.coordination,
  );
}

/** `a dinner with his delegation`: people without names who are the subject's own, and no counterparts. */
function isOwn({ sentence: { tokens } }: Line, { kind, from, to, country, leads }: Phrase): boolean {
  if (kind !== 'group' || country !== null || leads || !isAny(tokens, from, ['possessive'])) return false;
  return !someIn(tokens, from, to, ['counterpart', 'guest', 'receiver']);
}

/** `the Kenyan and Ghanaian ministers, X and Y,`: people without names whose names follow behind a comma. */
function isHeading({ sentence: { tokens } }: Line, phrase: Phrase, phrases: readonly Phrase[]): boolean {
  if (phrase.kind !== 'group') return false;
  const named = phrases.filter(({ kind, from }) => kind === 'person' && from >= phrase.to);
  return named.length > 1 && named[0]?.from === phrase.to && /^,\s$/u.test(tokens[phrase.to]?.gap ?? '');
}

/** The persons among them. */
export const peopleIn = (participants: readonly DraftParticipant[]) =>
  participants.flatMap(({ person }) => (person ? [person] : []));

/** `X and Y met`: two are the two sides, more have none. */
export function together(participants: DraftParticipant[]): DraftParticipant[] {
  if (participants.length !== 2) return participants;
  return participants.map((participant, i) => ({ ...participant, side: i === 0 ? 0 : 1 }));
}

/** `X received Y and Z. Y and Z also held talks in Ghana`: two who were one side of the meeting just told, and do not meet each other. */
export function sideBefore(both: readonly DraftParticipant[], { met }: Memory): boolean {
  const [one, two] = both;
  if (both.length !== 2 || met.length < 3 || !one?.person || !two?.person) return false;
  const apart = one.country !== null && two.country !== null && one.country !== two.country;
  return !apart && met.includes(one.person) && met.includes(two.person);
}

/** `met with A, and separately with B`: each coordination by itself, and each person where the sentence says `separately`. */
export function occasionsOf({ sentence: { tokens } }: Line, others: readonly Phrase[]): readonly (readonly Phrase[])[] {
  const groups = coordinations(others);
  const separately = groups.length === 1 && holds(tokens, ['separately']) && !holds(tokens, ['respective']);
  return separately ? others.map((one) => [one]) : groups;
}

/** `met A of Kenya, B of Ghana and C of India`: one person, and others of as many states, are as many meetings. */
export function byState(
  left: readonly DraftParticipant[],
  right: readonly DraftParticipant[],
  named: readonly Phrase[],
): readonly (readonly DraftParticipant[])[] {
  const homes = new Set(right.map(({ country }) => country));
  const [one, ...more] = left;
  const many = right.length > 1 && homes.size === right.length && !homes.has(null) && !homes.has(one?.country ?? null);
  // `his counterparts from Chile, X, and Kenya, Y` are told as one.
  const together = named.every(({ titles }) => titles.some(({ counterpart }) => counterpart));
  return one?.person && more.length === 0 && many && !together ? right.map((each) => [each]) : [right];
}

/** They are not known to be of one country, and one of them has a name. */
export function apart(left: readonly DraftParticipant[], right: readonly DraftParticipant[]): boolean {
  if (![...left, ...right].some(({ person }) => person !== null)) return false;
  return !left.some((one) => right.some((two) => one.country !== null && one.country === two.country));
}

/**
 * `A meeting with Y is on the programme`, `was called off`, `The visit begins with a meeting with Y`, `Lisbon: talks with Y`: it is
 * of whoever was spoken of before. `They all had a meeting with Y`: of others.
 */
export function isOfProgramme({ sentence: { tokens } }: Line, cue: CueFound): boolean {
  // `Talks were held with X`: the noun is the subject itself.
  if (cue.from <= 1) return true;
  if (holds(tokens, ['programme', 'calledOff']) || tagsIn(tokens).some(isVisit)) return true;
  const tells = (i: number) => isAny(tokens, i, ['have', 'be', 'support', 'may', 'speech', 'subordinate', 'and']);
  return !tokens.some((_, i) => tells(i) && !isAny(tokens, i, ['at', 'other']));
}

/** A body that is no ministry, and none of the world: one that has interviews. */
export const isOutlet =
  ({ sentence: { tokens } }: Line) =>
  ({ kind, from, to }: Phrase): boolean =>
    kind === 'organisation' && !someIn(tokens, from, to, ['world-body', 'state-body']);
