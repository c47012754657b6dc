import type { Draft, DraftParticipant } from '../drafts.ts';
import { countryOf } from '../drafts.ts';
import type { Parsed } from '../parsed.ts';
import type { Person } from '../people/people.ts';
import { holds, placesOf } from '../words/kinds.ts';
import type { Token } from '../words/tokens.ts';

/**
 * Meetings within one state are no news of two: those whose people are all of one country, and those of people of whom no
 * country is known, in an article that names no state but the one that it was written in, or of whom nobody has a name.
 */
export function betweenStates(drafts: readonly Draft[], parsed: Parsed): readonly Draft[] {
  const home = parsed.dateline.country;
  const abroad = home === null || namesAnother(parsed, home);
  return drafts.filter((one) => {
    const { kind, participants, sentence } = one;
    const contact = kind === 'meeting' || kind === 'visit';
    if (!participants.some(holdsAny) && isContest(parsed, sentence, contact)) return false;
    if (contact && !participants.some(isPublic) && !speaksOfStates(parsed, sentence)) return false;
    if (isPrivate(one, drafts) && !speaksOfTwo(parsed, sentence)) return false;
    if (kind === 'meeting' && participants.every(({ person, body }) => person === null && body === null))
      return areOfTwo(participants);
    if (kind !== 'meeting' || !participants.every(({ person }) => person !== null)) return true;
    const countries = new Set(participants.map(countryOf));
    if (countries.size > 1) return true;
    return countries.has(null) && abroad;
  });
}

/** `Ghana meet Togo in a qualifier`, and between sentences of that kind: what is told is sport. `alone`: one of them is enough. */
function isContest({ lines }: Parsed, index: number, alone: boolean): boolean {
  const at = lines.findIndex(({ sentence }) => sentence.index === index);
  const told = lines
    .slice(Math.max(0, at - around), at + around + 1)
    .filter(({ sentence }) => holds(sentence.tokens, ['contest']));
  return told.length >= amid || (alone && told.some(({ sentence }) => sentence.index === index));
}

/** With so many sentences on sport around it, a sentence is on sport too. */
const amid = 3;

/** With an office, whoever has a name; a state and a club have none. */
const holdsAny = ({ person, body, role }: DraftParticipant): boolean =>
  person === null ? body === null && role !== null : isOfficial(person);

/** Offices whose holders speak for no state, unless they take part in what is reported. */
const unofficial: ReadonlySet<string> = new Set(['BUS', 'JRN', 'EDU']);

/** Whether somebody holds an office of a state or of a body of states, as far as the article says. */
export function isOfficial(person: Person | null): boolean {
  if (person === null || person.roles.size === 0) return false;
  return person.sectors.size === 0 || [...person.sectors].some((sector) => !unofficial.has(sector));
}

/** Whether a fact says of some state that it, or somebody who acts for it, takes part, or that it took place there. */
export function namesState({ parties, participants, country, place }: Draft): boolean {
  return (
    parties.length > 0 ||
    (country ?? place?.country ?? null) !== null ||
    participants.some((one) => countryOf(one) !== null)
  );
}

/** What speaks of states and those who act for them. */
const ofStates = [
  ...(['bilateral', 'counterpart', 'cooperation', 'state-body', 'world-body', 'world-office', 'national'] as const),
];

/** So many sentences before and after what is told say what it is about; fewer than the least leave it open. */
const around = 4;
const least = 4;

/** Whether the text around a sentence is about what states do, and not of sport, trade or somebody's life. */
export function speaksOfStates({ lines }: Parsed, sentence: number): boolean {
  const at = lines.findIndex((line) => line.sentence.index === sentence);
  const near = lines.slice(Math.max(0, at - around), at + around + 1);
  if (near.length < least) return true;
  return near.some(({ sentence: { tokens } }) => holds(tokens, ofStates) || holdsOffice(tokens));
}

const betweenThem = [...(['bilateral', 'counterpart', 'world-body', 'world-office'] as const)];

/** Whether a sentence, or the one before or after it, names two states, what is between them, or who acts for another one. */
function speaksOfTwo({ lines }: Parsed, sentence: number): boolean {
  const at = lines.findIndex((line) => line.sentence.index === sentence);
  if (lines.slice(Math.max(0, at - around), at + around + 1).length < least) return true;
  const near = lines.slice(Math.max(0, at - 1), at + 2);
  if (near.some(({ phrases }) => phrases.some((one) => one.kind === 'person' && one.country !== null))) return true;
  if (near.some(({ sentence: { tokens } }) => holds(tokens, betweenThem))) return true;
  return new Set(near.flatMap(({ sentence: { tokens } }) => tokens.flatMap(countriesOf))).size > 1;
}

/** The office of somebody who speaks for a state. */
const holdsOffice = (tokens: readonly Token[]): boolean =>
  placesOf(tokens, 'role').some((i) =>
    tokens[i]?.matches.some(({ value }) => value.is === 'role' && !unofficial.has(value.sector)),
  );

/** Somebody through whom a state or a body of states takes part. */
function isPublic({ person, body, role, country }: DraftParticipant): boolean {
  return (
    country !== null ||
    body?.kind === 'country' ||
    (person === null ? role !== null : person.country !== null || isOfficial(person))
  );
}

/**
 * Somebody without an office who travels, and is not told to meet anybody of a state, or who meets people of whom no state is
 * known, nowhere in particular: `the minister talked to the farmer X`.
 */
function isPrivate({ kind, participants, country, place }: Draft, drafts: readonly Draft[]): boolean {
  if (kind === 'visit') return !participants.some(isPublic) && !meetsOfficial(participants, drafts);
  if (kind !== 'meeting' || (country ?? place?.country ?? null) !== null) return false;
  if (participants.some((one) => countryOf(one) !== null || one.body?.kind === 'country')) return false;
  return ([0, 1] as const).some((side) => {
    const there = participants.filter((one) => one.side === side);
    return there.length > 0 && !there.some(isPublic);
  });
}

function meetsOfficial(visitors: readonly DraftParticipant[], drafts: readonly Draft[]): boolean {
  const people = new Set(visitors.map(({ person }) => person));
  return drafts.some(
    ({ kind, participants }) =>
      kind === 'meeting' &&
      participants.some(({ person }) => person !== null && people.has(person)) &&
      participants.some((one) => isPublic(one) && !people.has(one.person)),
  );
}

/** `the Turkish president met his Kenyan counterpart`: nobody is named, and yet it is told of which states they are. */
function areOfTwo(participants: Draft['participants']): boolean {
  const countries = new Set(participants.map(({ country }) => country));
  return countries.size > 1 && !countries.has(null);
}

/** A state, a town, an inhabitant or a body of the world that is not of that country. */
function namesAnother({ lines }: Pick<Parsed, 'lines'>, home: string): boolean {
  return lines.some(({ sentence, phrases }) => {
    if (phrases.some(({ titles }) => titles.some(({ counterpart }) => counterpart))) return true;
    return sentence.tokens.some((token) => {
      const { matches } = token;
      const named = countriesOf(token);
      return (
        (named.length > 0 && !named.includes(home)) ||
        matches.some(({ value }) => value.is === 'world-office' || value.is === 'world-body')
      );
    });
  });
}

const countriesOf = ({ matches }: Token): readonly string[] =>
  matches.flatMap(({ value }) =>
    value.is === 'country' || value.is === 'nationality' || value.is === 'place' ? [value.country] : [],
  );
