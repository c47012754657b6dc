import { countryOf, type Draft, type DraftParticipant, unnamedHere } from '../drafts.ts';
import { attendsAnother } from '../meetings/elsewhere.ts';
import type { Line, Parsed } from '../parsed.ts';
import { sidesIn } from '../parties/on-behalf.ts';
import type { Phrase } from '../phrases/phrase.ts';
import { attendingIn } from '../words/attending.ts';
import { holds } from '../words/kinds.ts';
import type { Tag } from '../words/tags.ts';
import { at, isAny, isBehindComma, type Token } from '../words/tokens.ts';
import { wordsAt } from '../words/words-at.ts';

/**
 * In sentences: so far behind a meeting the text still lists who else was there, farther where the list names it, and anywhere
 * of the only one.
 */
const reach = 3;
const reachByNoun = 6;

/** In words: so near stand a delegation, its state and the word that opens its members. */
const near = 3;

/** Words that name a side of a meeting, and where they end. */
interface Opening {
  readonly from: number;
  readonly to: number;
  readonly country: string;
}

/** The people whom a sentence lists for the side of one state. */
interface Listed {
  readonly country: string;
  readonly people: readonly Phrase[];
}

/**
 * `On the Kenyan side X and Y took part`, `The Slovak delegation included X`, `Aan Keniaanse zijde: X en Y`: whoever a sentence
 * lists for the side of a state was at the meeting that is told around it, on that side. Returns that meeting.
 */
export function addSides(parsed: Parsed, line: Line, told: readonly Draft[]): Draft | null {
  const { tokens, index } = line.sentence;
  if (told.length !== 1 && !told.some(({ sentence }) => index - sentence <= reachByNoun)) return null;
  if (!holds(tokens, ['on-behalf', 'behalf-of', 'signed-for', 'side', 'group'])) return null;
  const opened = openings(parsed, line);
  if (opened.length === 0 || tokens.some(isSigning) || !listsPeople(line, opened)) return null;
  const within = holds(tokens, ['same-occasion']) || tokens.some(isMeetingNoun) ? reachByNoun : reach;
  const only = holds(tokens, ['was-there']) || (holds(tokens, ['presence']) && attendingIn(tokens).length === 0);
  const meetings = told.filter(({ sentence }) => told.length === 1 || index - sentence <= within);
  let of: Draft | null = null;
  for (const { country, people } of listed(line, opened)) {
    const meeting = meetings.findLast((one) => sideOf(one, country) !== null);
    const side = meeting ? sideOf(meeting, country) : null;
    if (!meeting || !side) continue;
    of = meeting;
    const there = new Set(meeting.participants.map(({ person }) => person));
    const added = people.flatMap((phrase) => {
      const person = parsed.people.of(index, phrase);
      if (!person || there.has(person) || (person.country !== null && person.country !== country)) return [];
      person.country ??= country;
      there.add(person);
      const how = only ? ({ part: 'witness', side: null } as const) : side;
      return [unnamedHere(person, { ...how, provedBy: index })];
    });
    if (added.length === 0) continue;
    meeting.quotes.add(index);
    const stood = meeting.participants.filter((one) => only || !standsFor(parsed, meeting, one, country));
    meeting.participants = [...stood, ...added];
  }
  return of;
}

/** The state itself, or people without names of it: those who are named now stood behind those words. */
function standsFor(parsed: Parsed, meeting: Draft, one: DraftParticipant, country: string): boolean {
  if (one.body?.kind === 'country') return one.body.name === country;
  if (one.person !== null || one.body !== null || one.country !== country) return false;
  const line = parsed.lines[meeting.sentence];
  return (
    line?.phrases.some(
      (phrase) => phrase.kind === 'group' && wordsAt(parsed.text, line.sentence, phrase).endsWith(one.asWritten),
    ) === true
  );
}

/** Which side is that of the state: whose people are of it, or the only one of which nothing is known. */
function sideOf({ participants }: Draft, country: string): Pick<DraftParticipant, 'part' | 'side'> | null {
  const sided = participants.filter(({ side, part }) => side !== null && part !== 'witness');
  const own = sided.find((one) => countryOf(one) === country);
  if (own) return { part: own.part, side: own.side };
  for (const side of [0, 1] as const) {
    const ours = sided.filter((one) => one.side === side);
    const theirs = sided.filter((one) => one.side !== side);
    const known = theirs.some((one) => countryOf(one) !== null);
    const [first] = ours;
    if (first && known && ours.every((one) => countryOf(one) === null)) return { part: first.part, side };
  }
  return null;
}

/** `on the Kenyan side`, `for Kenya`, `the Kenyan delegation included`. */
function openings(parsed: Parsed, line: Line): readonly Opening[] {
  const { tokens } = line.sentence;
  const named = sidesIn(parsed, line).flatMap(({ from, to, parties: [country] }) =>
    // `on the Kenyan side of the border`: no people's side.
    country !== undefined && /^[A-Z]{2}$/u.test(country) && !isAny(tokens, to, ['of']) ? [{ from, to, country }] : [],
  );
  const out: Opening[] = [...named];
  for (let i = 0; i < tokens.length; i++) {
    if (!isAny(tokens, i, ['group', 'side'])) continue;
    const opening = madeUp(tokens, i);
    if (opening && out.every(({ from, to }) => opening.to <= from || to <= opening.from)) out.push(opening);
  }
  return out.toSorted((a, b) => a.from - b.from);
}

/** A state and a verb of being made up stand around the word for a delegation or side. */
function madeUp(tokens: readonly Token[], noun: number): Opening | null {
  let from = noun;
  let to = noun + (at(tokens, noun, 'group')?.length ?? at(tokens, noun, 'side')?.length ?? 1);
  let country: string | null = null;
  for (let i = noun - 2; i <= noun + near && country === null; i++) {
    const state = at(tokens, i, 'nationality') ?? at(tokens, i, 'country');
    if (!state || isParted(tokens, Math.min(i, noun), Math.max(i, noun))) continue;
    country = state.value.country;
    from = Math.min(from, i);
    to = Math.max(to, i + state.length);
  }
  if (country === null) return null;
  for (let i = to; i <= to + near; i++) {
    if (isParted(tokens, to - 1, i)) break;
    const opens = at(tokens, i, 'including') ?? at(tokens, i, 'led-by') ?? at(tokens, i, 'be');
    if (opens) return { from, to: i + opens.length, country };
  }
  // `ضم الوفد الكيني X`: where verbs come first.
  for (let back = 0; back <= 5; back++) {
    const opens = at(tokens, from - back, 'belongs') ?? at(tokens, from - back, 'accompanies');
    if (opens && opens.length + 2 > back && !isParted(tokens, from - back, from))
      return { from: from - back, to, country };
  }
  return null;
}

const isParted = (tokens: readonly Token[], from: number, to: number): boolean =>
  tokens.slice(from + 1, to + 1).some(({ gap }) => /[,;:.(]/u.test(gap));

/** The sentence says who attended or who was of a side, and nobody says or does anything else in it. */
function listsPeople(line: Line, opened: readonly Opening[]): boolean {
  const { tokens } = line.sentence;
  if (holds(tokens, ['speech', 'negation', 'denied', 'hypothesis'])) return false;
  if (attendsAnother(line)) return false;
  if (attendingIn(tokens).length > 0) return true;
  if (holds(tokens, ['presence', 'including', 'belongs', 'accompanies'])) return true;
  // `On the Kenyan side were X and Y`: nothing else than a form of `to be`, right behind the side.
  const to = opened[0]?.to ?? 0;
  const lists = (i: number) => (i >= to && i <= to + 1 && isAny(tokens, i, ['be'])) || isThose(tokens, i);
  const outside = (i: number) => !opened.some(({ from, to }) => from <= i && i < to);
  return !tokens.some((token, i) => does(token, i, tokens) && outside(i) && !lists(i));
}

/** A word of acting; the verb of `Aan Keniaanse zijde namen X en Y deel` needs what its sentence does not close with. */
const does = ({ matches }: Token, i: number, tokens: readonly Token[]): boolean =>
  isAny(tokens, i, acts) || matches.some(({ value }) => value.is === 'verb' && value.cue.particle === undefined);

const acts: readonly Tag['is'][] = ['have', 'be', 'support', 'future', 'relative', 'subordinate'];

/** Who stands behind each side, or before it where nobody stands behind one of them. */
function listed(line: Line, opened: readonly Opening[]): readonly Listed[] {
  const { tokens } = line.sentence;
  // `the escape of X`: whom something is of, but not `made up of X and of Y`.
  const goesOn = (from: number) => [1, 2, 3].some((back) => isAny(tokens, from - back, ['and']));
  const people = line.phrases.filter(
    ({ kind, genitive, governor, from }) => kind === 'person' && !genitive && (governor !== 'of' || goesOn(from)),
  );
  const ends = (i: number) =>
    isAny(tokens, i, ['relative', 'subordinate']) && !isAny(tokens, i, ['article', 'of']) && !isThose(tokens, i);
  const between = (from: number, to: number) =>
    people.filter(
      (one) => one.to > from && one.to <= to && !tokens.slice(from, one.from).some((_, i) => ends(from + i)),
    );
  const after = opened.map(({ to, country }, i) => ({
    country,
    people: between(to, opened[i + 1]?.from ?? tokens.length),
  }));
  if (after.every((one) => one.people.length > 0))
    return after.map((one, i) => (i === 0 ? { ...one, people: [...toldAlready(line, opened), ...one.people] } : one));
  const begins = tokens.findIndex((_, i) => isAny(tokens, i, ['attending', 'presence']));
  const first = opened[0]?.from ?? 0;
  const start = begins >= 0 && between(begins, first).length > 0 ? begins : 0;
  return opened.map(({ from, country }, i) => ({ country, people: between(opened[i - 1]?.to ?? start, from) }));
}

/** `zijn dat: X en Y`: right behind a form of `to be` a pronoun opens no clause. */
const isThose = (tokens: readonly Token[], i: number): boolean =>
  isAny(tokens, i - 1, ['be']) && isAny(tokens, i, ['relative', 'subordinate']) && !isBehindComma(tokens, i);

/** `Besides X, Y took part on the Kenyan side`: X is of that side as well. */
function toldAlready({ sentence: { tokens }, phrases }: Line, [first]: readonly Opening[]): readonly Phrase[] {
  const besides = tokens.findIndex((_, i) => isAny(tokens, i, ['besides']));
  if (besides < 0 || !first || besides > first.from) return [];
  return phrases.filter(({ kind, from, to }) => kind === 'person' && from > besides && to <= first.from);
}

const isMeetingNoun = ({ matches }: Token): boolean =>
  matches.some(({ value }) => value.is === 'noun' && value.kind === 'meeting');

const isSigning = ({ matches }: Token): boolean =>
  matches.some(
    ({ value }) =>
      value.is === 'instrument' ||
      (value.is === 'noun' && value.kind === 'agreement' && (value.cue.status ?? 'signed') === 'signed') ||
      (value.is === 'verb' && value.kind === 'agreement' && value.cue.particle === undefined),
  );
