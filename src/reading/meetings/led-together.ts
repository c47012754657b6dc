import { coordinations } from '../clauses/arguments.ts';
import { type DraftParticipant, unnamedHere } from '../drafts.ts';
import type { Line, Parsed } from '../parsed.ts';
import { delegatesOf } from '../parties/on-behalf.ts';
import type { Person } from '../people/people.ts';
import { holds } from '../words/kinds.ts';
import { someIn } from '../words/stretches.ts';
import { at, isAny, type Token } from '../words/tokens.ts';
import { leadersIn } from './led-by.ts';

/**
 * `The Kenyan delegation was led by X, while Y headed the Ghanaian one`, `the talks were led by X from the Kenyan side and Y from
 * the Ghanaian side`, `X and Y led their delegations at the meeting`: those who led the sides of a meeting were there. They are
 * of two states or more, and the sentence says nothing else of who met.
 */
export function ledTogether(parsed: Parsed, line: Line): DraftParticipant[] {
  const { index, tokens } = line.sentence;
  if (!holds(tokens, ['led-by', 'company', 'support', 'on-behalf'])) return [];
  if (holds(tokens, ['negation', 'denied', 'instrument', 'hypothesis'])) return [];
  const found = new Map<Person, string | null>();
  for (const { person, country } of leadersIn(parsed, line)) found.set(person, person.country ?? country);
  if (found.size > 0 && !isLedByWhomever(line)) return [];
  if (found.size < 2)
    for (const { person: phrase, parties } of delegatesOf(parsed, line)) {
      const person = phrase.kind === 'person' ? parsed.people.of(index, phrase) : undefined;
      if (person && speaksOfMeeting(tokens)) found.set(person, person.country ?? parties[0] ?? null);
    }
  if (found.size < 2) for (const person of headsOfTheirs(parsed, line)) found.set(person, person.country);
  const homes = new Set(found.values());
  // `The two delegations were led by X and Y`: the words say that they were two.
  const two = found.size === 2 && leadsBoth(line);
  if (two) return [...found.keys()].map((person, i) => sided(person, i === 0 ? 0 : 1));
  if (found.size < 2 || homes.has(null) || homes.size < found.size) return [];
  for (const [person, home] of found) person.country ??= home;
  return [...found.keys()].map((person, i) => sided(person, found.size > 2 ? null : i === 0 ? 0 : 1));
}

const sided = (person: Person, side: 0 | 1 | null): DraftParticipant =>
  unnamedHere(person, { part: 'participant', side, provedBy: null });

/** `both delegations` stands before what says that they were led. */
function leadsBoth({ sentence: { tokens }, phrases }: Line): boolean {
  const led = tokens.findIndex((_, i) => isAny(tokens, i, ['led-by']));
  const pair = phrases.find(({ kind, to }) => kind === 'pair' && to <= led);
  return pair !== undefined && someIn(tokens, pair.from, pair.to, ['group']);
}

/** `The delegations were led by`: what was led stands before the words, a side or the meeting itself. */
function isLedByWhomever({ sentence: { tokens }, phrases }: Line): boolean {
  const led = tokens.findIndex((_, i) => isAny(tokens, i, ['led-by']) && !isAny(tokens, i, ['with']));
  if (led < 0) return !holds(tokens, ['led-by']);
  const side = phrases.some(({ kind, to }) => (kind === 'group' || kind === 'pair') && to <= led);
  return side || speaksOfMeeting(tokens.slice(0, led)) || someIn(tokens, 0, led, ['nationality', 'country']);
}

/** A noun or verb of meeting, or a body where states sit together. */
function speaksOfMeeting(tokens: readonly Token[]): boolean {
  return tokens.some(
    ({ matches }, i) =>
      isAny(tokens, i, ['joint-body']) ||
      matches.some(({ value }) => (value.is === 'noun' || value.is === 'verb') && value.kind === 'meeting'),
  );
}

/** `X and Y led their respective delegations`: the people of one list, and a verb of leading whose object is theirs. */
function headsOfTheirs(parsed: Parsed, { sentence: { tokens, index }, phrases }: Line): readonly Person[] {
  const list = coordinations(phrases).find(([first]) => first?.kind === 'person');
  const last = list?.at(-1);
  if (!list || !last || list.length < 2 || list.some(({ kind }) => kind !== 'person')) return [];
  if (list[0]?.governor !== null) return [];
  const leads = (i: number) => isAny(tokens, i, ['company']) || isAny(tokens, i, ['support']);
  const theirs = (i: number) => at(tokens, i, 'possessive') && [1, 2, 3].some((k) => isAny(tokens, i + k, ['group']));
  for (let i = last.to; i <= last.to + 3; i++)
    if (leads(i) && [1, 2].some((k) => theirs(i + k)))
      return list.flatMap((phrase) => parsed.people.of(index, phrase) ?? []);
  return [];
}
